package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The terms that an index has, and what is remembered of words that are made of them. */
@FunctionalInterface
interface KnownTerms extends Predicate<Term> {
  /** How many documents have a term at most; where they are not counted, 1 if any has. */
  default int having(Term term) {
    return test(term) ? 1 : 0;
  }

  /** The ways to write words together or apart that were found before; none where none are kept. */
  default SpacingMemo spacings() {
    return new SpacingMemo();
  }

  /** Whether any document of an index has a term. */
  static KnownTerms of(IndexReader reader) {
    return new KnownTerms() {
      private final SpacingMemo memo = LayeredReader.spacings(reader);

      @Override
      public boolean test(Term term) {
        return having(term) > 0;
      }

      @Override
      public int having(Term term) {
        try {
          return LayeredReader.having(reader, term);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public SpacingMemo spacings() {
        return memo;
      }
    };
  }
}
