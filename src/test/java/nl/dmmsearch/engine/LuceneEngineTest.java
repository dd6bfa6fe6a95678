package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.FacetCount;
import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.api.Test;

class LuceneEngineTest extends SearchEngineContract {
  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  @Test
  void compound_isFoundByItsPart_andMarkedWhole() {
    index(
        brief("a").about("De luchtverdedigingscapaciteiten in Polen. Meer niet."),
        brief("b").about("De verdediging van Europa.").tag(Dimension.TOPIC, "oekraine"));

    SearchResponse response = search("verdediging");

    assertHits(response, "b", "a");
    assertThat(response.hits().get(1).snippets().getFirst().html())
        .isEqualTo("De <mark>luchtverdedigingscapaciteiten</mark> in Polen. Meer niet.");
    assertThat(response.facet(Facet.TOPIC)).containsExactly(new FacetCount("oekraine", 1));
  }
}
