package nl.dmmsearch.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.brief.Facet;

/**
 * What narrows a search beside its words.
 *
 * @param facets wanted values: any of one facet, every facet; compared without regard to case
 * @param meeting the main meeting overlaps it; briefs without meeting date are out unless it is
 *     open
 * @param letter the letter date lies in it; briefs without one are out unless it is open
 */
public record Filters(Map<Facet, Set<String>> facets, DateBounds meeting, DateBounds letter) {
  /** Copies the values and drops facets without any. */
  public Filters {
    var copy = new EnumMap<Facet, Set<String>>(Facet.class);
    facets.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        copy.put(facet, Set.copyOf(values));
      }
    });
    facets = Collections.unmodifiableMap(copy);
  }

  /** No filter at all. */
  public static Filters none() {
    return new Filters(Map.of(), DateBounds.open(), DateBounds.open());
  }
}
