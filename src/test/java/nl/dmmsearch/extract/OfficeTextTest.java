package nl.dmmsearch.extract;

import static nl.dmmsearch.extract.Extracting.ascii;
import static nl.dmmsearch.extract.Extracting.lines;
import static nl.dmmsearch.extract.Extracting.text;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.LineRole;
import org.junit.jupiter.api.Test;

class OfficeTextTest {

  @Test
  void docx_deletedHiddenAndCommentedText_isNotInTheText() {
    byte[] docx =
        Zipped.docx(
            """
            <w:p><w:r><w:t>Het kabinet </w:t></w:r><w:del><w:r><w:delText>niet</w:delText></w:r>\
            </w:del><w:ins><w:r><w:t>steunt</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr>\
            <w:t>geheim</w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:t> dit.</w:t></w:r>\
            <w:r><w:commentReference w:id="1"/></w:r></w:p>\
            """);
    assertThat(lines("a.docx", docx)).containsExactly("Het kabinet steunt dit.");
  }

  @Test
  void docx_fieldsShowWhatTheyDisplay() {
    byte[] docx =
        Zipped.docx(
            """
            <w:p><w:r><w:t>Op </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>\
            <w:instrText>DATE \\@ "d MMMM"</w:instrText></w:r><w:r><w:fldChar\
             w:fldCharType="separate"/></w:r><w:r><w:t>3 oktober</w:t></w:r><w:r><w:fldChar\
             w:fldCharType="end"/></w:r><w:r><w:t>, 28\u00a0676 en co\u00adördinatie</w:t></w:r>\
            </w:p>\
            """);
    assertThat(lines("a.docx", docx)).containsExactly("Op 3 oktober, 28 676 en coördinatie");
  }

  @Test
  void docx_textBoxes_areReadOnce() {
    String box = "<w:txbxContent><w:p><w:r><w:t>Datum</w:t></w:r></w:p></w:txbxContent>";
    byte[] docx =
        Zipped.docx(
            "<w:p><w:r><mc:AlternateContent><mc:Choice>"
                + box
                + "</mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>De brief</w:t></w:r></w:p>");
    assertThat(lines("a.docx", docx)).containsExactly("Datum", "De brief");
  }

  @Test
  void docx_paragraphsInBold_areStrong_andHintsAreNoText() {
    byte[] docx =
        Zipped.docx(
            """
            <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Aanleiding</w:t></w:r></w:p>\
            <w:p><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>Niet vet</w:t></w:r></w:p>\
            <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r>\
            <w:t>Klik om tekst in te voeren</w:t></w:r></w:p></w:sdtContent></w:sdt>\
            """);
    assertThat(text("a.docx", docx).lines())
        .filteredOn(line -> !line.text().isEmpty())
        .extracting(line -> line.role())
        .containsExactly(LineRole.STRONG, LineRole.PLAIN);
  }

  @Test
  void docx_rowsOfData_areLinesWithTheirCellsApart() {
    String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
    byte[] docx =
        Zipped.docx(
            "<w:tbl><w:tr>"
                + cell.formatted("Land")
                + cell.formatted("2024")
                + cell.formatted("2025")
                + "</w:tr></w:tbl>");
    assertThat(lines("a.docx", docx)).containsExactly("Land | 2024 | 2025");
  }

  @Test
  void odt_deletedHiddenAndCommentedText_isNotInTheText() {
    String styles =
        """
        <style:style style:name="T1" style:family="text"><style:text-properties\
         text:display="none"/></style:style>\
        """;
    String body =
        "<text:tracked-changes><text:changed-region><text:deletion>"
            + LetterAsOdt.p("niet")
            + "</text:deletion></text:changed-region></text:tracked-changes>"
            + LetterAsOdt.p(
                "Het<text:s/>kabinet<text:span text:style-name=\"T1\">geheim</text:span><office:annotation>"
                    + LetterAsOdt.p("opmerking")
                    + "</office:annotation> steunt dit.");
    assertThat(lines("a.odt", LetterAsOdt.packed(LetterAsOdt.document(styles, body))))
        .containsExactly(Letter.MINISTRY, "Het kabinet steunt dit.");
  }

  @Test
  void odt_numberedItems_haveTheirNumbers() {
    String styles =
        """
        <text:list-style style:name="L1"><text:list-level-style-number text:level="1"\
         style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2"\
         style:num-format="a" style:num-suffix=")"/></text:list-style>\
        """;
    String inner =
        "<text:list><text:list-item>" + LetterAsOdt.p("Munitie") + "</text:list-item></text:list>";
    String body =
        "<text:list text:style-name=\"L1\"><text:list-item>"
            + LetterAsOdt.p("Steun")
            + inner
            + "</text:list-item><text:list-item>"
            + LetterAsOdt.p("Inzet")
            + "</text:list-item></text:list>";
    assertThat(lines("a.odt", LetterAsOdt.packed(LetterAsOdt.document(styles, body))))
        .containsExactly(Letter.MINISTRY, "1. Steun", "a) Munitie", "2. Inzet");
  }

  @Test
  void rtf_deletedHiddenAndSkippedText_isNotInTheText() {
    String rtf =
        "{\\rtf1\\ansi{\\info{\\title Niet lezen}}{\\*\\unknown geheim}Het kabinet {\\deleted niet }"
            + "{\\v geheim}steunt {\\field{\\*\\fldinst DATE}{\\fldrslt 3 oktober}} dit\\u8212?ja.\\par}";
    assertThat(lines("a.rtf", ascii(rtf))).containsExactly("Het kabinet steunt 3 oktober dit—ja.");
  }

  @Test
  void rtf_textBoxes_areParagraphsOfTheirOwn() {
    String rtf =
        "{\\rtf1 De {\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt Datum\\par 3 mei 2025\\par}}"
            + "{\\shprslt Datum}}brief\\par}";
    assertThat(lines("a.rtf", ascii(rtf))).containsExactly("Datum", "3 mei 2025", "De brief");
  }
}
