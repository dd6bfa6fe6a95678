package nl.dmmsearch.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;
import nl.dmmsearch.correct.Change;
import nl.dmmsearch.correct.Correction;
import nl.dmmsearch.correct.Corrections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsReaderTest {
  private static final Taxonomy TAXONOMY =
      new Taxonomy(
          Map.of(
              Dimension.MISSION,
              List.of(new Term("KFOR", "KFOR (Kosovo)", List.of("kfor"), List.of(), List.of()))));

  private static final String HEAD =
      """
      # A comment.
      - brief: agenda-1f0c2ab9
        by: J. Jansen
        on: 2026-11-20
        why: dat staat er
      """;

  @TempDir private Path folder;

  @Test
  void everyKey_isRead() throws Exception {
    Corrections corrections =
        read(
            HEAD
                + """
                  documentType: verslag
                  phase: after
                  title: "Een titel"
                  subject: null
                  letterDate: 2024-10-03
                  heldOn:
                  sender: null
                  chamber: tweede-kamer
                  addressee: de Voorzitter
                  signatories: []
                  kamerstuk: 21501-28-136
                  ownReferences: [BS1, "2024"]
                  meetings:
                    - kind: DMM
                      start: 2024-10-17
                      end: 2024-10-18
                      place: Brussel
                    - kind: UDCG
                      start: 2024-10-19
                    - kind: NUC
                  tags:
                    mission:
                      add: [kfor]
                      remove: []
                    topic:
                  noStatements:
                    - Nederland draagt bij
                """);

    Correction correction = corrections.corrections().getFirst();
    assertThat(correction.brief().value()).isEqualTo("agenda-1f0c2ab9");
    assertThat(correction.spot().line()).isEqualTo(2);
    assertThat(correction.signature().on()).isEqualTo("2026-11-20");
    assertThat(correction.changes())
        .contains(
            new Change.DocumentType(DocumentType.VERSLAG),
            new Change.Subject(null),
            new Change.LetterDate(LocalDate.of(2024, 10, 3)),
            new Change.HeldOn(null),
            new Change.Signatories(List.of()),
            new Change.OwnReferences(List.of("BS1", "2024")),
            new Change.Meetings(
                List.of(
                    meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18", "Brussel"),
                    meeting(MeetingKind.UDCG, "2024-10-19", "2024-10-19", null),
                    new Meeting(MeetingKind.NUC, null, null))),
            new Change.Tagged(true, Dimension.MISSION, "KFOR", "KFOR (Kosovo)"),
            new Change.NoStatement("Nederland draagt bij"))
        .hasSize(15);
  }

  @ParameterizedTest
  @CsvSource({"none", "null", "[]", "''"})
  void noMeeting_canBeSaid(String written) throws Exception {
    assertThat(read(HEAD + "  meetings: " + written.replace("''", "") + "\n").corrections())
        .singleElement()
        .matches(c -> c.changes().equals(List.of(new Change.Meetings(List.of()))));
  }

  @Test
  void cuts_areRead() throws Exception {
    String sign = "  by: J\n  on: 2026-11-20\n  why: w\n";
    Corrections corrections =
        read(
            "- document: 2024/bundel.txt\n"
                + sign
                + "  parts:\n    - page: 1\n    - page: 4\n      begins: Nota\n"
                + "- document: heel.txt\n"
                + sign
                + "  parts: whole\n");

    assertThat(corrections.cuts(new SourceName("2024/bundel.txt")))
        .isEqualTo(new Cuts.At(List.of(new Cuts.Place(1, null), new Cuts.Place(4, "Nota"))));
    assertThat(corrections.cuts(new SourceName("heel.txt"))).isEqualTo(new Cuts.Whole());
    assertThat(corrections.cuts(new SourceName("ander.txt"))).isEqualTo(Cuts.AUTOMATIC);
  }

  @Test
  void missingFolderAndFilesWithoutCorrections_areFine() throws Exception {
    Files.writeString(folder.resolve("README.md"), "no yaml");
    Files.writeString(folder.resolve("empty.yaml"), "# nothing yet\n");

    assertThat(CorrectionsReader.read(folder, TAXONOMY)).isEqualTo(Corrections.NONE);
    assertThat(CorrectionsReader.read(folder.resolve("none"), TAXONOMY))
        .isEqualTo(Corrections.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "letterdate: 2024-10-03|line 6: unknown key «letterdate»",
        "letterDate: 31-02-2024|line 6: item 1.letterDate: expected a day as yyyy-mm-dd",
        "letterDate: 2024-02-31|line 6: item 1.letterDate: expected a day as yyyy-mm-dd",
        "documentType: brief|line 6: documentType: no such value; known are geannoteerde-agenda",
        "documentType: null|line 6: documentType: expected a value, got nothing",
        "phase: during|line 6: phase: no such value; known are before, after",
        "chamber: kamer|line 6: chamber: no such value",
        "title: ''|line 6: title: a brief has a title",
        "subject: ''|line 6: subject: must not be empty",
        "kamerstuk: 28676|line 6: item 1.kamerstuk: expected text, got the number",
        "kamerstuk: 28676nr464|line 6: kamerstuk: expected dossier-number",
        "kamerstuk: 2-464|line 6: kamerstuk: not a dossier number: 2",
        "tags: {topic: {add: [kosovo]}}|line 6: topic: «kosovo» is not in the taxonomy",
        "tags: {themes: {}}|line 6: unknown key «themes» in item 1.tags",
        "meetings: soon|line 6: meetings: expected a list of meetings or none",
        "meetings: [{kind: XYZ}]|line 6: meetings[0]: no such value; known are DMM",
        "meetings: [{kind: DMM, start: 2024-10-18, end: 2024-10-17}]|meetings[0]: a range must not",
        "meetings: [{kind: DMM, end: 2024-10-17}]|meetings[0]: a meeting with an «end» has a",
        "signatories: [' ']|line 6: signatories: nothing in the list may be empty",
        "noStatements: ['']|line 6: noStatements: a sentence is told by its opening words",
        "parts: whole|line 2: item 1: «parts» are of a «document»",
        "document: a.txt|line 2: item 1: a correction is of a «brief», by id, or of a «document»",
        "by: X|line 6: key «by» stands there twice",
        "tags: {mission: {add: [KFOR], remove: [KFOR]}}|missions «KFOR» of brief",
        "tags: {}|line 2: nothing is corrected here",
      })
  void fault_isNamedWithFileLineAndKey(String wrong, String message) {
    assertThatThrownBy(() -> read(HEAD + "  " + wrong + "\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(folder.getFileName() + "/a.yaml")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by: J. Jansen|by:|line 3: key «by» is missing in item 1",
        "by: J. Jansen|by: ' '|line 2: «by» must not be empty",
        "on: 2026-11-20|on:|line 4: key «on» is missing in item 1",
        "why: dat staat er|why:|line 5: key «why» is missing in item 1",
        "brief: agenda-1f0c2ab9|brief: Een Agenda|line 2: brief: an id has lower-case",
        "brief: agenda-1f0c2ab9|brief:|line 2: brief: expected a value, got nothing",
        "brief: agenda-1f0c2ab9|document: ../a.txt|line 2: item 1: of a document «parts»",
        "- brief|brief|expected a list, got keys",
      })
  void head_isChecked(String right, String wrong, String message) {
    String yaml = (HEAD + "  title: Titel\n").replace(right, wrong);
    String list = wrong.equals("brief") ? "brief: a\nby: b\n" : yaml;

    assertThatThrownBy(() -> read(list))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(message);
  }

  @Test
  void documentWithAnythingButParts_isRefused() {
    String yaml =
        "- document: a.txt\n  by: J\n  on: 2026-11-20\n  why: w\n  parts: whole\n  title: T\n";

    assertThatThrownBy(() -> read(yaml))
        .hasMessageContaining("of a document «parts» are corrected");
    assertThatThrownBy(() -> read(yaml.replace("  title: T\n", "").replace("whole", "[{page: 1}]")))
        .hasMessageContaining("line 5: parts: a cut makes two parts or more");
    assertThatThrownBy(
            () -> read(yaml.replace("  title: T\n", "").replace("whole", "[{page: 1}, {}]")))
        .hasMessageContaining("parts[1]: a part begins at a page, at words, or at both");
  }

  @Test
  void secondCorrectionOfAField_namesBothPlaces() throws Exception {
    Files.writeString(folder.resolve("b.yaml"), HEAD + "  sender: x\n  title: Anders\n");

    assertThatThrownBy(() -> read(HEAD + "  title: Titel\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("b.yaml, line 7: title of brief agenda-1f0c2ab9 is corrected twice")
        .hasMessageContaining("first in " + folder.getFileName() + "/a.yaml, line 6");
  }

  private Corrections read(String yaml) throws ConfigException, IOException {
    Files.writeString(folder.resolve("a.yaml"), yaml);
    return CorrectionsReader.read(folder, TAXONOMY);
  }

  private static Meeting meeting(MeetingKind kind, String from, String to, @Nullable String place) {
    return new Meeting(kind, new DateRange(LocalDate.parse(from), LocalDate.parse(to)), place);
  }
}
