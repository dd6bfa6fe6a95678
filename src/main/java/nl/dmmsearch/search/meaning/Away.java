package nl.dmmsearch.search.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Reads {@code weg} for what is taken away: kernwapens uit Nederland weg, kernwapens weg uit
 * Nederland. By itself it is mostly a road, and what is taken away letters say with many verbs;
 * their names are those of the verb.
 */
final class Away implements QueryStep {
  private static final String VERB = "weghalen";

  /** Where the half itself is not a road. */
  private static final List<OneWord.Also> AS_TYPED =
      Stream.of("weg uit", "weg zijn", "weg moeten", "weg te krijgen")
          .map(words -> OneWord.also(new Clause.Exact(words), How.FORM))
          .toList();

  private static final Pattern FROM_SOMEWHERE =
      Pattern.compile(
          "(?<=^| )(?:(?:uit|van) (?:\\S+ ){1,3}(?<last>weg)(?=$| )|(?<before>weg)(?= (?:uit|van) \\S))");

  /** Before the half of a verb that is a noun of its own it is a road: op de weg van. */
  private static final Pattern ROAD =
      Pattern.compile("(?<=^| )(?:de|een|op|langs|deze|die|welke|eigen) (?=weg(?: |$))");

  @Override
  public boolean guesses() {
    return true;
  }

  @Override
  public Query apply(Query query) {
    return OneWord.in(
        query, TypedRun.of(query).stream().flatMap(run -> verb(run).stream()).toList());
  }

  private static Optional<OneWord> verb(TypedRun run) {
    Matcher away = FROM_SOMEWHERE.matcher(run.text());
    if (ROAD.matcher(run.text()).find() || !away.find()) {
      return Optional.empty();
    }
    int at = away.group("last") == null ? away.start("before") : away.start("last");
    int place = run.wordAt(at);
    return Optional.of(new OneWord(place, place + 1, new Clause.Word(VERB), AS_TYPED));
  }
}
