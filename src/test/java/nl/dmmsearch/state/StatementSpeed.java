package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.config.TaxonomyReader;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.pipeline.Reader;
import nl.dmmsearch.testing.Extractors;
import org.junit.jupiter.api.Test;

/**
 * Prints from how many letters of 2,000 words per second statements are read, tags included: {@code
 * mvn test -Dtest=StatementSpeed -Djacoco.skip=true -DargLine=}. Letters are joined until they have
 * so many words. They are the samples, which state three times as much as others do, or those of
 * the folders that {@code -Ddmm.letters=} names, a comma between each two.
 */
class StatementSpeed {
  private static final System.Logger LOG = System.getLogger(StatementSpeed.class.getName());

  /** Time on the processor, so that what else runs on the machine does not count. */
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static final int WORDS = 2000;

  /** The JVM takes some hundreds until it has compiled what it compiles. */
  private static final int ROUNDS = 600;

  private static final int TIMES = 60;

  @Test
  void letters_perSecondOnOneCore() throws Exception {
    var annotator = new Annotator(TaxonomyReader.read(Path.of("config", "taxonomy.yaml")));
    var statements = new StatementReader(ShippedRules.RULES, annotator::named);
    List<Brief> briefs = joined(briefs(annotator));
    long words = briefs.stream().mapToLong(StatementSpeed::words).sum();
    for (int round = 1; round <= ROUNDS; round++) {
      long start = THREAD.getCurrentThreadCpuTime();
      int found = 0;
      for (int times = 0; times < TIMES; times++) {
        for (Brief brief : briefs) {
          found += statements.read(brief).statements().size();
        }
      }
      long nanos = THREAD.getCurrentThreadCpuTime() - start;
      assertThat(found).isPositive();
      LOG.log(
          System.Logger.Level.INFO,
          "{0,number,#} letters of 2,000 words per second, {1} statements each",
          words * TIMES * 1_000_000_000L / WORDS / nanos,
          (long) found * WORDS / TIMES / words);
    }
  }

  private static long words(Brief brief) {
    return brief.sections().stream().mapToLong(StatementSpeed::words).sum();
  }

  private static int words(Section section) {
    return section.text().split("\\s+", -1).length;
  }

  /** The same sections in letters of some 2,000 words; the rest at the end is left out. */
  private static List<Brief> joined(List<Brief> briefs) {
    var joined = new ArrayList<Brief>();
    var sections = new ArrayList<Section>();
    int words = 0;
    for (Brief brief : briefs) {
      for (Section section : brief.sections()) {
        sections.add(
            new Section(
                section.heading(),
                section.level(),
                "s" + sections.size(),
                section.text(),
                section.pages(),
                List.of(),
                section.speaker()));
        words += words(section);
        if (words >= WORDS) {
          joined.add(brief.with(sections, List.of()));
          sections.clear();
          words = 0;
        }
      }
    }
    return joined;
  }

  private static List<Brief> briefs(Annotator annotator) throws Exception {
    var reader = new Reader(Extractors.all(), new BriefParser(), annotator);
    var briefs = new ArrayList<Brief>();
    for (String folder : System.getProperty("dmm.letters", "src/samples").split(",", -1)) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          var name = new SourceName(file.getFileName().toString());
          if (reader.read(name, AccessLabel.OPENBAAR, Files.readAllBytes(file))
              instanceof Reader.Outcome.Read(String _, List<Brief> read)) {
            briefs.addAll(read);
          }
        }
      }
    }
    return briefs;
  }
}
