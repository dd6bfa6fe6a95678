package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs of nothing but letters without accents, as most are: a chain that only folds makes small
 * letters of them and nothing else, which needs no chain. Abbreviations it may tell from words.
 */
final class PlainRuns implements RunSource {
  private final RunSource others;

  /**
   * @param others knows the terms of other runs
   */
  PlainRuns(RunSource others) {
    this.others = others;
  }

  @Override
  public RunTerms of(char[] text, int from, int to, int hash) throws IOException {
    if (to - from > FoldedRun.LONGEST) {
      return others.of(text, from, to, hash);
    }
    char[] folded = new char[to - from];
    boolean small = true;
    boolean capital = true;
    for (int i = from; i < to; i++) {
      char letter = text[i];
      if (letter >= 'A' && letter <= 'Z') {
        folded[i - from] = (char) (letter | 0x20);
        small = false;
      } else if (letter >= 'a' && letter <= 'z') {
        folded[i - from] = letter;
        capital = false;
      } else {
        return others.of(text, from, to, hash);
      }
    }
    if (capital) {
      return others.of(text, from, to, hash);
    }
    return RunTerms.only(small ? folded : Arrays.copyOfRange(text, from, to), folded);
  }
}
