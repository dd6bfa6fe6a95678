package nl.dmmsearch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param heading how many there are, {@code 34 brieven, pagina 2 van 4}
 * @param understood how many of the words were asked for; null where it was all of them
 * @param strictly the search for all words; null where that is what was asked
 * @param corrections words that were searched in another spelling
 * @param meant searches in another spelling
 * @param notices on how the query was read
 * @param why the same search that says why each brief was found, or no longer does; null where no
 *     words were asked
 * @param timeline the same search, meeting by meeting
 * @param files all hits in forms for other programs; none where nothing was found
 * @param hits of this page
 * @param first the number of the first hit, from 1
 * @param facets links that narrow the search
 * @param paging the other pages
 * @param advice what one can do where there is nothing; empty where there are hits
 */
record ResultsView(
    String heading,
    @Nullable String understood,
    @Nullable String strictly,
    List<String> corrections,
    List<LinkView> meant,
    List<String> notices,
    @Nullable LinkView why,
    LinkView timeline,
    List<LinkView> files,
    List<HitView> hits,
    int first,
    List<FacetView> facets,
    PagingView paging,
    List<AdviceView> advice) {

  /**
   * Something to try.
   *
   * @param text in a few words
   * @param href the search that does it; null where only a person can
   */
  record AdviceView(String text, @Nullable String href) {}
}
