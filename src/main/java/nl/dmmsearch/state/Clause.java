package nl.dmmsearch.state;

/**
 * Where in a sentence someone does something.
 *
 * @param who the number of the list of names that who does it is on
 * @param subject the first word of the name
 * @param behind the first word behind the name
 * @param verb the finite verb; -1 where it stands somewhere at the end, as in a subordinate clause
 * @param from the first word of the clause
 * @param to behind its last word
 * @param link how the clause hangs in the sentence
 */
record Clause(int who, int subject, int behind, int verb, int from, int to, Link link) {
  /** How a clause hangs in the sentence. */
  enum Link {
    /** It stands by itself. */
    MAIN,
    /** {@code dat …}: what is said, meant or decided. */
    CONTENT,
    /** {@code waarbij …}: said by the way. */
    RELATIVE
  }

  /** Its subject or its verb, whichever comes first; its verb where another one has the subject. */
  int begin() {
    boolean joined = verb == from && verb > subject;
    return verb < 0 ? subject : joined ? verb : Math.min(subject, verb);
  }

  /** The same clause, ending before another word. */
  Clause upTo(int end) {
    return new Clause(who, subject, behind, verb, from, end, link);
  }
}
