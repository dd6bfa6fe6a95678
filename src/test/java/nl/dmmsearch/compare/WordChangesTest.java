package nl.dmmsearch.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.compare.Change.Op;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WordChangesTest {
  private static final List<String> VOCABULARY =
      List.of("de", "NAVO", "zal", "2,5", "miljard", "euro", "Oekraïne", "steun", ".", ",", "\n\n");

  @Test
  void changedWords_areToldApart() {
    assertThat(
            shown(
                "Nederland levert in 2024 twintig militairen aan de missie.",
                "Nederland levert in 2025 tien militairen aan de missie."))
        .isEqualTo("Nederland levert in [-2024 twintig-][+2025 tien+] militairen aan de missie.");
  }

  @Test
  void fewWordsBetweenChanges_changeWithThem() {
    assertThat(shown("Op 11 en 12 oktober is er overleg.", "Op 17 en 18 oktober is er overleg."))
        .isEqualTo("Op [-11 en 12-][+17 en 18+] oktober is er overleg.");
  }

  @Test
  void severalWordsBetweenChanges_stayApart() {
    assertThat(
            shown(
                "Er komen drie schepen en een vliegtuig in mei.",
                "Er komen vier schepen en een vliegtuig in juni."))
        .isEqualTo("Er komen [-drie-][+vier+] schepen en een vliegtuig in [-mei-][+juni+].");
  }

  @Test
  void addedSentence_leavesItsNeighboursWhole() {
    assertThat(shown("Het is zo. Het blijft zo.", "Het is zo. Dat staat vast. Het blijft zo."))
        .isEqualTo("Het is zo. [+Dat staat vast. +]Het blijft zo.");
  }

  @Test
  void number_isOneWord() {
    assertThat(shown("Het kost 2,5 miljard.", "Het kost 2,6 miljard."))
        .isEqualTo("Het kost [-2,5-][+2,6+] miljard.");
  }

  @Test
  void layout_isNoChange() {
    assertThat(shown("Het kost\nveel\n\n  Toch wel.", "Het kost veel\n\nToch  wel."))
        .isEqualTo("Het kost veel\n\nToch wel.");
  }

  @Test
  void otherSentence_replacesTheFormerWhole() {
    assertThat(shown("Er komt een brigade in Litouwen.", "Satellieten zijn kwetsbaar."))
        .isEqualTo("[-Er komt een brigade in Litouwen.-][+Satellieten zijn kwetsbaar.+]");
  }

  @Test
  void nothing_changesIntoNothing() {
    assertThat(WordChanges.between("", " \n ")).isEmpty();
  }

  @Test
  void longTextsWithLittleInCommon_areReplacedBetweenWhatTheyShare() {
    String left = "Vooraf. " + sentences("links", 4_000) + "Tot slot.";
    String right = "Vooraf. " + sentences("rechts", 3_000) + "Tot slot.";

    assertThat(WordChanges.between(left, right))
        .extracting(Change::op)
        .containsExactly(Op.EQUAL, Op.DELETE, Op.INSERT, Op.EQUAL);
  }

  private static String sentences(String word, int count) {
    return IntStream.range(0, count).mapToObj(i -> word + i + ". ").collect(Collectors.joining());
  }

  /** Whatever the texts are, the changes hold each of them whole. */
  @RepeatedTest(300)
  void changes_holdBothWordings(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    String left = text(random);
    String right = random.nextInt(3) == 0 ? text(random) : changed(left, random);

    List<Change> changes = WordChanges.between(left, right);

    String seed = "seed " + run.getCurrentRepetition();
    assertThat(without(changes, Op.INSERT)).as(seed).isEqualTo(onOneLine(left));
    assertThat(without(changes, Op.DELETE)).as(seed).isEqualTo(onOneLine(right));
    for (int i = 1; i < changes.size(); i++) {
      assertThat(changes.get(i).op()).as(seed).isNotEqualTo(changes.get(i - 1).op());
    }
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(60))
        .mapToObj(_ -> VOCABULARY.get(random.nextInt(VOCABULARY.size())))
        .collect(Collectors.joining(" "));
  }

  private static String changed(String text, Random random) {
    return text.lines()
        .map(line -> random.nextInt(3) == 0 ? line.replaceFirst("NAVO", "EU en de NAVO") : line)
        .collect(Collectors.joining("\n"));
  }

  /** As the class promises to write it, made here in another way. */
  private static String onOneLine(String text) {
    return text.strip()
        .replaceAll("[ \\n]*\\n *\\n[ \\n]*", "\n\n")
        .replaceAll("(?<!\\n) *\\n *(?!\\n)", " ")
        .replaceAll(" +", " ");
  }

  private static String without(List<Change> changes, Op op) {
    return changes.stream()
        .filter(change -> change.op() != op)
        .map(Change::text)
        .collect(Collectors.joining());
  }

  private static String shown(String left, String right) {
    return WordChanges.between(left, right).stream()
        .map(change ->
            switch (change.op()) {
              case EQUAL -> change.text();
              case DELETE -> "[-" + change.text() + "-]";
              case INSERT -> "[+" + change.text() + "+]";
            })
        .collect(Collectors.joining());
  }
}
