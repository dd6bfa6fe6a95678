package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.TypedQuery;

/** Tells rare words that are right from those that are slips of another. */
final class RightWords {
  private static final int SHORTEST_SLIP = 6;

  /** Of one that is typed with a capital: Van Balen. */
  private static final int SHORTEST_NAME = 5;

  private static final int TIMES_MORE = 10;

  /** A word that is right as it stands is mostly farther from others than this. */
  private static final double SLIP = 0.75;

  /** A letter that stands there once instead of twice, or twice instead of once. */
  private static final double TWICE = 0.4;

  /** What a dictionary has, and in its place it has not, is meant sooner where words are long. */
  private static final int SHORTEST_OF_DICTIONARY = 9;

  private static final int TIMES_MORE_OF_DICTIONARY = 2;
  private static final double SLIP_OF_DICTIONARY = 1;

  /** Where two letters were left out. */
  private static final double SLIP_OF_SYLLABLE = 1.4;

  /** So many letters are an ending: -ing. */
  private static final int ENDING = 3;

  /** Words of one root have so many letters in common: materiaal and materieel. */
  private static final int SHORTEST_ROOT = 5;

  /**
   * Forms that hardly any word lacks, so that a list of words that has one says little: vreden,
   * zuidelijken, maandags. Not every word with an s: brons is no form of bron.
   */
  private static final Pattern PLAIN_FORM = Pattern.compile("\\p{L}+(?:en|(?:e[lmnr]|dag)s)");

  private static final LongestTerm STEMS = new LongestTerm(Analysis.querying());

  private final KnownWords words;
  private final TypedQuery typed;

  /**
   * @param words of the briefs
   * @param typed the query, which knows names
   */
  RightWords(KnownWords words, TypedQuery typed) {
    this.words = words;
    this.typed = typed;
  }

  /**
   * A word that is in doubt.
   *
   * @param briefs that answer it
   * @param written how many of them have it as it was typed
   * @param before the word before it; empty where there is none
   * @param behind the one behind it, likewise
   */
  record Doubt(String typed, int briefs, int written, String before, String behind) {
    /** One of the words of a query. */
    static Doubt of(List<Clause> asked, int place, int briefs, int written) {
      return new Doubt(
          text(asked, place), briefs, written, text(asked, place - 1), text(asked, place + 1));
    }

    /** One that stands beside no other. */
    static Doubt alone(String typed, int briefs, int written) {
      return new Doubt(typed, briefs, written, "", "");
    }

    /** Whether another is of the same word, wherever that stands. */
    boolean isOfSameWord(Doubt other) {
      return typed.equals(other.typed);
    }
  }

  /** The word at a place in a query; empty where there is none. */
  static String text(List<Clause> asked, int place) {
    return place >= 0
            && place < asked.size()
            && asked.get(place) instanceof Clause.Word(String text)
        ? Correction.bare(text)
        : "";
  }

  /** What a dictionary or a name has is meant as it stands: others are suggested, not searched. */
  boolean isRight(String word) {
    String folded = WrittenWords.folded(word);
    return DutchWords.isRight(folded) || isNamed(word);
  }

  /** Whether a name that queries are understood by has the word. */
  boolean isNamed(String word) {
    String folded = WrittenWords.folded(word);
    return typed.namesLike(word).stream()
        .anyMatch(name -> WrittenWords.folded(name).equals(folded));
  }

  /**
   * Whether a word that no brief has may be meant by one that is right as it stands: one of the
   * same root is, one that only looks like it is not.
   */
  boolean isOfOneRoot(String word, String other) {
    String folded = WrittenWords.folded(word);
    String otherFolded = WrittenWords.folded(other);
    int same = Arrays.mismatch(folded.toCharArray(), otherFolded.toCharArray());
    return same < 0 || same >= SHORTEST_ROOT;
  }

  /** Whether a word that no brief has is one that briefs have, with nothing but an ending more. */
  boolean isPlainForm(String word, Speller.Meant meant) {
    String folded = WrittenWords.folded(word);
    return PLAIN_FORM.matcher(folded).matches()
        && folded.length() >= SHORTEST_SLIP
        && folded.substring(0, folded.length() - 1).equals(WrittenWords.folded(meant.instead()))
        && !DutchWords.verbForms().has(folded);
  }

