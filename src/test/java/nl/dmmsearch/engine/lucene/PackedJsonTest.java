package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.json.Json;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class PackedJsonTest {
  private static final Brief LETTER =
      brief("brief «é» \ud83d\ude80").section("Missies", "De missie gaat door.").build();

  @Test
  void record_isReadAsItWasWritten_fromAStretchOfALargerArray() throws IOException {
    BytesRef packed = PackedJson.written(LETTER);
    byte[] larger = new byte[packed.length + 7];
    System.arraycopy(packed.bytes, packed.offset, larger, 3, packed.length);

    assertThat(PackedJson.read(new BytesRef(larger, 3, packed.length), Brief.class))
        .isEqualTo(LETTER);
  }

  @Test
  void record_takesAThirdOfItsJson() {
    BriefSummary summary = LETTER.summary();

    assertThat(PackedJson.written(summary).length)
        .isLessThan(Json.write(summary).length / 3)
        .isPositive();
  }

  @Test
  void cutOrOtherBytes_areAFault() {
    BytesRef packed = PackedJson.written(LETTER);
    byte[] other = new byte[60];
    Arrays.fill(other, (byte) 0xff);

    assertThatThrownBy(
            () -> PackedJson.read(new BytesRef(packed.bytes, 0, packed.length / 2), Brief.class))
        .isInstanceOfAny(IOException.class, IllegalArgumentException.class);
    assertThatThrownBy(() -> PackedJson.read(new BytesRef(other), Brief.class))
        .isInstanceOf(IOException.class);
  }

  /** With another text, indexes that exist can no longer be read: raise {@link Schema#FORMAT}. */
  @Test
  void usualText_isThatOfTheFormat() throws IOException {
    var sum = new CRC32();
    try (InputStream in = PackedJson.class.getResourceAsStream("kept-json.txt")) {
      assertThat(in).isNotNull();
      sum.update(in.readAllBytes());
    }

    assertThat(Schema.FORMAT + " " + Long.toHexString(sum.getValue())).isEqualTo("25 dcd28741");
  }
}
