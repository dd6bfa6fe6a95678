package nl.dmmsearch.extract;

import java.util.List;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Reading.Certainty;
import nl.dmmsearch.brief.TextLine;

/** Reads plain text, also where it was once taken out of a PDF or a web page. */
final class TextReader implements FormatReader {
  static final Reading GUESSED =
      new Reading(
          "text",
          Certainty.LIKELY,
          "De tekst is geen UTF-8. Hij is gelezen als Windows-1252; let op letters met accenten.");

  @Override
  public Lines read(byte[] bytes) throws UnreadableException {
    if (Utf16.hasMark(bytes)) {
      return new Lines(lay(Utf16.decode(bytes)), List.of());
    }
    refuseBinary(bytes);
    return switch (StrictUtf8.decode(bytes)) {
      case StrictUtf8.Text text -> new Lines(lay(text.value()), List.of());
      case StrictUtf8.Fault fault -> new Lines(lay(western(bytes, fault)), List.of(GUESSED));
    };
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException(
            "not plain text: it is binary, with a NUL byte at offset " + i);
      }
    }
  }

  private static String western(byte[] bytes, StrictUtf8.Fault fault) throws UnreadableException {
    if (Windows1252.isMixture(bytes, fault)) {
      throw new UnreadableException("not UTF-8: " + fault.spot() + ", though it is elsewhere");
    }
    return Windows1252.decode(bytes)
        .orElseThrow(() ->
            new UnreadableException(
                "not UTF-8: " + fault.spot() + "; nor does it read as Windows-1252"));
  }

  private static List<TextLine> lay(String decoded) {
    List<List<String>> pages = PageLines.of(Characters.clean(decoded));
    return LineSpacing.single(PageLines.number(RunningHeads.drop(pages)));
  }
}
