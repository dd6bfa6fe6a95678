package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.dmmsearch.engine.lucene.NearestWords.Way;
import nl.dmmsearch.engine.lucene.WordPlaces.In;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;

/**
 * Lifts what has all words of a query near each other, by more than it can earn by having them
 * often: a letter that says them together is about what was asked.
 */
final class AllNear {
  /** Nobody types more words that are meant to stand together. */
  private static final int MOST = 8;

  private final WordPlaces places;
  private final List<Clause> words;

  /** What all of them weigh side by side. */
  private final float weight;

  /**
   * @param words those that are written, and are no facts about a brief
   */
  AllNear(WordPlaces places, List<Clause> words, float weight) {
    this.places = places;
    this.words = List.copyOf(words);
    this.weight = weight;
  }

  /**
   * In a title or in a text, where a name that is one word by itself has its words beside each
   * other, and in a letterhead where they are one name: what is addressed to the Eerste Kamer has
   * it, and not any first and any Kamer. Empty where there are no words to be near each other.
   */
  Optional<Query> bonus() {
    Stream<In> fieldsOf =
        Stream.concat(
            Stream.of(In.TEXT, In.TITLE),
            places.areOneName() ? Stream.of(In.LETTERHEAD) : Stream.empty());
    List<Query> fields = fieldsOf.flatMap(in -> near(in).stream()).toList();
    return fields.isEmpty() ? Optional.empty() : Optional.of(FieldMatch.best(fields));
  }

  private Optional<Query> near(In in) {
    IntervalsSource[] typed = sources(in, places::asTyped);
    boolean isOne = typed.length == 1 && words.getFirst() instanceof Clause.Phrase;
    if ((typed.length < 2 && !isOne) || typed.length > MOST) {
      return Optional.empty();
    }
    IntervalsSource[] named = sources(in, places::asNamed);
    var ways = new ArrayList<Way>();
    float asTyped = places.haveOtherNames() ? Ranking.WORD_ALONE_AS_TYPED : 0;
    ways.add(new Way(Intervals.ordered(typed), weight * Ranking.IN_ORDER + asTyped));
    ways.add(new Way(Intervals.unordered(typed), weight));
    ways.add(new Way(Intervals.unordered(named), weight * Ranking.NEAR_AS_NAMED));
    int tooFar = Ranking.NOT_NEAR * Math.max(1, typed.length - 1);
    return Optional.of(new NearestWords(in.parts(), tooFar, ways));
  }

  private IntervalsSource[] sources(In in, BiFunction<Clause, In, Optional<IntervalsSource>> of) {
    return words.stream()
        .flatMap(word -> of.apply(word, in).stream())
        .toArray(IntervalsSource[]::new);
  }
}
