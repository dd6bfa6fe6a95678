package nl.dmmsearch.engine.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.search.DateBounds;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What the queries of one request find, each run once: the same word is looked up to see whether it
 * is spelt right, to count who has how many of the words, and to weigh that it is there. So are the
 * branches of a choice, for a long one has the same word in many of them.
 */
final class Finds implements Lookups {
  private final Map<Query, FoundOnce> finds = new HashMap<>();

  /** By where they look. */
  private final Map<Fields, ClauseTranslator> translators = new HashMap<>();

  /** Whether the index has a term. */
  private final KnownTerms known;

  private final boolean isOfAnIndex;

  /** Remembers more than one request does; null where nothing does. */
  private final @Nullable IndexState state;

  /**
   * @param searcher of the index that is asked
   */
  Finds(IndexSearcher searcher) {
    this.state = searcher instanceof IndexState index ? index : null;
    this.known = KnownTerms.of(searcher.getIndexReader());
    this.isOfAnIndex = true;
  }

  /** Of whatever index. */
  Finds() {
    this.state = null;
    this.known = term -> false;
    this.isOfAnIndex = false;
  }

  /** Where words are looked up, and where beginnings and exact forms are. */
  private record Fields(List<Schema.Weighted> forWords, List<Schema.Weighted> asWritten) {}

  /** Says what is asked, in one place for all of a request: it knows what it said before. */
  ClauseTranslator translator(Ranking ranking) {
    return translators.computeIfAbsent(
        new Fields(ranking.fields(), ranking.asWritten()),
        in -> new ClauseTranslator(in.forWords, in.asWritten, this, known));
  }

  /** Finds what a query finds. */
  Query once(Query query) {
    if (query instanceof FoundOnce) {
      return query;
    }
    FoundOnce known = finds.get(query);
    if (known == null) {
      known = new FoundOnce(branched(query));
      finds.put(query, known);
    }
    return known;
  }

  /** As the terms are kept, for showing a layer copies each of them. */
  @Override
  public Query beginning(Term prefix) {
    return once(
        ClauseTranslator.any(
            LayeredReader.kept(prefix).stream().<Query>map(PrefixQuery::new).toList()));
  }

  /** Several times are those of a day in many years. */
  @Override
  public Query during(List<DateBounds> ranges) {
    if (ranges.size() == 1) {
      return FilterTranslator.during(ranges);
    }
    return state == null ? once(FilterTranslator.during(ranges)) : state.during(ranges);
  }

  @Override
  public boolean has(Term term) {
    return !isOfAnIndex || known.test(term);
  }

  @Override
  public int having(Term term) {
    return isOfAnIndex ? known.having(term) : 1;
  }

  /** Finds what any of these find. */
  Query any(List<Query> queries) {
    return once(ClauseTranslator.any(queries.stream().distinct().toList()));
  }

  /** The briefs that have a word in any way, or what else it means; not what only tells of it. */
  Query answering(AskedWord word, AccessLabel clearance) {
    return new BooleanQuery.Builder()
        .add(
            any(word.named().answers().stream().map(AskedWord.Answer::query).toList()),
            Occur.FILTER)
        .add(visible(clearance), Occur.FILTER)
        .build();
  }

  /** What a reader may find. */
  Query visible(AccessLabel clearance) {
    return state == null ? FilterTranslator.found(clearance) : state.visible(clearance);
  }

  private Query branched(Query query) {
    if (!(query instanceof BooleanQuery all && isAllOf(Occur.SHOULD, all))) {
      return query;
    }
    var branches = new BooleanQuery.Builder();
    all.clauses().forEach(branch -> branches.add(branch(branch.query()), Occur.SHOULD));
    return branches.build();
  }

  /** Of words that must stand together, each. */
  private Query branch(Query query) {
    if (!(query instanceof BooleanQuery all && isAllOf(Occur.MUST, all))) {
      return once(query);
    }
    var parts = new BooleanQuery.Builder();
    all.clauses().forEach(part -> parts.add(once(part.query()), Occur.FILTER));
    return parts.build();
  }

  private static boolean isAllOf(Occur occur, BooleanQuery query) {
    return query.clauses().size() > 1
        && query.getMinimumNumberShouldMatch() == 0
        && query.clauses().stream().map(BooleanClause::occur).allMatch(occur::equals);
  }
}
