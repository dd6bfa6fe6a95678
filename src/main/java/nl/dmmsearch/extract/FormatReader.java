package nl.dmmsearch.extract;

import java.util.List;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.TextLine;

/** Reads one format, when it is known that the bytes are of it. */
interface FormatReader {
  /**
   * The lines of a document.
   *
   * @throws UnreadableException for anything that the bytes hold and cannot be read
   */
  Lines read(byte[] bytes) throws UnreadableException;

  /**
   * What was read.
   *
   * @param lines in reading order
   * @param remarks on what could not be taken over with certainty
   */
  record Lines(List<TextLine> lines, List<Reading> remarks) {}
}
