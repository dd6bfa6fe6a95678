package nl.dmmsearch.state;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes in the third person, as debates were reported once. */
class ReportedTurnsTest {
  private static final String OPENING =
      "De commissie heeft op 3 februari overleg gevoerd met minister Van Dam van Defensie over de vloot.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hij zal de Kamer hierover informeren.",
        "Hij stuurt de Kamer voor 1 maart een brief.",
        "Daarom stuurt hij de Kamer een brief.",
        "Zij zegt toe de Kamer een brief te sturen.",
        "De bewindsman zegt toe de Kamer een brief te sturen.",
        "De bewindsvrouw stuurt de Kamer voor 1 maart een brief.",
        "Nederland stelt twee fregatten ter beschikking.",
        "De minister meldt dat het kabinet 5 miljoen euro beschikbaar stelt.",
        "De minister antwoordt dat hij de Kamer voor 1 maart zal informeren.",
      })
  void whatTheMinisterAnswers_isHis(String said) {
    assertThat(in("Vragen uit de commissie", "Leden vragen.", "Antwoord van de minister", said))
        .extracting(Statement::text, Statement::speaker)
        .containsExactly(tuple(said, "Van Dam"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De heer Pater (ABC) zal dit volgen. Hij zal de Kamer een motie voorleggen.",
        "De heer Pater (ABC) zegt toe hierop terug te komen. Nederland stelt twee fregatten ter beschikking.",
        "De secretaris-generaal meent dat hij de Raad voor 1 maart zal informeren.",
        "Zij zullen de Kamer informeren.",
      })
  void whatAnotherSays_isNot(String said) {
    assertThat(in("Antwoord van de minister", said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hij zal de Kamer een motie voorleggen.",
        "Hij stuurt de Kamer voor 1 maart een brief.",
        "Nederland stelt twee fregatten ter beschikking.",
      })
  void whatMembersAsk_isNot(String said) {
    assertThat(in("Vragen en opmerkingen uit de commissie", said)).isEmpty();
    assertThat(in("Antwoord van de minister", "Goed.", "Nadere gedachtewisseling", said)).isEmpty();
  }

  @Test
  void ministerAfterAMember_hasTheWordAgain() {
    assertThat(
            in(
                "Antwoord van de minister",
                "De heer Pater (ABC) wil meer. Hij zal een motie indienen.\n\n"
                    + "De minister vindt dat onnodig. Hij stuurt de Kamer voor 1 maart een brief."))
        .extracting(Statement::text)
        .contains("Hij stuurt de Kamer voor 1 maart een brief.")
        .doesNotContain("Hij zal een motie indienen.");
  }

  @Test
  void ministerInADiscussion_hasTheWordWhereAParagraphOpensSo() {
    assertThat(
            in(
                "Antwoord van de minister",
                "Goed.",
                "Nadere gedachtewisseling",
                "De heer Pater (ABC) zegt dat hij een motie zal indienen.\n\n"
                    + "De minister zegt toe dat hij de Kamer voor 1 maart zal informeren. Hij zal ook"
                    + " de kosten uitsplitsen.\n\n"
                    + "Mevrouw Pastoor (DEF) zal dat volgen. Hij zal een motie indienen."))
        .extracting(Statement::text, Statement::speaker)
        .containsExactly(
            tuple("De minister zegt toe dat hij de Kamer voor 1 maart zal informeren.", "Van Dam"),
            tuple("Hij zal ook de kosten uitsplitsen.", "Van Dam"));
  }

  @Test
  void ministerBehindAMember_hasTheWordInTheSectionOfThatOne() {
    String answer = "De minister zegt toe dat hij de Kamer voor 1 maart zal informeren.";

    assertThat(ofMember("De heer Pater (ABC) zal een motie indienen.\n\n" + answer))
        .extracting(Statement::text, Statement::speaker)
        .containsExactly(tuple(answer, "Van Dam"));
    assertThat(ofMember("De heer Pater (ABC): Ik dien een motie in.\n\n" + answer)).isEmpty();
    assertThat(ofMember("De heer Pater (ABC) vraagt of de minister een brief stuurt.")).isEmpty();
  }

  /** What is found in the section of a member, behind what was answered. */
  private static List<Statement> ofMember(String text) {
    var member = new Speaker(Speaker.Role.KAMERLID, "Pater", "ABC");
    return inReport(
        List.of(
            section("Antwoord van de minister", "a", "Goed.", null),
            section("Nadere gedachtewisseling", "n", "", null),
            section(null, "m", text, member)));
  }

  private static Section section(
      @Nullable String heading, String anchor, String text, @Nullable Speaker speaker) {
    return new Section(heading, 1, anchor, text, List.of(), List.of(), speaker);
  }

  @Test
  void ofTwoMinisters_theHeadingTellsWhoAnswers() {
    assertThat(
            inReport(
                "Overleg met minister Van Dam van Defensie en minister Dekker van Financiën.",
                "Antwoord van de minister van Financiën",
                "Hij stuurt de Kamer voor 1 maart een brief."))
        .extracting(Statement::speaker)
        .containsExactly("Dekker");
  }

  private static List<Statement> in(String... headingsAndTexts) {
    return inReport(OPENING, headingsAndTexts);
  }

  private static List<Statement> inReport(String opening, String... headingsAndTexts) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(null, 1, "opening", opening, List.of(), List.of(), null));
    for (int i = 0; i < headingsAndTexts.length; i += 2) {
      sections.add(
          new Section(
              headingsAndTexts[i],
              1,
              "s" + i,
              headingsAndTexts[i + 1],
              List.of(),
              List.of(),
              null));
    }
    return inReport(sections);
  }

  private static List<Statement> inReport(List<Section> all) {
    List<Section> sections = new ArrayList<>(all);
    if (sections.getFirst().heading() != null) {
      sections.addFirst(section(null, "opening", OPENING, null));
    }
    Brief debate = brief("a").type(DocumentType.COMMISSIEDEBAT).dated("2025-02-01").build();
    return ShippedRules.READER
        .read(
            new Brief(
                debate.source(),
                debate.access(),
                debate.header(),
                debate.meetings(),
                sections,
                debate.footnotes(),
                debate.citations(),
                debate.tags(),
                debate.statements(),
                debate.reading(),
                debate.kin()))
        .statements();
  }
}
