package nl.dmmsearch.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.extract.ExtractOutcome;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.parse.ParseOutcome;
import nl.dmmsearch.testing.Extractors;

/** Letters as files have them, read as the pipeline reads. */
final class SampleLetters {
  private SampleLetters() {}

  /** The text of a sample of the project. */
  static String sample(String name) {
    return text(Path.of("src", "samples").resolve(name));
  }

  /** All samples of the project. */
  static List<String> samples() {
    try (Stream<Path> files = Files.walk(Path.of("src", "samples"))) {
      return files.filter(Files::isRegularFile).sorted().map(SampleLetters::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cards of the briefs in a text. */
  static List<BriefCard> cards(String name, String text) {
    return briefs(name, text).stream().map(BriefCard::of).toList();
  }

  /** The briefs in a text. */
  static List<Brief> briefs(String name, String text) {
    var source = new SourceName(name);
    var extracted = Extractors.all().extract(source, text.getBytes(StandardCharsets.UTF_8));
    assertThat(extracted).isInstanceOf(ExtractOutcome.Extracted.class);
    var lines = ((ExtractOutcome.Extracted) extracted).text();
    var parsed = new BriefParser().parse(source, AccessLabel.OPENBAAR, lines);
    assertThat(parsed).isInstanceOf(ParseOutcome.Parsed.class);
    return ((ParseOutcome.Parsed) parsed).briefs();
  }
}
