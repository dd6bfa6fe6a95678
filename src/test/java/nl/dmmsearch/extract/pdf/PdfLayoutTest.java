package nl.dmmsearch.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.TextLine;
import org.junit.jupiter.api.Test;

class PdfLayoutTest {
  private static final String LEFT =
      "De bondgenoten maken afspraken over de voorraden munitie en over de tijd die nodig is om deze"
          + " aan te vullen. Nederland wil dat de industrie langlopende orders krijgt, zodat zij"
          + " kan uitbreiden.";
  private static final String RIGHT =
      "Over de kosten is nog geen besluit genomen. Het kabinet wacht op het advies van de chefs van"
          + " staven, dat in de zomer wordt verwacht, en legt daarna een voorstel voor aan de"
          + " Kamer.";

  @Test
  void columns_areReadOneAfterTheOther() {
    var sheets = new Sheets().page();
    sheets.strong(72, 80, 16, "Nieuwsbrief over de bijeenkomst van ministers");
    float left = sheets.paragraph(72, 110, 210, 10, LEFT);
    float right = sheets.paragraph(310, 110, 210, 10, RIGHT);
    sheets.put(
        72,
        Math.max(left, right) + 20,
        10,
        "Deze regel loopt weer over de volle breedte van de bladzijde en sluit af.");

    String text = String.join(" ", Extracts.lines(sheets)).replace("  ", " ");

    assertThat(text)
        .isEqualTo(
            "Nieuwsbrief over de bijeenkomst van ministers "
                + LEFT
                + " "
                + RIGHT
                + " Deze regel loopt weer over de volle breedte van de bladzijde en sluit af.");
  }

  @Test
  void columns_areReadWhereTheirLinesAreNotLevel() {
    var sheets = new Sheets().page();
    sheets.paragraph(72, 110, 210, 10, LEFT);
    sheets.paragraph(310, 116, 210, 10, RIGHT);

    assertThat(String.join(" ", Extracts.lines(sheets))).startsWith(LEFT).endsWith(RIGHT);
  }

  @Test
  void justifiedColumns_areReadOneAfterTheOther() {
    var sheets = new Sheets().page();
    justified(sheets, 72, "In de zomer. " + LEFT);
    justified(sheets, 300, RIGHT + " Daarop volgt de luchtverdedigingsinspanning.");

    assertThat(String.join(" ", Extracts.lines(sheets)))
        .isEqualTo(
            "In de zomer. " + LEFT + " " + RIGHT + " Daarop volgt de luchtverdedigingsinspanning.");
  }

  /** So narrow that the words of some lines stand far apart. */
  private static void justified(Sheets sheets, float x, String text) {
    List<String> lines = sheets.wrap(text, 190, 11);
    for (int i = 0; i < lines.size(); i++) {
      String[] words = lines.get(i).split(" ");
      float spare = i == lines.size() - 1 ? 0 : 190 - sheets.width(lines.get(i), 11);
      float space = sheets.width(" ", 11) + spare / Math.max(1, words.length - 1);
      float at = x;
      for (String word : words) {
        sheets.put(at, 110 + 14 * i, 11, word);
        at += sheets.width(word, 11) + space;
      }
    }
  }

  @Test
  void tableOfWideCells_isReadLineByLine() {
    var sheets = new Sheets().page();
    String[] cells = {
      "Brigade in Litouwen", "sinds februari", "Compagnie in Kosovo", "tot oktober"
    };
    for (int row = 0; row < 6; row++) {
      for (int j = 0; j < cells.length; j++) {
        sheets.put(72 + 122 * j, 100 + 16 * row, 10, cells[j] + " " + "abcdef".charAt(row));
      }
    }

    assertThat(Extracts.lines(sheets))
        .hasSize(6)
        .startsWith("Brigade in Litouwen a sinds februari a Compagnie in Kosovo a tot oktober a");
  }

