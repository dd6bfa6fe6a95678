package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The expression that says what a word is, is the oracle. */
class LetterRunsTest {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}\\p{N}'\\u2019\\u2011-]*[\\p{L}\\p{M}\\p{N}])?");

  private static final String[] PIECES = {
    "a",
    "Z",
    "de",
    "NAVO",
    "\u00EF",
    "e\u0308",
    "3",
    "\u00BD",
    "\u2163",
    "'",
    "\u2019",
    "\u2011",
    "-",
    "\u2010",
    " ",
    "\n",
    ".",
    "_",
    "\u0133",
    "\u01C5",
    "\u02B0",
    "\uD835\uDC00",
    "\uD835",
    "\uDC00",
    "\u4E2D",
    "\u20DD",
    "\u0903",
    "\u00AD",
    "@"
  };

  @Test
  void words_areThoseOfTheExpression() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(20); j > 0; j--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }

      assertThat(words(text.toString()))
          .as("seed %d: «%s»", seed, text)
          .isEqualTo(WORD.matcher(text).results().map(MatchResult::group).toList());
    }
  }

  @Test
  void folding_isTheSameOfAsciiByRules() {
    for (char c = 0; c < 0x80; c++) {
      String word = "Een" + c + "Woord" + c;

      assertThat(WrittenWords.folded(word)).isEqualTo(WrittenWords.foldedByRules(word));
    }
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var runs = new LetterRuns(text);
    while (runs.next()) {
      words.add(runs.word());
    }
    return words;
  }
}
