package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.engine.lucene.KeptText.Paragraph;
import nl.dmmsearch.engine.lucene.KeptText.Part;
import org.apache.lucene.store.ByteArrayDataInput;

/** Reads what a {@link KeptTextWriter} wrote, the paragraphs themselves aside. */
final class KeptTextReader {
  private final byte[] bytes;
  private final ByteArrayDataInput in;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int at;
  private int place;

  KeptTextReader(byte[] bytes) {
    this.bytes = bytes;
    this.in = new ByteArrayDataInput(bytes);
  }

  KeptText read() throws IOException {
    place = in.readInt();
    int sections = in.readVInt();
    int count = in.readVInt();
    var parts = new ArrayList<Part>();
    for (int i = 0; i < count; i++) {
      parts.add(part());
      at++;
    }
    if (place != bytes.length) {
      throw new IndexOutOfBoundsException(place);
    }
    return new KeptText(parts, paragraphs, sections, bytes);
  }

  private Part part() throws IOException {
    int kind = in.readByte();
    String label = kind == KeptTextWriter.NO_LABEL ? null : in.readString();
    String heading = kind == KeptTextWriter.HEADING ? label : null;
    int level = in.readVInt();
    String anchor = in.readString();
    List<PageStart> pages = pages();
    int start = at;
    paragraphs();
    return new Part(heading, label, level, anchor, pages, start, at);
  }

  private List<PageStart> pages() {
    int count = in.readVInt();
    var pages = new ArrayList<PageStart>(count);
    for (int i = 0; i < count; i++) {
      pages.add(new PageStart(in.readVInt(), in.readVInt()));
    }
    return pages;
  }

  private void paragraphs() {
    int count = in.readVInt();
    for (int i = 0; i < count; i++) {
      int length = in.readVInt();
      boolean latin = (length & 1) == 0;
      int end = at + (length >>> 1);
      int size = latin ? end - at : in.readVInt();
      paragraphs.add(new Paragraph(at, end, latin, place, size));
      at = end;
      place += size;
    }
  }
}
