package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import nl.dmmsearch.json.Json;
import nl.dmmsearch.search.Mark;
import nl.dmmsearch.search.Snippet;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingInputTest {
  private static final List<String> TEXTS =
      List.of("", "NAVO", "minister van Defensie", "Oekraïne €", "\ud83d\ude80 x".repeat(40));

  @Test
  void anyListing_isReadAsJsonWouldHaveIt() throws IOException {
    for (long seed = 0; seed < 2_000; seed++) {
      Listing listing = new Made(new Random(seed)).listing();
      Listing oracle = Json.read(Json.write(listing), Listing.class);

      assertThat(ListingInput.read(ListingOutput.written(listing)))
          .as("seed %d", seed)
          .isEqualTo(oracle);
    }
  }

  @Test
  void listing_isReadFromAStretchOfALargerArray() throws IOException {
    Listing listing = new Made(new Random(1)).listing();
    BytesRef packed = ListingOutput.written(listing);
    byte[] larger = new byte[packed.length + 7];
    System.arraycopy(packed.bytes, packed.offset, larger, 3, packed.length);

    assertThat(ListingInput.read(new BytesRef(larger, 3, packed.length))).isEqualTo(listing);
  }

  @Test
  void bytesThatAreNoListing_areAFault() throws IOException {
    byte[] bytes = Deflated.unpacked(ListingOutput.written(new Made(new Random(2)).listing()));

    for (int length = 0; length < bytes.length; length++) {
      refused(new BytesRef(bytes, 0, length));
    }
    byte[] longer = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, longer, 0, bytes.length);
    refused(new BytesRef(longer));
    refused(new BytesRef(new byte[] {-1, -1, -1, -1, -1, -1, -1}));
  }

  private static void refused(BytesRef bytes) {
    BytesRef packed = Deflated.packed(BytesRef.deepCopyOf(bytes).bytes);
    assertThatThrownBy(() -> ListingInput.read(packed))
        .as("the first %d", bytes.length)
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Listings by chance, with all that may be missing now there and now not. */
  private record Made(Random random) {
    Listing listing() {
      return new Listing(brief(), list(this::snippet));
    }

    private BriefSummary brief() {
      Map<Dimension, List<String>> tags = new EnumMap<>(Dimension.class);
      list(() -> one(Dimension.values())).forEach(each -> tags.put(each, list(this::text)));
      return new BriefSummary(
          id(),
          source(),
          one(AccessLabel.values()),
          header(),
          list(this::meeting),
          tags,
          list(this::copy));
    }

    private Header header() {
      return new Header(
          one(DocumentType.values()),
          some(() -> one(Phase.values())),
          "t" + text(),
          some(this::text),
          some(this::day),
          some(this::day),
          some(this::text),
          some(() -> one(Chamber.values())),
          some(this::text),
          list(this::text),
          some(this::kamerstuk),
          list(this::text),
          list(this::text));
    }

    private Meeting meeting() {
      return new Meeting(one(MeetingKind.values()), some(this::days), some(() -> "p" + text()));
    }

    private Copy copy() {
      return new Copy(
          id(),
          source(),
          some(this::text),
          some(() -> one(Chamber.values())),
          some(this::kamerstuk),
          list(this::text));
    }

    private Snippet snippet() {
      String text = "passage " + text();
      List<Mark> marks = random.nextBoolean() ? List.of() : List.of(new Mark(0, 2), new Mark(3, 7));
      return new Snippet(
          text, marks, some(this::text), some(this::text), some(() -> random.nextInt(300)));
    }

    private BriefId id() {
      return new BriefId("brief-" + random.nextInt(1_000_000));
    }

    private SourcePart source() {
      var name = new SourceName("map/stuk é " + random.nextInt(1_000) + ".pdf");
      return new SourcePart(name, 1 + random.nextInt(300), text());
    }

    private KamerstukNumber kamerstuk() {
      return new KamerstukNumber("28676", String.valueOf(random.nextInt(1_000)));
    }

    private DateRange days() {
      LocalDate first = day();
      return new DateRange(first, first.plusDays(random.nextInt(3)));
    }

    private LocalDate day() {
      return LocalDate.ofEpochDay(random.nextInt(-40_000, 40_000));
    }

    private String text() {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> T one(T[] values) {
      return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T some(Supplier<T> value) {
      return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> list(Supplier<T> value) {
      return Stream.generate(value).limit(random.nextInt(4)).toList();
    }
  }
}
