package nl.dmmsearch.search.meaning;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount as one: {@code € 300 mln}, {@code EUR 300 miljoen} and {@code 300 miljoen euro}
 * are the same, and neither a 300 nor a million by itself. Which currency is left to the reader.
 */
final class Amounts implements QueryStep {
  private static final String CURRENCY = "(?:eur|euro|euro's|usd|us dollar|dollar)";
  private static final String SIGN = "[€$£]";

  private static final Pattern AMOUNT =
      Pattern.compile(
          (TypedRun.WORD_START
                  + "(?:%s ?|%s )?(?:(\\d{1,3}(?:\\.\\d{3})*|\\d{1,6})(?:[,.](\\d{1,3}))?|(%s))"
                  + " ?(?:(miljoen|mln|million)|(?:miljard|mld|mrd|billion))\\.?(?: %s)?(?= |$)")
              .formatted(SIGN, CURRENCY, NumberWords.REGEX, CURRENCY));

  /** All its noughts written: € 300.000.000. */
  private static final Pattern WRITTEN_OUT =
      Pattern.compile(
          (TypedRun.WORD_START + "(?:%s ?|%s )?(\\d{1,3}(?:\\.\\d{3}){2,3})(?: %s)?(?= |$)")
              .formatted(SIGN, CURRENCY, CURRENCY));

  private static final String MILLIONS = " miljoen";
  private static final String BILLIONS = " miljard";

  /** Made when a query has an amount, see {@link NumberWords}. */
  private static final class Unit {
    static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  }

  @Override
  public Query apply(Query query) {
    var found = new ArrayList<OneWord>();
    for (TypedRun run : TypedRun.of(query)) {
      find(AMOUNT, run, amount -> found.add(amount(run, amount)));
      find(WRITTEN_OUT, run, amount -> found.add(writtenOut(run, amount)));
    }
    found.sort(Comparator.comparingInt(OneWord::from));
    return OneWord.in(query, found);
  }

  private static void find(Pattern pattern, TypedRun run, Consumer<MatchResult> found) {
    Matcher amount = pattern.matcher(run.text());
    while (amount.find()) {
      found.accept(amount);
    }
  }

  private static OneWord amount(TypedRun run, MatchResult amount) {
    BigDecimal millions = millions(amount);
    boolean asMillions = isMillions(amount);
    return oneWord(run, amount, millions, asMillions ? inMillions(millions) : inBillions(millions));
  }

  private static OneWord writtenOut(TypedRun run, MatchResult amount) {
    return oneWord(
        run, amount, figure(amount.group(1), null).divide(Unit.MILLION), amount.group(1));
  }

  private static OneWord oneWord(
      TypedRun run, MatchResult amount, BigDecimal millions, String typed) {
    List<String> forms = new ArrayList<>(forms(millions));
    forms.remove(typed);
    return new OneWord(
        run.wordAt(amount.start()),
        run.wordAt(amount.end()) + 1,
        new Clause.Phrase(typed),
        forms.stream().map(form -> OneWord.also(new Clause.Phrase(form), How.FORM)).toList());
  }

  private static boolean isMillions(MatchResult amount) {
    return amount.group(4) != null;
  }

  private static BigDecimal millions(MatchResult amount) {
    BigDecimal figure =
        amount.group(3) == null
            ? figure(amount.group(1), amount.group(2))
            : Objects.requireNonNull(NumberWords.of(amount.group(3)));
    return isMillions(amount) ? figure : figure.multiply(Unit.THOUSAND);
  }

  private static BigDecimal figure(String whole, @Nullable String fraction) {
    return new BigDecimal(whole.replace(".", "") + "." + (fraction == null ? "0" : fraction));
  }

  /** How letters write it: 1,5 miljard, anderhalf miljard, 1.500 miljoen, 1.500.000.000. */
  private static Set<String> forms(BigDecimal millions) {
    var forms = new LinkedHashSet<String>();
    forms.add(inMillions(millions));
    NumberWords.written(millions).forEach(word -> forms.add(word + MILLIONS));
    if (millions.compareTo(Unit.THOUSAND) >= 0) {
      forms.add(inBillions(millions));
    }
    NumberWords.written(millions.divide(Unit.THOUSAND)).forEach(word -> forms.add(word + BILLIONS));
    forms.add(dutch(millions.multiply(Unit.MILLION)));
    return forms;
  }

  private static String inMillions(BigDecimal millions) {
    return dutch(millions) + MILLIONS;
  }

  private static String inBillions(BigDecimal millions) {
    return dutch(millions.divide(Unit.THOUSAND)) + BILLIONS;
  }

  private static String dutch(BigDecimal number) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.of("nl", "NL"));
    return new DecimalFormat("#,##0.######", symbols).format(number);
  }
}
