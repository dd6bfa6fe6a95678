package nl.dmmsearch.correct;

import java.util.HashSet;
import java.util.List;
import nl.dmmsearch.brief.BriefId;

/**
 * What a person set right in one brief.
 *
 * @param brief that it is about
 * @param spot where it is written down
 * @param signature who, when and why
 * @param changes at least one, none twice
 */
public record Correction(BriefId brief, Spot spot, Signature signature, List<Change> changes) {
  /** Checks that something is set right, and each thing once. */
  public Correction {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("nothing is corrected here");
    }
    var seen = new HashSet<String>();
    for (Change change : changes) {
      if (!seen.add(change.target())) {
        throw new IllegalArgumentException(change.target() + " is corrected twice");
      }
    }
  }
}
