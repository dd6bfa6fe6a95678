package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Arrays;

/**
 * The terms of runs, each as what a source makes of it alone, so that one memory serves all that
 * has stems: words, and the parts of compounds. Of equal terms in one place the first is kept.
 */
final class StemmedRuns implements RunSource {
  private final RunSource before;
  private final RunSource stems;

  /**
   * @param stems makes exactly one term of a term
   */
  StemmedRuns(RunSource before, RunSource stems) {
    this.before = before;
    this.stems = stems;
  }

  @Override
  public RunTerms of(char[] text, int from, int to, int hash) throws IOException {
    RunTerms terms = before.of(text, from, to, hash);
    if (terms.isOnly()) {
      return RunTerms.only(terms.run(), stem(terms, 0).letters());
    }
    var made = new RunTerms.Builder();
    RunTerms[] here = new RunTerms[terms.size()];
    int count = 0;
    for (int i = 0; i < terms.size(); i++) {
      RunTerms stem = stem(terms, i);
      count = terms.increment(i) > 0 ? 0 : count;
      if (!isAmong(here, count, stem)) {
        here[count] = stem;
        count++;
        made.letters(stem.letters(), stem.lettersTo(0));
        made.place(terms.start(i), terms.end(i));
        made.position(terms.increment(i), terms.length(i));
      }
    }
    return made.of(terms.run(), terms.holes());
  }

  private RunTerms stem(RunTerms terms, int term) throws IOException {
    int start = terms.lettersFrom(term);
    int end = terms.lettersTo(term);
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + terms.letters()[i];
    }
    return stems.of(terms.letters(), start, end, hash);
  }

  private static boolean isAmong(RunTerms[] stems, int count, RunTerms stem) {
    for (int i = 0; i < count; i++) {
      if (Arrays.equals(stems[i].letters(), stem.letters())) {
        return true;
      }
    }
    return false;
  }
}
