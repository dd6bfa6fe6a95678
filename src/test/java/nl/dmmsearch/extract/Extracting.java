package nl.dmmsearch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.dmmsearch.brief.ExtractedText;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;
import nl.dmmsearch.testing.Extractors;

/** Extracts and gives what a test asks for. */
final class Extracting {
  private Extracting() {}

  static ExtractedText text(String name, byte[] bytes) {
    ExtractOutcome outcome = Extractors.all().extract(new SourceName(name), bytes);
    assertThat(outcome).isInstanceOf(ExtractOutcome.Extracted.class);
    return ((ExtractOutcome.Extracted) outcome).text();
  }

  /** The lines that are not empty, without what is known of them. */
  static List<String> lines(String name, byte[] bytes) {
    return text(name, bytes).lines().stream()
        .map(TextLine::text)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  static List<String> lines(String name, String content) {
    return lines(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static String reason(String name, byte[] bytes) {
    ExtractOutcome outcome = Extractors.all().extract(new SourceName(name), bytes);
    assertThat(outcome).isInstanceOf(ExtractOutcome.Rejected.class);
    return ((ExtractOutcome.Rejected) outcome).why();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
