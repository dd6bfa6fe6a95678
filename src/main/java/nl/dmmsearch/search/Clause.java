package nl.dmmsearch.search;

import java.util.List;

/** A part of a query: a word, or a combination of parts. */
public sealed interface Clause {

  /**
   * One word as typed; what it means is for the engine's analysis to say.
   *
   * @param text without spaces, with at least one letter or digit
   */
  record Word(String text) implements Clause {
    /** Checks that there is something to look for. */
    public Word {
      requireSearchable(text);
    }
  }

  /**
   * All words that begin so.
   *
   * @param text the beginning, without the star
   */
  record Prefix(String text) implements Clause {
    /** Checks that there is something to look for. */
    public Prefix {
      requireSearchable(text);
    }
  }

  /**
   * Words next to each other, in this order.
   *
   * @param text the words as typed, without the quotes
   */
  record Phrase(String text) implements Clause {
    /** Checks that there is something to look for. */
    public Phrase {
      requireSearchable(text);
    }
  }

  /**
   * Holds where the other does not.
   *
   * @param clause what must not be there
   */
  record Not(Clause clause) implements Clause {}

  /**
   * Holds where all hold.
   *
   * @param clauses two or more, or a single negation
   */
  record And(List<Clause> clauses) implements Clause {
    /** Checks that there is something to hold. */
    public And {
      clauses = requireAny(clauses);
    }
  }

  /**
   * Holds where at least one holds.
   *
   * @param clauses two or more
   */
  record Or(List<Clause> clauses) implements Clause {
    /** Checks that there is something to hold. */
    public Or {
      clauses = requireAny(clauses);
    }
  }

  private static void requireSearchable(String text) {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException("nothing to look for in «" + text + "»");
    }
  }

  private static List<Clause> requireAny(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      throw new IllegalArgumentException("a combination has at least one part");
    }
    return List.copyOf(clauses);
  }
}
