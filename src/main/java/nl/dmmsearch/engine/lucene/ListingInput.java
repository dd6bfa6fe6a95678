package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.SourcePart;
import nl.dmmsearch.search.Mark;
import nl.dmmsearch.search.Snippet;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads listings as {@link ListingOutput} writes them. */
final class ListingInput {
  private final byte[] bytes;
  private final ByteArrayDataInput in;

  private ListingInput(byte[] bytes) {
    this.bytes = bytes;
    this.in = new ByteArrayDataInput(bytes);
  }

  /**
   * The listing that was written.
   *
   * @throws IllegalArgumentException if the bytes are none
   * @throws IOException if they are not packed so
   */
  static Listing read(BytesRef packed) throws IOException {
    var input = new ListingInput(Deflated.unpacked(packed));
    try {
      var listing = new Listing(input.brief(), input.list(input::snippet));
      if (!input.in.eof()) {
        throw new IllegalArgumentException("a listing ends before its bytes do");
      }
      return listing;
    } catch (IndexOutOfBoundsException | DateTimeException e) {
      throw new IllegalArgumentException("the bytes are no listing", e);
    }
  }

  /** Reads one value. */
  private interface Part<T> {
    T read() throws IOException;
  }

  private BriefSummary brief() throws IOException {
    return new BriefSummary(
        new BriefId(text()),
        source(),
        name(AccessLabel.class),
        header(),
        list(this::meeting),
        tags(),
        list(this::copy));
  }

  private Map<Dimension, List<String>> tags() throws IOException {
    var tags = new EnumMap<Dimension, List<String>>(Dimension.class);
    for (int i = 0; i < Dimension.values().length; i++) {
      tags.put(name(Dimension.class), texts());
    }
    return tags;
  }

  private SourcePart source() throws IOException {
    return new SourcePart(new SourceName(text()), in.readVInt(), text());
  }

  private Header header() throws IOException {
    return new Header(
        name(DocumentType.class),
        some(() -> name(Phase.class)),
        text(),
        some(this::text),
        some(this::day),
        some(this::day),
        some(this::text),
        some(() -> name(Chamber.class)),
        some(this::text),
        texts(),
        some(this::kamerstuk),
        texts(),
        texts());
  }

  private Meeting meeting() throws IOException {
    return new Meeting(name(MeetingKind.class), some(this::days), some(this::text));
  }

  private Copy copy() throws IOException {
    return new Copy(
        new BriefId(text()),
        source(),
        some(this::text),
        some(() -> name(Chamber.class)),
        some(this::kamerstuk),
        texts());
  }

  private Snippet snippet() throws IOException {
    return new Snippet(
        text(), list(this::mark), some(this::text), some(this::text), some(in::readVInt));
  }

  private Mark mark() throws IOException {
    return new Mark(in.readVInt(), in.readVInt());
  }

  private KamerstukNumber kamerstuk() throws IOException {
    return new KamerstukNumber(text(), text());
  }

  private DateRange days() throws IOException {
    return new DateRange(day(), day());
  }

  private LocalDate day() throws IOException {
    return LocalDate.ofEpochDay(in.readZLong());
  }

  private <E extends Enum<E>> E name(Class<E> type) throws IOException {
    return Enum.valueOf(type, text());
  }

  private List<String> texts() throws IOException {
    return list(this::text);
  }

  private String text() throws IOException {
    int length = in.readVInt();
    int start = in.getPosition();
    in.skipBytes(length);
    return new String(bytes, start, length, StandardCharsets.UTF_8);
  }

  private <T> @Nullable T some(Part<T> part) throws IOException {
    return in.readByte() == 0 ? null : part.read();
  }

  private <T> List<T> list(Part<T> part) throws IOException {
    int length = in.readVInt();
    var values = new ArrayList<T>();
    for (int i = 0; i < length; i++) {
      values.add(part.read());
    }
    return values;
  }
}
