package nl.dmmsearch.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.FacetCount;

/**
 * Turns the counts of one facet into links that narrow or widen a search.
 *
 * @param parameter that filters by it
 * @param name what it is called on the page
 * @param label what one reads for a value
 * @param counted a number with the noun of what is counted
 */
record CountedValues(
    String parameter, String name, UnaryOperator<String> label, LongFunction<String> counted) {
  /** Values shown at once; one more is shown too, rather than folded away alone. */
  static final int SHOWN = 6;

  /** The facet with its values; none of them where no hit has any and none is asked for. */
  FacetView view(SearchLink link, List<FacetCount> counts) {
    List<FacetView.ValueView> values = values(link, counts);
    int shown = values.size() <= SHOWN + 1 ? values.size() : shown(values);
    return new FacetView(name, values.subList(0, shown), values.subList(shown, values.size()));
  }

  private static int shown(List<FacetView.ValueView> values) {
    return Math.max(SHOWN, (int) values.stream().filter(FacetView.ValueView::active).count());
  }

  /** What is asked for comes first, also where no hit has it. */
  private List<FacetView.ValueView> values(SearchLink link, List<FacetCount> counts) {
    Stream<FacetView.ValueView> absent =
        link.values(parameter).stream()
            .filter(value -> counts.stream().noneMatch(c -> c.value().equalsIgnoreCase(value)))
            .distinct()
            .map(value -> value(link, value, 0));
    Stream<FacetView.ValueView> present =
        ordered(counts).map(count -> value(link, count.value(), count.count()));
    return Stream.concat(present, absent)
        .sorted(Comparator.comparing(value -> !value.active()))
        .toList();
  }

  private Stream<FacetCount> ordered(List<FacetCount> counts) {
    return parameter.equals(Facet.MEETING_YEAR.value())
        ? counts.stream().sorted(Comparator.comparing(FacetCount::value).reversed())
        : counts.stream();
  }

  private FacetView.ValueView value(SearchLink link, String value, long count) {
    boolean active = link.has(parameter, value);
    SearchLink other = active ? link.minus(parameter, value) : link.plus(parameter, value);
    return new FacetView.ValueView(
        label.apply(value), DutchNumbers.of(count), counted.apply(count), active, other.href());
  }
}
