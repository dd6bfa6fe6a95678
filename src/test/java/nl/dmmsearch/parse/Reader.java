package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.extract.ExtractOutcome;
import nl.dmmsearch.testing.Extractors;

/** Reads text as the pipeline does: extracted, then parsed. */
final class Reader {
  private Reader() {}

  /** The only brief in a text. */
  static Brief read(String text) {
    List<Brief> briefs = readAll("brief.txt", text.getBytes(StandardCharsets.UTF_8));
    assertThat(briefs).hasSize(1);
    return briefs.getFirst();
  }

  /** The briefs in a text. */
  static List<Brief> readAll(String text) {
    return readAll("brief.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The briefs in a file. */
  static List<Brief> readFile(Path file) throws IOException {
    return readAll(file.getFileName().toString(), Files.readAllBytes(file));
  }

  static List<Brief> readAll(String name, byte[] bytes) {
    var source = new SourceName(name);
    var extracted = (ExtractOutcome.Extracted) Extractors.all().extract(source, bytes);
    var parsed =
        (ParseOutcome.Parsed)
            new BriefParser().parse(source, AccessLabel.OPENBAAR, extracted.text());
    return parsed.briefs();
  }
}
