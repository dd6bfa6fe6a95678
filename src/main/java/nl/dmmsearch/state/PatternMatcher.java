package nl.dmmsearch.state;

import java.util.List;
import nl.dmmsearch.state.Pattern.Part;
import org.jspecify.annotations.Nullable;

/** Compares one pattern with the words of a sentence, in a bounded number of steps. */
final class PatternMatcher {
  private static final int NO = -1;

  private static final Choice NOTHING =
      new Choice(new WordChoice(List.of(), List.of(), List.of()), new Lexicon());

  private final Step[] steps;
  private final Names names;

  /** One part, what it names by number. */
  private record Step(Part part, Choice choice, int list) {}

  PatternMatcher(Pattern pattern, Lexicon lexicon, Names names) {
    this.names = names;
    this.steps = pattern.parts().stream().map(part -> step(part, lexicon)).toArray(Step[]::new);
  }

  private Step step(Part part, Lexicon lexicon) {
    return switch (part) {
      case Part.Gap() -> new Step(part, NOTHING, NO);
      case Part.Listed(String list, boolean _) -> new Step(part, NOTHING, names.number(list));
      case Part.Word(WordChoice choice, boolean _) ->
          new Step(part, new Choice(choice, lexicon), NO);
    };
  }

  /** The numbers of the words that can open the pattern. */
  int[] firstWords() {
    return steps[0].list() == NO
        ? steps[0].choice().words()
        : names.firstWords(steps[0].list()).stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Words of which one must stand in any sentence that the pattern fits, beside the one that opens
   * it; null where it can do without any.
   */
  int @Nullable [] neededWords() {
    int[] fewest = null;
    for (int i = 1; i < steps.length; i++) {
      boolean needed =
          steps[i].part() instanceof Part.Word(WordChoice choice, boolean optional)
              && choice.isWhole()
              && !optional;
      int[] words = steps[i].choice().words();
      if (needed && (fewest == null || words.length < fewest.length)) {
        fewest = words;
      }
    }
    return fewest;
  }

  /** Behind which word the pattern ends that begins at {@code token}; -1 where it does not fit. */
  int end(Tokens tokens, int token, Budget budget) {
    return end(tokens, token, 0, budget);
  }

  private int end(Tokens tokens, int token, int step, Budget budget) {
    if (step == steps.length) {
      return token;
    }
    if (!budget.spend()) {
      return NO;
    }
    return switch (steps[step].part()) {
      case Part.Gap() -> behindGap(tokens, token, step, budget);
      case Part.Listed(String _, boolean optional) -> behind(tokens, token, step, optional, budget);
      case Part.Word(WordChoice _, boolean optional) ->
          behind(tokens, token, step, optional, budget);
    };
  }

  private int behind(Tokens tokens, int token, int step, boolean optional, Budget budget) {
    int length = length(tokens, token, steps[step]);
    int end = length == 0 ? NO : end(tokens, token + length, step + 1, budget);
    return end == NO && optional ? end(tokens, token, step + 1, budget) : end;
  }

  private int length(Tokens tokens, int token, Step step) {
    if (token >= tokens.size()) {
      return 0;
    }
    return step.list() == NO
        ? step.choice().isAt(tokens, token) ? 1 : 0
        : names.lengthAt(tokens, token, step.list());
  }

  private int behindGap(Tokens tokens, int token, int step, Budget budget) {
    for (int skipped = 0; skipped <= Pattern.GAP && token + skipped < tokens.size(); skipped++) {
      if (skipped > 0 && tokens.mark(token + skipped - 1) == Tokens.BREAK) {
        return NO;
      }
      int end = end(tokens, token + skipped, step + 1, budget);
      if (end != NO) {
        return end;
      }
    }
    return NO;
  }
}
