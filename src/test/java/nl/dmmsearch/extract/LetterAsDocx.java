package nl.dmmsearch.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes the letter as Word does. */
final class LetterAsDocx {
  private LetterAsDocx() {}

  static byte[] bytes() {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      heading(document);
      BigInteger list = list(document);
      pages(document);
      write(document, list);
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(XWPFDocument document, BigInteger list) {
    paragraph(document, Letter.ADDRESSEE);
    XWPFTable table = document.createTable(Letter.LABELS.size(), 2);
    for (int i = 0; i < Letter.LABELS.size(); i++) {
      for (int j = 0; j < 2; j++) {
        table.getRow(i).getCell(j).setText(Letter.LABELS.get(i).get(j));
      }
    }
    paragraph(document, Letter.SALUTATION);
    noted(document, Letter.OPENING, Letter.FIRST_NOTE);
    paragraph(document, Letter.FIRST_HEADING).setStyle("Kop1");
    noted(document, Letter.FIRST_TEXT, Letter.SECOND_NOTE);
    Letter.ITEMS.forEach(item -> paragraph(document, item).setNumID(list));
    paragraph(document, Letter.SECOND_HEADING).setStyle("Kop1");
    for (String text : List.of(Letter.SECOND_TEXT, Letter.CLOSING, Letter.ROLE, Letter.NAME)) {
      paragraph(document, text);
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static void noted(XWPFDocument document, String text, String note) {
    XWPFParagraph paragraph = paragraph(document, text + ".");
    XWPFFootnote footnote = document.createFootnote();
    footnote.createParagraph().createRun().setText(note);
    paragraph.addFootnoteReference(footnote);
  }

  private static void heading(XWPFDocument document) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId("Kop1");
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal("heading 1");
    style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  private static BigInteger list(XWPFDocument document) {
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.ZERO);
    var level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("\uF0B7");
    BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(kind));
    return document.getNumbering().addNum(id);
  }

  private static void pages(XWPFDocument document) {
    document
        .createHeader(HeaderFooterType.DEFAULT)
        .createParagraph()
        .createRun()
        .setText(Letter.MINISTRY);
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.createRun().setText("Pagina ");
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
    foot.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("1");
  }
}
