package nl.dmmsearch.export;

import java.util.Arrays;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.lines.BriefLines;

/** Whole briefs, one a line. */
final class WholeBriefs implements BriefForm {
  @Override
  public byte[] of(Brief brief) {
    byte[] json = BriefLines.write(brief);
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }
}
