package nl.dmmsearch.state;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;

/** Eight digits for a sentence, the same wherever the layout breaks its lines. */
final class Fingerprints {
  private Fingerprints() {}

  static String of(String sentence) {
    var sum = new CRC32();
    sum.update(sentence.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
