package nl.dmmsearch.search.meaning;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Reads {@code laatste verslag} as the wish that it is, for an order: what letters call the last or
 * newest is something else. Elsewhere, the words stay what they are: {@code nieuwste wapens}.
 */
final class Newest implements QueryStep {
  private static final String LETTERS =
      "(?:brief|brieven|kamerbrief|kamerbrieven|verslag|verslagen|(?:geannoteerde )?agenda(?:['’]?s)?"
          + "|inzetbrief|beslisnota(?:['’]?s)?|nota(?:['’]?s)?|commissiedebat(?:ten)?|debat(?:ten)?|ao"
          + "|schriftelijk overleg|kamervragen|antwoorden|documenten?|stukken|berichten|nieuws|letters?"
          + "|reports?|documents?)";

  private static final Pattern WISH =
      Pattern.compile(
          "(?<=^| )(?:(?:aller)?laatste|(?:aller)?nieuwste|meest recente|recentste|recente|jongste"
              + "|latest|newest|most recent)(?: (?:twee|drie|vier|vijf|tien|\\d{1,2}))?(?= "
              + LETTERS
              + "(?: |[?]?$))");

  @Override
  public boolean guesses() {
    return true;
  }

  @Override
  public Query apply(Query query) {
    for (TypedRun run : TypedRun.of(query)) {
      Matcher wish = WISH.matcher(run.text());
      if (wish.find()) {
        return read(query, run, wish);
      }
    }
    return query;
  }

  private static Query read(Query query, TypedRun run, Matcher wish) {
    Set<Integer> dropped =
        IntStream.rangeClosed(run.wordAt(wish.start()), run.wordAt(wish.end()))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    return query
        .without(dropped)
        .noting(
            new Notice(
                "«%s» zoeken we niet als woord".formatted(wish.group()),
                "wilt u de nieuwste bovenaan, kies dan de volgorde «Nieuwste bijeenkomst eerst»",
                0));
  }
}
