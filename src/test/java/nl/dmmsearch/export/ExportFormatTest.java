package nl.dmmsearch.export;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.MeetingKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Briefs as tables and references: each of a line's values where a reader of that form looks. */
class ExportFormatTest {
  private static final String SITE = "https://brieven.example";

  private static final Brief BRIEF =
      brief("2024-verslag")
          .titled("Verslag, 50% klaar & {af}")
          .dated("2024-10-21")
          .kamerstuk("28676", "464")
          .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
          .tag(Dimension.MISSION, "KFOR")
          .tag(Dimension.MISSION, "EUFOR")
          .about("Over munitie.")
          .build();

  @Test
  void table_hasItsColumns_alsoForABriefThatSaysLittle() throws IOException {
    List<CSVRecord> rows = rows(BRIEF, brief("bare").titled("=1+1").build());

    assertThat(String.join(",", rows.getFirst()))
        .isEqualTo(
            "id,title,documentType,letterDate,meetingStart,meetingEnd,place,kamerstuk,"
                + "ownReferences,topics,missions,capabilities,citation,link");
    assertThat(rows.get(1).toList())
        .startsWith(BRIEF.id().value(), "Verslag, 50% klaar & {af}")
        .contains("2024-10-21", "2024-10-17", "2024-10-18", "28676-464", "KFOR|EUFOR")
        .endsWith(SITE + "/brieven/" + BRIEF.id().value());
    assertThat(rows.get(2).get(1)).isEqualTo("'=1+1");
    assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(14));
  }

  @Test
  void reference_hasATagALine_andEndsAsOne() {
    String text = text(ExportFormat.RIS, BRIEF);

    assertThat(text.split("\r\n"))
        .startsWith("TY  - GOVDOC")
        .contains(
            "TI  - Verslag, 50% klaar & {af}",
            "PY  - 2024",
            "DA  - 2024/10/21/",
            "M1  - 28676-464",
            "KW  - KFOR",
            "UR  - " + SITE + "/brieven/" + BRIEF.id().value())
        .endsWith("ER  - ");
  }

  @Test
  void entry_holdsWhatLatexWouldTakeForCommands() {
    String text = text(ExportFormat.BIBTEX, BRIEF);

    assertThat(text)
        .startsWith("@report{" + BRIEF.id().value() + ",\n")
        .contains("  title = {{Verslag, 50\\% klaar \\& \\{af\\}}}")
        .contains("  date = {2024-10-21}", "  number = {28676-464}")
        .endsWith("}\n\n");
    assertThat(text(ExportFormat.BIBTEX, brief("a").titled("a_b\\c~d^e #1 $2").build()))
        .contains("{{a\\_b{\\textbackslash}c{\\textasciitilde}d{\\textasciicircum}e \\#1 \\$2}}");
  }

  @Test
  void names_leadToTheirForms() {
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(ExportFormat.of(format.value())).contains(format);
    }
    assertThat(ExportFormat.of("xml")).isEmpty();
  }

  private static String text(ExportFormat format, Brief... briefs) {
    BriefForm form = format.on(SITE);
    var text = new StringBuilder(new String(form.heading(), StandardCharsets.UTF_8));
    for (Brief brief : briefs) {
      text.append(new String(form.of(brief), StandardCharsets.UTF_8));
    }
    return text.toString();
  }

  private static List<CSVRecord> rows(Brief... briefs) throws IOException {
    try (var reader = CSVFormat.RFC4180.parse(new StringReader(text(ExportFormat.CSV, briefs)))) {
      return reader.getRecords();
    }
  }
}
