package nl.dmmsearch.search;

/** How something in a brief answers a word of a query. */
public enum How {
  /** It is the word as typed, but for case and accents. */
  LITERAL,
  /** It is another form of the word: {@code missies} for {@code missie}. */
  FORM,
  /** It is a compound that has the word as a part: {@code luchtverdediging} for {@code lucht}. */
  PART,
  /** It begins like the word with a star. */
  BEGINNING,
  /** It is the same with the words written together or apart. */
  JOINED,
  /** It is another name, an abbreviation or a translation. */
  SYNONYM,
  /** It is what the word was corrected to. */
  CORRECTION,
  /** The brief or its meeting is of the date that was asked. */
  DATE,
  /** The brief is of the kind that was asked. */
  DOCUMENT_TYPE,
  /** The brief is the paper that was asked, or names it. */
  PAPER
}
