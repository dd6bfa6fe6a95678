package nl.dmmsearch.state;

/**
 * What a word can be of a verb.
 *
 * @param verb its number
 * @param form which form
 * @param particle the number of the word that must stand apart from it, as <em>in</em> of {@code
 *     zet zich in}; {@link Lexicon#UNKNOWN} where it needs none
 */
record VerbForm(int verb, Form form, int particle) {
  /** The forms that matter. */
  enum Form {
    PRESENT,
    PAST,
    INFINITIVE,
    PARTICIPLE;

    boolean isFinite() {
      return this == PRESENT || this == PAST;
    }
  }
}
