package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class PossibleTest {
  private static final Set<Term> KNOWN = Set.of(term("brug"), term("weg"));

  @Test
  void phraseWithAWordThatIsNowhere_isImpossible() {
    assertThat(is(new PhraseQuery("f", "brug", "weg"))).isTrue();
    assertThat(is(new PhraseQuery("f", "brug", "sluis"))).isFalse();
    assertThat(is(new BoostQuery(new PhraseQuery("f", "brug", "sluis"), 2))).isFalse();
  }

  @Test
  void placeOfAPhrase_needsOneOfItsWords() {
    assertThat(is(places(new Term[] {term("sluis"), term("weg")}))).isTrue();
    assertThat(is(places(new Term[] {term("sluis"), term("kade")}))).isFalse();
  }

  @Test
  void allThatIsRequired_mustBePossible() {
    assertThat(is(both("brug", Occur.MUST, "weg", Occur.FILTER))).isTrue();
    assertThat(is(both("brug", Occur.MUST, "sluis", Occur.FILTER))).isFalse();
    assertThat(is(both("brug", Occur.MUST, "sluis", Occur.SHOULD))).isTrue();
  }

  @Test
  void oneOfAChoice_mustBePossible() {
    assertThat(is(both("sluis", Occur.SHOULD, "weg", Occur.SHOULD))).isTrue();
    assertThat(is(both("sluis", Occur.SHOULD, "kade", Occur.SHOULD))).isFalse();
    assertThat(is(both("sluis", Occur.SHOULD, "weg", Occur.MUST_NOT))).isFalse();
  }

  @Test
  void whatIsNotKnownByItsWords_isPossible() {
    assertThat(is(new PrefixQuery(term("slu")))).isTrue();
  }

  private static boolean is(Query query) {
    return Possible.in(query, KNOWN::contains);
  }

  private static Query places(Term[] second) {
    return new MultiPhraseQuery.Builder().add(term("brug")).add(second).build();
  }

  private static Query both(String left, Occur first, String right, Occur second) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(term(left)), first)
        .add(new TermQuery(term(right)), second)
        .build();
  }

  private static Term term(String word) {
    return new Term("f", word);
  }
}
