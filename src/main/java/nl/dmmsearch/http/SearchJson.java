package nl.dmmsearch.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.Explanation;
import nl.dmmsearch.search.FacetCount;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Snippet;
import nl.dmmsearch.search.Spelling;
import org.jspecify.annotations.Nullable;

/** The answer to a search. */
record SearchJson(
    String query,
    long total,
    int page,
    int pageSize,
    long tookMillis,
    UnderstoodJson understood,
    List<HitJson> hits,
    Map<String, List<FacetJson>> facets,
    List<String> suggestions) {

  static SearchJson of(
      SearchParameters asked, SearchResponse response, FacetLabels labels, long tookMillis) {
    SearchRequest request = asked.request();
    return new SearchJson(
        asked.typed(),
        response.total(),
        request.page().number(),
        request.page().size(),
        tookMillis,
        UnderstoodJson.of(asked, response),
        response.hits().stream().map(hit -> HitJson.of(hit, request.explain())).toList(),
        facets(response, labels),
        response.spelling().suggestions(asked.typed()));
  }

  private static Map<String, List<FacetJson>> facets(SearchResponse response, FacetLabels labels) {
    var facets = new LinkedHashMap<String, List<FacetJson>>();
    response
        .facets()
        .forEach((facet, counts) ->
            facets.put(
                facet.value(),
                counts.stream().map(count -> FacetJson.of(facet, count, labels)).toList()));
    return facets;
  }

  /** How the query was read. */
  record UnderstoodJson(
      int words,
      int required,
      @Nullable String corrected,
      List<String> ignored,
      List<String> notices) {
    static UnderstoodJson of(SearchParameters asked, SearchResponse response) {
      return of(asked, response.required(), response.spelling());
    }

    static UnderstoodJson of(SearchParameters asked, int required, Spelling spelling) {
      Query query = asked.request().answered(spelling);
      return of(query, required, spelling.corrected(asked.typed()));
    }

    static UnderstoodJson of(Query query, int required, @Nullable String corrected) {
      return new UnderstoodJson(
          query.differentWords(),
          required,
          corrected,
          query.ignored(),
          query.notices().stream().map(Notice::text).toList());
    }
  }

  record HitJson(
      @JsonUnwrapped SummaryJson brief,
      double score,
      List<SnippetJson> snippets,
      @Nullable List<ExplanationJson> explanation) {
    static HitJson of(Hit hit, boolean explain) {
      return new HitJson(
          SummaryJson.of(hit.brief()),
          hit.score(),
          hit.snippets().stream().map(SnippetJson::of).toList(),
          explain ? hit.explanation().stream().map(ExplanationJson::of).toList() : null);
    }
  }

  /** One reason why a brief was found. */
  record ExplanationJson(String asked, String how, String found, String text) {
    static ExplanationJson of(Explanation why) {
      return new ExplanationJson(why.asked(), why.how().value(), why.found(), why.text());
    }
  }

  record SnippetJson(String html, String text, @Nullable String section, @Nullable Integer page) {
    static SnippetJson of(Snippet snippet) {
      return new SnippetJson(snippet.html(), snippet.text(), snippet.section(), snippet.page());
    }
  }

  record FacetJson(String value, String label, long count) {
    static FacetJson of(Facet facet, FacetCount count, FacetLabels labels) {
      return new FacetJson(count.value(), labels.of(facet, count.value()), count.count());
    }
  }
}
