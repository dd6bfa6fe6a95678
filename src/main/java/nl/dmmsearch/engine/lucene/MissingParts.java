package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.InnerWord;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Wording;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;

/**
 * Parts of a query that no brief has, beside its words: beginnings of words, phrases, words of a
 * title. For words see {@link Misspellings}.
 */
final class MissingParts {
  /** The most parts that are looked for; each costs what a search for it does. */
  private static final int MOST = 10;

  private final IndexSearcher searcher;
  private final AccessLabel clearance;
  private final Finds finds;

  /**
   * @param finds what was found for the same request
   */
  MissingParts(IndexSearcher searcher, AccessLabel clearance, Finds finds) {
    this.searcher = searcher;
    this.clearance = clearance;
    this.finds = finds;
  }

  /**
   * Those of a query, as typed.
   *
   * @param absent words that are known to be nowhere; a part with one of them needs no more words
   * @param nothing whether it is known that nothing answers any part
   */
  List<String> of(Query query, List<String> absent, boolean nothing) throws IOException {
    List<Part> parts =
        Stream.concat(words(query), query.required().stream().map(part -> new Part(part, part)))
            .filter(part -> isWritten(part.typed()))
            .filter(part -> !absent.contains(Wording.of(part.typed())))
            .filter(part -> !hasWord(part.typed(), absent))
            .distinct()
            .limit(MOST)
            .toList();
    ClauseTranslator translator = finds.translator(Ranking.USUAL);
    var missing = new ArrayList<String>();
    for (Part part : parts) {
      if (nothing || !hasAny(translator.clause(part.found()))) {
        missing.add(Wording.quoted(part.typed()));
      }
    }
    return missing;
  }

  /** Whether some brief has what only has to do with a word. */
  boolean hasRelated(Query query, int place) throws IOException {
    ClauseTranslator translator = finds.translator(Ranking.USUAL);
    for (Alternative other : query.alternatives()) {
      if (other.how() == How.RELATED
          && other.from() == place
          && !other.isOfSeveral()
          && hasAny(translator.clause(other.clause()))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAny(org.apache.lucene.search.Query part) throws IOException {
    var visible =
        new BooleanQuery.Builder()
            .add(finds.once(part), Occur.FILTER)
            .add(finds.visible(clearance), Occur.FILTER)
            .build();
    return searcher.count(visible) > 0;
  }

  /**
   * A part of a query.
   *
   * @param found it, or what else answers it: of a date, its other forms and what is of that day
   */
  private record Part(Clause typed, Clause found) {}

  private static Stream<Part> words(Query query) {
    return IntStream.range(0, query.words().size())
        .mapToObj(i -> new Part(query.words().get(i), query.answered(i)));
  }

  /** What letters write, and that is not looked after as a word. */
  private static boolean isWritten(Clause part) {
    return switch (part) {
      case Clause.Or or when Clause.isPeriod(or) -> false;
      case Clause.Prefix _, Clause.Phrase _, Clause.Near _, Clause.Exact _, Clause.In _ -> true;
      case Clause.SplitVerb _, Clause.Paper _, Clause.Whole _, Clause.Or _ -> true;
      case Clause.Word _, Clause.During _, Clause.OfType _, Clause.OfMeeting _ -> false;
      case Clause.And _, Clause.Not _ -> false;
    };
  }

  private static boolean hasWord(Clause part, List<String> absent) {
    Query alone = Query.of(List.of(part), List.of(), List.of(), List.of());
    return InnerWord.of(alone).stream().anyMatch(word -> absent.contains(word.text()));
  }
}
