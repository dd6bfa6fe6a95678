package nl.dmmsearch.search.meaning;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Reads an amount as one: {@code € 300 mln}, {@code EUR 300 miljoen} and {@code 300 miljoen euro}
 * are the same, and neither a 300 nor a million by itself. Which currency is left to the reader.
 */
final class Amounts implements QueryStep {
  private static final String CURRENCY = "(?:eur|euro|euro's|usd|us dollar|dollar)";
  private static final String SIGN = "[€$£]";

  private static final Pattern AMOUNT =
      Pattern.compile(
          ("(?:%s ?|%s )?(\\d{1,3}(?:\\.\\d{3})*|\\d{1,6})(?:[,.](\\d{1,3}))?"
                  + " ?(?:(miljoen|mln|million)|(?:miljard|mld|mrd|billion))\\.?(?: %s)?(?= |$)")
              .formatted(SIGN, CURRENCY, CURRENCY));

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  @Override
  public Query apply(Query query) {
    var found = new ArrayList<OneWord>();
    for (TypedRun run : TypedRun.of(query)) {
      Matcher amount = AMOUNT.matcher(run.text());
      int at = 0;
      while (at >= 0 && amount.find(at)) {
        if (startsWord(run.text(), amount.start())) {
          found.add(amount(run, amount));
        }
        at = run.text().indexOf(' ', amount.end());
      }
    }
    return OneWord.in(query, found);
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || text.charAt(at - 1) == ' ';
  }

  private static OneWord amount(TypedRun run, MatchResult amount) {
    BigDecimal millions = millions(amount);
    boolean asMillions = amount.group(3) != null;
    List<String> forms = new ArrayList<>(forms(millions));
    String typed = asMillions ? inMillions(millions) : inBillions(millions);
    forms.remove(typed);
    return new OneWord(
        run.wordAt(amount.start()),
        run.wordAt(amount.end()) + 1,
        new Clause.Phrase(typed),
        forms.stream().map(form -> OneWord.also(new Clause.Phrase(form), How.FORM)).toList());
  }

  private static BigDecimal millions(MatchResult amount) {
    String whole = amount.group(1).replace(".", "");
    String fraction = amount.group(2) == null ? "0" : amount.group(2);
    var figure = new BigDecimal(whole + "." + fraction);
    return amount.group(3) == null ? figure.multiply(THOUSAND) : figure;
  }

  /** How letters write it: 1,5 miljard, 1.500 miljoen, 1.500.000.000. */
  private static Set<String> forms(BigDecimal millions) {
    var forms = new LinkedHashSet<String>();
    forms.add(inMillions(millions));
    if (millions.compareTo(THOUSAND) >= 0) {
      forms.add(inBillions(millions));
    }
    forms.add(dutch(millions.multiply(MILLION)));
    return forms;
  }

  private static String inMillions(BigDecimal millions) {
    return dutch(millions) + " miljoen";
  }

  private static String inBillions(BigDecimal millions) {
    return dutch(millions.divide(THOUSAND)) + " miljard";
  }

  private static String dutch(BigDecimal number) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.of("nl", "NL"));
    return new DecimalFormat("#,##0.######", symbols).format(number);
  }
}
