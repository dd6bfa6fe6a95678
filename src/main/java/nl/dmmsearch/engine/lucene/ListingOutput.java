package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.SourcePart;
import nl.dmmsearch.search.Mark;
import nl.dmmsearch.search.Snippet;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes listings as the index keeps them: the components of the records one after the other, as
 * {@link ListingInput} reads them, {@link Deflated}. Every hit that is shown needs one, and the
 * first search of a process would wait for a reader of JSON to learn all these records.
 */
final class ListingOutput {
  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

  private ListingOutput() {}

  static BytesRef written(Listing listing) {
    var bytes = new ListingOutput();
    try {
      bytes.brief(listing.brief());
      bytes.list(listing.lead(), bytes::snippet);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes all that is written", e);
    }
    return Deflated.packed(bytes.out.toArrayCopy());
  }

  /** Writes one value. */
  private interface Part<T> {
    void write(T value) throws IOException;
  }

  private void brief(BriefSummary brief) throws IOException {
    out.writeString(brief.id().value());
    source(brief.source());
    name(brief.access());
    header(brief.header());
    list(brief.meetings(), this::meeting);
    for (Map.Entry<Dimension, List<String>> tags : brief.tags().entrySet()) {
      name(tags.getKey());
      texts(tags.getValue());
    }
    list(brief.copies(), this::copy);
  }

  private void source(SourcePart source) throws IOException {
    out.writeString(source.name().value());
    out.writeVInt(source.part());
    out.writeString(source.mediaType());
  }

  private void header(Header header) throws IOException {
    name(header.type());
    some(header.phase(), this::name);
    out.writeString(header.title());
    some(header.subject(), out::writeString);
    some(header.letterDate(), this::day);
    some(header.heldOn(), this::day);
    some(header.sender(), out::writeString);
    some(header.chamber(), this::name);
    some(header.addressee(), out::writeString);
    texts(header.signatories());
    some(header.kamerstuk(), this::kamerstuk);
    texts(header.ownReferences());
    texts(header.dossiers());
  }

  private void meeting(Meeting meeting) throws IOException {
    name(meeting.kind());
    some(meeting.dates(), this::days);
    some(meeting.place(), out::writeString);
  }

  private void copy(Copy copy) throws IOException {
    out.writeString(copy.id().value());
    source(copy.source());
    some(copy.sender(), out::writeString);
    some(copy.chamber(), this::name);
    some(copy.kamerstuk(), this::kamerstuk);
    texts(copy.ownReferences());
  }

  private void snippet(Snippet snippet) throws IOException {
    out.writeString(snippet.text());
    list(snippet.marks(), this::mark);
    some(snippet.section(), out::writeString);
    some(snippet.anchor(), out::writeString);
    some(snippet.page(), out::writeVInt);
  }

  private void mark(Mark mark) throws IOException {
    out.writeVInt(mark.start());
    out.writeVInt(mark.end());
  }

  private void kamerstuk(KamerstukNumber number) throws IOException {
    out.writeString(number.dossier());
    out.writeString(number.number());
  }

  private void days(DateRange days) throws IOException {
    day(days.start());
    day(days.end());
  }

  private void day(LocalDate day) throws IOException {
    out.writeZLong(day.toEpochDay());
  }

  private void name(Enum<?> constant) throws IOException {
    out.writeString(constant.name());
  }

  private void texts(List<String> texts) throws IOException {
    list(texts, out::writeString);
  }

  private <T> void some(@Nullable T value, Part<T> part) throws IOException {
    out.writeByte((byte) (value == null ? 0 : 1));
    if (value != null) {
      part.write(value);
    }
  }

  private <T> void list(Collection<T> values, Part<T> part) throws IOException {
    out.writeVInt(values.size());
    for (T value : values) {
      part.write(value);
    }
  }
}
