package nl.dmmsearch.annotate;

/**
 * What separates two letters of a text, from nothing to something that no name crosses. Bytes, not
 * an enum: there is one for every letter of every brief.
 */
final class Gap {
  /** The letters touch. */
  static final byte NONE = 0;

  /** A hyphen at the end of a line: part of the word or of the layout, nobody can tell. */
  static final byte WRAP = 1;

  /** A space or a hyphen. */
  static final byte SOFT = 2;

  /** Brackets, quotes, an asterisk of emphasis: within a name only where it has a space itself. */
  static final byte LOOSE = 3;

  /** The end of a sentence, clause or paragraph. */
  static final byte HARD = 4;

  private Gap() {}
}
