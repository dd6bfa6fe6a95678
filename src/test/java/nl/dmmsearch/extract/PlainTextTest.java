package nl.dmmsearch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;
import nl.dmmsearch.testing.Extractors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
  private static final String ODD = "*\u00ad\u00a8\n\f \r-ab\u0131\u0308\u00b9\uf0b7";

  private final Extractor extractor = Extractors.all();

  @Test
  void name_isJudgedWithoutRegardToCase() {
    assertThat(
            extractor.extract(
                new SourceName("BRIEF.TXT"), "tekst".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ExtractOutcome.Extracted.class);
  }

  @Test
  void bytes_ofAnotherCodePage_areRejectedWithTheirSpot() {
    byte[] dos = "een\ntwee\nOekra\u008bne".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(rejection("brief.txt", dos))
        .isEqualTo("not UTF-8: byte 0x8B at offset 14, line 3; nor does it read as Windows-1252");
  }

  @Test
  void bytes_thatBreakOffInsideALetter_areRejectedWithTheirSpot() {
    byte[] whole = "caf\u00e9".getBytes(StandardCharsets.UTF_8);
    assertThat(rejection("brief.txt", Arrays.copyOf(whole, whole.length - 1)))
        .isEqualTo("not UTF-8: byte 0xC3 at offset 3, line 1, though it is elsewhere");
  }

  @Test
  void nothing_isRejected() {
    assertThat(rejection("leeg.txt", new byte[0])).isEqualTo("the file is empty");
    assertThat(rejection("leeg.txt", " \n\t\f\u00a0\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("the file holds nothing but white space");
  }

  @Test
  void binary_isNamedWithItsSpot() {
    assertThat(rejection("brief.txt", "ab\u0000c".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("not plain text: it is binary, with a NUL byte at offset 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\uFEFFDatum|Datum",
        "28\\u00A0676|28 676",
        "de\\u2009NAVO|de NAVO",
        "lucht\\u00ADverdediging|luchtverdediging",
        "co\\u00F6r\\u200Bdinatie|co\u00f6rdinatie",
        "Oekrai\\u0308ne|Oekra\u00efne",
        "Oekrai\\u00A8ne|Oekra\u00efne",
        "Oekra\\u0131\\u00A8ne|Oekra\u00efne",
        "e\\u00B4e\\u00B4n|\u00e9\u00e9n",
        "\\uFB01nancieel|financieel",
        "e\\uFB03ci\\u00EBnt|effici\u00ebnt",
        "\\u0133sbreker|ijsbreker",
        "NAVO\\u2011top|NAVO-top",
        "\\uF0B7 De DMM|\u2022 De DMM",
        "Voorjaarsnota 2025\\u00B9|Voorjaarsnota 2025\u00b9",
        "de *NATO Ukraine Council* (NUC)|de NATO Ukraine Council (NUC)",
        "**Betreft** agenda|Betreft agenda",
        "* een item|* een item",
        "2 * 3 en noot*|2 * 3 en noot*",
        "Datum\\t3 oktober|Datum 3 oktober",
        "een   gat|een gat",
      })
  void characters_becomeWhatAPersonTypes(String raw, String clean) {
    assertThat(text(unescaped(raw))).isEqualTo(clean);
  }

  @Test
  void italics_overSeveralLines_areRemoved() {
    assertThat(text("*Bij beantwoording, datum,\nonze referentie en\nonderwerp vermelden.* Dank"))
        .isEqualTo("Bij beantwoording, datum,\nonze referentie en\nonderwerp vermelden. Dank");
  }

  @Test
  void softHyphen_atALineEnd_takesTheLineEndWithIt() {
    assertThat(text("de lucht\u00ad \nverdediging van")).isEqualTo("de luchtverdediging van");
  }

  @Test
  void lineEnds_ofAllSystems_areLineEnds() {
    assertThat(text("a\r\nb\rc\nd\u2028e")).isEqualTo("a\nb\nc\nd\ne");
  }

  @Test
  void pages_areNumberedOnlyWhereThereAreFormFeeds() {
    assertThat(lines("een\ntwee")).extracting(TextLine::page).containsOnlyNulls();
    assertThat(lines("een\ntwee\fdrie")).extracting(TextLine::page).containsExactly(1, 1, 2);
  }

  @Test
  void runningHeads_andPageNumbers_goButTheFirstHeadStays() {
    String page = "Ministerie van Defensie\nTekst van bladzijde ";
    assertThat(text(page + "een\n1\f" + page + "twee\nPagina 2 van 3\f" + page + "drie\n- 3 -"))
        .isEqualTo(
            """
            Ministerie van Defensie
            Tekst van bladzijde een


            Tekst van bladzijde twee


            Tekst van bladzijde drie
            """);
  }

  @Test
  void notesAndTextAtTheEdgesOfPages_stay() {
    var pages = new ArrayList<String>();
    for (int page = 1; page <= 4; page++) {
      String body = "Artikel " + (20 + page) + "\nTekst over munitie." + page + "\nSlot " + page;
      pages.add(
          "Ministerie\n" + body + "\n" + page + " Ibid.\nKamerstuk 21 501, nr. " + (60 + page));
    }

    List<String> lines = Arrays.asList(text(String.join("\f", pages)).split("\n", -1));

    assertThat(lines)
        .containsOnlyOnce("Ministerie")
        .contains("1 Ibid.", "2 Ibid.", "3 Ibid.", "4 Ibid.")
        .contains("Artikel 21", "Artikel 24", "Slot 2", "Slot 4", "Kamerstuk 21 501, nr. 64");
  }

  @Test
  void doubleSpacing_isClosedButParagraphsStayApart() {
    String doubled =
        """
        De ministers spreken over de steun aan de partners in het oosten en over de vraag hoe de
        \nafspraken van de laatste top op tijd kunnen worden uitgevoerd door de landen die nu nog
        \nachterlopen. Daarbij komt ook de industrie aan bod, want die moet sneller gaan leveren dan
        \nin de afgelopen jaren.
        \nNederland dringt aan op spoed.
        \nKernpunten
        \n• De eerste sessie gaat over de plannen en over wat daarvoor aan mensen en middelen nodig
        \nis in de komende jaren.
        \n• De tweede gaat over geld.
        """;
    assertThat(text(doubled).strip().split("\n\n"))
        .hasSize(5)
        .satisfies(p -> assertThat(p[1]).isEqualTo("Nederland dringt aan op spoed."))
        .satisfies(p -> assertThat(p[4]).isEqualTo("• De tweede gaat over geld."));
  }

  @Test
  void singleSpacing_isLeftAlone() {
    String text = "Eerste alinea.\n\nTweede alinea.\n\nKop\n\nDerde.";
    assertThat(text(text)).isEqualTo(text);
  }

  @Test
  void garbage_isExtractedOrRejectedButNeverThrown() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      if (round % 2 == 0) {
        var out = new StringBuilder();
        for (byte b : bytes) {
          out.append(ODD.charAt((b & 0xFF) % ODD.length()));
        }
        bytes = out.toString().getBytes(StandardCharsets.UTF_8);
      }
      assertThat(extractor.extract(new SourceName("x.txt"), bytes)).as("seed %d", seed).isNotNull();
    }
  }

  private String rejection(String name, byte[] bytes) {
    return ((ExtractOutcome.Rejected) extractor.extract(new SourceName(name), bytes)).why();
  }

  private List<TextLine> lines(String text) {
    var outcome =
        extractor.extract(new SourceName("brief.txt"), text.getBytes(StandardCharsets.UTF_8));
    return ((ExtractOutcome.Extracted) outcome).text().lines();
  }

  private String text(String raw) {
    var texts = new ArrayList<String>();
    lines(raw).forEach(line -> texts.add(line.text()));
    return String.join("\n", texts);
  }

  private static String unescaped(String raw) {
    var out = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      if (raw.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(raw.substring(i + 2, i + 6), 16));
        i += 5;
      } else if (raw.startsWith("\\t", i)) {
        out.append('\t');
        i++;
      } else {
        out.append(raw.charAt(i));
      }
    }
    return out.toString();
  }
}
