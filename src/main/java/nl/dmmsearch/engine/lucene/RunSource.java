package nl.dmmsearch.engine.lucene;

import java.io.IOException;

/** Knows the terms of runs of characters between two spaces. */
interface RunSource {
  /**
   * The terms of a run.
   *
   * @param text not changed and not kept
   * @param hash a number that equal runs have in common
   */
  RunTerms of(char[] text, int from, int to, int hash) throws IOException;
}
