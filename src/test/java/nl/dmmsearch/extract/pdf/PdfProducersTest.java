package nl.dmmsearch.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Habits of the programs that make PDFs: no spaces, any order, letters apart. */
class PdfProducersTest {
  private static final String SENTENCE =
      "De steun aan Oekraïne blijft, ook als de top in Den Haag is geweest.";

  private record Letter(String text, float x, float y) {}

  private static List<Letter> letters(Sheets sheets, String text, float y, float extra) {
    var letters = new ArrayList<Letter>();
    float x = 72;
    for (int i = 0; i < text.length(); i++) {
      String letter = text.substring(i, i + 1);
      if (!letter.equals(" ")) {
        letters.add(new Letter(letter, x, y));
      }
      x += sheets.width(letter, 10) + extra;
    }
    return letters;
  }

  @Test
  void lettersOneByOneWithoutSpaces_becomeWords() {
    var sheets = new Sheets().page();
    letters(sheets, SENTENCE, 100, 0).forEach(l -> sheets.put(l.x(), l.y(), 10, l.text()));

    assertThat(Extracts.lines(sheets)).containsExactly(SENTENCE);
  }

  @Test
  void lettersInAnyOrder_becomeLines() {
    var sheets = new Sheets().page();
    List<Letter> letters = letters(sheets, SENTENCE, 100, 0);
    letters.addAll(letters(sheets, "Daarna volgt een verslag.", 113, 0));
    Collections.shuffle(letters, new Random(7));
    letters.forEach(l -> sheets.put(l.x(), l.y(), 10, l.text()));

    assertThat(Extracts.lines(sheets)).containsExactly(SENTENCE, "Daarna volgt een verslag.");
  }

  @ParameterizedTest
  @ValueSource(floats = {1.5f, 2.5f, 4})
  void lettersSetApart_becomeWords(float extra) {
    var sheets = new Sheets().page();
    letters(sheets, "TER BESLISSING AAN DE MINISTER", 100, extra)
        .forEach(l -> sheets.put(l.x(), l.y(), 10, l.text()));

    assertThat(Extracts.lines(sheets)).containsExactly("TER BESLISSING AAN DE MINISTER");
  }

  @Test
  void spacesBetweenAllLetters_areNotTakenForWords() {
    var sheets = new Sheets().page();
    sheets.put(72, 100, 12, "B E S L I S N O T A");

    assertThat(Extracts.lines(sheets)).containsExactly("BESLISNOTA");
  }

  @Test
  void linesDrawnFromTheFoot_areReadFromTheHead() {
    var sheets = new Sheets().page();
    for (int i = 5; i >= 1; i--) {
      sheets.put(72, 100 + 13 * i, 10, "Regel " + i + " van de brief aan de Kamer");
    }

    assertThat(Extracts.lines(sheets))
        .hasSize(5)
        .first()
        .isEqualTo("Regel 1 van de brief aan de Kamer");
  }

  @Test
  void textStruckTwice_isReadOnceAndBold() {
    var sheets = new Sheets().page();
    sheets.put(72, 100, 10, "Missies").put(72.3f, 100, 10, "Missies");
    sheets.paragraph(72, 113, 400, 10, SENTENCE + " " + SENTENCE);

    var line = Extracts.text(sheets.bytes()).lines().getFirst();

    assertThat(line.text()).isEqualTo("Missies");
    assertThat(line.role()).isEqualTo(nl.dmmsearch.brief.LineRole.STRONG);
  }

  @Test
  void actualText_standsForItsGlyphs() {
    var sheets = new Sheets().page();
    var properties = new COSDictionary();
    properties.setString(COSName.ACTUAL_TEXT, "of");
    sheets.draw(content -> {
      content.beginText();
      content.setFont(sheets.plain, 10);
      content.newLineAtOffset(72, 700);
      content.showText("De h");
      content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
      content.showText("#@");
      content.endMarkedContent();
      content.showText("dlijn blijft.");
      content.endText();
    });

    assertThat(Extracts.lines(sheets)).containsExactly("De hofdlijn blijft.");
  }
}
