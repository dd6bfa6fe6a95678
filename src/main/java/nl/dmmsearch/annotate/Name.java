package nl.dmmsearch.annotate;

/**
 * One way to write a term, and the rules by which a text that has its letters does write it.
 *
 * <p>A name may be inflected, be part of a compound, be joined where it has a space or hyphen, and
 * be split into pieces of four letters or more. An abbreviation stands alone and keeps its
 * capitals; a plural s may follow.
 */
final class Name {
  /** What finding it means. */
  enum Kind {
    /** It earns the term, however it is inflected. */
    NAME,
    /** It earns the term, exactly as written. */
    ABBREVIATION,
    /** It earns the term where a heading or a point of a list opens with it, uninflected. */
    LABEL,
    /** It looks like the term and means something else. */
    NOT
  }

  /** Shorter words turn up inside others by accident: {@code mali} in {@code normaliter}. */
  private static final int SHORTEST_IN_COMPOUND = 5;

  private static final int SHORTEST_INFLECTED = 4;
  private static final int SHORTEST_PIECE = 4;

  /** So many letters of a compound stand before a name in it, and behind it, or more. */
  static final int SHORTEST_REST = 3;

  private final int term;
  private final Kind kind;
  private final FoldedText written;
  private final int firstWord;
  private final int lastWord;

  /**
   * A name of the term with this number.
   *
   * @throws IllegalArgumentException when {@code name} has no letter or digit
   */
  Name(int term, Kind kind, String name) {
    this.term = term;
    this.kind = kind;
    this.written = new FoldedText(name);
    if (written.size() == 0) {
      throw new IllegalArgumentException("a name has letters or digits, got «" + name + "»");
    }
    int first = 1;
    while (!written.isBoundary(first)) {
      first++;
    }
    int last = written.size() - 1;
    while (!written.isBoundary(last)) {
      last--;
    }
    this.firstWord = first;
    this.lastWord = written.size() - last;
  }

  int term() {
    return term;
  }

  Kind kind() {
    return kind;
  }

  int size() {
    return written.size();
  }

  byte symbol(int i) {
    return written.symbol(i);
  }

  /** Whether it may be a part of a compound other than the first. */
  boolean mayBeginWithinWord() {
    return isFlexible() && firstWord >= SHORTEST_IN_COMPOUND;
  }

  /** Whether {@code text}, which has the name's symbols from {@code start}, writes the name. */
  boolean isWrittenAt(FoldedText text, int start) {
    return beginsWell(text, start)
        && endsWell(text, start + size())
        && holdsTogether(text, start)
        && switch (kind) {
          case NAME, NOT -> true;
          case ABBREVIATION -> hasSameCapitals(text, start);
          case LABEL -> text.gap(start) == Gap.HARD;
        };
  }

  private boolean holdsTogether(FoldedText text, int start) {
    for (int i = 1; i < size(); i++) {
      byte gap = text.gap(start + i);
      if (gap != Gap.NONE && gap > widestGap(i)) {
        return false;
      }
    }
    return true;
  }

  private byte widestGap(int i) {
    if (written.gap(i) != Gap.NONE) {
      return (byte) Math.max(Gap.LOOSE, written.gap(i));
    }
    if (written.isTransition(i) || maySplit(i)) {
      return Gap.SOFT;
    }
    return isFlexible() ? Gap.WRAP : Gap.NONE;
  }

  private boolean maySplit(int i) {
    if (!isFlexible() || i < SHORTEST_PIECE || size() - i < SHORTEST_PIECE) {
      return false;
    }
    for (int near = i - SHORTEST_PIECE + 1; near < i + SHORTEST_PIECE; near++) {
      if (written.isBoundary(near)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it may be inflected, split or part of a compound. */
  private boolean isFlexible() {
    return switch (kind) {
      case NAME, NOT -> true;
      case ABBREVIATION, LABEL -> false;
    };
  }

  private boolean beginsWell(FoldedText text, int start) {
    if (text.isBoundary(start)) {
      return true;
    }
    if (!mayBeginWithinWord()) {
      return false;
    }
    for (int before = start - 1; before > start - SHORTEST_REST; before--) {
      if (text.isBoundary(before)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsWell(FoldedText text, int end) {
    int rest = 0;
    while (rest < SHORTEST_REST && !text.isBoundary(end + rest)) {
      rest++;
    }
    if (rest == 0) {
      return true;
    }
    if (!isFlexible()) {
      return kind == Kind.ABBREVIATION && rest == 1 && isSmallS(text, end);
    }
    if (rest == SHORTEST_REST) {
      return lastWord >= SHORTEST_IN_COMPOUND;
    }
    return lastWord >= SHORTEST_INFLECTED && Inflection.isEnding(text, end, end + rest);
  }

  private static boolean isSmallS(FoldedText text, int at) {
    return text.symbol(at) == Symbols.of('s') && !text.isUpper(at);
  }

  private boolean hasSameCapitals(FoldedText text, int start) {
    for (int i = 0; i < size(); i++) {
      if (written.isUpper(i) != text.isUpper(start + i)) {
        return false;
      }
    }
    return true;
  }
}
