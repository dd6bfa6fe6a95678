package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.FacetCount;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.SearchResponse;

/** Turns the counts of an answer into links that narrow or widen the search. */
final class FacetList {
  /** Values shown at once; one more is shown too, rather than folded away alone. */
  static final int SHOWN = 6;

  private final SearchLink link;
  private final FacetLabels labels;

  FacetList(SearchLink link, FacetLabels labels) {
    this.link = link;
    this.labels = labels;
  }

  /** The facets that have any value, in the order of the API. */
  List<FacetView> of(SearchResponse response) {
    var views = new ArrayList<FacetView>();
    for (Facet facet : Facet.allCounted()) {
      List<FacetView.ValueView> values = values(facet, response.facet(facet));
      if (!values.isEmpty()) {
        int shown = values.size() <= SHOWN + 1 ? values.size() : shown(values);
        views.add(
            new FacetView(
                FacetNames.of(facet),
                values.subList(0, shown),
                values.subList(shown, values.size())));
      }
    }
    return List.copyOf(views);
  }

  private static int shown(List<FacetView.ValueView> values) {
    return Math.max(SHOWN, (int) values.stream().filter(FacetView.ValueView::active).count());
  }

  /** What is asked for comes first, also where no brief has it. */
  private List<FacetView.ValueView> values(Facet facet, List<FacetCount> counts) {
    Stream<FacetView.ValueView> absent =
        link.values(facet.value()).stream()
            .filter(value -> counts.stream().noneMatch(c -> c.value().equalsIgnoreCase(value)))
            .distinct()
            .map(value -> value(facet, value, 0));
    Stream<FacetView.ValueView> counted =
        ordered(facet, counts).map(count -> value(facet, count.value(), count.count()));
    return Stream.concat(counted, absent)
        .sorted(Comparator.comparing(value -> !value.active()))
        .toList();
  }

  private static Stream<FacetCount> ordered(Facet facet, List<FacetCount> counts) {
    return facet == Facet.MEETING_YEAR
        ? counts.stream().sorted(Comparator.comparing(FacetCount::value).reversed())
        : counts.stream();
  }

  private FacetView.ValueView value(Facet facet, String value, long count) {
    boolean active = link.has(facet, value);
    SearchLink other = active ? link.minus(facet, value) : link.plus(facet, value);
    return new FacetView.ValueView(
        labels.of(facet, value),
        DutchNumbers.of(count),
        DutchNumbers.briefs(count),
        active,
        other.href());
  }
}
