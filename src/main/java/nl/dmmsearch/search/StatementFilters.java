package nl.dmmsearch.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What narrows a search for statements beside its words.
 *
 * @param facets wanted values: any of one facet, every facet; compared without regard to case
 * @param states what became of it, any of them; all where it is empty
 * @param deadline the stated deadline lies in it; statements without one are out unless it is open
 * @param meeting the main meeting of the brief overlaps it; without meeting date out unless open
 * @param letter the letter date lies in it; briefs without one are out unless it is open
 */
public record StatementFilters(
    Map<StatementFacet, Set<String>> facets,
    Set<StatementState> states,
    DateBounds deadline,
    DateBounds meeting,
    DateBounds letter) {
  /** Copies the values and drops facets without any. */
  public StatementFilters {
    var copy = new EnumMap<StatementFacet, Set<String>>(StatementFacet.class);
    facets.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        copy.put(facet, Set.copyOf(values));
      }
    });
    facets = Collections.unmodifiableMap(copy);
    states = Set.copyOf(states);
  }

  /** Filters for whatever became of it. */
  public StatementFilters(
      Map<StatementFacet, Set<String>> facets,
      DateBounds deadline,
      DateBounds meeting,
      DateBounds letter) {
    this(facets, Set.of(), deadline, meeting, letter);
  }

  /** No filter at all. */
  public static StatementFilters none() {
    return new StatementFilters(Map.of(), DateBounds.open(), DateBounds.open(), DateBounds.open());
  }

  /** The same filters with only these values of one facet. */
  public StatementFilters with(StatementFacet facet, Set<String> values) {
    var changed = new EnumMap<StatementFacet, Set<String>>(StatementFacet.class);
    changed.putAll(facets);
    changed.put(facet, values);
    return new StatementFilters(changed, states, deadline, meeting, letter);
  }

  /** The same filters for what became of it. */
  public StatementFilters in(Set<StatementState> wanted) {
    return new StatementFilters(facets, wanted, deadline, meeting, letter);
  }

  /** The same filters for deadlines in this range. */
  public StatementFilters due(DateBounds range) {
    return new StatementFilters(facets, states, range, meeting, letter);
  }
}
