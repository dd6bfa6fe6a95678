package nl.dmmsearch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register of statements.
 *
 * @param title of the window
 * @param form filled in as it was sent
 * @param faults all that is wrong with it
 * @param filters that narrow the search
 * @param everything the search without them
 * @param results null where there are faults
 */
record RegisterView(
    String title,
    RegisterFormView form,
    List<FaultView> faults,
    List<FilterView> filters,
    String everything,
    @Nullable FoundView results) {

  /**
   * What was found.
   *
   * @param heading how many there are
   * @param understood how many of the words were asked for; null where it was all of them
   * @param strictly the search for all words; null where that is what was asked
   * @param meant searches in another spelling
   * @param notices on how the query was read
   * @param groups the statements of this page
   * @param facets links that narrow the search
   * @param paging the other pages
   * @param advice what one can do where there is nothing; null where there is something
   * @param files the same as files
   */
  record FoundView(
      String heading,
      @Nullable String understood,
      @Nullable String strictly,
      List<LinkView> meant,
      List<String> notices,
      List<GroupView> groups,
      List<FacetView> facets,
      PagingView paging,
      @Nullable String advice,
      List<LinkView> files) {}

  /**
   * Statements under one heading.
   *
   * @param name of the heading
   * @param first the number of the first one, from 1
   * @param statements in order
   */
  record GroupView(String name, int first, List<StatementView> statements) {}
}
