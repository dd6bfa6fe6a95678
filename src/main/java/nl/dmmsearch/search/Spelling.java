package nl.dmmsearch.search;

import java.util.List;

/**
 * What an engine thinks of the spelling of a query.
 *
 * @param applied words that no brief has, searched in another spelling
 * @param suggested words that some briefs have and that more have in another spelling
 */
public record Spelling(List<Correction> applied, List<Correction> suggested) {
  /** Copies the lists. */
  public Spelling {
    applied = List.copyOf(applied);
    suggested = List.copyOf(suggested);
  }

  /** Nothing to remark. */
  public static Spelling right() {
    return new Spelling(List.of(), List.of());
  }
}
