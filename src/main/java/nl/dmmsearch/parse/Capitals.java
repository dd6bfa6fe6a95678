package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a title in capitals as one writes it in a sentence. */
final class Capitals {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "NAVO", "NATO", "EU", "VN", "RBZ", "DMM", "FMM", "UDCG", "NUC", "NPG", "NAR", "VS", "VK");

  private Capitals() {}

  static String relaxed(String title) {
    var words = new ArrayList<String>();
    for (String word : Words.of(title)) {
      words.add(relaxedWord(word));
    }
    String text = Roles.portfolios(String.join(" ", words));
    return capital(withTowns(text, Places.find(title)));
  }

  /** A compound keeps the abbreviation in it: NAVO-TOP becomes NAVO-top. */
  private static String relaxedWord(String word) {
    return Stream.of(word.split("-", -1))
        .map(part -> ABBREVIATIONS.contains(part) ? part : part.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("-"));
  }

  private static String withTowns(String text, List<Places.Named> towns) {
    String out = text;
    for (Places.Named town : towns.reversed()) {
      if (town.end() <= out.length()) {
        out = out.substring(0, town.start()) + town.town() + out.substring(town.end());
      }
    }
    return out;
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
