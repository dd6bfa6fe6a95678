package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Reads letters and a number that stand apart as the one name that they are: {@code F 35}, {@code
 * MQ 9}, {@code artikel 5}. Neither half means anything by itself.
 */
final class Designators implements QueryStep {
  /** Vowels alone are words, and so are small letters in twos. */
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}|[b-df-hj-np-tv-z]");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[A-Za-z]?(?:['’]s)?");

  @Override
  public Query apply(Query query) {
    var found = new ArrayList<OneWord>();
    for (TypedRun run : TypedRun.of(query)) {
      for (int i = 0; i + 1 < run.words().size(); i++) {
        OneWord numbered = Numbered.at(run, i);
        if (numbered != null && isFree(query, numbered.from()) && !isDay(run, i + 1)) {
          found.add(numbered);
          i = numbered.to() - run.first() - 1;
          continue;
        }
        String one = one(run, i);
        int at = run.first() + i;
        if (!one.isEmpty() && isFree(query, at)) {
          found.add(new OneWord(at, at + 2, new Clause.Word(one), List.of()));
          i++;
        }
      }
    }
    return OneWord.in(query, found);
  }

  /** What two words are together; empty where they are two. */
  private static String one(TypedRun run, int first) {
    String left = run.words().get(first);
    String right = run.words().get(first + 1);
    boolean name =
        LETTERS.matcher(left).matches()
            && NUMBER.matcher(right).matches()
            && (left.length() == 1 || run.minglesCase() || run.words().size() == 2);
    return name && !isDay(run, first + 1) ? left + "-" + right : "";
  }

  /** Of FMM 3 december the number belongs to the month. */
  private static boolean isDay(TypedRun run, int number) {
    return number + 1 < run.words().size() && DateWords.isMonth(run.words().get(number + 1));
  }

  /** Words that are part of a name stay with it, but for a name that the two are together. */
  private static boolean isFree(Query query, int first) {
    return query.alternatives().stream()
        .filter(a -> a.from() < first + 2 && first < a.to())
        .allMatch(a -> spans(a, first));
  }

  private static boolean spans(Alternative name, int first) {
    return name.from() <= first && first + 2 <= name.to();
  }
}
