package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.TypedQuery;

/**
 * The name of several words within one that no brief has, as what has to do with it: where none has
 * Baltic Air Policing, what is written of air policing. A word of it is none: no sea is the Zwarte
 * Zee.
 */
final class ShorterNames {
  private static final int FEWEST = 2;

  private final TypedQuery typed;
  private final Predicate<Clause> isNowhere;

  /**
   * @param isNowhere whether no brief has what is asked with a name
   */
  ShorterNames(TypedQuery typed, Predicate<Clause> isNowhere) {
    this.typed = typed;
    this.isNowhere = isNowhere;
  }

  /** The query with them, where names are read as one word each. */
  Query added(Query held) {
    var added = new ArrayList<Alternative>();
    for (int place = 0; place < held.words().size(); place++) {
      if (held.words().get(place) instanceof Clause.Phrase(String name)
          && name.indexOf(' ') != name.lastIndexOf(' ')) {
        Optional<List<String>> shorter = longest(List.of(name.split(" ", -1)));
        if (shorter.isPresent() && isNowhere.test(held.answered(place))) {
          added.addAll(named(shorter.get(), place));
        }
      }
    }
    return added.isEmpty() ? held : held.with(added);
  }

  /** The longest; of several the last, for the words before it tell which one is meant. */
  private Optional<List<String>> longest(List<String> words) {
    for (int size = words.size() - 1; size >= FEWEST; size--) {
      for (int from = words.size() - size; from >= 0; from--) {
        List<String> run = words.subList(from, from + size);
        if (typed.names().written(String.join(" ", run)).isPresent()) {
          return Optional.of(run);
        }
      }
    }
    return Optional.empty();
  }

  /** As it is written and by its other names. */
  private List<Alternative> named(List<String> words, int place) {
    Query alone = typed.understood(words.stream().<Clause>map(Clause.Word::new).toList());
    int size = alone.words().size();
    return Stream.concat(
            Stream.of(new Clause.Whole(new Clause.Phrase(String.join(" ", words)))),
            alone.alternatives().stream()
                .filter(other -> other.how() == How.SYNONYM)
                .filter(other -> other.from() == 0 && other.to() == size)
                .map(Alternative::clause))
        .distinct()
        .map(clause -> new Alternative(place, place + 1, clause, How.RELATED))
        .toList();
  }
}
