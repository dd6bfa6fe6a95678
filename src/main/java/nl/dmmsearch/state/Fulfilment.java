package nl.dmmsearch.state;

import java.util.List;
import nl.dmmsearch.brief.EarlierStatement.How;

/**
 * Tells whether a sentence that speaks of an earlier promise says that it was kept: wholly, by now,
 * and by whom it binds; or dropped.
 */
final class Fulfilment {
  private final Assertion assertion;
  private final Keepers keepers;
  private final KeptByNow kept;

  Fulfilment(Grammar grammar, Names names, Tokens tokens) {
    this.assertion = new Assertion(grammar, tokens);
    this.keepers = new Keepers(grammar, names, tokens);
    this.kept = new KeptByNow(grammar, tokens);
  }

  /** Without what was promised and kept by others, who does not count here, or only supposed. */
  List<Found> own(List<Found> found, long who) {
    for (Found each : found) {
      if (!isOwn(each, who)) {
        return found.stream().filter(f -> isOwn(f, who)).toList();
      }
    }
    return found;
  }

  private boolean isOwn(Found found, long who) {
    if (found.rule().rule().earlier() == null) {
      return true;
    }
    return !keepers.areOthers(found, assertion.start(found.from()), who)
        && !(tellsEnd(found) && assertion.isSupposed(found));
  }

  /** Whether it says that the promise was kept, or that it will not be. */
  private static boolean tellsEnd(Found found) {
    return found.rule().rule().earlier() != How.REPEATS;
  }

  /** Whether what is done as promised is done by now. */
  boolean isDone(Found found) {
    return kept.says(found);
  }

  /** Whether it is kept, or only spoken of: in part, not yet, or later. */
  boolean isWhole(Found found) {
    return !assertion.isOpen(found);
  }
}
