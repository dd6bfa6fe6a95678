package nl.dmmsearch.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.ExtractedText;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.config.TaxonomyReader;
import nl.dmmsearch.extract.ExtractOutcome.Extracted;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.parse.ParseOutcome;
import nl.dmmsearch.testing.Extractors;
import org.junit.jupiter.api.Test;

/**
 * Prints how many letters of 2,000 words are read per second: {@code mvn test -Dtest=ReadingSpeed
 * -Djacoco.skip=true -DargLine=}, for the watch on the tests takes a fifth.
 */
class ReadingSpeed {
  private static final System.Logger LOG = System.getLogger(ReadingSpeed.class.getName());

  /** Time on the processor, so that what else runs on the machine does not count. */
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static final int WORDS = 2000;
  private static final int ROUNDS = 16;

  @Test
  void letters_perSecondOnOneCore() throws Exception {
    var annotator = new Annotator(TaxonomyReader.read(Path.of("config", "taxonomy.yaml")));
    Map<String, ExtractedText> letters = letters();
    for (int round = 1; round <= ROUNDS; round++) {
      long[] nanos = new long[2];
      int briefs = 0;
      for (int times = 0; times < 12; times++) {
        for (var letter : letters.entrySet()) {
          briefs += read(annotator, letter.getKey(), letter.getValue(), nanos);
        }
      }
      int read = 12 * letters.size();
      assertThat(briefs).isGreaterThanOrEqualTo(read);
      LOG.log(
          System.Logger.Level.INFO,
          "parse {0}/s, annotate {1}/s, both {2}/s",
          perSecond(read, nanos[0]),
          perSecond(read, nanos[1]),
          perSecond(read, nanos[0] + nanos[1]));
    }
  }

  private static int read(Annotator annotator, String name, ExtractedText text, long[] nanos) {
    long start = THREAD.getCurrentThreadCpuTime();
    var outcome = new BriefParser().parse(new SourceName(name), AccessLabel.OPENBAAR, text);
    long parsed = THREAD.getCurrentThreadCpuTime();
    var briefs = ((ParseOutcome.Parsed) outcome).briefs();
    int tags = briefs.stream().mapToInt(brief -> annotator.annotate(brief).tags().size()).sum();
    nanos[0] += parsed - start;
    nanos[1] += THREAD.getCurrentThreadCpuTime() - parsed;
    return tags >= 0 ? briefs.size() : 0;
  }

  private static long perSecond(int letters, long nanos) {
    return letters * 1_000_000_000L / nanos;
  }

  /** The samples, each repeated until it has 2,000 words of running text. */
  private static Map<String, ExtractedText> letters() throws IOException {
    var letters = new java.util.TreeMap<String, ExtractedText>();
    try (Stream<Path> files = Files.walk(Path.of("src", "samples"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        var name = new SourceName(file.getFileName().toString());
        if (Extractors.all().extract(name, Files.readAllBytes(file))
            instanceof Extracted(var text)) {
          letters.put(name.value(), longer(text));
        }
      }
    }
    return letters;
  }

  private static ExtractedText longer(ExtractedText text) {
    var lines = new ArrayList<>(text.lines());
    int half = lines.size() / 3;
    var body = List.copyOf(lines.subList(half, lines.size() - lines.size() / 5));
    int at = lines.size() - lines.size() / 5;
    while (lines.stream().mapToInt(line -> line.text().split(" ", -1).length).sum() < WORDS) {
      lines.addAll(at, body);
    }
    return new ExtractedText(text.mediaType(), lines);
  }
}
