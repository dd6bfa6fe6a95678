package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Section;
import org.jspecify.annotations.Nullable;

/**
 * The text of a brief as the index counts it: its sections and then its footnotes, each a value of
 * its own. Offsets run on over the values, with one character between two of them.
 *
 * @param parts in order
 * @param sections how many of them are sections; the others are footnotes
 */
record BodyText(List<Section> parts, int sections) {
  /** Between paragraphs there is an empty line. */
  private static final Pattern PARAGRAPHS = Pattern.compile("\n[ \t]*\n");

  BodyText {
    parts = List.copyOf(parts);
  }

  static BodyText of(Brief brief) {
    var parts = new ArrayList<>(brief.sections());
    for (Footnote note : brief.footnotes()) {
      List<PageStart> pages =
          note.page() == null ? List.of() : List.of(new PageStart(0, note.page()));
      parts.add(new Section(null, 1, "footnote", note.text(), pages, List.of()));
    }
    return new BodyText(parts, brief.sections().size());
  }

  /** The anchor of a part; null for a footnote, which has none. */
  @Nullable String anchor(int part) {
    return part < sections ? parts.get(part).anchor() : null;
  }

  /** The first paragraph of the running text; null where there is no text. */
  @Nullable String lead() {
    return parts.stream()
        .limit(sections)
        .map(Section::text)
        .flatMap(text -> Arrays.stream(PARAGRAPHS.split(text)))
        .filter(paragraph -> !paragraph.isBlank())
        .findFirst()
        .orElse(null);
  }

  List<String> values() {
    return parts.stream().map(Section::text).toList();
  }

  /** All values, {@code separator} between them. */
  String joined(char separator) {
    return String.join(String.valueOf(separator), values());
  }
}
