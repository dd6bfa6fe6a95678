package nl.dmmsearch.state;

/**
 * Finds where a clause goes on behind what is put between commas into it: {@code Daartoe levert
 * Nederland, als deel van een groter pakket, twee schepen}.
 */
final class Insertions {
  /** Words of what is put in, at most. */
  private static final int LONGEST = 18;

  private final Grammar grammar;
  private final Tokens tokens;

  Insertions(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /** Behind what is put in at a word; the word itself where nothing is, or where it never ends. */
  int behind(int word) {
    if (word >= tokens.size() || tokens.mark(word) != Tokens.COMMA) {
      return word;
    }
    for (int i = word + 1; i < tokens.size() && i - word < LONGEST; i++) {
      if (tokens.mark(i) == Tokens.BREAK) {
        return word;
      }
      if (tokens.mark(i) == Tokens.COMMA) {
        return goesOn(i) ? i : word;
      }
    }
    return word;
  }

  /** Whether no other clause begins at a word. */
  private boolean goesOn(int word) {
    int id = tokens.id(word);
    return !grammar.is(id, Grammar.CONTENT | Grammar.RELATIVE | Grammar.OPEN)
        && !grammar.isFinite(id);
  }
}
