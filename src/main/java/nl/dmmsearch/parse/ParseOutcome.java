package nl.dmmsearch.parse;

import java.util.List;
import nl.dmmsearch.brief.Brief;

/** What became of a document's text: one or more briefs, or the reason why not. */
public sealed interface ParseOutcome {
  /**
   * The document holds briefs.
   *
   * @param briefs in order, at least one
   */
  record Parsed(List<Brief> briefs) implements ParseOutcome {
    /** Checks that there is one. */
    public Parsed {
      briefs = List.copyOf(briefs);
      if (briefs.isEmpty()) {
        throw new IllegalArgumentException("a document without briefs is rejected, with a reason");
      }
    }
  }

  /**
   * The document holds no brief.
   *
   * @param why one sentence
   */
  record Rejected(String why) implements ParseOutcome {}
}
