package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.FacetCount;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Sort;
import nl.dmmsearch.search.Spelling;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** One question, answered from one state of the index. */
final class Search {
  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final Ranking ranking;
  private final List<Query> words;

  /** The words without what they weigh, for counting briefs that have some of them. */
  private final List<Query> counting;

  /** The same for words that any brief has, without what only has to do with them. */
  private final List<Query> named;

  private final AllNear near;
  private final BooleanQuery.Builder always = new BooleanQuery.Builder();
  private final Map<Facet, Query> facetFilters = new EnumMap<>(Facet.class);

  /**
   * @param finds what was found for the same request before
   */
  Search(IndexSearcher searcher, SearchRequest request, Ranking ranking, Finds finds) {
    this.searcher = searcher;
    this.request = request;
    this.ranking = ranking;
    ClauseTranslator translator = finds.translator(ranking);
    var spelled = translator.spelled(request.query());
    WordPlaces places = translator.places(spelled);
    var score = new WordScore(searcher, ranking, request.clearance(), places);
    List<AskedWord> asked = score.standingIn(AskedWord.different(translator.words(spelled)));
    boolean isOne = asked.size() == 1;
    List<Query> found =
        asked.stream().map(word -> isOne ? score.alone(word) : score.found(word)).toList();
    this.counting = asked.stream().map(word -> finds.any(score.looked(word))).toList();
    this.named =
        IntStream.range(0, asked.size())
            .filter(i -> score.isAnywhere(asked.get(i), counting.get(i)))
            .mapToObj(i -> finds.any(score.looked(asked.get(i).named())))
            .toList();
    this.near = near(places, asked, score, finds);
    // By itself, a word need not weigh against others.
    boolean alone = isOne && asked.getFirst().named().equals(asked.getFirst());
    boolean many = ranking.presence() > 0 && Ranking.areMany(request.query().words());
    this.words =
        IntStream.range(0, found.size())
            .mapToObj(i -> {
              Query once = counting.get(i);
              if (many) {
                return score.present(asked.get(i), once);
              }
              Query word = found.get(i);
              Query weighed = alone ? word : score.counted(asked.get(i), word, once);
              return score.beside(asked.get(i), weighed, once, alone);
            })
            .toList();
    spelled.required().stream()
        .distinct()
        .forEach(c -> {
          Query query = translator.clause(c);
          if (isFilter(c)) {
            always.add(query, Occur.FILTER);
          } else if (always.build().clauses().size() < Ranking.MANY_WORDS) {
            always.add(query, Occur.MUST);
          } else {
            // Every brief has it: what is left to weigh are the first ones.
            always.add(finds.once(query), Occur.FILTER);
          }
        });
    request.query().excluded().forEach(c -> always.add(translator.clause(c), Occur.MUST_NOT));
    filter(request.filters(), finds);
  }

  /**
   * Of the words that any brief has, for what is nowhere is near nothing, and of what is quoted.
   */
  private AllNear near(WordPlaces places, List<AskedWord> asked, WordScore score, Finds finds) {
    ClauseTranslator translator = finds.translator(ranking);
    List<Clause> required = translator.spelled(request.query()).required();
    var words = new ArrayList<Clause>();
    double rarity = 0;
    for (int i = 0; i < asked.size(); i++) {
      AskedWord word = asked.get(i);
      if (word.answers().stream().noneMatch(a -> a.isFact() && a.how() != How.MEETING)
          && !places.isImplied(word.word())
          && score.isAnywhere(word, counting.get(i))) {
        words.add(word.word());
        rarity += score.rarity(word, counting.get(i));
      }
    }
    for (Clause clause : required) {
      Clause quoted =
          clause instanceof Clause.Or or && or.isOneThing() ? or.clauses().getFirst() : clause;
      if (quoted instanceof Clause.Phrase && words.size() < Ranking.MANY_WORDS) {
        words.add(quoted);
        rarity += score.rarity(finds.once(translator.clause(quoted)));
      }
    }
    return new AllNear(places, words, Ranking.ALL_NEAR * (float) rarity);
  }

  private static boolean isFilter(Clause required) {
    return required instanceof Clause.During || Clause.isKind(required);
  }

  private void filter(Filters filters, Finds finds) {
    always.add(finds.visible(request.clearance()), Occur.FILTER);
    if (!filters.meeting().isOpen()) {
      always.add(FilterTranslator.meeting(filters.meeting()), Occur.FILTER);
    }
    if (!filters.letter().isOpen()) {
      always.add(FilterTranslator.letter(filters.letter()), Occur.FILTER);
    }
    filters
        .facets()
        .forEach((facet, values) -> facetFilters.put(facet, FilterTranslator.facet(facet, values)));
  }

