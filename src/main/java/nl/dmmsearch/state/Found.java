package nl.dmmsearch.state;

/**
 * A rule that fits a sentence.
 *
 * @param rule which
 * @param from the first word that made it fit
 * @param to behind the last one
 */
record Found(RuleBook.Compiled rule, int from, int to) {
  boolean isStatement() {
    return rule.rule().kind() != null;
  }

  boolean overlaps(Found other) {
    return from < other.to && other.from < to;
  }
}
