package nl.dmmsearch.state;

import java.util.List;

/**
 * How often words are met, counted in the sentences that rules are written with: those read as
 * letters do. Built once, then only read.
 */
final class WordCounts {
  private final int[] counts;

  /** Counts the words of {@code sentences} that {@code lexicon} knows, which learns no more. */
  WordCounts(Lexicon lexicon, List<String> sentences) {
    counts = new int[lexicon.size()];
    var tokens = new Tokens(lexicon);
    for (String sentence : sentences) {
      tokens.read(sentence, 0, sentence.length());
      for (int i = 0; i < tokens.size(); i++) {
        counts[tokens.id(i)]++;
      }
    }
  }

  /** How often one of the words is met; even what never was may be. */
  int of(int[] words) {
    int met = 0;
    for (int word : words) {
      met += 1 + counts[word];
    }
    return met;
  }
}
