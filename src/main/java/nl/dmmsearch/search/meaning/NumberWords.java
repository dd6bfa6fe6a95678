package nl.dmmsearch.search.meaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.DutchNumerals;
import nl.dmmsearch.brief.PlainLetters;
import org.jspecify.annotations.Nullable;

/** Dutch numbers in letters, up to a hundred and with halves: {@code vijf}, {@code anderhalf}. */
final class NumberWords {
  /** Without accents; of several ways to write a number the first is the usual one. */
  private static final Map<String, BigDecimal> VALUES = values();

  /** Any of them, in small letters with or without accents. */
  static final String REGEX =
      VALUES.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(word -> word.replace("e", "[eëé]"))
          .collect(Collectors.joining("|", "(?:", ")"));

  private NumberWords() {}

  private static Map<String, BigDecimal> values() {
    var values = new LinkedHashMap<String, BigDecimal>();
    for (int i = 1; i < DutchNumerals.BELOW_TWENTY.size(); i++) {
      values.put(DutchNumerals.BELOW_TWENTY.get(i), BigDecimal.valueOf(i));
    }
    for (int ten = 0; ten < DutchNumerals.TENS.size(); ten++) {
      values.put(DutchNumerals.TENS.get(ten), BigDecimal.valueOf(10L * (ten + 2)));
      for (int one = 1; one < 10; one++) {
        values.put(
            DutchNumerals.BELOW_TWENTY.get(one) + "en" + DutchNumerals.TENS.get(ten),
            BigDecimal.valueOf(10L * (ten + 2) + one));
      }
    }
    values.put("honderd", BigDecimal.valueOf(100));
    for (String half : List.of("half", "halve")) {
      values.put("ander" + half, new BigDecimal("1.5"));
      for (int whole = 2; whole <= 10; whole++) {
        var value = new BigDecimal(whole + ".5");
        values.put(DutchNumerals.BELOW_TWENTY.get(whole) + "en" + half, value);
        values.put(DutchNumerals.BELOW_TWENTY.get(whole) + " en een " + half, value);
      }
    }
    return values;
  }

  /** The number that a text is; null where it is none. */
  static @Nullable BigDecimal of(String text) {
    return VALUES.get(PlainLetters.of(text));
  }

  /** How a number is written in letters; none where nobody does. */
  static List<String> written(BigDecimal number) {
    var written = new ArrayList<String>();
    VALUES.forEach((word, value) -> {
      if (value.compareTo(number) == 0) {
        written.add(word);
      }
    });
    return written;
  }
}
