package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Query;

/**
 * The newest or oldest letters of a kind that have all of several words: laatste brief over munitie
 * voor Oekraïne. Where no letter has them all, which has most of them says more than which is
 * newest, and the wish is left out.
 */
final class LatestOfAll {
  /** With more words it is seldom the newest that is wanted. */
  private static final int MOST = 4;

  private static final String REMARK = " lezen we als een wens over de volgorde";

  private LatestOfAll() {}

  /**
   * The query that requires all words but those of the wish.
   *
   * @param wish the places of its words
   * @param typed the wish
   * @param question whether it is asked as a question, of which more words say nothing
   * @return the same query where there are too many words or something else must hold
   */
  static Query read(Query query, Clause kind, Set<Integer> wish, String typed, boolean question) {
    Query kept = query.without(wish);
    Query asked = kept.joining(Newest::isName, name -> WholeNames.word(kept, name));
    List<Clause> all =
        IntStream.range(0, asked.words().size())
            .filter(place -> !isIdle(asked.words().get(place), question))
            .mapToObj(asked::answered)
            .toList();
    boolean few = all.size() > 1 && all.size() <= MOST;
    if (!few || !query.required().stream().allMatch(Clause::isPeriod)) {
      return query;
    }
    Stream<Clause> must = Stream.of(kind, new Clause.And(all));
    return new Query(
            List.of(),
            List.of(),
            Stream.concat(query.required().stream(), must).toList(),
            query.excluded(),
            query.ignored(),
            query.notices())
        .noting(remark(typed, Newest.isOldestFirst(kind)));
  }

  private static boolean isIdle(Clause word, boolean question) {
    return word instanceof Clause.Word(String text) && Questions.isIdle(text, question);
  }

  private static Notice remark(String typed, boolean oldest) {
    return new Notice(
        "«%s»%s".formatted(typed, REMARK),
        "we tonen alleen zulke stukken met alle andere woorden, in de volgorde %s als u geen andere kiest"
            .formatted(Newest.order(oldest)),
        0);
  }

  /** Whether a query was read so: all words behind the kind of letter, and none beside. */
  static boolean isOne(Query query) {
    List<Clause> required = query.required();
    int last = required.size() - 1;
    return query.words().isEmpty()
        && last > 0
        && required.get(last) instanceof Clause.And
        && Clause.isKind(required.get(last - 1));
  }

  private static boolean isRemark(Notice notice) {
    return notice.fault().endsWith(REMARK);
  }

  /** Without the wish where no letter of that kind has all of the words. */
  static Query holding(Query query, Predicate<Clause> isNowhere) {
    List<Clause> kinds = query.required().stream().filter(Clause::isKind).toList();
    List<Clause> all =
        query.required().stream()
            .flatMap(clause ->
                clause instanceof Clause.And(List<Clause> words) ? words.stream() : Stream.of())
            .toList();
    if (!isNowhere.test(new Clause.And(Stream.concat(kinds.stream(), all.stream()).toList()))) {
      return query;
    }
    var words = new ArrayList<Clause>();
    var others = new ArrayList<Alternative>();
    for (Clause asked : all) {
      int place = words.size();
      if (asked instanceof Clause.Or or && or.isOneThing()) {
        words.add(or.clauses().getFirst());
        or.others().forEach(other -> others.add(other.moved(place)));
      } else {
        words.add(asked);
      }
    }
    return new Query(
            words,
            others,
            query.required().stream().filter(Clause::isPeriod).toList(),
            query.excluded(),
            query.ignored(),
            query.notices().stream().filter(notice -> !isRemark(notice)).toList())
        .noting(
            new Notice(
                "Stukken van die soort met al deze woorden zijn er niet",
                "we tonen wat er het meest op lijkt",
                0));
  }
}
