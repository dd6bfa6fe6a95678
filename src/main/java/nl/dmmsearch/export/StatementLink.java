package nl.dmmsearch.export;

import nl.dmmsearch.search.StatementHit;

/** Where the evidence of a statement is read. */
final class StatementLink {
  private StatementLink() {}

  /** The section of its brief, on the page. */
  static String of(StatementHit hit, String site) {
    return BriefLink.of(hit.brief().id(), site) + "#" + hit.statement().place().anchor();
  }
}
