package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.List;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.TypedQuery;

/** Tells rare words that are right from those that are slips of another. */
final class RightWords {
  private static final int SHORTEST_SLIP = 6;
  private static final int TIMES_MORE = 10;

  /** A word that is right as it stands is mostly farther from others than this. */
  private static final double SLIP = 0.75;

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
   * @param before the word before it; empty where there is none
   * @param behind the one behind it, likewise
   */
  record Doubt(String typed, int briefs, String before, String behind) {
    /** One of the words of a query. */
    static Doubt of(List<Clause> asked, int place, int briefs) {
      return new Doubt(text(asked, place), briefs, text(asked, place - 1), text(asked, place + 1));
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
    return DutchWords.shipped().has(WrittenWords.folded(word)) || isNamed(word);
  }

  /** Whether a name that queries are understood by has the word. */
  boolean isNamed(String word) {
    String folded = WrittenWords.folded(word);
    return typed.namesLike(word).stream()
        .anyMatch(name -> WrittenWords.folded(name).equals(folded));
  }

  /** Whether a word that few briefs have is another gone wrong, that many have. */
  boolean isSlip(Doubt doubt, Speller.Meant meant) throws IOException {
    String folded = WrittenWords.folded(doubt.typed());
    String other = WrittenWords.folded(meant.instead());
    boolean form = folded.startsWith(other) || other.startsWith(folded);
    return !form
        && folded.length() >= SHORTEST_SLIP
        && meant.cost() <= SLIP
        && meant.briefs() >= TIMES_MORE * doubt.briefs()
        && !isRight(doubt.typed())
        && !isWrittenAsName(folded, meant)
        && !isWrittenSo(doubt, meant);
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
