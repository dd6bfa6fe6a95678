package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.TypedQuery;
import nl.dmmsearch.search.Wording;

/**
 * Names of several words that no brief has: where none has the Zwarte Zee, it is that which is
 * missing, and no letter about any sea is an answer. Where one of its words is a name by itself, or
 * a small word joins two of them, a letter that has all of them near each other is one: Washington,
 * so many years after the verdrag. Of a name that stands somewhere the words may be looked for one
 * by one, as of anything else.
 */
final class AbsentNames {
  /** The most other words between each two of a name. */
  private static final int NEAR = 8;

  private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}'’-]+( \\p{L}[\\p{L}'’-]+)+");

  private final KnownWords briefs;
  private final Map<Clause, Boolean> isNowhere = new HashMap<>();

  AbsentNames(KnownWords briefs) {
    this.briefs = briefs;
  }

  /** A query as it was understood, with such names as one word each. */
  Query held(TypedQuery typed, Query understood) throws IOException {
    try {
      Query held = apart(typed, typed.holding(understood, this::isNowhere));
      Query named = new PlacesOfNames(typed, briefs).added(understood, held);
      return new ShorterNames(typed, briefs, this::isNowhere).added(understood, named);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Query apart(TypedQuery typed, Query held) {
    List<Clause> parsed = typed.parsed().words();
    List<Alternative> apart =
        IntStream.range(0, held.words().size())
            .filter(place -> !parsed.contains(held.words().get(place)) && isName(held, place))
            .filter(place -> isJoined(typed, Wording.of(held.words().get(place))))
            .filter(place -> isNowhere(held.answered(place)))
            .mapToObj(place -> apart(place, Wording.of(held.words().get(place))))
            .toList();
    return apart.isEmpty() ? held : held.with(apart);
  }

  /** Without its small words, which stand anywhere and are not to be marked by themselves. */
  private static Alternative apart(int place, String name) {
    List<String> words =
        Stream.of(name.split(" ", -1)).filter(word -> !Completions.isSmall(word)).toList();
    var near = new Clause.Near(String.join(" ", words), (words.size() - 1) * NEAR);
    return new Alternative(place, place + 1, near, How.JOINED);
  }

  /** Whether several words were read as one name, which says nothing of when. */
  private static boolean isName(Query query, int place) {
    return query.words().get(place) instanceof Clause.Phrase(String name)
        && WORDS.matcher(name).matches()
        && !Stream.of(name.split(" ", -1)).allMatch(Completions::isSmall)
        && query.alternatives().stream()
            .noneMatch(other -> other.isFact() && other.from() <= place && place < other.to());
  }

  /** Whether its words say something apart: no adjective before its noun. */
  private static boolean isJoined(TypedQuery typed, String name) {
    return !Wording.shown(typed.parsed().words()).contains(name)
        || Stream.of(name.split(" ", -1))
            .anyMatch(word -> Completions.isSmall(word) || typed.names().isOneThing(word));
  }

  /** Those that were met. */
  Set<Clause> known() {
    return isNowhere.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isNowhere(Clause name) {
    return isNowhere.computeIfAbsent(
        name,
        asked -> {
          try {
            return !briefs.hasAny(asked);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
