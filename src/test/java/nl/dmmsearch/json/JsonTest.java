package nl.dmmsearch.json;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Reading;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final Brief BRIEF =
      everythingIn(
          brief("map/a b.txt")
              .part(2)
              .titled("Verslag «x»")
              .dated("2024-10-03")
              .sender("minister van Defensie")
              .signedBy("De minister")
              .chamber(Chamber.EERSTE_KAMER)
              .phase(Phase.AFTER)
              .kamerstuk("28676", "464")
              .reference("BS2024")
              .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
              .meeting(new Meeting(MeetingKind.OVERIG, null, "Riga"))
              .section("Eén", "tekst\n\nmeer", List.of(new PageStart(0, 1), new PageStart(5, 2)))
              .section(null, "slot")
              .footnote("noot", null)
              .tag(Dimension.MISSION, "EUFOR Althea")
              .intern()
              .build());

  @Test
  void brief_comesBackAsItWas() {
    assertThat(Json.read(Json.write(BRIEF), Brief.class)).isEqualTo(BRIEF);
    assertThat(Json.read(Json.write(BRIEF.summary()), BriefSummary.class))
        .isEqualTo(BRIEF.summary());
  }

  @Test
  void dates_areTextAndNullsAreKept() {
    assertThat(new String(Json.write(BRIEF), StandardCharsets.UTF_8))
        .contains("\"letterDate\":\"2024-10-03\"")
        .contains("\"heldOn\":null")
        .contains("\"start\":\"2024-10-17\"");
  }

  @Test
  void stretchOfAnArray_isRead() {
    byte[] json = "..{\"offset\":3,\"page\":4}..".getBytes(StandardCharsets.UTF_8);

    assertThat(Json.read(json, 2, json.length - 4, PageStart.class)).isEqualTo(new PageStart(3, 4));
  }

  /** Neither side asks for more than a small piece, however long the list. */
  @Test
  void longValue_isWrittenAndReadInPieces() throws IOException {
    var pages = new Pages(Collections.nCopies(300_000, new PageStart(3, 4)));
    var written = new Pieces();
    Json.write(pages, written);

    assertThat(written.bytes.size()).isGreaterThan(5_000_000);
    assertThat(written.longest).isLessThan(100_000);
    assertThat(written.isClosed).isFalse();

    var longest = new AtomicInteger();
    var in =
        new ByteArrayInputStream(written.bytes.toByteArray()) {
          @Override
          public int read(byte[] into, int offset, int length) {
            longest.accumulateAndGet(length, Math::max);
            return super.read(into, offset, length);
          }
        };
    assertThat(Json.read(in, Pages.class)).isEqualTo(pages);
    assertThat(longest).hasValueBetween(1, 100_000);
  }

  record Pages(List<PageStart> starts) {}

  private static final class Pieces extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int longest;
    private boolean isClosed;

    @Override
    public void write(int b) {
      bytes.write(b);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
      longest = Math.max(longest, length);
      bytes.write(from, offset, length);
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }

  @Test
  void faultOfTheStream_isThatFault() {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatThrownBy(() -> Json.write(BRIEF, full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("no space left");
    var damaged =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("bad sector");
          }
        };
    assertThatThrownBy(() -> Json.read(damaged, Brief.class))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("bad sector");
    assertThatThrownBy(() -> Json.read(new ByteArrayInputStream(new byte[] {'{'}), PageStart.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PageStart");
  }

  @Test
  void otherJson_isRefused() {
    for (String json :
        List.of("", "{", "[]", "{\"offset\":1,\"page\":1,\"more\":2}", "null", "null.")) {
      assertThatThrownBy(() -> Json.read(json.getBytes(StandardCharsets.UTF_8), PageStart.class))
          .as(json)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("PageStart");
    }
  }

  private static Brief everythingIn(Brief brief) {
    var number = new KamerstukNumber("28676", "451");
    return new Brief(
        brief.source(),
        brief.access(),
        brief.header(),
        brief.meetings(),
        brief.sections(),
        brief.footnotes(),
        List.of(new Citation(Citation.Kind.KAMERSTUK, "28676, nr. 451", number, null, "s1", null)),
        brief.tags(),
        brief.statements(),
        List.of(new Reading("letterDate", Reading.Certainty.LIKELY, "afgeleid")),
        brief.kin());
  }
}
