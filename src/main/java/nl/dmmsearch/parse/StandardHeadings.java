package nl.dmmsearch.parse;

import java.util.Locale;
import java.util.Map;

/** The headings of the government's model for notes to a minister, with their levels. */
final class StandardHeadings {
  private static final Map<String, Integer> LEVELS =
      Map.ofEntries(
          Map.entry("aanleiding", 1),
          Map.entry("geadviseerd besluit", 1),
          Map.entry("gevraagd besluit", 1),
          Map.entry("kern", 1),
          Map.entry("kernpunten", 1),
          Map.entry("toelichting", 1),
          Map.entry("politieke overwegingen", 2),
          Map.entry("politieke context", 2),
          Map.entry("financiële overwegingen", 2),
          Map.entry("juridische overwegingen", 2),
          Map.entry("krachtenveld", 2),
          Map.entry("strategie", 2),
          Map.entry("uitvoering", 2),
          Map.entry("communicatie", 2),
          Map.entry("overwegingen beleid/overwegingen uitvoering", 2),
          Map.entry("informatie die niet openbaar wordt gemaakt", 1),
          Map.entry("informatie die niet openbaar gemaakt kan worden", 1),
          Map.entry("bijlagen", 1));

  private StandardHeadings() {}

  static boolean contains(String line) {
    return line.length() < 60 && LEVELS.containsKey(key(line));
  }

  static int level(String heading) {
    return LEVELS.getOrDefault(key(heading), 1);
  }

  private static String key(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.endsWith(":") || lower.endsWith(".")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
