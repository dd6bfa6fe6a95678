package nl.dmmsearch.search;

import java.util.List;
import java.util.Locale;

/**
 * Abbreviations that are words as well: {@code IS} is no form of zijn. They are meant where they
 * stand in capitals, in queries and in texts.
 */
public final class CapitalWords {
  private static final List<String> ALL =
      List.of(
          "ACT", "ALS", "ARK", "ARM", "ART", "ASAP", "CAP", "CAR", "CARD", "DIP", "ER", "EVA",
          "FIT", "GA", "IS", "LOS", "MAG", "MAP", "MAS", "NICE", "PAR", "PAS", "PULS", "RAP",
          "SAFE", "SOF", "STAR", "STOP", "TAP", "US", "WIE");

  private CapitalWords() {}

  /** All of them, in capitals. */
  public static List<String> all() {
    return ALL;
  }

  /** Whether a word, in whatever case, is one of them. */
  public static boolean has(String word) {
    return ALL.contains(word.toUpperCase(Locale.ROOT));
  }
}
