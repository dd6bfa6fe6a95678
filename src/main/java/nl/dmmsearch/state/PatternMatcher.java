package nl.dmmsearch.state;

import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.state.Pattern.Part;

/** Compares one pattern with the words of a sentence, in a bounded number of steps. */
final class PatternMatcher {
  private static final int NO = -1;

  private static final Choice NOTHING =
      new Choice(new WordChoice(List.of(), List.of(), List.of()), new Lexicon());

  private final Step[] steps;
  private final Names names;

  /**
   * One part, what it names by number.
   *
   * @param needed whether one of its words must stand in a sentence that the pattern fits
   */
  private record Step(boolean gap, boolean optional, boolean needed, Choice choice, int list) {}

  PatternMatcher(Pattern pattern, Lexicon lexicon, Names names) {
    this.names = names;
    this.steps = pattern.parts().stream().map(part -> step(part, lexicon)).toArray(Step[]::new);
  }

  private Step step(Part part, Lexicon lexicon) {
    return switch (part) {
      case Part.Gap() -> new Step(true, false, false, NOTHING, NO);
      case Part.Listed(String list, boolean optional) ->
          new Step(false, optional, !optional, NOTHING, names.number(list));
      case Part.Word(WordChoice choice, boolean optional) ->
          new Step(false, optional, !optional && choice.isWhole(), new Choice(choice, lexicon), NO);
    };
  }

  /**
   * The numbers of the words that can open the pattern, and of others of which one must stand in
   * any sentence that it fits, part by part.
   */
  List<int[]> neededWords() {
    return Arrays.stream(steps).filter(Step::needed).map(this::words).toList();
  }

  private int[] words(Step step) {
    return step.list() == NO
        ? step.choice().words()
        : names.firstWords(step.list()).stream().mapToInt(Integer::intValue).toArray();
  }

  /** Behind which word the pattern ends that begins at {@code token}; -1 where it does not fit. */
  int end(Tokens tokens, int token, Budget budget) {
    return end(tokens, token, 0, budget);
  }

  private int end(Tokens tokens, int token, int step, Budget budget) {
    int at = token;
    for (int i = step; i < steps.length; i++) {
      if (!budget.spend()) {
        return NO;
      }
      if (steps[i].gap()) {
        return behindGap(tokens, at, i, budget);
      }
      int length = length(tokens, at, steps[i]);
      if (!steps[i].optional()) {
        if (length == 0) {
          return NO;
        }
        at += length;
      } else if (length > 0) {
        int end = end(tokens, at + length, i + 1, budget);
        if (end != NO) {
          return end;
        }
      }
    }
    return at;
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
    Step next = steps[step + 1];
    int last = Math.min(token + Pattern.GAP, tokens.size() - 1);
    for (int at = token; at <= last; at++) {
      if (at > token && tokens.mark(at - 1) == Tokens.BREAK) {
        return NO;
      }
      boolean fits = next.gap() || next.optional() || length(tokens, at, next) > 0;
      int end = fits ? end(tokens, at, step + 1, budget) : NO;
      if (end != NO || (!fits && !budget.spend())) {
        return end;
      }
    }
    return NO;
  }
}
