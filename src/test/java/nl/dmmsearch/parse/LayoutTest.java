package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same letter, laid out as different extractions would, reads the same. */
class LayoutTest {
  private static final String HEAD =
      """
      Datum 4 januari 2024
      Betreft Geannoteerde agenda NAVO DMM van 15 februari 2024 in Brussel

      Geachte voorzitter,

      """;

  private static final List<String> BODY =
      List.of(
          "Hierbij ontvangt u de geannoteerde agenda voor de bijeenkomst van de NAVO-ministers van"
              + " Defensie op 15 februari 2024 in Brussel. De bijeenkomst staat in het teken van de"
              + " steun aan de partners en van de plannen die vorig jaar zijn vastgesteld.",
          "Afschrikking en verdediging",
          "De ministers spreken over de uitvoering van de plannen en over de vraag hoe de landen die"
              + " achterlopen op tijd aan de afspraken voldoen. Nederland dringt aan op een eerlijke"
              + " verdeling van de lasten en op snelle levering van munitie door de industrie.",
          "Voor de industrie zijn langlopende contracten nodig, zo heeft de vorige bijeenkomst geleerd."
              + " De secretaris-generaal doet daarvoor een voorstel, dat Nederland steunt omdat het"
              + " aansluit op wat in de Europese Unie is afgesproken.",
          "Missies en operaties",
          "De landen bespreken de missie in Irak, waaraan Nederland met een staf en helikopters"
              + " bijdraagt. De inzet loopt tot en met mei, waarna andere landen het overnemen.");

  @ParameterizedTest
  @CsvSource({"1000, 1", "72, 1", "85, 1", "100, 1", "1000, 0", "90, 0"})
  void letter_readsTheSameAtAnyWidth(int width, int gap) {
    assertThat(outline(laid(width, gap))).isEqualTo(outline(laid(1000, 1)));
    assertThat(words(laid(width, gap))).isEqualTo(words(laid(1000, 1)));
    if (gap > 0) {
      assertThat(text(laid(width, gap))).isEqualTo(text(laid(1000, 1)));
    }
  }

  @Test
  void letter_withAnEmptyLineAfterEachLine_hasTheSameHeadingsAndWords() {
    String doubled = HEAD + body(90, 0).replace("\n", " \n\n");
    assertThat(headings(doubled)).isEqualTo(headings(laid(1000, 1)));
    assertThat(words(doubled)).isEqualTo(words(laid(1000, 1)));
  }

  @Test
  void letter_withOtherLineEnds_readsTheSame() {
    assertThat(text(laid(80, 1).replace("\n", "\r\n"))).isEqualTo(text(laid(80, 1)));
  }

  @Test
  void letter_onPagesWithRunningHeads_readsTheSame() {
    String[] lines = laid(80, 1).split("\n", -1);
    var paged = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      boolean turn = i > 0 && i % 12 == 0;
      paged.append(turn ? "Pagina " + i / 12 + " van 3\n\fMinisterie van Defensie\n" : "");
      paged.append(lines[i]).append('\n');
    }
    assertThat(words("Ministerie van Defensie\n" + paged)).isEqualTo(words(laid(80, 1)));
  }

  private static String laid(int width, int gap) {
    return HEAD + body(width, gap);
  }

  private static String body(int width, int gap) {
    return BODY.stream()
        .map(paragraph -> wrapped(paragraph, width))
        .collect(Collectors.joining("\n" + "\n".repeat(gap), "", "\n\nHoogachtend,\n"));
  }

  private static String wrapped(String paragraph, int width) {
    var out = new StringBuilder();
    int column = 0;
    for (String word : Arrays.asList(paragraph.split(" ", -1))) {
      boolean turn = column + word.length() > width;
      out.append(column == 0 ? "" : turn ? "\n" : " ").append(word);
      column = (turn ? 0 : column) + word.length() + 1;
    }
    return out.toString();
  }

  private static List<String> outline(String text) {
    Brief brief = Reader.read(text);
    return List.of(
        brief.header().toString(), brief.meetings().toString(), headings(text).toString());
  }

  private static List<String> headings(String text) {
    return Reader.read(text).sections().stream().map(s -> String.valueOf(s.heading())).toList();
  }

  private static List<String> text(String text) {
    return Reader.read(text).sections().stream().map(Section::text).toList();
  }

  private static String words(String text) {
    return String.join(" ", text(text)).replaceAll("\\s+", " ");
  }
}
