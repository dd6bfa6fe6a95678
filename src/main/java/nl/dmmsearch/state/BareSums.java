package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Amount;
import org.jspecify.annotations.Nullable;

/**
 * Finds sums of which no currency is named, {@code trekt 2,1 miljard uit voor munitie}: in a letter
 * of a Dutch minister these are euros. A number of things is no sum ({@code 2 miljoen granaten}),
 * and neither is one in a sentence that says nothing of spending.
 */
final class BareSums {
  private static final Pattern SUM =
      Pattern.compile(
          "(?<![\\p{L}\\d.,%])(?:(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?|"
              + Fractions.WORD
              + "|"
              + Numerals.BELOW_THOUSANDS
              + ")\\s(?:miljoen|miljard|mln\\.?|mld\\.?)(?:(?=\\s*[.,;:)]|$)"
              + "|(?= (?:voor|aan|uit|in|per|naar|ten|beschikbaar|vrij|te|is|wordt|worden|zal|zullen|op|bij|en|extra"
              + "|uittrekken|uitgeven|uitgetrokken|vrijmaken|vrijgemaakt|investeren|geïnvesteerd|besteden|besteed"
              + "|reserveren|gereserveerd|bijdragen|bijgedragen|bekostigen|storten|gestort|betalen|betaald|steken|geven)(?!\\p{L})))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SPENDING =
      Pattern.compile(
          "\\b(?:investe|bestee|besteed|uitgetrokken|uit te trekken|trekt\\b[^.]*\\buit\\b|trekken\\b[^.]*\\buit\\b"
              + "|reserve|gereserveerd|vrijgemaakt|vrij te maken|maakt\\b[^.]*\\bvrij\\b|maken\\b[^.]*\\bvrij\\b"
              + "|beschikbaar|budget|begroting|bijdra|draagt\\b[^.]*\\bbij\\b|kost|fonds|financ|gefinanc|betaal|betaalt"
              + "|bedrag|uitgaven|geeft|geven|uitgeven|steun|stort|bekostig|bekostigd|dekking|uittrek|uitgev|doneer|doneren|steekt|steken"
              + "|middelen|kosten|pakket|raming|geraamd)",
          Pattern.CASE_INSENSITIVE);

  private BareSums() {}

  /** The first sum that a sentence states so; null where it states none. */
  static @Nullable Amount first(String sentence) {
    return of(OwnClause.whole(sentence), sentence);
  }

  /** Whether a sentence can state one, which is sooner known than whether it does. */
  static boolean mayBeIn(String sentence) {
    return sentence.contains(" milj") || sentence.contains(" ml");
  }

  /** The sum that a sentence states so with the verb of {@code clause}, or else anywhere. */
  static @Nullable Amount of(OwnClause clause, String sentence) {
    if (!mayBeIn(sentence)) {
      return null;
    }
    Matcher found = SUM.matcher(sentence);
    if (!found.find() || !SPENDING.matcher(sentence).find()) {
      return null;
    }
    List<Sum> sums = new ArrayList<>();
    do {
      Amount known = Amounts.first(found.group() + " euro");
      if (known != null) {
        var amount = new Amount(known.value(), known.currency(), found.group());
        sums.add(new Sum(found.start(), found.end(), amount));
      }
    } while (found.find());
    return sums.isEmpty() ? null : Sum.meant(sentence, sums, clause);
  }
}
