package nl.dmmsearch.lexicon;

/**
 * A form of a word as the affixes of a dictionary make it.
 *
 * @param form folded
 * @param root the entry that it is a form of, folded
 */
record Inflection(String form, String root, Kind kind) {
  /** What the form is of its root. */
  enum Kind {
    PLURAL,
    DIMINUTIVE,
    ADJECTIVE,
    VERB
  }
}
