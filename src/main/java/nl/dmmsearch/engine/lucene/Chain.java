package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;

/**
 * The way from a text to its terms, as data.
 *
 * @param characters what changes characters before the text is cut, in order
 * @param tokenizer cuts the text
 * @param filters what is done with the words, in order
 */
record Chain(
    List<Step<CharFilterFactory>> characters,
    Step<TokenizerFactory> tokenizer,
    List<Step<TokenFilterFactory>> filters) {
  Chain {
    characters = List.copyOf(characters);
    filters = List.copyOf(filters);
  }

  /** This chain with more filters behind its own. */
  Chain then(List<Step<TokenFilterFactory>> more) {
    var all = new ArrayList<>(filters);
    all.addAll(more);
    return new Chain(characters, tokenizer, all);
  }

  /** All steps in order. */
  Stream<Step<?>> steps() {
    return Stream.<Stream<? extends Step<?>>>of(
            characters.stream(), Stream.of(tokenizer), filters.stream())
        .flatMap(steps -> steps);
  }
}
