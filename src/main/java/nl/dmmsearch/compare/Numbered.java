package nl.dmmsearch.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * Finds briefs by a number of their own, as people write it: {@code 28676-464}, {@code Kamerstuk 28
 * 676, nr. 464}, {@code BS2025003530}. The number of a copy is one of the letter.
 */
record Numbered(BriefSearcher searcher, AccessLabel clearance) {
  /** Those that have it; not those that only name it. */
  List<Brief> find(String wanted) {
    String number = folded(wanted);
    if (number.isEmpty()) {
      return List.of();
    }
    return like(wanted).stream()
        .flatMap(hit -> own(hit, number))
        .distinct()
        .flatMap(id -> searcher.brief(id, clearance).stream())
        .toList();
  }

  private List<Hit> like(String wanted) {
    try {
      var query = QueryParser.parse("kenmerk:\"" + wanted.replace('"', ' ') + "\"");
      return searcher
          .search(
              SearchRequest.of(query)
                  .within(Filters.none(), clearance)
                  .on(new Page(1, Page.LARGEST)))
          .hits();
    } catch (QueryException e) {
      return List.of();
    }
  }

  private static Stream<BriefId> own(Hit hit, String number) {
    Header header = hit.brief().header();
    Stream<BriefId> copies =
        hit.brief().copies().stream()
            .filter(copy -> has(copy.kamerstuk(), copy.ownReferences(), number))
            .map(copy -> copy.id());
    return has(header.kamerstuk(), header.ownReferences(), number)
        ? Stream.of(hit.brief().id())
        : copies;
  }

  private static boolean has(
      @Nullable KamerstukNumber paper, List<String> references, String number) {
    return Stream.concat(Stream.ofNullable(paper).map(KamerstukNumber::value), references.stream())
        .anyMatch(own -> folded(own).equals(number));
  }

  private static String folded(String number) {
    return number
        .toLowerCase(Locale.ROOT)
        .replaceAll("kamerstuk(?:ken)?|\\bnr\\b", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
