package nl.dmmsearch.search;

/** How something in a brief answers a word of a query. */
public enum How {
  /** It is the word as typed, but for case and accents. */
  LITERAL("literal"),
  /** It is another form of the word: {@code missies} for {@code missie}. */
  FORM("form"),
  /** It stands in the title, in a heading or in what the letterhead says, not in the text. */
  HEADER("header"),
  /** It stands in the title, where it was asked for. */
  TITLE("title"),
  /** It stands in a heading, where it was asked for. */
  HEADING("heading"),
  /** It is a compound that has the word as a part: {@code luchtverdediging} for {@code lucht}. */
  PART("part"),
  /** It begins like the word with a star. */
  BEGINNING("beginning"),
  /** It is the same with the words written together or apart. */
  JOINED("joined"),
  /** It is another name, an abbreviation or a translation. */
  SYNONYM("synonym"),
  /** It is something else that is written of where the word is meant; no name of it. */
  RELATED("related"),
  /** It is what the word was corrected to. */
  CORRECTION("correction"),
  /** The brief or its meeting is of the date that was asked. */
  DATE("date"),
  /** The brief is of the kind that was asked. */
  DOCUMENT_TYPE("document-type"),
  /** The brief is about a meeting of the kind that was asked. */
  MEETING("meeting"),
  /** The brief is the paper that was asked, or names it. */
  PAPER("paper");

  private final String value;

  How(String value) {
    this.value = value;
  }

  /** The kind of answer as the API writes it. */
  public String value() {
    return value;
  }
}
