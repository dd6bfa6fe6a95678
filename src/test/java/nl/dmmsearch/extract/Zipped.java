package nl.dmmsearch.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs parts as office documents are packed. */
final class Zipped {
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Override PartName="/word/document.xml" ContentType="%s"/></Types>\
      """;
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private Zipped() {}

  /** Names and texts by turns. */
  static byte[] of(String... parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A Word document with this body and no other parts. */
  static byte[] docx(String body) {
    return docxPart(
        """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
         xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"\
         xmlns:o="urn:schemas-microsoft-com:office:office"><w:body>%s</w:body></w:document>\
        """
            .formatted(body));
  }

  static byte[] docxPart(String document) {
    return of("[Content_Types].xml", TYPES.formatted(DOCX), "word/document.xml", document);
  }

  static byte[] docm() {
    return of(
        "[Content_Types].xml",
        TYPES.formatted("application/vnd.ms-word.document.macroEnabled.main+xml"),
        "word/document.xml",
        "<x/>");
  }
}
