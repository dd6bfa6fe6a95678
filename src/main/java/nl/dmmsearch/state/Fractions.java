package nl.dmmsearch.state;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with a half or a quarter in Dutch words: {@code drie en een half}. */
final class Fractions {
  private static final Map<String, String> ALONE =
      Map.of(
          "half", "0.5",
          "een half", "0.5",
          "anderhalf", "1.5",
          "kwart", "0.25",
          "een kwart", "0.25",
          "driekwart", "0.75",
          "drie kwart", "0.75");

  private static final String AND_A_HALF = "(?:[eë]n(?:een)?half|[ -]en[ -]een[ -]half)";

  /** One of them, to be put into a pattern. */
  static final String WORD =
      "(?:een half|anderhalf|half|een kwart|drie ?kwart|kwart|"
          + Numerals.BELOW_THOUSANDS
          + AND_A_HALF
          + ")(?!\\p{L})";

  private static final Pattern HALF_BEHIND = Pattern.compile(AND_A_HALF + "$");

  private Fractions() {}

  /** The number that {@code words} mean; null for others. */
  static @Nullable BigDecimal of(String words) {
    String said = words.toLowerCase(Locale.ROOT);
    String alone = ALONE.get(said);
    if (alone != null) {
      return new BigDecimal(alone);
    }
    String whole = said.endsWith("half") ? HALF_BEHIND.matcher(said).replaceFirst("") : said;
    return whole.equals(said) ? null : new BigDecimal(Numerals.of(whole) + ".5");
  }
}
