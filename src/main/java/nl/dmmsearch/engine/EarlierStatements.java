package nl.dmmsearch.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementRequest;

/**
 * Tells whether the earlier statements that a question names are there at all: of one that is not,
 * that nothing points back at it says nothing.
 */
public final class EarlierStatements {
  private EarlierStatements() {}

  /**
   * Checks every earlier statement that {@code request} asks for.
   *
   * @throws ParametersException that names each one that the asker may not see or that nobody made
   * @throws EngineException if the engine cannot read
   */
  public static void check(BriefSearcher searcher, StatementRequest request)
      throws ParametersException {
    Set<String> asked = request.filters().facets().getOrDefault(StatementFacet.EARLIER, Set.of());
    List<Fault> unknown =
        asked.stream()
            .filter(id -> !isThere(searcher, request, id))
            .sorted()
            .map(id ->
                new Fault(
                    StatementFacet.EARLIER.value(),
                    "Er is hier geen uitspraak «%s».".formatted(id),
                    null))
            .toList();
    if (!unknown.isEmpty()) {
      throw new ParametersException(unknown);
    }
  }

  private static boolean isThere(BriefSearcher searcher, StatementRequest request, String id) {
    Optional<Brief> brief =
        BriefId.read(id.substring(0, Math.max(0, id.indexOf('~'))))
            .flatMap(known -> searcher.brief(known, request.clearance()));
    return brief.stream()
        .flatMap(known -> known.statements().stream())
        .anyMatch(said -> said.id().equalsIgnoreCase(id));
  }
}
