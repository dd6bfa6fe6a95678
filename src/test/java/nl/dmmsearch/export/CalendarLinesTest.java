package nl.dmmsearch.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CalendarLinesTest {
  private static String text(String value) throws IOException {
    var out = new StringBuilder();
    new CalendarLines(out).text("SUMMARY", value);
    return out.toString();
  }

  /** What a reader makes of a property of text: unfolded, then unescaped. */
  private static String read(String written) {
    String line = written.substring(0, written.length() - 2).replace("\r\n ", "");
    var value = new StringBuilder();
    for (int i = "SUMMARY:".length(); i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        char escaped = line.charAt(++i);
        value.append(escaped == 'n' ? '\n' : escaped);
      } else {
        value.append(c);
      }
    }
    return value.toString();
  }

  @Test
  void signsOfTheForm_areEscaped() throws IOException {
    assertThat(text("a, b; c \\ d\ne\r\nf\rg"))
        .isEqualTo("SUMMARY:a\\, b\\; c \\\\ d\\ne\\nf\\ng\r\n");
  }

  @Test
  void quotesAndColons_areLeftAlone() throws IOException {
    assertThat(text("\"a\": b")).isEqualTo("SUMMARY:\"a\": b\r\n");
  }

  @Test
  void unseenSigns_areLeftOut() throws IOException {
    assertThat(text("a\u0000b\u0007c\td")).isEqualTo("SUMMARY:abc\td\r\n");
  }

  @Test
  void aLineOf75Octets_isNotFolded_andOneMoreIs() throws IOException {
    assertThat(text("x".repeat(67))).isEqualTo("SUMMARY:" + "x".repeat(67) + "\r\n");
    assertThat(text("x".repeat(68))).isEqualTo("SUMMARY:" + "x".repeat(67) + "\r\n x\r\n");
  }

  @Test
  void folding_countsOctets_andCutsNoCharacter() throws IOException {
    assertThat(text("x".repeat(66) + "é")).isEqualTo("SUMMARY:" + "x".repeat(66) + "\r\n é\r\n");
    assertThat(text("x".repeat(64) + "\uD83D\uDE00"))
        .isEqualTo("SUMMARY:" + "x".repeat(64) + "\r\n \uD83D\uDE00\r\n");
  }

  @Test
  void aPlainValue_cannotBeginALineOfItsOwn() throws IOException {
    var out = new StringBuilder();
    new CalendarLines(out).plain("URL", "http://x\r\nBEGIN:VALARM");

    assertThat(out).hasToString("URL:http://xBEGIN:VALARM\r\n");
  }

  @RepeatedTest(50)
  void anyText_comesBack_andNoLineIsTooLong() throws IOException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var any = new StringBuilder();
    for (int i = random.nextInt(400); i > 0; i--) {
      any.append(
          switch (random.nextInt(6)) {
            case 0 -> "é";
            case 1 -> "\uD83D\uDE00";
            case 2 -> "€";
            case 3 -> String.valueOf(",;\\\n :\"".charAt(random.nextInt(7)));
            default -> "woord";
          });
    }
    String written = text(any.toString());

    assertThat(read(written)).as("seed %d", seed).isEqualTo(any.toString());
    assertThat(written.split("\r\n"))
        .as("seed %d", seed)
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }
}
