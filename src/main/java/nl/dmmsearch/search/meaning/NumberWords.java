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
  /**
   * Twice the number, by its word without accents; of several ways to write one the first is the
   * usual one. No decimal is made before a query has a number: their class takes a start longer
   * than all of these.
   */
  private static final Map<String, Integer> HALVES = halves();

  /** Any of them, in small letters with or without accents. */
  static final String REGEX =
      HALVES.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(word -> word.replace("e", "[eëé]"))
          .collect(Collectors.joining("|", "(?:", ")"));

  private NumberWords() {}

  private static Map<String, Integer> halves() {
    var halves = new LinkedHashMap<String, Integer>();
    for (int i = 1; i < DutchNumerals.BELOW_TWENTY.size(); i++) {
      halves.put(DutchNumerals.BELOW_TWENTY.get(i), 2 * i);
    }
    for (int ten = 0; ten < DutchNumerals.TENS.size(); ten++) {
      int tens = 10 * (ten + 2);
      halves.put(DutchNumerals.TENS.get(ten), 2 * tens);
      for (int one = 1; one < 10; one++) {
        halves.put(
            DutchNumerals.BELOW_TWENTY.get(one) + "en" + DutchNumerals.TENS.get(ten),
            2 * (tens + one));
      }
    }
    halves.put("honderd", 200);
    for (String half : List.of("half", "halve")) {
      halves.put("ander" + half, 3);
      for (int whole = 2; whole <= 10; whole++) {
        halves.put(DutchNumerals.BELOW_TWENTY.get(whole) + "en" + half, 2 * whole + 1);
        halves.put(DutchNumerals.BELOW_TWENTY.get(whole) + " en een " + half, 2 * whole + 1);
      }
    }
    return halves;
  }

  private static BigDecimal number(int halves) {
    return halves % 2 == 0 ? BigDecimal.valueOf(halves / 2) : BigDecimal.valueOf(5L * halves, 1);
  }

  /** The number that a text is; null where it is none. */
  static @Nullable BigDecimal of(String text) {
    Integer halves = HALVES.get(PlainLetters.of(text));
    return halves == null ? null : number(halves);
  }

  /** How a number is written in letters; none where nobody does. */
  static List<String> written(BigDecimal number) {
    var written = new ArrayList<String>();
    HALVES.forEach((word, halves) -> {
      if (number(halves).compareTo(number) == 0) {
        written.add(word);
      }
    });
    return written;
  }
}
