package nl.dmmsearch.state;

/** A {@link WordChoice} whose whole words are known by their numbers. */
final class Choice {
  private final int[] words;
  private final WordChoice choice;
  private final boolean reflexive;

  Choice(WordChoice choice, Lexicon lexicon) {
    this.words = choice.words().stream().mapToInt(lexicon::add).toArray();
    this.choice = choice;
    this.reflexive = choice.words().contains(Reflexive.WRITTEN);
  }

  int[] words() {
    return words.clone();
  }

  /** Whether it turns what is done back on who does it. */
  boolean isReflexive() {
    return reflexive;
  }

  boolean isAt(Tokens tokens, int token) {
    int id = tokens.id(token);
    for (int word : words) {
      if (id == word) {
        return true;
      }
    }
    return !choice.isWhole() && isPart(tokens, token);
  }

  private boolean isPart(Tokens tokens, int token) {
    for (String ending : choice.endings()) {
      if (tokens.endsWith(token, ending)) {
        return true;
      }
    }
    for (String beginning : choice.beginnings()) {
      if (tokens.startsWith(token, beginning)) {
        return true;
      }
    }
    return false;
  }
}
