package nl.dmmsearch.evaluate;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingEvaluationTest {
  @TempDir private Path folder;

  private ReadingReport judge(String gold, BriefBuilder... briefs) throws IOException {
    Path file = folder.resolve("gold.json");
    Files.writeString(file, gold);
    return ReadingEvaluation.against(file)
        .judge(List.of(briefs).stream().map(BriefBuilder::build).toList());
  }

  @Test
  void briefReadAsLabelled_hasNoMisses() throws IOException {
    String gold =
        """
        [{"file": "a.txt", "part": 2, "documentType": "verslag", "phase": "after",
          "letterDate": "2024-10-20", "meeting": {"start": "2024-10-17", "end": "2024-10-18",
          "place": "Brussel"}, "signatory": "De minister van Defensie, R. Brekelmans",
          "addressee": null, "sections": ["Afschrikking", "Missies  en operaties."],
          "topics": ["oekraine"], "missions": [], "capabilities": ["F-35"],
          "kamerstuk": "28676-464", "sender": "minister van Defensie", "chamber": null,
          "ownReferences": ["MINDEF1"], "citations": []}]
        """;
    BriefBuilder brief =
        brief("2024/a.txt")
            .part(2)
            .type(DocumentType.VERSLAG)
            .phase(Phase.AFTER)
            .dated("2024-10-20")
            .meeting(new Meeting(MeetingKind.DMM, range("2024-10-17", "2024-10-18"), "Brussel"))
            .signedBy("minister van Defensie, R. Brekelmans")
            .sender("minister van Defensie")
            .kamerstuk("28676", "464")
            .reference("MINDEF1")
            .about("Boven de koppen.")
            .section("AFSCHRIKKING", "tekst")
            .section("Missies en operaties", "tekst")
            .tag(Dimension.TOPIC, "oekraine")
            .tag(Dimension.CAPABILITY, "F-35");

    ReadingReport report = judge(gold, brief);

    assertThat(report.misses()).isEmpty();
    assertThat(report.score(ReadingField.SECTIONS)).isEqualTo(new ReadingScore(2, 0, 0));
    assertThat(report.score(ReadingField.MEETING_PLACE)).isEqualTo(new ReadingScore(1, 0, 0));
    assertThat(report.scores()).doesNotContainKey(ReadingField.SUBJECT);
  }

  @Test
  void listReadInPart_hasPrecisionAndRecall() throws IOException {
    String gold =
        """
        [{"file": "a.txt", "part": 1, "topics": ["oekraine", "ruimte", "rusland"]}]
        """;

    ReadingReport report =
        judge(
            gold,
            brief("a.txt")
                .tag(Dimension.TOPIC, "oekraine")
                .tag(Dimension.TOPIC, "partners")
                .tag(Dimension.MISSION, "KFOR"));

    ReadingScore topics = report.score(ReadingField.TOPICS);
    assertThat(topics).isEqualTo(new ReadingScore(1, 1, 2));
    assertThat(topics.precision()).isEqualTo(0.5);
    assertThat(topics.recall()).isEqualTo(1 / 3.0);
    assertThat(topics.f1()).isEqualTo(0.4);
    assertThat(report.misses())
        .containsExactly(
            new ReadingMiss("a.txt", 1, ReadingField.TOPICS, "ruimte", false),
            new ReadingMiss("a.txt", 1, ReadingField.TOPICS, "rusland", false),
            new ReadingMiss("a.txt", 1, ReadingField.TOPICS, "partners", true));
  }

  @Test
  void valueWhereNoneIsLabelled_isWrong() throws IOException {
    ReadingReport report =
        judge(
            "[{\"file\": \"a.txt\", \"part\": 1, \"letterDate\": null}]",
            brief("a.txt").dated("2024-01-01"));

    assertThat(report.score(ReadingField.LETTER_DATE)).isEqualTo(new ReadingScore(0, 1, 0));
  }

  @Test
  void briefThatIsNotThere_missesEverything() throws IOException {
    ReadingReport report =
        judge(
            "[{\"file\": \"a.txt\", \"part\": 2, \"topics\": [\"ruimte\"]}]",
            brief("a.txt").tag(Dimension.TOPIC, "ruimte"));

    assertThat(report.score(ReadingField.TOPICS)).isEqualTo(new ReadingScore(0, 0, 1));
  }

  @Test
  void documentInAFolder_isMatchedByItsWholeNameFirst() throws IOException {
    String gold = "[{\"file\": \"b/a.txt\", \"part\": 1, \"topics\": [\"ruimte\"]}]";

    assertThat(
            judge(
                    gold,
                    brief("c/a.txt").tag(Dimension.TOPIC, "rusland"),
                    brief("b/a.txt").tag(Dimension.TOPIC, "ruimte"))
                .misses())
        .isEmpty();
  }

  @Test
  void text_showsScoresAndMisses() throws IOException {
    ReadingReport report =
        judge("[{\"file\": \"a.txt\", \"part\": 1, \"topics\": [\"ruimte\"]}]", brief("a.txt"));

    assertThat(report.text())
        .startsWith("1 briefs")
        .containsPattern("topics +1\\.000 +0\\.000 +0\\.000 +0 +0 +1")
        .contains("a.txt #1 topics: not read «ruimte»");
  }

  @Test
  void letterPerLine_isReadInItsOwnForm() throws IOException {
    Path gold = folder.resolve("letters.jsonl");
    String a =
        "{'file': 'a.txt', 'docType': 'verslag', 'letterDate': null, 'topics': ['ruimte'],"
            + " 'meetingSure': true, 'meetingDates': ['2024-10-17', '2024-10-18'],"
            + " 'meetingPlace': null,"
            + " 'citations': ['Kamerstuk 28  676, nr. 464', '31 700 X, nr. 10', 'COM (2016) 950']}";
    String b = "{'file': 'b.txt', 'docType': null, 'meetingSure': false, 'meetingDates': []}";
    Files.writeString(gold, (a + "\n\n" + b + "\n").replace('\'', '"'));

    ReadingReport report =
        ReadingEvaluation.against(gold)
            .judge(
                List.of(
                    brief("a.txt")
                        .type(DocumentType.VERSLAG)
                        .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
                        .build(),
                    brief("b.txt").meeting(MeetingKind.DMM, "2024-01-01", "2024-01-01").build()));

    assertThat(report.scores())
        .containsEntry(ReadingField.DOCUMENT_TYPE, new ReadingScore(1, 0, 0))
        .containsEntry(ReadingField.MEETING_START, new ReadingScore(1, 0, 0))
        .containsEntry(ReadingField.MEETING_END, new ReadingScore(1, 0, 0))
        .containsEntry(ReadingField.CITATIONS, new ReadingScore(0, 0, 2))
        .doesNotContainKey(ReadingField.MEETING_PLACE);
    assertThat(report.misses())
        .extracting(ReadingMiss::value)
        .containsExactlyInAnyOrder("28676-464", "31700-x-10", "ruimte");
  }

  @Test
  void brokenGold_isReportedWithItsSpot() {
    assertThatThrownBy(() -> judge("[{\"file\": \"a.txt\",\n oops}]"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("gold.json, line 2");
    assertThatThrownBy(() -> judge("{}")).hasMessageContaining("expected a list of briefs");
    assertThatThrownBy(() -> judge("[{\"part\": 1}]")).hasMessageContaining("has no «file»");
  }

  private static DateRange range(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
