package nl.dmmsearch.search.meaning;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import org.jspecify.annotations.Nullable;

/** Parts of a treaty, a law or a plan that go by their number: {@code art. 5}, {@code fase 2}. */
final class Numbered {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:artikel(?:en)?|art\\.?|articles?) (\\d{1,3}[a-z]?(?:\\.\\d{1,2})?|[ivx]{1,5}|"
              + NumberWords.REGEX
              + ")"
              + "(?:,? (?:lid|paragraph) (\\d{1,2}))?(?= |$)");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?:hoofdstuk|bijlage|paragraaf|fase|resolutie|resolution|tranche) \\d{1,4}[a-z]?(?= |$)");

  /** Between the number of an article and that of its part. */
  private static final List<String> PARTED = List.of(".", " lid ");

  /** From one; treaties have few articles with such a number. */
  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv");

  private Numbered() {}

  /** What begins with the word at {@code at} of a run; null where nothing does. */
  static @Nullable OneWord at(TypedRun run, int at) {
    int start = at == 0 ? 0 : String.join(" ", run.words().subList(0, at)).length() + 1;
    Matcher article = ARTICLE.matcher(run.text()).region(start, run.text().length());
    if (article.useTransparentBounds(true).lookingAt()) {
      return of(run, article, numbers(article));
    }
    Matcher other = OTHER.matcher(run.text()).region(start, run.text().length());
    return other.useTransparentBounds(true).lookingAt() ? of(run, other, List.of()) : null;
  }

  private static List<String> numbers(Matcher article) {
    String whole = article.group(1);
    String part = article.group(2);
    if (part == null && whole.indexOf('.') > 0) {
      part = whole.substring(whole.indexOf('.') + 1);
      whole = whole.substring(0, whole.indexOf('.'));
    }
    String main = whole;
    String section = part;
    return section == null
        ? List.of(inFigures(main))
        : PARTED.stream().map(between -> main + between + section).toList();
  }

  /** Of V and vijf the figure; letters write that. */
  private static String inFigures(String number) {
    int roman = ROMAN.indexOf(number) + 1;
    BigDecimal value = roman > 0 ? BigDecimal.valueOf(roman) : NumberWords.of(number);
    return value == null ? number : value.toPlainString();
  }

  private static OneWord of(TypedRun run, Matcher found, List<String> numbers) {
    int from = run.wordAt(found.start());
    int to = run.wordAt(found.end()) + 1;
    String typed = String.join(" ", run.words().subList(from - run.first(), to - run.first()));
    return new OneWord(
        from,
        to,
        new Clause.Phrase(typed),
        numbers.stream()
            .flatMap(number -> Stream.of("artikel ", "art. ", "article ").map(a -> a + number))
            .filter(form -> !form.equalsIgnoreCase(typed))
            .map(form -> OneWord.also(new Clause.Phrase(form), How.FORM))
            .toList());
  }
}
