package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compounds of a long query that no letter has, each of words that stand in one. */
class FewCompoundsTest {
  private static final List<String> WORDS =
      List.of("munitie", "vloot", "leger", "oefening", "planning");

  private final SearchEngine engine = LuceneEngine.inMemory();

  @BeforeEach
  void index() {
    Brief brief = brief("a").about(String.join(" en ", WORDS) + ".").build();
    engine.replace(brief.source().name(), List.of(brief));
    engine.commit();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void ten_areLookedForInTheirParts() throws QueryException {
    assertThat(asked(compounds("").subList(0, 10)).spelling().whole()).isEmpty();
  }

  @Test
  void furtherOnes_areLookedForAsTheyStand_andThatIsTold() throws QueryException {
    List<String> compounds = compounds("");

    SearchResponse response = asked(compounds);

    assertThat(response.spelling().whole()).isEqualTo(compounds.subList(10, 20));
    Query read = request(compounds).answered(response.spelling());
    assertThat(read.notices().stream().map(Notice::text))
        .contains(
            "Niet ook in delen gezocht, want er zijn te veel samenstellingen: %s."
                .formatted(String.join(", ", compounds.subList(10, 15)) + " en nog 5"));
  }

  @Test
  void namesWithAHyphen_areCountedWithThem() throws QueryException {
    List<String> compounds = compounds("-");

    assertThat(asked(compounds).spelling().whole()).isEqualTo(compounds.subList(10, 20));
  }

  private SearchResponse asked(List<String> words) throws QueryException {
    return engine.search(request(words));
  }

  private static SearchRequest request(List<String> words) throws QueryException {
    return SearchRequest.of(QueryReader.literal().read(String.join(" ", words)));
  }

  private static List<String> compounds(String between) {
    var compounds = new ArrayList<String>();
    for (String first : WORDS) {
      for (String second : WORDS) {
        if (!first.equals(second)) {
          compounds.add(first + between + second);
        }
      }
    }
    return compounds;
  }
}
