package nl.dmmsearch.engine.lucene;

/**
 * What a chain that folds reads of a run: of most runs one word of letters without accents, in
 * small letters, whatever signs stand around it. {@code Vloot}, {@code vloot} and {@code (vloot).}
 * then need to be remembered once. An abbreviation in capitals stays as it is, as a chain may tell
 * it from a word.
 */
final class FoldedRun {
  /** Tokenizers cut words beyond all measure. */
  static final int LONGEST = 100;

  private static final String BEFORE = "(\"";
  private static final String BEHIND = ".,;:!?)\"";

  private int from;
  private int to;
  private int hash;

  /**
   * Reads a run, and changes its letters where they stand.
   *
   * @param raw the hash of the run as it stands
   */
  void read(char[] text, int start, int end, int raw) {
    from = start;
    to = end;
    hash = raw;
    int first = start;
    int last = end;
    while (first < last && BEFORE.indexOf(text[first]) >= 0) {
      first++;
    }
    while (last > first && BEHIND.indexOf(text[last - 1]) >= 0) {
      last--;
    }
    if (first < last && last - first <= LONGEST) {
      fold(text, first, last);
    }
  }

  private void fold(char[] text, int first, int last) {
    boolean small = false;
    for (int i = first; i < last; i++) {
      if (text[i] >= 'a' && text[i] <= 'z') {
        small = true;
      } else if (text[i] < 'A' || text[i] > 'Z') {
        return;
      }
    }
    int bit = small ? 0x20 : 0;
    int h = 0;
    for (int i = first; i < last; i++) {
      text[i] |= (char) bit;
      h = 31 * h + text[i];
    }
    from = first;
    to = last;
    hash = h;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int hash() {
    return hash;
  }
}
