package nl.dmmsearch.search;

import java.util.Arrays;
import java.util.Optional;

/** What search does beyond looking words up, so that it can be told what each of it adds. */
public enum Means {
  /** The forms of a word find each other. */
  LEMMAS("lemmas"),
  /** The parts of compounds are found. */
  PARTS("parts"),
  /** Titles, headings and first paragraphs weigh more. */
  ZONES("zones"),
  /** Other names, abbreviations and translations are found. */
  SYNONYMS("synonyms"),
  /** Words are found written together or apart. */
  JOINED("joined"),
  /** Dates mean the day of a letter or its meeting. */
  DATES("dates"),
  /** Names of documents and meetings mean their kind. */
  KINDS("kinds"),
  /** Numbers of parliamentary papers are found however written. */
  PAPERS("papers"),
  /** Misspelt words are corrected. */
  SPELLING("spelling"),
  /** Words near each other weigh more. */
  NEARNESS("nearness"),
  /** A word weighs by being there, too, not by its rarity and number alone. */
  PRESENCE("presence"),
  /** Recent meetings go first where all else is nearly the same. */
  RECENCY("recency");

  private final String value;

  Means(String value) {
    this.value = value;
  }

  /** Its name on the command line. */
  public String value() {
    return value;
  }

  /** The means named {@code value}. */
  public static Optional<Means> of(String value) {
    return Arrays.stream(values()).filter(means -> means.value.equals(value)).findFirst();
  }
}
