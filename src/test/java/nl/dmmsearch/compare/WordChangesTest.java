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
    String left = "Vooraf. " + sentences("Links", 4_000) + "Tot slot.";
    String right = "Vooraf. " + sentences("Rechts", 3_000) + "Tot slot.";

    assertThat(WordChanges.between(left, right))
        .extracting(Change::op)
        .containsExactly(Op.EQUAL, Op.DELETE, Op.INSERT, Op.EQUAL);
  }

  private static String sentences(String word, int count) {
    return IntStream.range(0, count).mapToObj(i -> word + i + ". ").collect(Collectors.joining());
  }

  /** Whatever the texts are, the newer one stands whole in the changes, and no word gets lost. */
  @RepeatedTest(300)
  void changes_holdBothWordings(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    String left = text(random);
    String right = random.nextInt(3) == 0 ? text(random) : changed(left, random);

    List<Change> changes = WordChanges.between(left, right);

    String seed = "seed " + run.getCurrentRepetition();
    assertThat(sorted(without(changes, Op.INSERT))).as(seed).isEqualTo(sorted(left));
    assertThat(without(changes, Op.DELETE)).as(seed).isEqualTo(onOneLine(right));
    for (int i = 1; i < changes.size(); i++) {
      assertThat(changes.get(i).op()).as(seed).isNotEqualTo(changes.get(i - 1).op());
    }
  }

  /** Where no sentence is long enough to be known again, each word of the older keeps its place. */
  @RepeatedTest(100)
  void changes_holdTheOlderWordingInOrder(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    String left = text(random).replace("euro", "euro.").replace("NAVO", "NAVO.");
    String right = changed(left, random).replace("zal", "zal: ").replace("de", "de. ");
    List<Change> changes = WordChanges.between(left, right);

    if (Wording.in(left).stream().noneMatch(Wording::isTelling)) {
      assertThat(words(without(changes, Op.INSERT)))
          .as("seed " + run.getCurrentRepetition())
          .isEqualTo(words(left));
    }
  }

  @Test
  void sentence_thatOtherSentencesFollow_isTheSame() {
    assertThat(
            shown(
                "Nederland vraagt aandacht voor de voorraden. De nood is hoog.",
                "Er komt een voorstel over radars. Nederland vraagt aandacht voor de voorraden."
                    + " Ook de scheepvaart wordt besproken."))
        .isEqualTo(
            "[+Er komt een voorstel over radars. +]Nederland vraagt aandacht voor de voorraden."
                + " [-De nood is hoog.-][+Ook de scheepvaart wordt besproken.+]");
  }

  @Test
  void sentence_thatWasReworded_isMarkedByItsWordsBetweenOthers() {
    assertThat(
            shown(
                "Er werken vijftien mensen. Nederland steunt een verlenging van de missie.",
                "Het is er nu veilig. Nederland steunt een verkleining van de missie."
                    + " Een besluit volgt."))
        .isEqualTo(
            "[-Er werken vijftien mensen.-][+Het is er nu veilig.+] Nederland steunt een"
                + " [-verlenging-][+verkleining+] van de missie. [+Een besluit volgt.+]");
  }

  @Test
  void sentence_thatMoved_isNoChange() {
    assertThat(
            shown(
                "De vloot vaart voortaan met vier schepen uit. De winter nadert.\n\nHet is koud.",
                "De winter nadert.\n\nHet is koud.\n\nEen extra zin die er eerst niet stond."
                    + " De vloot vaart voortaan met vier schepen uit."))
        .isEqualTo(
            "De winter nadert.\n\nHet is koud.[+\n\nEen extra zin die er eerst niet stond. +]"
                + "De vloot vaart voortaan met vier schepen uit.");
  }

  @Test
  void sentence_thatMovedAndWasReworded_isMarkedByItsWords() {
    assertThat(
            shown(
                "De marine is voorstander van verlenging van de oefening tot in mei."
                    + " De zee is er ruw. De vloot vaart er met vier schepen uit.",
                "De vloot vaart er met vier schepen uit. De zee is er ruw."
                    + " De marine is voorstander van beëindiging van de oefening in maart."))
        .isEqualTo(
            "De vloot vaart er met vier schepen uit. De zee is er ruw. De marine is voorstander"
                + " van [-verlenging-][+beëindiging+] van de oefening [-tot in mei-][+in maart+].");
  }

  @Test
  void reworded_stayPairs_whereAnotherSentenceMovedAhead() {
    assertThat(
            shown(
                "De missie adviseert het ministerie van Defensie. Nederland levert zes adviseurs en een arts."
                    + " De toestand in de hoofdstad blijft broos. De stemming is goed.",
                "De toestand in de hoofdstad blijft broos. De missie adviseert nu ook het ministerie"
                    + " van Financiën. Nederland levert acht adviseurs en een arts. De stemming is goed."))
        .isEqualTo(
            "De toestand in de hoofdstad blijft broos. De missie adviseert [+nu ook +]het"
                + " ministerie van [-Defensie-][+Financiën+]. Nederland levert [-zes-][+acht+]"
                + " adviseurs en een arts. De stemming is goed.");
  }

  @Test
  void sentence_elsewhereWithLittleInCommon_isNoRewording() {
    assertThat(
            shown(
                "De marine oefent in mei met vier schepen. De zee is er ruw.",
                "De zee is er ruw. De luchtmacht levert in juni twee toestellen."))
        .isEqualTo(
            "[-De marine oefent in mei met vier schepen. -]De zee is er ruw."
                + " [+De luchtmacht levert in juni twee toestellen.+]");
  }

  @Test
  void pointBeforeASmallLetter_endsNoSentence() {
    assertThat(
            shown(
                "Wat zij in Washington D.C. hebben besloten, geldt. Het is koud.",
                "Wat zij in Oslo hebben besloten, geldt. Het is koud."))
        .isEqualTo("Wat zij in [-Washington D.C. -][+Oslo +]hebben besloten, geldt. Het is koud.");
  }

  @Test
  void sentence_thatStandsTwiceNow_cameOnce() {
    String said = "De vloot vaart met vier schepen uit.";

    assertThat(shown(said, said + " Zo is het. " + said))
        .isEqualTo(said + " [+Zo is het. " + said + "+]");
  }

  @Test
  void shortSentence_elsewhere_isAnother() {
    assertThat(shown("Dat is zo. Er komt een brief.", "Er komt een brief. Dat is zo."))
        .contains("[-")
        .contains("[+");
  }

  @Test
  void sentenceWithLittleInCommon_isNoRewording() {
    assertThat(
            shown("De situatie aan het front is ernstig.", "De vergadering van de raad is in mei."))
        .isEqualTo(
            "[-De situatie aan het front is ernstig.-][+De vergadering van de raad is in mei.+]");
  }

  @Test
  void sentence_thatWentOnLonger_isMarkedByWhatItSaysMore() {
    assertThat(
            shown(
                "Nederland levert drie schepen.",
                "Nederland levert drie schepen, die in het najaar naar de Oostzee vertrekken."))
        .isEqualTo(
            "Nederland levert drie schepen"
                + "[+, die in het najaar naar de Oostzee vertrekken+].");
  }

  @Test
  void lastSentenceOfAParagraph_isTheSameInTheMiddleOfOne() {
    assertThat(shown("Het is koud.\n\nDe winter nadert.", "Het is koud. De winter nadert."))
        .isEqualTo("Het is koud. De winter nadert.");
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static List<String> sorted(String text) {
    return words(text).stream().sorted().toList();
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
