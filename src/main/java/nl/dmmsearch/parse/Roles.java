package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The offices under which letters are written, in one spelling. */
final class Roles {
  private static final List<String> PORTFOLIOS =
      List.of(
          "Buitenlandse Handel en Ontwikkelingssamenwerking",
          "Buitenlandse Handel en Ontwikkelingshulp",
          "Binnenlandse Zaken en Koninkrijksrelaties",
          "Economische Zaken en Klimaat",
          "Infrastructuur en Waterstaat",
          "Justitie en Veiligheid",
          "Veiligheid en Justitie",
          "Ontwikkelingssamenwerking",
          "Europese Zaken",
          "Economische Zaken",
          "Buitenlandse Zaken",
          "Algemene Zaken",
          "Defensie",
          "Financiën",
          "Justitie");
  private static final Pattern PORTFOLIO =
      Pattern.compile(
          "(van |voor )?(?:het ministerie van )?(" + String.join("|", PORTFOLIOS) + ")",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Set<String> SMALL =
      Set.of(
          "de",
          "het",
          "een",
          "van",
          "voor",
          "der",
          "en",
          "en/of",
          "te",
          "in",
          "op",
          "a.i.",
          "minister",
          "ministers",
          "staatssecretaris",
          "minister-president",
          "directeur",
          "directeur-generaal",
          "secretaris-generaal",
          "plaatsvervangend",
          "plv.",
          "hoofd",
          "directie",
          "directoraat-generaal",
          "commandant",
          "strijdkrachten",
          "hoofddirecteur",
          "inspecteur-generaal",
          "voorzitter",
          "fungerend",
          "griffier",
          "namens",
          "loco");

  private Roles() {}

  /**
   * A role written in capitals, as one writes it in a sentence: {@code De minister van Defensie}.
   */
  static String relaxed(String role) {
    if (!Words.isCapitals(role, 4)) {
      return role;
    }
    var words = new ArrayList<String>();
    for (String word : Words.of(role.toLowerCase(Locale.ROOT))) {
      words.add(SMALL.contains(word) ? word : capital(word));
    }
    return portfolios(capital(String.join(" ", words)));
  }

  /** The text with the names of ministries in their capitals. */
  static String portfolios(String text) {
    return PORTFOLIO
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(dutch(m.group(1), m.group(2))));
  }

  private static String dutch(@Nullable String preposition, String portfolio) {
    String known =
        PORTFOLIOS.stream().filter(portfolio::equalsIgnoreCase).findFirst().orElse(portfolio);
    return preposition == null ? known : preposition.toLowerCase(Locale.ROOT) + known;
  }

  /**
   * Who writes, of one or several ministers: {@code ministers van Buitenlandse Zaken en van
   * Defensie}; null where {@code text} names no portfolio.
   */
  static @Nullable String ministers(String text) {
    var portfolios = new LinkedHashSet<String>();
    String preposition = "van ";
    for (Matcher m = PORTFOLIO.matcher(text); m.find(); ) {
      if (m.group(1) != null) {
        preposition = m.group(1).toLowerCase(Locale.ROOT);
      }
      portfolios.add(dutch(preposition, m.group(2)));
      preposition = "van ";
    }
    if (portfolios.isEmpty()) {
      return null;
    }
    String office =
        text.toLowerCase(Locale.ROOT).contains("staatssecretaris")
            ? "staatssecretaris"
            : "minister";
    return portfolios.size() == 1
        ? office + " " + portfolios.getFirst()
        : "ministers " + listed(List.copyOf(portfolios));
  }

  private static String listed(List<String> parts) {
    int last = parts.size() - 1;
    return String.join(", ", parts.subList(0, last)) + " en " + parts.get(last);
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
