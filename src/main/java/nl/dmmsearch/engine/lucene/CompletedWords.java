package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds to the terms of a text those of the compounds that it leaves unfinished, where what is
 * written of them stands: productiezekerheid where productie- en leveringszekerheid begins. Not the
 * parts that stand elsewhere: zekerheid is in the word that completes it, and nowhere else.
 */
final class CompletedWords extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final RunTokenizer text;
  private final Ellipses ellipses;
  private final RunSource whole;
  private List<Ellipses.Completed> completed = List.of();
  private int nextCompleted;
  private RunTerms added = RunTerms.NONE;
  private int nextAdded;
  private Set<String> lent = Set.of();
  private String written = "";

  /**
   * @param whole gives the terms of a whole word
   */
  CompletedWords(RunTokenizer text, Ellipses ellipses, RunSource whole) {
    super(text);
    this.text = text;
    this.ellipses = ellipses;
    this.whole = whole;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    completed = text.completed(ellipses);
    nextCompleted = 0;
    added = RunTerms.NONE;
    nextAdded = 0;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (nextAdded < added.size()) {
      if (add()) {
        return true;
      }
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (nextCompleted < completed.size() && !is(Layer.WRITTEN_ONLY)) {
      lookFor(offset.startOffset());
    }
    return true;
  }

  /** Whether the term that was just read begins one that is to be completed. */
  private void lookFor(int start) throws IOException {
    while (nextCompleted < completed.size() && completed.get(nextCompleted).end() <= start) {
      nextCompleted++;
    }
    if (nextCompleted < completed.size() && completed.get(nextCompleted).start() <= start) {
      Ellipses.Completed word = completed.get(nextCompleted);
      added = terms(word.word());
      lent = letters(terms(word.lent()));
      nextAdded = 0;
      nextCompleted++;
      written =
          is(Layer.STEM_ONLY) ? term.subSequence(1, term.length()).toString() : term.toString();
    }
  }

  private RunTerms terms(String word) throws IOException {
    return whole.of(word.toCharArray(), 0, word.length(), word.hashCode());
  }

  private static Set<String> letters(RunTerms terms) {
    var letters = new HashSet<String>();
    for (int i = 0; i < terms.size(); i++) {
      int from = terms.lettersFrom(i);
      letters.add(new String(terms.letters(), from, terms.lettersTo(i) - from));
    }
    return letters;
  }

  private boolean is(String mark) {
    return term.length() > 0 && term.charAt(0) == mark.charAt(0);
  }

  /** Gives the next term of the whole word, unless that one stands there or elsewhere anyway. */
  private boolean add() {
    int from = added.lettersFrom(nextAdded);
    term.copyBuffer(added.letters(), from, added.lettersTo(nextAdded) - from);
    increment.setPositionIncrement(0);
    nextAdded++;
    int bare = is(Layer.PART_ONLY) ? 1 : 0;
    return !written.contentEquals(term.subSequence(bare, term.length()))
        && !lent.contains(term.toString());
  }
}
