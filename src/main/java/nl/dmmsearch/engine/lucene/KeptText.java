package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Section;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The text of a brief as the index keeps it, see {@link KeptTextWriter}: paragraph by paragraph, so
 * that a passage is shown without reading the rest. Offsets are those of {@link BodyText}.
 */
final class KeptText {
  private final List<Part> parts;
  private final List<Paragraph> paragraphs;
  private final int sections;
  private final byte[] bytes;

  /**
   * @param parts in order
   * @param paragraphs of all parts, in order
   * @param sections how many parts are sections; the others are footnotes
   * @param bytes where the paragraphs lie
   */
  KeptText(List<Part> parts, List<Paragraph> paragraphs, int sections, byte[] bytes) {
    this.parts = parts;
    this.paragraphs = paragraphs;
    this.sections = sections;
    this.bytes = bytes;
  }

  /**
   * The text that was written.
   *
   * @throws IOException if it was not written so
   */
  static KeptText read(BytesRef written) throws IOException {
    int end = written.offset + written.length;
    try {
      return new KeptTextReader(Arrays.copyOfRange(written.bytes, written.offset, end)).read();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("a damaged text", e);
    }
  }

  /**
   * A section or footnote, its text unread.
   *
   * @param heading null where it has none
   * @param label the heading, or who speaks
   * @param anchor empty for a footnote
   * @param pages where each begins within the text of the part
   * @param start of its text in the whole
   * @param end of its text in the whole
   */
  record Part(
      @Nullable String heading,
      @Nullable String label,
      int level,
      String anchor,
      List<PageStart> pages,
      int start,
      int end) {
    /** The page at a place in the whole text; null where the source has no pages. */
    @Nullable Integer page(int at) {
      return with("").pageAt(at - start);
    }

    private Section with(String text) {
      return new Section(
          heading, level, anchor.isEmpty() ? "footnote" : anchor, text, pages, List.of());
    }
  }

  /**
   * Where a paragraph stands, with the empty line behind it.
   *
   * @param start in the whole text
   * @param end in the whole text
   * @param latin whether each character is a byte; else they are in UTF-8
   * @param from its first byte
   * @param size in bytes
   */
  record Paragraph(int start, int end, boolean latin, int from, int size) {}

  /** The page on which the text begins; null where the source has no pages. */
  @Nullable Integer firstPage() {
    return parts.isEmpty() ? null : parts.getFirst().page(parts.getFirst().start());
  }

  /** How long the whole text is, with what stands between its parts. */
  int length() {
    return parts.isEmpty() ? 0 : parts.getLast().end();
  }

  /** The part at a place. */
  Part part(int at) {
    return parts.get(first(parts.size(), i -> parts.get(i).end() >= at));
  }

  /**
   * The paragraph at a place, or else the first one behind it.
   *
   * @throws IndexOutOfBoundsException where there is none
   */
  Paragraph at(int place) {
    return paragraphs.get(first(paragraphs.size(), i -> paragraphs.get(i).end() > place));
  }

  /** The first of so many numbers from which on something holds. */
  private static int first(int count, IntPredicate holds) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The paragraphs of all parts, in order. */
  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  String read(Paragraph paragraph) {
    return new String(
        bytes,
        paragraph.from(),
        paragraph.size(),
        paragraph.latin() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  /** All of it, read. */
  BodyText whole() {
    var whole = new ArrayList<Section>();
    int next = 0;
    for (Part part : parts) {
      var text = new StringBuilder(part.end() - part.start());
      while (next < paragraphs.size() && paragraphs.get(next).end() <= part.end()) {
        text.append(read(paragraphs.get(next)));
        next++;
      }
      whole.add(part.with(text.toString()));
    }
    return new BodyText(whole, sections);
  }
}
