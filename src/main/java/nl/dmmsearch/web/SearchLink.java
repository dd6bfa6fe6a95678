package nl.dmmsearch.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.StatementFacet;
import org.jspecify.annotations.Nullable;

/**
 * A search as an address: its parameters, always in one order, so that the same search has the same
 * address. Whatever changes what is found leads back to the first page.
 *
 * @param path of the page that answers it
 * @param parameters known names only, none blank
 */
record SearchLink(String path, Map<String, List<String>> parameters) {
  /** Where statements are searched. */
  static final String STATEMENTS = "/toezeggingen";

  private static final List<String> NAMES =
      Stream.of(
              Stream.of("q", "match", "strict"),
              Stream.of(StatementFacet.values()).map(StatementFacet::value),
              Stream.of("state", "deadlineFrom", "deadlineTo"),
              Stream.of("meetingFrom", "meetingTo", "dateFrom", "dateTo"),
              Stream.of("sort", "pageSize", "explain", "page"))
          .flatMap(names -> names)
          .toList();

  /** Orders the parameters and drops what is unknown or blank. */
  SearchLink {
    var ordered = new LinkedHashMap<String, List<String>>();
    for (String name : NAMES) {
      List<String> values =
          parameters.getOrDefault(name, List.of()).stream()
              .filter(value -> !value.isBlank())
              .toList();
      if (!values.isEmpty()) {
        ordered.put(name, values);
      }
    }
    parameters = Collections.unmodifiableMap(ordered);
  }

  /** A search for briefs. */
  SearchLink(Map<String, List<String>> parameters) {
    this("/", parameters);
  }

  /** The search without any words or filters. */
  static SearchLink everything() {
    return new SearchLink(Map.of());
  }

  /** The first value of {@code name}; null where it has none. */
  @Nullable String value(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? null : values.getFirst();
  }

  /** The values of {@code name}. */
  List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** Whether the search asks for this value of {@code name}, in whatever case. */
  boolean has(String name, String value) {
    return values(name).stream().anyMatch(value::equalsIgnoreCase);
  }

  /** The search with one more value of a facet. */
  SearchLink plus(Facet facet, String value) {
    return plus(facet.value(), value);
  }

  /** The search with one more value of {@code name}. */
  SearchLink plus(String name, String value) {
    var values = new ArrayList<>(values(name));
    values.add(value);
    return with(name, values);
  }

  /** The search without one value of {@code name}, in whatever case. */
  SearchLink minus(String name, String value) {
    return with(name, values(name).stream().filter(v -> !v.equalsIgnoreCase(value)).toList());
  }

  /** The search with this one value of {@code name}; blank drops it. */
  SearchLink with(String name, String value) {
    return with(name, List.of(value));
  }

  /** The search without {@code names}. */
  SearchLink without(String... names) {
    var changed = new LinkedHashMap<>(parameters);
    changed.keySet().removeAll(List.of(names));
    changed.remove("page");
    return new SearchLink(path, changed);
  }

  /** The same words and order, without anything that narrows. */
  SearchLink unfiltered() {
    var changed = new LinkedHashMap<>(parameters);
    changed.keySet().retainAll(List.of("q", "sort", "pageSize", "explain"));
    return new SearchLink(path, changed);
  }

  /** Another page of the same search. */
  SearchLink page(int number) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put("page", number == 1 ? List.of() : List.of(String.valueOf(number)));
    return new SearchLink(path, changed);
  }

  /** The address of the page. */
  String href() {
    return path + query();
  }

  /** The part of an address from the question mark on; empty where there are no parameters. */
  String query() {
    String pairs =
        parameters.entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(value -> e.getKey() + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    return pairs.isEmpty() ? "" : "?" + pairs;
  }

  private SearchLink with(String name, List<String> values) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put(name, values);
    changed.remove("page");
    return new SearchLink(path, changed);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