  @Test
  void table_isReadLineByLine() {
    var sheets = new Sheets().page();
    String[][] rows = {
      {"Missie", "Militairen", "Einde mandaat"},
      {"KFOR", "130", "1 oktober 2026"},
      {"EUFOR Althea", "150", "2 november 2026"},
      {"NMI", "8", "31 december 2026"},
    };
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < 3; j++) {
        sheets.put(72 + 150 * j, 100 + 16 * i, 10, rows[i][j]);
      }
    }

    assertThat(Extracts.lines(sheets))
        .containsExactly(
            "Missie Militairen Einde mandaat",
            "KFOR 130 1 oktober 2026",
            "EUFOR Althea 150 2 november 2026",
            "NMI 8 31 december 2026");
  }

  @Test
  void labelsInTheMargin_keepTheirValues() {
    var sheets = new Sheets().page();
    sheets.put(40, 100, 8, "Datum").put(40, 110, 8, "3 maart 2026");
    sheets.put(40, 130, 8, "Onze referentie").put(40, 140, 8, "MINDEF20260000123");
    sheets.put(40, 160, 8, "Betreft").put(40, 170, 8, "Verslag NAVO-top");
    sheets.paragraph(160, 100, 380, 10, LEFT + " " + RIGHT + " " + LEFT);

    assertThat(Extracts.lines(sheets))
        .startsWith(
            "Datum",
            "3 maart 2026",
            "",
            "Onze referentie",
            "MINDEF20260000123",
            "",
            "Betreft",
            "Verslag NAVO-top",
            "")
        .element(9)
        .asString()
        .startsWith("De bondgenoten maken afspraken");
  }

  @Test
  void hangingLabels_areReadWithWhatStandsBesideThem() {
    var sheets = new Sheets().page();
    sheets.put(40, 100, 10, "Datum").put(130, 100, 10, "3 maart 2026");
    sheets.put(40, 113, 10, "Betreft").put(130, 113, 10, "Verslag van de bijeenkomst");
    sheets.paragraph(130, 150, 380, 10, LEFT + " " + RIGHT);

    assertThat(Extracts.lines(sheets))
        .startsWith("Datum 3 maart 2026", "Betreft Verslag van de bijeenkomst", "");
  }

  @Test
  void paragraphs_standApartWhereTheGapIsWider() {
    var sheets = new Sheets().page();
    float y = sheets.paragraph(72, 100, 400, 10, LEFT);
    sheets.paragraph(72, y + 10, 400, 10, RIGHT);

    List<String> lines = Extracts.lines(sheets);

    assertThat(lines.stream().filter(String::isEmpty)).hasSize(1);
    assertThat(lines.get(lines.indexOf("") + 1)).startsWith("Over de kosten");
  }

  @Test
  void runningHeads_goButTheLetterheadStays() {
    var sheets = new Sheets();
    for (int page = 1; page <= 3; page++) {
      sheets.page();
      sheets.put(72, 40, 8, "Ministerie van Defensie");
      sheets.paragraph(72, 120, 400, 10, "Op bladzijde " + "abc".charAt(page - 1) + ". " + LEFT);
      sheets.put(280, 820, 8, page + " / 3");
    }

    assertThat(Extracts.lines(sheets))
        .containsOnlyOnce("Ministerie van Defensie")
        .noneMatch(line -> line.matches(". / 3"))
        .anyMatch(line -> line.startsWith("Op bladzijde c."));
  }

  @Test
  void notes_areNotTakenFromATableInSmallType() {
    var sheets = new Sheets().page();
    sheets.put(
        72,
        100,
        10,
        "De volgorde is als volgt en staat vast voor de hele bijeenkomst.¹".replace("¹", ""));
    sheets.put(72, 120, 7, "1 Opening door de secretaris-generaal");
    sheets.put(72, 130, 7, "2 Bespreking van de plannen");
    sheets.put(72, 160, 10, "Daarna volgt een gezamenlijke verklaring van alle bondgenoten.");

    assertThat(Extracts.text(sheets.bytes()).lines())
        .noneMatch(line -> line.role() instanceof LineRole.Note)
        .extracting(TextLine::text)
        .contains("1 Opening door de secretaris-generaal");
  }

  @Test
  void largeBoldLine_isAHeading() {
    var sheets = new Sheets().page();
    sheets.strong(72, 80, 14, "Verslag van de bijeenkomst");
    sheets.paragraph(72, 110, 400, 10, LEFT);

    assertThat(Extracts.text(sheets.bytes()).lines().getFirst().role())
        .isEqualTo(new LineRole.Heading(1));
  }

  @Test
  void turnedPage_isReadAsItIsShown() {
    var sheets = new Sheets().page();
    sheets.last().setRotation(90);
    sheets.draw(content -> {
      content.beginText();
      content.setFont(sheets.plain, 10);
      content.setTextMatrix(new org.apache.pdfbox.util.Matrix(0, 1, -1, 0, 100, 100));
      content.showText("De tabel staat dwars op het papier.");
      content.endText();
    });

    assertThat(Extracts.lines(sheets)).containsExactly("De tabel staat dwars op het papier.");
  }

  @Test
  void turnedText_isLeftOutAndSaidSo() {
    var sheets = new Sheets().page();
    sheets.paragraph(72, 100, 400, 10, LEFT);
    for (double angle : new double[] {Math.PI / 4, Math.PI / 2}) {
      sheets.draw(content -> {
        content.beginText();
        content.setFont(sheets.bold, 20);
        content.setTextMatrix(org.apache.pdfbox.util.Matrix.getRotateInstance(angle, 150, 640));
        content.showText("CONCEPT");
        content.endText();
      });
    }

    var text = Extracts.text(sheets.bytes());

    assertThat(Extracts.joined(text).replace('\n', ' ')).isEqualTo(LEFT);
    assertThat(Extracts.remarks(text))
        .containsExactly("Tekst die dwars of schuin staat is weggelaten van pagina 1.");
  }

  @Test
  void unseenText_isLeftOutAndSaidSo() {
    var sheets = new Sheets().page();
    sheets.paragraph(72, 100, 400, 10, LEFT);
    sheets.draw(content -> content.setNonStrokingColor(1f));
    sheets.draw(content -> {
      content.setNonStrokingColor(1f);
      content.beginText();
      content.setFont(sheets.plain, 10);
      content.newLineAtOffset(72, 300);
      content.showText("wit op wit");
      content.endText();
    });
    sheets.put(900, 100, 10, "naast het papier");

    var text = Extracts.text(sheets.bytes());

    assertThat(Extracts.joined(text)).doesNotContain("wit op wit", "naast het papier");
    assertThat(Extracts.remarks(text))
        .containsExactly("Onzichtbare tekst is weggelaten van pagina 1.");
  }

  @Test
  void whiteTextOnABar_isSeen() {
    var sheets = new Sheets().page();
    sheets.paragraph(72, 140, 400, 10, LEFT);
    sheets.draw(content -> {
      content.setNonStrokingColor(0.1f, 0.2f, 0.5f);
      content.addRect(60, 700, 400, 30);
      content.fill();
      content.setNonStrokingColor(1f);
      content.beginText();
      content.setFont(sheets.plain, 10);
      content.newLineAtOffset(72, 710);
      content.showText("Ministerie van Buitenlandse Zaken");
      content.endText();
    });

    var text = Extracts.text(sheets.bytes());

    assertThat(Extracts.joined(text)).startsWith("Ministerie van Buitenlandse Zaken");
    assertThat(text.remarks()).isEmpty();
  }
}
