package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.TypedQuery;

/**
 * Names of several words that no brief has: where none has the Zwarte Zee, it is that which is
 * missing, and no letter about any sea is an answer. Of a name that stands somewhere the words may
 * be looked for one by one, as of anything else.
 */
final class AbsentNames {
  private final KnownWords briefs;
  private final Map<Clause, Boolean> isNowhere = new HashMap<>();

  AbsentNames(KnownWords briefs) {
    this.briefs = briefs;
  }

  /** A query as it was understood, with such names as one word each. */
  Query held(TypedQuery typed, Query understood) throws IOException {
    try {
      return typed.holding(understood, this::isNowhere);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
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
