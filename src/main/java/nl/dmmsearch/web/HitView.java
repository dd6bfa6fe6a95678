package nl.dmmsearch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A brief in the list of hits.
 *
 * @param title of the brief
 * @param href its page, at the section of the best snippet where that is known
 * @param facts type, date, sender, meeting and number, as far as known
 * @param snippets passages that answer the search
 * @param reasons why it was found, word by word; empty where that was not asked
 * @param copies the pages of the same letter from elsewhere
 */
record HitView(
    String title,
    String href,
    List<String> facts,
    List<SnippetView> snippets,
    List<String> reasons,
    List<LinkView> copies) {

  /**
   * A passage.
   *
   * @param html escaped, with {@code mark} as its only tag
   * @param where section and page; null where neither is known
   */
  record SnippetView(String html, @Nullable String where) {}
}
