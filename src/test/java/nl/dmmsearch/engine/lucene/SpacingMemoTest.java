package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.Test;

class SpacingMemoTest {
  private static final Set<Term> KNOWN =
      Set.of(new Term(Schema.EXACT, "zee"), new Term(Schema.EXACT, "sluis"));

  private final AtomicInteger lookups = new AtomicInteger();
  private final SpacingMemo memo = new SpacingMemo();

  private final KnownTerms known =
      new KnownTerms() {
        @Override
        public boolean test(Term term) {
          lookups.incrementAndGet();
          return KNOWN.contains(term);
        }

        @Override
        public SpacingMemo spacings() {
          return memo;
        }
      };

  @Test
  void wordThatIsAskedAgain_isLookedUpOnce() {
    List<Spacings.Apart> first = apart(new Clause.Word("zeesluis"));
    int before = lookups.get();

    assertThat(first).extracting(Spacings.Apart::halves).containsExactly("zee sluis");
    assertThat(before).isPositive();
    assertThat(apart(new Clause.Word("zeesluis"))).isEqualTo(first);
    assertThat(lookups).hasValue(before);
  }

  /** Else what is found would depend on what others asked before. */
  @Test
  void rememberedWords_countAsLookedUp() {
    Clause[] many =
        IntStream.range(0, Ranking.MANY_WORDS)
            .mapToObj(
                i -> new Clause.Word("kaapstanderbootsmansmaatjes" + "abcdefghijklmnop".charAt(i)))
            .toArray(Clause[]::new);
    many[many.length - 1] = new Clause.Word("zeesluis");
    List<Spacings.Apart> first = apart(many);

    apart(many[many.length - 1]);
    assertThat(apart(many)).isEqualTo(first).isEmpty();
  }

  private List<Spacings.Apart> apart(Clause... words) {
    return new Spacings(new LongestTerm(Analysis.querying()), known).apart(List.of(words));
  }
}
