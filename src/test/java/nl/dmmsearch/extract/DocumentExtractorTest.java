package nl.dmmsearch.extract;

import static nl.dmmsearch.extract.Extracting.ascii;
import static nl.dmmsearch.extract.Extracting.lines;
import static nl.dmmsearch.extract.Extracting.reason;
import static nl.dmmsearch.extract.Extracting.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import nl.dmmsearch.testing.Extractors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentExtractorTest {

  @ParameterizedTest
  @CsvSource({
    "a.txt, '%PDF-1.7 x', a PDF; rename it to end in .pdf",
    "a.docx, Geachte voorzitter, plain text; rename it to end in .txt",
    "a.html, Geachte voorzitter, plain text; rename it to end in .txt",
    "a.txt, '<!DOCTYPE html><html><p>x</p>', a web page (HTML); rename it to end in .html",
    "a.xml, '<?xml version=\"1.0\"?><html><p>x</p></html>', a web page (HTML); rename it to end in .html",
    "a.odt, '{\\rtf1 x}', Rich Text Format (RTF); rename it to end in .rtf",
    "a.doc, '\u0089PNG\r\n', a PNG image; give it the ending of what it is",
    "a.rtf, 'ab\u0000c', binary data; give it the ending of what it is",
  })
  void name_thatClaimsAnotherFormat_isRejectedWithWhatItIs(String name, String start, String what) {
    assertThat(reason(name, ascii(start))).contains("as its name says: it is " + what);
  }

  @Test
  void docx_namedDoc_isRejectedWithItsEnding() {
    assertThat(reason("brief.doc", Letters.bytes("brief.docx")))
        .isEqualTo(
            "not a Word document (DOC), as its name says: it is a Word document (DOCX); rename it"
                + " to end in .docx");
  }

  @Test
  void rtf_namedDoc_isRead() {
    assertThat(text("brief.doc", Letters.bytes("brief.rtf")).mediaType())
        .isEqualTo("application/rtf");
  }

  @ParameterizedTest
  @CsvSource({
    "brief.zip, files that end in .zip are not read",
    "brief.docm, files that end in .docm are not read",
    "brief, the name has no ending that tells the format"
  })
  void ending_thatIsNotKnown_isRejectedWithThoseThatAre(String name, String why) {
    assertThat(reason(name, ascii("x")))
        .startsWith(why + "; these are: .eml, .pdf, .txt, .text, .docx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.docx", "a.doc", "a.odt", "a.rtf", "a.html", "a.xml", "a.pdf"})
  void nothing_isRejected(String name) {
    assertThat(reason(name, new byte[0])).isEqualTo("the file is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief.docx",
        "brief.odt",
        "brief.rtf",
        "brief.html",
        "brief.xml",
        "word97.doc",
        "libreoffice.docx",
        "libreoffice.odt",
        "libreoffice.rtf"
      })
  void bytes_thatAreCutOffOrDamaged_neverThrow(String name) {
    byte[] whole = Letters.bytes(name);
    var random = new Random(11);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      for (int j = 0; j < i % 7; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThat(Extractors.all().extract(new nl.dmmsearch.brief.SourceName(name), damaged))
          .as("%s, run %d", name, i)
          .isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"brief.docx", "brief.odt", "brief.rtf", "brief.xml", "word97.doc"})
  void bytes_thatAreCutInHalf_areRejected(String name) {
    byte[] whole = Letters.bytes(name);
    assertThat(reason(name, Arrays.copyOf(whole, whole.length / 2))).isNotBlank();
  }

  @Test
  void documents_withMacros_areNotOpened() {
    assertThat(reason("brief.docx", Zipped.docm()))
        .isEqualTo("it is a Word document with macros (DOCM); save it as DOCX, without them");
  }

  @Test
  void openDocument_withAPassword_isRejected() {
    byte[] locked =
        Zipped.of(
            "mimetype", "application/vnd.oasis.opendocument.text",
            "content.xml", "garbled",
            "META-INF/manifest.xml", "<manifest:encryption-data/>");
    assertThat(reason("brief.odt", locked))
        .isEqualTo(
            "it is an OpenDocument file locked with a password; offer it without the password");
  }

  @Test
  void embeddedObjects_areRemarkedOn() {
    byte[] docx =
        Zipped.docx(
            "<w:p><w:r><w:t>Zie de bijlage.</w:t><w:object><o:OLEObject/></w:object></w:r></w:p>");
    assertThat(text("brief.docx", docx).remarks()).containsExactly(Embedded.REMARK);
  }

  @Test
  void xml_ofAnotherKind_isRejectedWithItsRoot() {
    assertThat(reason("kaart.xml", ascii("<?xml version='1.0'?><kml><p>x</p></kml>")))
        .isEqualTo("XML with the root <kml> is not read; officiële publicaties are");
  }

  @Test
  void text_inWindows1252_isReadWithARemark() {
    byte[] western = ascii("De co\u00f6rdinatie met Oekra\u00efne, \u0093snel\u0094\n");
    assertThat(lines("brief.txt", western)).containsExactly("De coördinatie met Oekraïne, “snel”");
    assertThat(text("brief.txt", western).remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.why()).contains("Windows-1252"));
  }

  @Test
  void text_inUtf8WithOneBrokenByte_isRejectedWithItsSpot() {
    assertThat(reason("brief.txt", ascii("Oekra\u00c3\u00afne\nen co\u00f6rdinatie\n")))
        .isEqualTo("not UTF-8: byte 0xF6 at offset 15, line 2, though it is elsewhere");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tekst met \u0081 erin", "1\u00e9 2\u00e9 3\u00e9 = + - : 88"})
  void text_thatIsNoWindows1252_isRejected(String text) {
    assertThat(reason("brief.txt", ascii(text))).contains("nor does it read as Windows-1252");
  }

  @Test
  void text_inUtf16WithItsMark_isRead() {
    byte[] wide = "\uFEFFOekraïne".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    assertThat(lines("brief.txt", wide)).containsExactly("Oekraïne");
  }
}
