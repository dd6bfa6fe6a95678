package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.TypedQuery;

/**
 * The compounds that are asked at a place of a query: the word itself, or what a name of several
 * words in another language is called in Dutch: veiligheidssituatie for security situation. What
 * was typed as a phrase is looked for as it is.
 */
final class AskedCompounds {
  private AskedCompounds() {}

  static List<String> of(TypedQuery typed, Query query, int place) {
    return switch (query.words().get(place)) {
      case Clause.Word(String text) -> List.of(text);
      case Clause.Phrase name when isForeign(name) && !typed.parsed().words().contains(name) ->
          query.alternatives().stream()
              .filter(other -> other.how() == How.SYNONYM)
              .filter(other -> other.from() == place && other.to() == place + 1)
              .flatMap(AskedCompounds::word)
              .distinct()
              .toList();
      case Clause other -> List.of();
    };
  }

  private static Stream<String> word(Alternative other) {
    return switch (other.clause()) {
      case Clause.Word(String text) -> Stream.of(text);
      case Clause.Whole(Clause.Word(String text)) -> Stream.of(text);
      case Clause clause -> Stream.empty();
    };
  }

  private static boolean isForeign(Clause.Phrase name) {
    return Stream.of(name.text().split(" ", -1))
        .anyMatch(word -> !DutchWords.hasForm(WrittenWords.folded(word)));
  }
}
