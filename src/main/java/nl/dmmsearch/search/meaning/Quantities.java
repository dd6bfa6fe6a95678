package nl.dmmsearch.search.meaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Reads a number and what it counts as one: {@code 5%}, {@code 5 procent}, {@code vijf procent} are
 * the same, and neither a 5 nor a share by itself. So are {@code 2 jaar} and {@code twee jaar}, and
 * what is {@code 75-jarig} is {@code 75 jaar}.
 */
final class Quantities implements QueryStep {
  /** The word een before years or days is mostly an article; before procent it counts. */
  private static final Pattern QUANTITY =
      Pattern.compile(
          TypedRun.WORD_START
              + "(?:(\\d{1,3}(?:[,.]\\d{1,2})?)|(%s))(?: ?(%%|procent|percent|pct)"
                  .formatted(NumberWords.REGEX)
              + "| ?(?<!(?:^| )een )(jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren)"
              + "|[ -]?(jarige?))"
              + "\\.?(?= |$)");

  private static final String SHARE = "procent";
  private static final String YEAR = "jaar";

  @Override
  public Query apply(Query query) {
    var found = new ArrayList<OneWord>();
    for (TypedRun run : TypedRun.of(query)) {
      Matcher quantity = QUANTITY.matcher(run.text());
      while (quantity.find()) {
        found.add(quantity(run, quantity));
      }
    }
    return OneWord.in(without(query, found), found);
  }

  /** A name that has but a part of a quantity is not meant: procent van het bbp in 4 procent. */
  private static Query without(Query query, List<OneWord> found) {
    List<Alternative> kept =
        query.alternatives().stream()
            .filter(a ->
                found.stream()
                    .allMatch(one ->
                        a.to() <= one.from()
                            || one.to() <= a.from()
                            || (a.from() <= one.from() && one.to() <= a.to())))
            .toList();
    return new Query(
        query.words(), kept, query.required(), query.excluded(), query.ignored(), query.notices());
  }

  private static OneWord quantity(TypedRun run, MatchResult quantity) {
    int from = run.wordAt(quantity.start());
    int to = run.wordAt(quantity.end()) + 1;
    String typed = String.join(" ", run.words().subList(from - run.first(), to - run.first()));
    String unit = unit(quantity);
    Set<String> forms = forms(number(quantity), unit);
    forms.removeIf(typed::equalsIgnoreCase);
    return new OneWord(
        from,
        to,
        to == from + 1 ? new Clause.Word(typed) : new Clause.Phrase(typed),
        forms.stream().map(form -> OneWord.also(new Clause.Phrase(form), How.FORM)).toList());
  }

  private static String unit(MatchResult quantity) {
    if (quantity.group(5) != null) {
      return YEAR;
    }
    return quantity.group(3) == null ? quantity.group(4) : SHARE;
  }

  private static BigDecimal number(MatchResult quantity) {
    return quantity.group(1) == null
        ? Objects.requireNonNull(NumberWords.of(quantity.group(2)))
        : new BigDecimal(quantity.group(1).replace(',', '.'));
  }

  /** In figures, with and without a nought behind, and in letters. */
  private static Set<String> forms(BigDecimal number, String unit) {
    BigDecimal plain = number.stripTrailingZeros();
    int places = Math.max(0, plain.scale());
    var forms = new LinkedHashSet<String>();
    forms.add(figures(plain.setScale(places)) + " " + unit);
    if (unit.equals(SHARE)) {
      forms.add(figures(plain.setScale(places + 1)) + " " + unit);
    }
    NumberWords.written(plain).forEach(word -> forms.add(word + " " + unit));
    return forms;
  }

  private static String figures(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }
}