  /** Finds only what {@code filter} lets through, too. */
  void narrow(Query filter) {
    always.add(filter, Occur.FILTER);
  }

  /** What has so many of the words, weighed. */
  Query answering(int required) throws IOException {
    return ranked(query(words, required, null));
  }

  /** What has so many of the words, for counting. */
  Query matching(int required) {
    return query(counting, required, null);
  }

  SearchResponse answer() throws IOException {
    int required = required();
    Query query = answering(required);
    Page page = request.page();
    int wanted =
        Math.clamp(
            (long) page.offset() + page.size(), 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    Object[] collected =
        searcher.search(
            query,
            new MultiCollectorManager(
                new TopFieldCollectorManager(Orders.of(request), wanted, Integer.MAX_VALUE),
                new FacetsCollectorManager()));
    TopFieldDocs top = (TopFieldDocs) collected[0];
    return new SearchResponse(
        top.totalHits.value(),
        required,
        hits(query, top, page.offset()),
        facets(required, (FacetsCollector) collected[1]),
        Spelling.right());
  }

  /** The first hits and nothing else. */
  List<Hit> first(int most) throws IOException {
    Query query = answering(required());
    TopFieldDocs top =
        searcher.search(
            query, new TopFieldCollectorManager(Orders.of(request), most, Integer.MAX_VALUE));
    return hits(query, top, 0);
  }

  /** Every brief that answers, in order. */
  ScoreDoc[] all() throws IOException {
    int required = required();
    int total = searcher.count(matching(required));
    return searcher.search(
            answering(required),
            new TopFieldCollectorManager(Orders.of(request), Math.max(1, total), Integer.MAX_VALUE))
        .scoreDocs;
  }

  /** How many briefs answer when so many of the words are asked for. */
  long total(Match match) throws IOException {
    return searcher.count(matching(required(match)));
  }

  /** How many of the words are asked for. */
  int required() throws IOException {
    return required(request.match());
  }

  private int required(Match match) throws IOException {
    return switch (match) {
      case Match.All() -> words.size();
      case Match.AtLeast(int least) -> Math.min(least, words.size());
      case Match.Auto() -> enough();
    };
  }

  /**
   * The most words that enough briefs have. Fewer words are never had by fewer briefs, so halving
   * the range finds it; all words together are tried first because mostly they do. Each word is
   * looked up once, however often it is counted.
   */
  private int enough() throws IOException {
    int most = words.size();
    if (most <= 1 || isEnough(most)) {
      return most;
    }
    int low = 1;
    int high = most - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (isEnough(middle)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private boolean isEnough(int required) throws IOException {
    return searcher.count(matching(required)) >= Match.ENOUGH;
  }

  private Query ranked(Query query) throws IOException {
    return request.sort() == Sort.RELEVANCE && !request.query().ranksNothing()
        ? new Bonus(searcher.getIndexReader(), ranking).lift(query, request.query(), near, named)
        : query;
  }

  /** What answers the request, but for the filter on one facet where one is given. */
  private Query query(List<Query> asked, int required, @Nullable Facet unfiltered) {
    var query = new BooleanQuery.Builder();
    always.build().forEach(query::add);
    asked.forEach(word -> query.add(word, Occur.SHOULD));
    query.setMinimumNumberShouldMatch(required);
    facetFilters.forEach((facet, filter) -> {
      if (facet != unfiltered) {
        query.add(filter, Occur.FILTER);
      }
    });
    return query.build();
  }

  private List<Hit> hits(Query query, TopFieldDocs top, int offset) throws IOException {
    int from = Math.min(offset, top.scoreDocs.length);
    ScoreDoc[] page = Arrays.copyOfRange(top.scoreDocs, from, top.scoreDocs.length);
    boolean ranks = !request.query().ranksNothing();
    if (ranks) {
      Orders.score(page, top, searcher, query);
    }
    return new Hits(searcher).read(page, request.query(), request.explain());
  }

  private Map<Facet, List<FacetCount>> facets(int required, FacetsCollector matching)
      throws IOException {
    Map<String, List<FacetCount>> all = FacetCounter.count(Schema.COUNTED, matching);
    var counts = new EnumMap<Facet, List<FacetCount>>(Facet.class);
    for (Facet facet : Facet.allCounted()) {
      counts.put(
          facet,
          (facetFilters.containsKey(facet) ? without(facet, required) : all)
              .get(Schema.shown(facet)));
    }
    return counts;
  }

  /** The counts among what is found without the filter on a facet. */
  private Map<String, List<FacetCount>> without(Facet facet, int required) throws IOException {
    Query query = query(counting, required, facet);
    return FacetCounter.count(Schema.COUNTED, searcher.search(query, new FacetsCollectorManager()));
  }
}
