package nl.dmmsearch.pipeline;

import java.util.List;
import nl.dmmsearch.brief.BriefId;

/** What became of a document that was sent. */
public sealed interface Accepted {
  /**
   * It can be found, and that is lasting.
   *
   * @param briefs all that it holds, in order
   * @param warnings what in it could not be read, or not with certainty; a sentence each
   */
  record Stored(List<BriefId> briefs, List<String> warnings) implements Accepted {
    /** Copies the lists. */
    public Stored {
      briefs = List.copyOf(briefs);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Nothing in it can be read, and nothing changed.
   *
   * @param why a sentence for each thing in it, at least one
   */
  record Unreadable(List<String> why) implements Accepted {
    /** Copies the list. */
    public Unreadable {
      why = List.copyOf(why);
    }
  }

  /** Its name belongs to a document from a folder that is indexed; nothing changed. */
  record Taken() implements Accepted {}
}
