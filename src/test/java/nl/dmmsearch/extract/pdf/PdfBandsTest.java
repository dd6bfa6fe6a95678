package nl.dmmsearch.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.TextLine;
import org.junit.jupiter.api.Test;

/** What returns on every page goes; what only looks alike stays. */
class PdfBandsTest {
  private static final String BODY =
      "De bondgenoten maken afspraken over de voorraden munitie en over de tijd die nodig is om"
          + " deze aan te vullen. Nederland wil dat de industrie langlopende orders krijgt.";

  @Test
  void notesThatDifferInDigits_stayOnEveryPage() {
    var sheets = new Sheets();
    for (int page = 1; page <= 6; page++) {
      text(sheets.page(), page);
      note(sheets, 765, 2 * page - 1, "Kamerstuk 21 501, nr. " + (2 * page + 39) + ".");
      note(sheets, 775, 2 * page, "Kamerstuk 21 501, nr. " + (2 * page + 40) + ".");
      sheets.put(480, 815, 7, "Pagina " + page + " van 6");
    }

    List<TextLine> lines = Extracts.text(sheets.bytes()).lines();

    assertThat(lines.stream().filter(line -> line.role() instanceof LineRole.Note))
        .extracting(TextLine::text)
        .isEqualTo(
            IntStream.rangeClosed(41, 52)
                .mapToObj(n -> "Kamerstuk 21 501, nr. " + n + ".")
                .toList());
    assertThat(lines).extracting(TextLine::text).noneMatch(line -> line.contains("Pagina"));
  }

  @Test
  void notesOfTwoLines_keepBoth_alsoWhereTheyAreEqual() {
    var sheets = new Sheets();
    for (int page = 1; page <= 4; page++) {
      text(sheets.page(), page);
      note(sheets, 765, page, "Zie het verslag van de vorige bijeenkomst, waarin de afspraken");
      sheets.put(72, 774, 7.5f, "over munitie staan");
    }

    assertThat(Extracts.text(sheets.bytes()).lines())
        .filteredOn(line -> line.role() instanceof LineRole.Note)
        .hasSize(4)
        .allMatch(line -> line.text().endsWith("de afspraken over munitie staan"));
  }

  @Test
  void noteWhoseMarkBeginsALine_isFoundAndThoseBehindItToo() {
    var sheets = new Sheets().page();
    sheets.paragraph(72, 120, 400, 10, BODY);
    sheets
        .put(72, 176.5f, 6.2f, "1")
        .put(77, 180, 10, "De ministers bespreken de steun aan Oekraïne.");
    sheets
        .put(72, 193, 10, "Daarna volgt munitie.")
        .raised(72, 193, 10, "Daarna volgt munitie.", "2");
    sheets.put(72, 765, 7.5f, "1 Zie het verslag van vorig jaar.");
    sheets.put(72, 775, 7.5f, "2 Zie de brief over munitie.");

    assertThat(Extracts.text(sheets.bytes()).lines())
        .filteredOn(line -> line.role() instanceof LineRole.Note)
        .extracting(TextLine::text)
        .containsExactly("Zie het verslag van vorig jaar.", "Zie de brief over munitie.");
  }

  @Test
  void noteWithoutAGap_isTakenWhereItsNumberIsRaisedInTheText() {
    var sheets = new Sheets();
    text(sheets.page(), 1);
    sheets.put(72, 755, 7.5f, "1Kamerstuk 21 501, nr. 41.");
    sheets.put(72, 775, 7.5f, "3D-beelden van de haven liggen ter inzage.");

    List<TextLine> lines = Extracts.text(sheets.bytes()).lines();

    assertThat(lines)
        .filteredOn(line -> line.role() instanceof LineRole.Note)
        .extracting(TextLine::text)
        .singleElement()
        .asString()
        .startsWith("Kamerstuk 21 501, nr. 41.");
    assertThat(lines).extracting(TextLine::text).anyMatch(line -> line.contains("3D-beelden"));
  }

  @Test
  void headOfATable_returnsWithItsRows() {
    var sheets = new Sheets();
    for (int page = 1; page <= 4; page++) {
      sheets.page().put(72, 40, 8, "Ministerie van Defensie");
      sheets.put(72, 90, 10, "Missie").put(222, 90, 10, "Militairen");
      for (int row = 1; row <= 8; row++) {
        sheets.put(72, 90 + 16 * row, 10, "Missie " + (char) ('a' + page) + row);
        sheets.put(222, 90 + 16 * row, 10, "" + 37 * page * row);
      }
    }

    assertThat(Extracts.lines(sheets))
        .containsOnlyOnce("Ministerie van Defensie")
        .filteredOn("Missie Militairen"::equals)
        .hasSize(4);
  }

  @Test
  void lineOfText_staysHoweverOftenItReturns() {
    var sheets = new Sheets();
    for (int page = 1; page <= 5; page++) {
      sheets.page().put(72, 90, 10, "Dit is besproken.");
      sheets.put(72, 125, 10, "Artikel " + (page + 11)).put(72, 142, 10, "Nummer " + page);
      sheets.paragraph(72, 160, 400, 10, BODY);
      sheets.put(72, 750, 10, "De Kamer vroeg naar het jaar");
      sheets.put(72, 763, 10, "" + (2010 + 3 * page));
      sheets.put(480, 815, 7, "" + page);
    }

    List<String> lines = Extracts.lines(sheets);

    assertThat(lines).filteredOn("Dit is besproken."::equals).hasSize(5);
    assertThat(lines).filteredOn(line -> line.startsWith("Artikel ")).hasSize(5);
    assertThat(lines).filteredOn(line -> line.startsWith("Nummer ")).hasSize(5);
    assertThat(lines).contains("2013", "2016", "2019", "2022", "2025");
    assertThat(lines).doesNotContain("1", "2", "3", "4", "5");
  }

  @Test
  void headThatCountsThePages_goes() {
    var sheets = new Sheets();
    for (int page = 1; page <= 3; page++) {
      text(sheets.page(), page);
      sheets.put(72, 815, 7, "Tweede Kamer, vergaderjaar 2023-2024, 21 501, nr. 61 " + page);
    }

    assertThat(Extracts.lines(sheets))
        .filteredOn(line -> line.startsWith("Tweede Kamer"))
        .containsExactly("Tweede Kamer, vergaderjaar 2023-2024, 21 501, nr. 61 1");
  }

  private static void text(Sheets sheets, int page) {
    sheets.paragraph(72, 120, 400, 10, "Op bladzijde " + "abcdef".charAt(page - 1) + ". " + BODY);
    String marked = "Daarover leest u elders meer, ook over de kosten.";
    sheets.put(72, 220, 10, marked).raised(72, 220, 10, marked, "" + page);
    sheets.paragraph(72, 240, 400, 10, BODY);
  }

  private static void note(Sheets sheets, float y, int number, String text) {
    sheets.put(72, y - 2, 4.6f, "" + number);
    sheets.put(80, y, 7.5f, text);
  }
}
