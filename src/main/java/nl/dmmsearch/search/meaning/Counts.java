package nl.dmmsearch.search.meaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DutchNumerals;
import nl.dmmsearch.brief.PlainLetters;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Reads a number by itself in figures and in letters: {@code 120} is honderdtwintig. Up to ten the
 * figure and the word are too common to stand for each other; years are no numbers of things.
 */
final class Counts implements QueryStep {
  private static final int SMALLEST = 11;

  /** Smaller figures are mostly days of a month. */
  private static final int SMALLEST_IN_FIGURES = 32;

  private static final int THOUSAND = 1000;
  private static final int HUNDRED = 100;

  /** What nobody writes in letters but as whole thousands. */
  private static final int LARGEST = 999_000;

  private static final Set<String> UNITS = Set.of("mm", "cm", "m", "km", "kg", "nm");

  private static final Pattern FIGURES = Pattern.compile("\\d{2,3}(?:\\.?000)?|\\d\\.000");
  private static final Pattern AROUND_THE_CLOCK = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
  private static final Pattern THOUSANDS = Pattern.compile("(.*?)duizend");

  /** Honderden is no number. */
  private static final Pattern HUNDREDS = Pattern.compile("(.*?)honderd(?:en(?=.))?(.*)");

  @Override
  public Query apply(Query query) {
    var others = new ArrayList<Alternative>();
    var slashed = new ArrayList<OneWord>();
    for (int i = 0; i < query.words().size(); i++) {
      if (query.words().get(i) instanceof Clause.Word(String text)) {
        String bare = TypedRun.bare(text);
        int at = i;
        Optional.of(bare)
            .filter(number -> isByItself(query.words(), at))
            .flatMap(Counts::other)
            .map(other -> new Alternative(at, at + 1, new Clause.Word(other), How.FORM))
            .ifPresent(others::add);
        var slash = AROUND_THE_CLOCK.matcher(bare);
        if (slash.matches()) {
          // Together its figures would be another number: 247.
          var apart = new Clause.Phrase(slash.group(1) + " " + slash.group(2));
          slashed.add(new OneWord(i, i + 1, apart, List.of()));
        }
      }
    }
    return OneWord.in(others.isEmpty() ? query : query.with(others), slashed);
  }

  /** Whether it is not one of several figures, a day of a month or a size: 155 mm. */
  private static boolean isByItself(List<Clause> words, int at) {
    String behind = at + 1 < words.size() ? text(words.get(at + 1)) : "";
    return !startsWithDigit(at > 0 ? text(words.get(at - 1)) : "")
        && !startsWithDigit(behind)
        && !DateWords.isMonth(behind)
        && !UNITS.contains(behind);
  }

  private static String text(Clause clause) {
    return clause instanceof Clause.Word(String text) ? TypedRun.bare(text) : "";
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** The same number, in letters of one in figures and the other way round. */
  private static Optional<String> other(String word) {
    if (FIGURES.matcher(word).matches()) {
      int number = Integer.parseInt(word.replace(".", ""));
      return number < SMALLEST ? Optional.empty() : Optional.of(inLetters(number));
    }
    int number = Character.isLetter(word.charAt(0)) ? number(PlainLetters.of(word)) : 0;
    return number < SMALLEST_IN_FIGURES || number > LARGEST
        ? Optional.empty()
        : Optional.of(String.valueOf(number));
  }

  private static String inLetters(int number) {
    if (number >= THOUSAND) {
      return (number == THOUSAND ? "" : inLetters(number / THOUSAND)) + "duizend";
    }
    if (number >= HUNDRED) {
      String times = number < 2 * HUNDRED ? "" : inLetters(number / HUNDRED);
      return times + "honderd" + (number % HUNDRED == 0 ? "" : inLetters(number % HUNDRED));
    }
    if (number < DutchNumerals.BELOW_TWENTY.size()) {
      return DutchNumerals.BELOW_TWENTY.get(number);
    }
    String ten = DutchNumerals.TENS.get(number / 10 - 2);
    return number % 10 == 0 ? ten : DutchNumerals.BELOW_TWENTY.get(number % 10) + "en" + ten;
  }

  /** What letters say; 0 where they are no number. */
  private static int number(String letters) {
    var thousands = THOUSANDS.matcher(letters);
    if (thousands.matches()) {
      int times = thousands.group(1).isEmpty() ? 1 : belowThousand(thousands.group(1));
      return times * THOUSAND;
    }
    return belowThousand(letters);
  }

  private static int belowThousand(String letters) {
    var hundreds = HUNDREDS.matcher(letters);
    if (!hundreds.matches()) {
      return belowHundred(letters);
    }
    int times = hundreds.group(1).isEmpty() ? 1 : belowHundred(hundreds.group(1));
    int rest = hundreds.group(2).isEmpty() ? 0 : belowHundred(hundreds.group(2));
    boolean number = times > 0 && (rest > 0 || hundreds.group(2).isEmpty());
    return number ? times * HUNDRED + rest : 0;
  }

  private static int belowHundred(String letters) {
    BigDecimal number = NumberWords.of(letters);
    return number == null || number.scale() > 0 || number.intValue() >= HUNDRED
        ? 0
        : number.intValue();
  }
}
