package nl.dmmsearch.relate;

import static nl.dmmsearch.relate.SampleLetters.cards;
import static nl.dmmsearch.relate.SampleLetters.sample;
import static nl.dmmsearch.relate.SampleLetters.samples;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which letters are recognised as copies, and which are not although they look like it. */
class CopiesTest {
  private static final String AGENDA = "2021/geannoteerde-agenda-2021-06-17.txt";
  private static final List<String> LETTERS =
      List.of(
          "2015/geannoteerde-agenda-2015-06-24.txt",
          "2017/verslag-2017-09-13-tallinn.txt",
          "2020/bijeenkomst-2020-02-12.txt",
          AGENDA,
          "2021/verslag-2021-06-17.txt",
          "2024/geannoteerde-agenda-2024-06-13.txt");

  @Test
  void renderingsOfALetter_areItsCopies() {
    int all = LETTERS.size() * Rendering.values().length;
    List<String> missed = new ArrayList<>();
    for (String letter : LETTERS) {
      for (Rendering rendering : Rendering.values()) {
        if (!areCopies(sample(letter), rendering.of(sample(letter)))) {
          missed.add(rendering + " of " + letter);
        }
      }
    }

    System.out.printf("copies: %d of %d found; missed %s%n", all - missed.size(), all, missed);
    assertThat(missed).hasSizeLessThanOrEqualTo(all / 20);
  }

  /** The same file twice has each letter, note and debate of it twice. */
  @Test
  void everyKindOfDocument_hasCopies() {
    for (String sample : samples()) {
      var first = cards("a.txt", sample);
      var all = new ArrayList<>(first);
      all.addAll(cards("b.txt", sample.replace("\n", " \n")));

      Relations relations = Relations.of(all);

      assertThat(first).allMatch(card -> relations.of(card).kin().copies().size() == 1);
    }
  }

  @Test
  void aLetterInAFileWithANote_isACopyOfTheLetterAlone() {
    String bundle = sample("2024/bundel-2024-09-19-wilna.txt");
    List<BriefCard> parts = cards("a.txt", bundle);
    assertThat(parts).hasSize(2);
    int nota = bundle.indexOf("TER BESLISSING");
    List<BriefCard> alone = cards("b.txt", bundle.substring(0, bundle.lastIndexOf("\n\n", nota)));

    var all = new ArrayList<>(parts);
    all.add(alone.getFirst());

    assertThat(Relations.of(all).of(alone.getFirst()).kin().copies())
        .extracting(copy -> copy.id().value())
        .containsExactly(parts.getFirst().id().value());
  }

  @Test
  void differentDocuments_areNoCopies() {
    var cards = new ArrayList<BriefCard>();
    List<String> samples = samples();
    for (int i = 0; i < samples.size(); i++) {
      cards.addAll(cards("s" + i + ".txt", samples.get(i)));
    }

    Relations relations = Relations.of(cards);

    assertThat(cards).hasSizeGreaterThan(15);
    assertThat(cards).allMatch(card -> relations.of(card).kin().copies().isEmpty());
  }

  /** Read by a person: none of these is a copy of another. */
  @ParameterizedTest
  @ValueSource(strings = {"corpus/letters", "corpus/originals"})
  void differentLettersOfOthers_areNoCopies(String folder) throws IOException {
    var cards = new ArrayList<BriefCard>();
    try (Stream<Path> files = Files.list(Shared.path(folder))) {
      for (Path file : files.sorted().toList()) {
        cards.addAll(cards(file.getFileName().toString(), Files.readString(file)));
      }
    }

    Relations relations = Relations.of(cards);

    System.out.printf("%s: most alike %s%n", folder, mostAlike(cards));
    assertThat(cards).allMatch(card -> relations.of(card).kin().copies().isEmpty());
  }

  private static String mostAlike(List<BriefCard> cards) {
    double most = 0;
    String pair = "";
    for (BriefCard a : cards) {
      for (BriefCard b : cards) {
        double alike =
            a == b
                ? 0
                : a.fingerprint().unpackedSketch().resemblance(b.fingerprint().unpackedSketch());
        if (alike > most) {
          most = alike;
          pair = "%s and %s: %.2f".formatted(a.id().value(), b.id().value(), alike);
        }
      }
    }
    return pair;
  }

  /** A letter that was made from another, as ministries make them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the next meeting|juni|oktober",
        "the next meeting, day by day|17 en 18 juni|21 en 22 juni",
        "the next year|2021|2022",
        "an update, a week later|Den Haag, 3 juni 2021|Den Haag, 10 juni 2021",
        "another number|Nr. 918|Nr. 919",
        "a correction of a day|10 juni a.s.|11 juni a.s.",
        "a correction of a reference|28 676, nr. 916|28 676, nr. 915",
        "a correction of an article|artikel 5|artikel 6",
        "a version that says that it is one|Brief regering : |Brief regering : Gecorrigeerde versie ",
        "a completed version|Brief regering : |Brief regering : Aanvulling op ",
      })
  void letterMadeFromAnother_isNoCopy(String why, String was, String is) {
    String letter = sample(AGENDA);
    assertThat(letter).as(why).contains(was);

    assertThat(areCopies(letter, letter.replace(was, is))).as(why).isFalse();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void letterWithACorrectedFigure_isNoCopy(String letter) {
    String text = sample(letter);
    String with =
        text + "\n\nHiermee is € 150 miljoen gemoeid, verdeeld over de jaren tot en met 2030.\n";

    assertThat(areCopies(with, with.replace("\n\nHiermee", "\nHiermee"))).isTrue();
    assertThat(areCopies(with, with.replace("€ 150", "€ 250"))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void letterOfTheSameWordsOfAnotherDay_isNoCopy(String letter) {
    String text = sample(letter);
    String day = Rendering.Texts.day(text);
    String later = text.replaceFirst("(Datum|Den Haag,) " + day, "$1 9 december 2022");
    assertThat(later).isNotEqualTo(text);

    assertThat(areCopies(text, later)).isFalse();
  }

  /** Nothing but the numbers in the text tells these apart. */
  @ParameterizedTest
  @MethodSource("letters")
  void bareTextWithACorrectedYear_isNoCopy(String letter) {
    String body =
        Rendering.Texts.body(sample(letter)) + "\nDat duurt tot in het voorjaar van 2031.\n";

    assertThat(areCopies(body, body.replace("2031", "2033"))).isFalse();
  }

  static Stream<String> letters() {
    return LETTERS.stream();
  }

  private static boolean areCopies(String left, String right) {
    List<BriefCard> original = cards("a.txt", left);
    var all = new ArrayList<>(original);
    all.addAll(cards("b.txt", right));
    return !Relations.of(all).of(original.getFirst()).kin().copies().isEmpty();
  }
}
