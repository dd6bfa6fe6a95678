package nl.dmmsearch.state;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Checks what a rule is written with, piece by piece, so that whoever reads a file of rules can say
 * where in it a fault lies. Every check throws an IllegalArgumentException that says what is wrong.
 */
public final class RuleSyntax {
  /** Words of the sentence on which the cost of a pattern is measured: longer than any real one. */
  private static final int WORDS = 150;

  /** Steps that a pattern may take on it; the ones that are shipped take a few hundred. */
  private static final int MOST_STEPS = 20_000;

  private RuleSyntax() {}

  /** Checks what someone does, in dictionary form, see {@link Phrase}. */
  public static void says(String phrase) {
    Phrase.parse(phrase);
  }

  /** Checks the forms of an irregular verb, {@code bieden: bood boden / geboden}. */
  public static void verb(String forms) {
    Conjugation.irregular(forms);
  }

  /** Checks a word that must not be said. */
  public static void word(String word) {
    WordChoice.parse(word);
  }

  /** Checks what several rules share: a word, or what someone does where it ends in a verb. */
  public static void shared(String written) {
    if (written.indexOf('|') < 0 && written.strip().indexOf(' ') < 0) {
      WordChoice.parse(written.strip());
    } else {
      Phrase.parse(written);
    }
  }

  /** Checks the name of a tense. */
  public static Tense tense(String name) {
    return Tense.of(name)
        .orElseThrow(() ->
            new IllegalArgumentException("no tense: «" + name + "»; known are " + Tense.known()));
  }

  /**
   * Checks a row of words, see {@link Pattern}: its form, that its lists are there, and that it
   * cannot take long on any sentence.
   */
  public static void pattern(String pattern, Map<String, List<String>> names) {
    Pattern parsed = Pattern.parse(pattern);
    var lexicon = new Lexicon();
    var lists = new Names(lexicon, names);
    var matcher = new PatternMatcher(parsed, lexicon, lists);
    lists.complete();
    var tokens = new Tokens(lexicon);
    String worst = worst(parsed, names);
    tokens.read(worst, 0, worst.length());
    var budget = new Budget(MOST_STEPS);
    for (int i = 0; i < tokens.size(); i++) {
      var _ = matcher.end(tokens, i, budget);
    }
    if (budget.isSpent()) {
      throw new IllegalArgumentException(
          "«%s» is too slow: more than %d steps on a sentence of %d words; use fewer gaps"
              .formatted(pattern, MOST_STEPS, WORDS));
    }
  }

  /** A sentence in which all of a pattern but its last word is found time and again. */
  private static String worst(Pattern pattern, Map<String, List<String>> names) {
    List<String> words =
        pattern.parts().stream()
            .limit(Math.max(1, pattern.parts().size() - 1L))
            .flatMap(part ->
                switch (part) {
                  case Pattern.Part.Gap() -> List.<String>of().stream();
                  case Pattern.Part.Listed(String list, boolean _) ->
                      names.getOrDefault(list, List.of()).stream().limit(1);
                  case Pattern.Part.Word(WordChoice choice, boolean _) ->
                      choice.words().stream().limit(1);
                })
            .toList();
    return java.util.stream.Stream.generate(() -> words)
        .flatMap(List::stream)
        .limit(words.isEmpty() ? 0 : WORDS)
        .collect(Collectors.joining(" "));
  }
}
