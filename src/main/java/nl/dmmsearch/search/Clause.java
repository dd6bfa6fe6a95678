package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.MeetingKind;

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
   * Words not far from each other, in whatever order: all of them stand in a stretch of one text
   * that has no more than so many other words.
   *
   * @param text the words as typed, without the quotes
   * @param within the most other words in that stretch, 0 to {@value #FARTHEST}
   */
  record Near(String text, int within) implements Clause {
    /** More words than this between two are a paragraph, and no longer near. */
    public static final int FARTHEST = 50;

    /** Checks that there is something to look for, not too far. */
    public Near {
      requireSearchable(text);
      if (within < 0 || within > FARTHEST) {
        throw new IllegalArgumentException("near is 0 to " + FARTHEST + " words, not " + within);
      }
    }
  }

  /**
   * A verb whose halves a sentence writes apart: zij dragen bij, bij te dragen.
   *
   * @param infinitive of what stands behind the loose half when both are one word
   * @param half the loose one
   */
  record SplitVerb(String infinitive, String half) implements Clause {
    /** Checks that there is something to look for. */
    public SplitVerb {
      requireSearchable(infinitive);
      requireSearchable(half);
    }

    /** Both in the order in which a sentence has them. */
    public String words() {
      return infinitive + " " + half;
    }
  }

  /**
   * A word or phrase in just this form, but for case and accents: not its other forms, not within
   * compounds.
   *
   * @param text as typed, without the sign or the quotes
   */
  record Exact(String text) implements Clause {
    /** Checks that there is something to look for. */
    public Exact {
      requireSearchable(text);
    }
  }

  /**
   * Holds where the other holds within a part of the brief.
   *
   * @param scope which part
   * @param clause what must be there
   */
  record In(Scope scope, Clause clause) implements Clause {}

  /**
   * The main meeting overlaps one of the ranges, or the letter was dated or the debate held in it.
   *
   * @param ranges one or more, none open; several for a day of whatever year
   */
  record During(List<DateBounds> ranges) implements Clause {
    /** Copies the ranges and checks that each bounds something. */
    public During {
      ranges = List.copyOf(ranges);
      if (ranges.isEmpty() || ranges.stream().anyMatch(DateBounds::isOpen)) {
        throw new IllegalArgumentException("a period without bounds is always");
      }
    }

    /** Within one range. */
    public During(DateBounds range) {
      this(List.of(range));
    }
  }

  /**
   * The brief is a document of one of these kinds.
   *
   * @param types at least one
   * @param oldestFirst whether the first of them are wanted, where an order is asked with the kind
   */
  record OfType(Set<DocumentType> types, boolean oldestFirst) implements Clause {
    /** Copies the kinds and checks that there is one. */
    public OfType {
      types = Set.copyOf(types);
      if (types.isEmpty()) {
        throw new IllegalArgumentException("a kind of document is one of at least one");
      }
    }

    /** One of these kinds, the newest first where an order is asked with them. */
    public OfType(Set<DocumentType> types) {
      this(types, false);
    }
  }

  /**
   * The main meeting of the brief is of one of these kinds.
   *
   * @param kinds at least one
   */
  record OfMeeting(Set<MeetingKind> kinds) implements Clause {
    /** Copies the kinds and checks that there is one. */
    public OfMeeting {
      kinds = Set.copyOf(kinds);
      if (kinds.isEmpty()) {
        throw new IllegalArgumentException("a kind of meeting is one of at least one");
      }
    }
  }

  /**
   * A parliamentary paper: the brief is that paper, or its text names it, however written.
   *
   * @param number of the paper
   */
  record Paper(KamerstukNumber number) implements Clause {}

  /**
   * Holds where the other holds of whole words: not of those within compounds. What else a thing is
   * called is meant so; parlement is the Kamer and no Kamerbrief.
   *
   * @param clause a word or words
   */
  record Whole(Clause clause) implements Clause {}

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
   * @param hows empty for a choice as typed, of which each is as good; else how each of the clauses
   *     answers the first, which is what was typed
   */
  record Or(List<Clause> clauses, List<How> hows) implements Clause {
    /** A choice as typed: each is as good. */
    public Or(List<Clause> clauses) {
      this(clauses, List.of());
    }

    /** Checks that there is something to hold. */
    public Or {
      clauses = requireAny(clauses);
      hows = List.copyOf(hows);
      if (!hows.isEmpty() && hows.size() != clauses.size()) {
        throw new IllegalArgumentException(clauses.size() + " clauses answer as " + hows);
      }
    }

    /** What was typed, and in the order of {@code others} what else answers it. */
    public static Or answered(Clause typed, List<Alternative> others) {
      var clauses = new ArrayList<>(List.of(typed));
      var hows = new ArrayList<>(List.of(How.LITERAL));
      for (Alternative other : others) {
        clauses.add(other.clause());
        hows.add(other.how());
      }
      return new Or(clauses, hows);
    }

    /** Whether one thing was typed and the others answer it. */
    public boolean isOneThing() {
      return !hows.isEmpty();
    }

    /** What else answers what was typed; nothing where this is a choice. */
    public List<Alternative> others() {
      return IntStream.range(1, hows.size())
          .mapToObj(i -> new Alternative(0, 1, clauses.get(i), hows.get(i)))
          .toList();
    }
  }

  /** Whether it asks for a time, with what else answers that, and for nothing beside it. */
  static boolean isPeriod(Clause clause) {
    return clause instanceof During
        || (clause instanceof Or or
            && or.isOneThing()
            && or.clauses().getFirst() instanceof During);
  }

  /** Whether it asks for a kind of documents or meetings, and for no words. */
  static boolean isKind(Clause clause) {
    return clause instanceof OfType || clause instanceof OfMeeting;
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
