package nl.dmmsearch.state;

import java.util.List;

/**
 * A text in which sentences are looked for.
 *
 * @param text the words
 * @param quotes where in it others have the word
 * @param noted from where on it notes what was promised; {@link NotedPromises#NONE} if nowhere
 */
record Scope(String text, Quotes quotes, int noted) {
  /** No words. */
  static final Scope NONE = of("");

  /** Words that stand by themselves. */
  static Scope of(String words) {
    return new Scope(words, new Quotes(words, List.of()), NotedPromises.NONE);
  }

  /** Whether promises are noted in it. */
  boolean isNoted() {
    return noted != NotedPromises.NONE;
  }
}
