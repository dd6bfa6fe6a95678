package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes a title in capitals as one writes it in a sentence. */
final class Capitals {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "NAVO", "NATO", "EU", "VN", "RBZ", "DMM", "FMM", "UDCG", "NUC", "NPG", "NAR", "VS", "VK");

  private Capitals() {}

  static String relaxed(String title) {
    var words = new ArrayList<String>();
    for (String word : Words.of(title)) {
      words.add(ABBREVIATIONS.contains(word) ? word : word.toLowerCase(Locale.ROOT));
    }
    String text = Roles.portfolios(String.join(" ", words));
    return capital(withTowns(text, Places.find(title)));
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
