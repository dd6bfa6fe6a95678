package nl.dmmsearch.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.FacetLabels;

/** Lists what narrows a search, each with the way to take it off. */
final class ActiveFilters {
  private final SearchLink link;
  private final FacetLabels labels;
  private final List<FilterView> filters = new ArrayList<>();

  private ActiveFilters(SearchLink link, FacetLabels labels) {
    this.link = link;
    this.labels = labels;
  }

  static List<FilterView> of(SearchLink link, FacetLabels labels) {
    var active = new ActiveFilters(link, labels);
    for (Facet facet : Facet.values()) {
      active.facet(facet);
    }
    active.day("deadlineFrom", "Termijn", "vanaf ");
    active.day("deadlineTo", "Termijn", "tot en met ");
    active.day("meetingFrom", "Bijeenkomst", "vanaf ");
    active.day("meetingTo", "Bijeenkomst", "tot en met ");
    active.day("dateFrom", "Datum brief", "vanaf ");
    active.day("dateTo", "Datum brief", "tot en met ");
    active.match();
    return List.copyOf(active.filters);
  }

  private void facet(Facet facet) {
    for (String value : link.values(facet.value()).stream().distinct().toList()) {
      String text = facet == Facet.MEETING ? MeetingNames.ofId(value) : labels.of(facet, value);
      filters.add(
          new FilterView(FacetNames.of(facet), text, link.minus(facet.value(), value).href()));
    }
  }

  private void day(String parameter, String name, String before) {
    String value = link.value(parameter);
    if (value != null) {
      filters.add(new FilterView(name, before + dutch(value), link.without(parameter).href()));
    }
  }

  private void match() {
    String match = link.value("match");
    if (match == null || match.equals("auto")) {
      return;
    }
    String value = match.equals("all") ? "allemaal" : "minstens " + match;
    filters.add(new FilterView("Woorden", value, link.without("match").href()));
  }

  private static String dutch(String iso) {
    try {
      return DutchDays.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }
}
