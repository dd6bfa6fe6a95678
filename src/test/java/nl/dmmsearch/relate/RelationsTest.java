package nl.dmmsearch.relate;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Kin;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.testing.BriefBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {
  private static final String SHORT = "Hierbij bied ik u de geannoteerde agenda aan.";
  private static final String LONG = text(1, 250);

  /** A text of made-up words, always the same one. */
  private static String text(long seed, int words) {
    var random = new Random(seed);
    return IntStream.range(0, words)
        .mapToObj(
            i -> Long.toString(1_000_000 + random.nextInt(9_000_000), 26).replaceAll("\\d", "q"))
        .reduce("", (a, b) -> a + " " + b);
  }

  private static BriefBuilder letter(String source) {
    return brief(source).type(DocumentType.KAMERBRIEF).about(LONG);
  }

  @Test
  void theOneThatStandsForAGroup_isFoundAndNamesTheOthers() {
    List<Brief> related = related(letter("a"), letter("b").kamerstuk("28676", "AB"), letter("c"));

    assertThat(related).extracting(b -> b.kin().copyOf()).containsExactly(id("b"), null, id("b"));
    assertThat(related.get(1).kin().copies())
        .extracting(copy -> copy.source().name().value())
        .containsExactly("a", "c");
    assertThat(related.get(0).kin().copies())
        .extracting(copy -> copy.source().name().value())
        .containsExactly("b", "c");
  }

  @Test
  void numberOfTheTweedeKamer_comesFirst_thenPages_thenText() {
    var paged =
        brief("z").type(DocumentType.KAMERBRIEF).section(null, LONG, List.of(new PageStart(0, 1)));

    assertThat(standing(letter("a"), letter("b").kamerstuk("28676", "464"))).isEqualTo("b");
    assertThat(
            standing(letter("a").kamerstuk("28676", "AB"), letter("b").kamerstuk("28676", "464")))
        .isEqualTo("b");
    assertThat(standing(letter("a"), paged)).isEqualTo("z");
    assertThat(standing(letter("a"), letter("b").about("nog wat"))).isEqualTo("b");
    assertThat(standing(letter("b"), letter("a"))).isEqualTo("a");
  }

  @Test
  void shortTexts_areCopiesOnlyWhereSomethingElseAgrees() {
    assertThat(grouped(brief("a").about(SHORT), brief("b").about(SHORT))).isFalse();
    assertThat(
            grouped(
                brief("a").about(SHORT).dated("2024-06-03"),
                brief("b").about(SHORT).dated("2024-06-03")))
        .isTrue();
    assertThat(
            grouped(
                brief("a").about(SHORT).dated("2024-06-03"),
                brief("b").about(SHORT + " Met dank.").dated("2024-06-03")))
        .isFalse();
    assertThat(grouped(brief("a").dated("2024-06-03"), brief("b").dated("2024-06-03")))
        .as("no text")
        .isFalse();
  }

  @Test
  void undatedLetter_joinsNoTwoOfDifferentDays() {
    List<Brief> related =
        related(letter("a").dated("2024-06-03"), letter("b"), letter("c").dated("2024-06-10"));

    assertThat(related.get(0).kin().copies().size() + related.get(2).kin().copies().size())
        .isEqualTo(1);
  }

  /** A copy without the figure is like both versions. */
  @Test
  void correctedLetter_doesNotComeInThroughACopyOfTheFirst() {
    var day = "2024-06-03";
    List<Brief> related =
        related(
            letter("a").about("Dit kost 150 miljoen euro.").dated(day),
            letter("b").dated(day),
            letter("c").about("Dit kost 250 miljoen euro.").dated(day));

    assertThat(related.get(1).kin().copies()).hasSize(1);
    assertThat(related.get(0).kin().copies().size() + related.get(2).kin().copies().size())
        .isEqualTo(1);
  }

  @Test
  void referencesOfOneForm_tellLettersApart() {
    assertThat(grouped(letter("a").reference("BS2024001"), letter("b").reference("BS2024002")))
        .isFalse();
    assertThat(grouped(letter("a").reference("BS2024001"), letter("b").reference("2024D00123")))
        .isTrue();
    assertThat(
            grouped(
                letter("a").reference("BS2024001"),
                letter("b").reference("BS2024001").reference("D2024-000456")))
        .isTrue();
  }

  @Test
  void labels_keepGroupsApart() {
    assertThat(grouped(letter("a"), letter("b").intern())).isFalse();
    assertThat(grouped(letter("a").intern(), letter("b").intern())).isTrue();
  }

  @Test
  void paper_isFoundByItsNumber() {
    assertThat(target(citing("Kamerstuk 28676, nr. 464", "464"), numbered("a", "464")))
        .isEqualTo(id("a"));
    assertThat(target(citing("Kamerstuk 28676, nr. 465", "465"), numbered("a", "464"))).isNull();
  }

  @Test
  void copy_isCitedAsWhatStandsForIt() {
    assertThat(target(citing("28676, AB", "AB"), numbered("a", "464"), numbered("b", "AB")))
        .isEqualTo(id("a"));
  }

  @Test
  void severalBriefsWithANumber_areNoTarget_butTheLetterOfAFileIs() {
    var other =
        brief("b").type(DocumentType.KAMERBRIEF).about(text(2, 250)).kamerstuk("28676", "464");
    var nota =
        brief("a").part(2).type(DocumentType.BESLISNOTA).about("x").kamerstuk("28676", "464");

    assertThat(target(citing("28676, nr. 464", "464"), numbered("a", "464"), other)).isNull();
    assertThat(target(citing("28676, nr. 464", "464"), numbered("a", "464"), nota))
        .isEqualTo(id("a"));
  }

  @Test
  void internalBrief_isNoTargetOfAPublicOne() {
    var secret = numbered("a", "464").intern();

    assertThat(target(citing("28676, nr. 464", "464"), secret)).isNull();
    assertThat(target(citing("28676, nr. 464", "464").intern(), secret)).isEqualTo(id("a"));
    assertThat(target(citing("28676, nr. 464", "464").intern(), secret, numbered("b", "464")))
        .as("the published one of two copies")
        .isEqualTo(id("b"));
  }

  @Test
  void ownCopy_isNoTarget() {
    var citing = citing("28676, AB", "AB").kamerstuk("28676", "464").about(LONG);

    assertThat(target(citing, letter("b").kamerstuk("28676", "AB"))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "brief van 3 juni 2024 | a",
        "Kamerbrief d.d. 3 juni 2024 | a",
        "brief van 03-06-2024 | a",
        "brief van de minister van Defensie van 3 juni 2024 | a",
        "brief van de Minister van Defensie d.d. 3 juni 2024 | a",
        "brief van de minister van Buitenlandse Zaken van 3 juni 2024 |",
        "brief van de staatssecretaris van Defensie van 3 juni 2024 |",
        "brief van de vaste commissie van 3 juni 2024 |",
        "brief van 4 juni 2024 | b",
        "brief van de minister van Defensie van 4 juni 2024 |",
        "brief van 5 juni 2024 |",
        "brief van 9 juli 2024 |",
        "brief van 30 februari 2024 |",
        "brief van 3 juni |",
        "brief van 3 juni jl. | a",
        "geannoteerde agenda van 3 juni jongstleden | a",
        "brief van 9 juli jl. |",
        "brief met kenmerk BS2024000007 | c",
      })
  void letter_isFoundByItsDayAndSender(String text, @Nullable String source) {
    var defence = "minister van Defensie";
    BriefId target =
        target(
            brief("citing").dated("2024-07-01").cites(Citation.Kind.BRIEF, text, null),
            written("a", "2024-06-03", defence),
            brief("note").dated("2024-06-03").type(DocumentType.BESLISNOTA).about("x"),
            written("b", "2024-06-04", "minister van Buitenlandse Zaken"),
            written("c", "2024-06-05", defence).reference("BS2024000007"),
            written("d", "2024-06-05", defence),
            written("e", "2024-07-09", defence));

    assertThat(target).isEqualTo(source == null ? null : id(source));
  }

  @Test
  void letterWithoutASender_isMostlyOnesOwn() {
    var citing =
        brief("citing")
            .sender("minister van Defensie")
            .cites(Citation.Kind.BRIEF, "brief van 3 juni 2024", null);

    assertThat(target(citing, written("a", "2024-06-03", "minister van Buitenlandse Zaken")))
        .isNull();
    assertThat(
            target(
                citing, written("a", "2024-06-03", "ministers van Buitenlandse Zaken en Defensie")))
        .isEqualTo(id("a"));
  }

  @Test
  void order_playsNoPart() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    List<BriefCard> cards = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      BriefBuilder brief =
          brief("d" + i)
              .type(DocumentType.KAMERBRIEF)
              .about(text(random.nextInt(12), 150 + random.nextInt(3)))
              .cites(Citation.Kind.KAMERSTUK, "nr", number(String.valueOf(random.nextInt(20))));
      if (random.nextBoolean()) {
        brief.dated("2024-06-0" + (1 + random.nextInt(3)));
      }
      if (random.nextInt(3) == 0) {
        brief.kamerstuk("28676", String.valueOf(random.nextInt(20)));
      }
      cards.add(BriefCard.of(random.nextInt(6) == 0 ? brief.intern().build() : brief.build()));
    }
    Relations first = Relations.of(cards);
    List<BriefCard> shuffled = new ArrayList<>(cards);
    Collections.shuffle(shuffled, random);
    Relations second = Relations.of(shuffled);

    assertThat(cards)
        .as("seed %d", seed)
        .allMatch(card -> first.of(card).equals(second.of(card)))
        .allMatch(card -> first.of(card).mark().equals(second.of(card).mark()))
        .anyMatch(card -> !first.of(card).kin().equals(Kin.NONE));
  }

  private static BriefBuilder numbered(String source, String number) {
    return letter(source).kamerstuk("28676", number);
  }

  private static BriefBuilder written(String source, String day, String sender) {
    return brief(source)
        .type(DocumentType.VERSLAG)
        .about(source.repeat(500))
        .dated(day)
        .sender(sender);
  }

  private static KamerstukNumber number(String number) {
    return new KamerstukNumber("28676", number);
  }

  private static BriefBuilder citing(String text, String number) {
    return brief("citing").cites(Citation.Kind.KAMERSTUK, text, number(number));
  }

  private static BriefId id(String source) {
    return brief(source).build().id();
  }

  private static @Nullable BriefId target(BriefBuilder citing, BriefBuilder... others) {
    BriefBuilder[] all = Arrays.copyOf(others, others.length + 1);
    all[others.length] = citing;
    return related(all).getLast().citations().getFirst().target();
  }

  private static boolean grouped(BriefBuilder left, BriefBuilder right) {
    return !related(left, right).getFirst().kin().equals(Kin.NONE);
  }

  private static String standing(BriefBuilder... briefs) {
    return related(briefs).stream()
        .filter(brief -> brief.kin().copyOf() == null)
        .map(brief -> brief.source().name().value())
        .reduce("", String::concat);
  }

  private static List<Brief> related(BriefBuilder... builders) {
    List<Brief> briefs = Arrays.stream(builders).map(BriefBuilder::build).toList();
    Relations relations = Relations.of(briefs.stream().map(BriefCard::of).toList());
    return briefs.stream().map(b -> relations.of(BriefCard.of(b)).applyTo(b)).toList();
  }
}