  /**
   * Whether a word that no brief has is a name that briefs have, with a letter twice that is not,
   * or once: dictionaries have many names, and hardly anybody knows how each is written.
   */
  boolean isNameOtherwise(String word, Speller.Meant meant) {
    String folded = WrittenWords.folded(word);
    return folded.length() >= (isCapital(word) ? SHORTEST_NAME : SHORTEST_SLIP)
        && meant.cost() <= TWICE
        && meant.isWritten()
        && meant.instead().codePoints().skip(1).anyMatch(Character::isLowerCase)
        && isCapital(meant.instead())
        && !DutchWords.verbForms().has(folded);
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether it was typed for another that makes a name with the word beside it: Kosovo Forse. */
  boolean isOfName(Doubt doubt, Speller.Meant meant) {
    return isCapital(doubt.typed())
        && meant.cost() <= SLIP_OF_DICTIONARY
        && (isName(doubt.before(), meant.instead()) || isName(meant.instead(), doubt.behind()));
  }

  private boolean isName(String first, String second) {
    return !first.isEmpty()
        && !second.isEmpty()
        && typed.names().written(first + " " + second).isPresent();
  }

  /**
   * Whether a word that only stands among others in a name is another by itself: organisation is no
   * Dutch, and a part of the name of the NAVO.
   */
  boolean isForeign(String word, Speller.Meant meant) {
    return word.length() >= SHORTEST_OF_DICTIONARY
        && meant.cost() <= SLIP
        && meant.isWritten()
        && !DutchWords.shipped().has(WrittenWords.folded(word))
        && !typed.names().hasAlone(word);
  }

  /** Whether a word that few briefs have is another gone wrong, that many have. */
  boolean isSlip(Doubt doubt, Speller.Meant meant) throws IOException {
    String folded = WrittenWords.folded(doubt.typed());
    String other = WrittenWords.folded(meant.instead());
    return !isForm(folded, other)
        && folded.length() >= SHORTEST_SLIP
        && (isNear(doubt, meant) || isNearOfDictionary(doubt, meant))
        && !isRight(doubt.typed())
        && !isWrittenAsName(folded, meant)
        && !isWrittenSo(doubt, meant);
  }

  private static boolean isNear(Doubt doubt, Speller.Meant meant) {
    int shorter = WrittenWords.folded(meant.instead()).length() - doubt.typed().length();
    double farthest = shorter == 2 ? SLIP_OF_SYLLABLE : SLIP;
    return meant.cost() <= farthest && meant.briefs() >= TIMES_MORE * doubt.briefs();
  }

  private static boolean isNearOfDictionary(Doubt doubt, Speller.Meant meant) {
    String other = WrittenWords.folded(meant.instead());
    return meant.cost() <= SLIP_OF_DICTIONARY
        && meant.briefs() >= TIMES_MORE_OF_DICTIONARY * doubt.written()
        && Math.min(doubt.typed().length(), other.length()) >= SHORTEST_OF_DICTIONARY
        && DutchWords.shipped().has(other);
  }

  /** Whether a word that no brief has as it was typed is found, as the slip it is, by its stem. */
  boolean isSpeltAlike(Doubt doubt, Speller.Meant meant) {
    String folded = WrittenWords.folded(doubt.typed());
    String other = WrittenWords.folded(meant.instead());
    return doubt.written() == 0
        && folded.length() >= SHORTEST_SLIP
        && (meant.cost() <= SLIP || lacksSyllable(folded, other, meant))
        && !isForm(folded, other)
        && STEMS.of(Schema.TEXT, doubt.typed()).equals(STEMS.of(Schema.TEXT, meant.instead()));
  }

  /** Whether two letters of a long word were left out within it: its ending is there. */
  private static boolean lacksSyllable(String folded, String other, Speller.Meant meant) {
    return meant.cost() <= SLIP_OF_SYLLABLE
        && other.length() == folded.length() + 2
        && folded.length() >= SHORTEST_OF_DICTIONARY
        && other.endsWith(folded.substring(folded.length() - ENDING));
  }

  /** Whether one goes on where the other ends, and not just with the same letter again. */
  private static boolean isForm(String folded, String other) {
    return other.startsWith(folded)
        || (folded.startsWith(other) && !folded.equals(other + other.charAt(other.length() - 1)));
  }

  /** Londen is no slip for landen. */
  private boolean isWrittenAsName(String folded, Speller.Meant meant) throws IOException {
    return Character.isUpperCase(words.written(folded).codePointAt(0))
        && !Character.isUpperCase(meant.instead().codePointAt(0));
  }

  /** Whether briefs have the word beside its neighbours, and what may be meant never does. */
  private boolean isWrittenSo(Doubt doubt, Speller.Meant meant) throws IOException {
    String other = meant.instead();
    return isOnly(doubt.before(), doubt.typed(), doubt.before(), other)
        || isOnly(doubt.typed(), doubt.behind(), other, doubt.behind());
  }

  private boolean isOnly(String first, String second, String otherFirst, String otherSecond)
      throws IOException {
    return !first.isEmpty()
        && !second.isEmpty()
        && words.hasAny(new Clause.Phrase(first + " " + second))
        && !words.hasAny(new Clause.Phrase(otherFirst + " " + otherSecond));
  }
}
