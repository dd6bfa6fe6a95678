package nl.dmmsearch.extract;

import nl.dmmsearch.brief.SourceName;

/** Turns the bytes of a document into text. */
public interface Extractor {
  /**
   * Extracts the text of one document; never throws for what the bytes contain.
   *
   * @param name whose ending tells the format that is claimed
   * @param bytes of the whole document
   */
  ExtractOutcome extract(SourceName name, byte[] bytes);
}
