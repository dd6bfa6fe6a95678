package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private static final int SEED = 7;
  private static final String[] PIECES = {
    "zal",
    "Nederland",
    "we",
    "de",
    "NAVO",
    "1",
    "2,5",
    "mln.",
    "-",
    ",",
    ":",
    "“",
    "'s",
    " ",
    " ",
    " ",
    " ",
    " ",
    "\n",
    "’",
    "/",
    "é"
  };

  private static Lexicon lexicon() {
    var lexicon = new Lexicon();
    List.of("zal", "nederland", "we", "de", "navo", "euro's", "nederlandse-navo-bijdrage")
        .forEach(lexicon::add);
    return lexicon;
  }

  private static List<String> told(Tokens tokens) {
    var told = new ArrayList<String>();
    for (int i = 0; i < tokens.size(); i++) {
      told.add(
          tokens.start(i) + "-" + tokens.end(i) + " " + tokens.id(i) + " mark " + tokens.mark(i));
    }
    told.add("colon " + tokens.behindColon());
    return told;
  }

  private static List<String> readAlone(String text, int from) {
    var tokens = new Tokens(lexicon());
    tokens.read(text, from, text.length());
    return told(tokens);
  }

  @Test
  void words_areTheSameWhateverWasReadBefore() {
    var random = new Random(SEED);
    var tokens = new Tokens(lexicon());
    String text = "";
    for (int i = 0; i < 20_000; i++) {
      var next = new StringBuilder(text.substring(0, random.nextInt(text.length() + 1)));
      for (int pieces = random.nextInt(8); pieces > 0; pieces--) {
        next.append(PIECES[random.nextInt(PIECES.length)]);
      }
      text = next.length() > 200 ? "" : next.toString();
      int from = random.nextInt(4) == 0 ? Math.min(3, text.length()) : 0;
      tokens.read(text, from, text.length());
      assertThat(told(tokens)).as("seed %s, «%s»", SEED, text).isEqualTo(readAlone(text, from));
      if (tokens.size() > 0 && random.nextInt(3) == 0) {
        tokens.takeFor(0, 1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nederlandse-navo-bijdrage", "NEDERLANDSE-NAVO-BIJDRAGE", "Euro’s", "We"})
  void words_areKnownWhateverTheirCase(String word) {
    var tokens = new Tokens(lexicon());
    tokens.read("de " + word + " zal", 0, word.length() + 7);
    assertThat(tokens.id(tokens.size() - 2)).as(word).isNotEqualTo(Lexicon.UNKNOWN);
  }
}
