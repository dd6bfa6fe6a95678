package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked in the sentences that are found. */
class StatementMarksTest {
  private static List<StatementHit> hits(String sentence, String query) throws Exception {
    try (SearchEngine engine = LuceneEngine.inMemory()) {
      engine.replace(
          new SourceName("a"),
          List.of(brief("a").titled("Titel").stating(said(sentence).build()).build()));
      engine.refresh();
      return engine
          .statements(StatementRequest.of(QueryParser.parse(query), LocalDate.of(2025, 6, 1)))
          .hits();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "luchtverdediging|Wij kopen <mark>luchtverdedigingssystemen</mark> &amp; meer.",
        "verdediging|Wij kopen <mark>luchtverdedigingssystemen</mark> &amp; meer.",
        "koopt|Wij <mark>kopen</mark> luchtverdedigingssystemen &amp; meer.",
        "\"wij kopen\"|<mark>Wij kopen</mark> luchtverdedigingssystemen &amp; meer.",
        "titel:titel|Wij kopen luchtverdedigingssystemen &amp; meer.",
      })
  void words_areMarkedAsTheyStandInTheSentence(String query, String html) throws Exception {
    assertThat(hits("Wij kopen luchtverdedigingssystemen & meer.", query))
        .extracting(StatementHit::html)
        .containsExactly(html);
  }

  @Test
  void aLongSentence_isMarkedToItsEnd() throws Exception {
    String sentence = "alfa " + "woord, ".repeat(150) + "alfa aan het einde";

    assertThat(hits(sentence, "alfa").getFirst().html())
        .isEqualTo(sentence.replace("alfa", "<mark>alfa</mark>"));
  }
}
