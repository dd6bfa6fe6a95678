package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Section;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text of a brief for {@link KeptText}: what stands around each part and how long its
 * paragraphs are, and behind that all paragraphs, those that can in Latin-1 and others in UTF-8. A
 * paragraph ends behind an empty line and all space that follows, where a passage ends too.
 */
final class KeptTextWriter {
  static final int NO_LABEL = 0;
  static final int HEADING = 1;
  static final int SPEAKER = 2;

  private final ByteBuffersDataOutput around = new ByteBuffersDataOutput();
  private final ByteBuffersDataOutput paragraphs = new ByteBuffersDataOutput();

  private KeptTextWriter() {}

  static BytesRef written(BodyText text) {
    var writer = new KeptTextWriter();
    try {
      return writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
  }

  private BytesRef write(BodyText text) throws IOException {
    for (int i = 0; i < text.parts().size(); i++) {
      part(text.parts().get(i), text.anchor(i));
    }
    var head = new ByteBuffersDataOutput();
    head.writeVInt(text.sections());
    head.writeVInt(text.parts().size());
    around.copyTo(head);
    var all = new ByteBuffersDataOutput();
    all.writeInt(Math.toIntExact(Integer.BYTES + head.size()));
    head.copyTo(all);
    paragraphs.copyTo(all);
    return new BytesRef(all.toArrayCopy());
  }

  private void part(Section part, @Nullable String anchor) throws IOException {
    label(part);
    around.writeVInt(part.level());
    around.writeString(anchor == null ? "" : anchor);
    around.writeVInt(part.pages().size());
    for (PageStart page : part.pages()) {
      around.writeVInt(page.offset());
      around.writeVInt(page.page());
    }
    List<String> cut = cut(part.text());
    around.writeVInt(cut.size());
    for (String paragraph : cut) {
      paragraph(paragraph);
    }
  }

  private void label(Section part) throws IOException {
    String label = part.label();
    if (label == null) {
      around.writeByte((byte) NO_LABEL);
    } else {
      around.writeByte((byte) (part.heading() == null ? SPEAKER : HEADING));
      around.writeString(label);
    }
  }

  private static List<String> cut(String text) {
    var cut = new ArrayList<String>();
    int start = 0;
    int line = text.indexOf("\n\n");
    while (line >= 0) {
      int end = Passages.skipSpace(text, line);
      cut.add(text.substring(start, end));
      start = end;
      line = text.indexOf("\n\n", start);
    }
    if (start < text.length()) {
      cut.add(text.substring(start));
    }
    return cut;
  }

  /** The length in characters and what they are written in; for UTF-8 the bytes, too. */
  private void paragraph(String text) throws IOException {
    boolean latin = isLatin(text);
    byte[] bytes = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    around.writeVInt(text.length() << 1 | (latin ? 0 : 1));
    if (!latin) {
      around.writeVInt(bytes.length);
    }
    paragraphs.writeBytes(bytes);
  }

  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xff) {
        return false;
      }
    }
    return true;
  }
}
