package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.TypedQuery;

/**
 * The kind of thing, of several words, in which a name ends that no brief has, as what has to do
 * with it: where none has Baltic Air Policing, what is written of air policing. A single word is
 * none, as no sea is the Zwarte Zee, nor is what is one thing by itself: an Assistant Secretary
 * General is not the Secretary General.
 */
final class ShorterNames {
  private static final int FEWEST = 2;

  private final TypedQuery typed;
  private final KnownWords briefs;
  private final Predicate<Clause> isNowhere;

  /**
   * @param isNowhere whether no brief has what is asked with a name
   */
  ShorterNames(TypedQuery typed, KnownWords briefs, Predicate<Clause> isNowhere) {
    this.typed = typed;
    this.briefs = briefs;
    this.isNowhere = isNowhere;
  }

  /**
   * The query with them.
   *
   * @param understood before names were read as one word each
   */
  Query added(Query understood, Query held) throws IOException {
    var added = new ArrayList<Alternative>();
    for (int place = 0; place < held.words().size(); place++) {
      Clause word = held.words().get(place);
      if (word instanceof Clause.Phrase(String name) && !understood.words().contains(word)) {
        Optional<List<String>> shorter = longest(List.of(name.split(" ", -1)));
        if (shorter.isPresent() && isNowhere.test(meant(held, place))) {
          added.addAll(named(shorter.get(), place));
        }
      }
    }
    return added.isEmpty() ? held : held.with(added);
  }

  /** What only has to do with a name is no sign that it is written. */
  private static Clause meant(Query held, int place) {
    List<Alternative> names =
        held.alternatives().stream()
            .filter(other -> other.from() <= place && place < other.to())
            .filter(other -> other.how() != How.RELATED)
            .toList();
    Clause name = held.words().get(place);
    return names.isEmpty() ? name : Clause.Or.answered(name, names);
  }

  /** Words before a name say which one is meant, those behind it that it is something else. */
  private Optional<List<String>> longest(List<String> words) {
    return IntStream.rangeClosed(1, words.size() - FEWEST)
        .mapToObj(from -> words.subList(from, words.size()))
        .filter(this::isKind)
        .findFirst();
  }

  private boolean isKind(List<String> words) {
    return typed
        .names()
        .written(String.join(" ", words))
        .filter(name -> Character.isLowerCase(name.charAt(0)))
        .isPresent();
  }

  /** As it is written and by its other names; nothing where that is of many briefs. */
  private List<Alternative> named(List<String> words, int place) throws IOException {
    Query alone = typed.understood(words.stream().<Clause>map(Clause.Word::new).toList());
    int size = alone.words().size();
    List<Clause> names =
        Stream.concat(
                Stream.of(new Clause.Whole(new Clause.Phrase(String.join(" ", words)))),
                alone.alternatives().stream()
                    .filter(other -> other.how() == How.SYNONYM)
                    .filter(other -> other.from() == 0 && other.to() == size)
                    .map(Alternative::clause))
            .distinct()
            .toList();
    return PlacesOfNames.isOfMany(briefs, new Clause.Or(names))
        ? List.of()
        : names.stream().map(name -> new Alternative(place, place + 1, name, How.RELATED)).toList();
  }
}
