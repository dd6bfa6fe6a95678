package nl.dmmsearch.compare;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.compare.SectionComparison.Status;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final String IRAK =
      "Nederland draagt met twintig militairen bij aan de NAVO-missie in Irak. De missie adviseert"
          + " het ministerie van Defensie in Bagdad.";
  private static final String DRONES =
      "De bondgenoten kopen samen drones. Nederland betaalt de opleiding van piloten.";
  private static final String KOSOVO =
      "KFOR blijft in Kosovo zolang de vrede daar niet vanzelf standhoudt.";

  @Test
  void sections_areNewGoneChangedOrTheSame() {
    Brief left =
        brief("a.txt")
            .section("Irak", IRAK)
            .section("Kosovo", KOSOVO)
            .section("Drones", DRONES)
            .build();
    Brief right =
        brief("b.txt")
            .section("Irak", IRAK.replace("twintig", "tien"))
            .section("Drones", DRONES)
            .section("Ruimte", "Satellieten worden voor elke operatie belangrijker.")
            .build();

    assertThat(Comparison.of(left, right).sections())
        .extracting(SectionComparison::heading, SectionComparison::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Irak", Status.CHANGED),
            org.assertj.core.groups.Tuple.tuple("Kosovo", Status.GONE),
            org.assertj.core.groups.Tuple.tuple("Drones", Status.SAME),
            org.assertj.core.groups.Tuple.tuple("Ruimte", Status.NEW));
  }

  @Test
  void section_isFoundUnderAnotherHeadingAndInAnotherPlace() {
    Brief left =
        brief("a.txt").section("Missies en operaties", IRAK).section("Drones", DRONES).build();
    Brief right =
        brief("b.txt")
            .section("Onbemande systemen", DRONES)
            .section("NAVO-missie in Irak", IRAK)
            .build();

    assertThat(Comparison.of(left, right).sections())
        .extracting(SectionComparison::status)
        .containsExactly(Status.SAME, Status.SAME);
  }

  @Test
  void rewrittenSection_isFoundByItsHeading() {
    Brief left = brief("a.txt").section("Oekraïne", "Er gaat munitie naar Kyiv.").build();
    Brief right = brief("b.txt").section("Oekraïne", "De steun wordt voortgezet in 2026.").build();

    SectionComparison only = Comparison.of(left, right).sections().getFirst();

    assertThat(only.status()).isEqualTo(Status.CHANGED);
    assertThat(only.changes())
        .containsExactly(
            new Change(Change.Op.DELETE, "Er gaat munitie naar Kyiv."),
            new Change(Change.Op.INSERT, "De steun wordt voortgezet in 2026."));
  }

  @Test
  void sectionsAboutOtherThings_areNotCompared() {
    Brief left = brief("a.txt").section("Kosovo", KOSOVO).build();
    Brief right = brief("b.txt").section("Drones", DRONES).build();

    assertThat(Comparison.of(left, right).sections())
        .extracting(SectionComparison::status)
        .containsExactly(Status.GONE, Status.NEW);
  }

  @Test
  void sectionsUnderUnlikeHeadings_areNotComparedForTheirTurnsOfPhrase() {
    String turn = "Nederland vindt dat bondgenoten hun %s beter moeten beschermen.";
    Brief left =
        brief("a.txt").section("Cyber", turn.formatted("netwerken")).section("Irak", IRAK).build();
    Brief right =
        brief("b.txt")
            .section("Ruimte", turn.formatted("satellieten"))
            .section("Irak", IRAK)
            .build();

    assertThat(Comparison.of(left, right).sections())
        .extracting(SectionComparison::heading, SectionComparison::status)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Cyber", Status.GONE),
            org.assertj.core.groups.Tuple.tuple("Ruimte", Status.NEW),
            org.assertj.core.groups.Tuple.tuple("Irak", Status.SAME));
  }

  @Test
  void renamedSection_tellsItsFormerHeading() {
    Brief left = brief("a.txt").section("1. Irak", IRAK).section("2. Drones", DRONES).build();
    Brief right =
        brief("b.txt").section("1. NAVO-missie in Irak", IRAK).section("3. Drones", DRONES).build();

    assertThat(Comparison.of(left, right).sections())
        .extracting(SectionComparison::formerHeading)
        .containsExactly("1. Irak", null);
  }

  @Test
  void everySection_standsThereOnce() {
    Brief left = brief("a.txt").section("Irak", IRAK).section("Irak", IRAK).build();
    Brief right = brief("b.txt").section("Irak", IRAK).build();

    List<SectionComparison> sections = Comparison.of(left, right).sections();

    assertThat(sections)
        .extracting(SectionComparison::status)
        .containsExactly(Status.SAME, Status.GONE);
  }

  @Test
  void briefWithoutText_hasNothingInCommon() {
    Brief right = brief("b.txt").section("Drones", DRONES).build();

    assertThat(Comparison.of(brief("a.txt").build(), brief("c.txt").build()).sections()).isEmpty();
    assertThat(Comparison.of(brief("a.txt").build(), right).sections())
        .extracting(SectionComparison::status)
        .containsExactly(Status.NEW);
  }
}
