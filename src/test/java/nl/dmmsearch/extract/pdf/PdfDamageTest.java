package nl.dmmsearch.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import nl.dmmsearch.brief.SourceName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDamageTest {
  private static final byte[] LETTER = PdfLetter.bytes();

  @ParameterizedTest
  @ValueSource(ints = {40, 400, 1_500, 3_000})
  void cutOffFile_isRefusedWithItsLength(int missing) {
    byte[] cut = Arrays.copyOf(LETTER, LETTER.length - missing);

    assertThat(Extracts.refusal(cut)).contains("cut off").contains("byte " + cut.length);
  }

  @Test
  void cutOffUpdate_isRefused() {
    byte[] more = "\n99 0 obj\n<< /Type /Page ".getBytes(StandardCharsets.US_ASCII);
    byte[] updated = Arrays.copyOf(LETTER, LETTER.length + more.length);
    System.arraycopy(more, 0, updated, LETTER.length, more.length);

    assertThat(Extracts.refusal(updated)).contains("cut off");
  }

  @Test
  void otherFile_isRefused() {
    assertThat(Extracts.refusal("Geachte voorzitter,".getBytes(StandardCharsets.UTF_8)))
        .startsWith("not a PDF");
    assertThat(Extracts.refusal(new byte[0])).isEqualTo("the file is empty");
    assertThat(Extracts.refusal("%PDF-1.7\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.UTF_8)))
        .startsWith("the PDF cannot be");
  }

  @Test
  void lockedFile_isRefused() throws IOException {
    assertThat(Extracts.refusal(encrypted("geheim")))
        .isEqualTo("the PDF is encrypted and opens with a password only");
  }

  @Test
  void fileThatOpensWithoutPassword_isRead() throws IOException {
    assertThat(Extracts.joined(Extracts.text(encrypted("")))).contains("vertrouwelijk overleg");
  }

  private static byte[] encrypted(String password) throws IOException {
    var sheets = new Sheets().page();
    sheets.put(72, 100, 10, "Het vertrouwelijk overleg vond plaats.");
    var policy = new StandardProtectionPolicy("eigenaar", password, new AccessPermission());
    policy.setEncryptionKeyLength(256);
    sheets.document.protect(policy);
    return sheets.bytes();
  }

  @Test
  void fileWithoutPages_isRefused() throws IOException {
    assertThat(Extracts.refusal(saved(new PDDocument()))).contains("has no pages");
  }

  @Test
  void emptyPages_areRefused() {
    assertThat(Extracts.refusal(new Sheets().page().page().bytes())).contains("pages are empty");
  }

  @Test
  void formAlone_isRefused() throws IOException {
    var document = new PDDocument();
    document.addPage(new PDPage());
    var form = new PDAcroForm(document);
    var field = new PDTextField(form);
    field.setPartialName("naam");
    form.getFields().add(field);
    form.setFields(java.util.List.of(field));
    document.getDocumentCatalog().setAcroForm(form);

    assertThat(Extracts.refusal(saved(document))).contains("a form with 1 field");
  }

  @Test
  void circularPageTree_isRefused() throws IOException {
    var document = new PDDocument();
    document.addPage(new PDPage());
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    var node = new COSDictionary();
    node.setItem(COSName.TYPE, COSName.PAGES);
    var kids = new COSArray();
    kids.add(root);
    node.setItem(COSName.KIDS, kids);
    root.getCOSArray(COSName.KIDS).add(node);

    assertThat(Extracts.refusal(saved(document))).contains("page tree is a loop");
  }

  @Test
  void hugeNumberOfPages_isRefused() throws IOException {
    var document = new PDDocument();
    document.addPage(new PDPage());
    document
        .getDocumentCatalog()
        .getCOSObject()
        .getCOSDictionary(COSName.PAGES)
        .setInt(COSName.COUNT, Integer.MAX_VALUE);

    assertThat(Extracts.refusal(saved(document))).contains("more than 20000 pages");
  }

  @Test
  void lostPages_areSaid() throws IOException {
    var sheets = new Sheets().page();
    sheets.put(72, 100, 10, "De eerste bladzijde is er nog.");
    sheets
        .document
        .getDocumentCatalog()
        .getCOSObject()
        .getCOSDictionary(COSName.PAGES)
        .setInt(COSName.COUNT, 4);

    assertThat(Extracts.remarks(Extracts.text(sheets.bytes())))
        .containsExactly("Het bestand is beschadigd: van de 4 pagina's zijn er 1 gevonden.");
  }

  @Test
  void brokenTable_isMendedOrSaid() {
    String broken =
        new String(LETTER, StandardCharsets.ISO_8859_1)
            .replaceFirst("startxref\\s+\\d+", "startxref\n7");

    assertThat(Extracts.joined(Extracts.text(broken.getBytes(StandardCharsets.ISO_8859_1))))
        .contains("Geachte voorzitter,", "Missies en operaties");
  }

  @Test
  void brokenContent_isSaidWithItsPage() {
    byte[] bytes = LETTER.clone();
    int stream = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("stream\n") + 60;
    Arrays.fill(bytes, stream, stream + 20, (byte) 0xFF);

    assertThat(Extracts.remarks(Extracts.text(bytes)))
        .anyMatch(remark -> remark.contains("beschadigd"));
  }

  @Test
  void anyDamage_isAnOutcome() {
    var random = new Random(20260212);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = LETTER.clone();
      int hits = 1 + random.nextInt(40);
      for (int j = 0; j < hits; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }

      assertThat(new PdfExtractor(Ocr.none()).extract(new SourceName("brief.pdf"), bytes))
          .as("damage %d", i)
          .isNotNull();
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    try (document) {
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
