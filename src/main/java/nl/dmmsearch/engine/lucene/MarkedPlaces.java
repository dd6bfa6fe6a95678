package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Query;

/**
 * Counts the things that a query asks, so that passages can show different ones: each of its words,
 * and in a group each of those that it holds. A word that was typed twice is one thing.
 */
final class MarkedPlaces {
  private final List<Asked> words = new ArrayList<>();
  private final List<Asked> required = new ArrayList<>();

  /** How many things were met. */
  private int places;

  /** A word or group, and what is looked for of it. */
  private record Asked(AskedPlaces places, List<Placed> sought) {}

  MarkedPlaces(Query query) {
    Map<Clause, Asked> known = new HashMap<>();
    query.words().forEach(word -> words.add(known.computeIfAbsent(word, this::asked)));
    query.required().forEach(clause -> required.add(asked(clause)));
  }

  private Asked asked(Clause clause) {
    var sought = new ArrayList<Placed>();
    int before = places;
    place(clause, sought);
    return new Asked(new AskedPlaces(before, places), sought);
  }

  private void place(Clause clause, List<Placed> sought) {
    switch (clause) {
      case Clause.And(List<Clause> clauses) -> clauses.forEach(each -> place(each, sought));
      case Clause.Or or when !or.isOneThing() -> or.clauses().forEach(each -> place(each, sought));
      case Clause one -> {
        var here = new AskedPlaces(places, places + 1);
        places++;
        typed(one).forEach(each -> sought.add(new Placed(each, here, Fit.FORM)));
        names(one)
            .forEach(name ->
                MarkedWords.positive(name.clause())
                    .forEach(each -> sought.add(new Placed(each, here, Fit.of(name.how())))));
      }
    }
  }

  /** What was typed of one thing. */
  private static Stream<Clause> typed(Clause one) {
    return one instanceof Clause.Or or
        ? MarkedWords.positive(or.clauses().getFirst())
        : MarkedWords.positive(one);
  }

  /** What else a thing is called. */
  private static List<Alternative> names(Clause one) {
    return one instanceof Clause.Or or ? MarkedWords.meant(or.others()) : List.of();
  }

  /** What some of the words look for, in order. */
  List<Placed> words(IntPredicate wanted) {
    return IntStream.range(0, words.size())
        .filter(wanted)
        .boxed()
        .flatMap(word -> words.get(word).sought().stream())
        .toList();
  }

  /** What else answers the words. */
  Stream<Placed> of(List<Alternative> alternatives) {
    return alternatives.stream()
        .flatMap(other -> {
          AskedPlaces answered =
              words.get(other.from()).places().through(words.get(other.to() - 1).places());
          return MarkedWords.positive(other.clause())
              .map(clause -> new Placed(clause, answered, Fit.of(other.how())));
        });
  }

  /** What must hold. */
  Stream<Placed> required() {
    return required.stream().flatMap(asked -> asked.sought().stream());
  }
}
