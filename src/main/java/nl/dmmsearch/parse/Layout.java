package nl.dmmsearch.parse;

import java.util.List;

/** What a kind of file says about the lines in it. */
final class Layout {
  /** Parts of the names of types whose paragraphs are single lines. */
  private static final List<String> FLOWING = List.of("word", "opendocument", "rtf", "html", "xml");

  private Layout() {}

  /** Whether a line is a whole paragraph: not where text was set on pages or typed by hand. */
  static boolean isWhole(String mediaType) {
    return FLOWING.stream().anyMatch(mediaType::contains);
  }
}
