package nl.dmmsearch.export;

import nl.dmmsearch.brief.Brief;

/** Briefs as text for another program, in UTF-8. */
public interface BriefForm {
  /** What stands before all briefs. */
  default byte[] heading() {
    return new byte[0];
  }

  /** One brief, with the end of its line. */
  byte[] of(Brief brief);
}
