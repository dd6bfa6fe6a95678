package nl.dmmsearch.evaluate;

import static nl.dmmsearch.evaluate.ReadingField.ADDRESSEE;
import static nl.dmmsearch.evaluate.ReadingField.CAPABILITIES;
import static nl.dmmsearch.evaluate.ReadingField.CITATIONS;
import static nl.dmmsearch.evaluate.ReadingField.DOCUMENT_TYPE;
import static nl.dmmsearch.evaluate.ReadingField.KAMERSTUK;
import static nl.dmmsearch.evaluate.ReadingField.LETTER_DATE;
import static nl.dmmsearch.evaluate.ReadingField.MEETING_END;
import static nl.dmmsearch.evaluate.ReadingField.MEETING_KIND;
import static nl.dmmsearch.evaluate.ReadingField.MEETING_PLACE;
import static nl.dmmsearch.evaluate.ReadingField.MEETING_START;
import static nl.dmmsearch.evaluate.ReadingField.MISSIONS;
import static nl.dmmsearch.evaluate.ReadingField.OWN_REFERENCES;
import static nl.dmmsearch.evaluate.ReadingField.SECTIONS;
import static nl.dmmsearch.evaluate.ReadingField.SUBJECT;
import static nl.dmmsearch.evaluate.ReadingField.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.config.TaxonomyReader;
import nl.dmmsearch.extract.ExtractOutcome;
import nl.dmmsearch.extract.ExtractOutcome.Extracted;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.parse.ParseOutcome.Parsed;
import nl.dmmsearch.testing.Extractors;
import nl.dmmsearch.testing.Shared;
import org.junit.jupiter.api.Test;

/** How well documents are read from bytes to tags. The figures go to the test's output. */
class ReadingQualityTest {
  private static final Map<ReadingField, Double> LETTER_FLOORS =
      Map.ofEntries(
          Map.entry(DOCUMENT_TYPE, 0.95),
          Map.entry(LETTER_DATE, 0.97),
          Map.entry(MEETING_START, 0.95),
          Map.entry(MEETING_END, 0.95),
          Map.entry(MEETING_PLACE, 0.93),
          Map.entry(MEETING_KIND, 0.93),
          Map.entry(KAMERSTUK, 0.97),
          Map.entry(CITATIONS, 0.93),
          Map.entry(SECTIONS, 0.85),
          Map.entry(MISSIONS, 0.9));

  private static final Map<ReadingField, Double> FLOORS =
      Map.ofEntries(
          Map.entry(DOCUMENT_TYPE, 1.0),
          Map.entry(LETTER_DATE, 0.95),
          Map.entry(MEETING_KIND, 0.84),
          Map.entry(MEETING_START, 0.77),
          Map.entry(MEETING_END, 0.77),
          Map.entry(MEETING_PLACE, 0.88),
          Map.entry(ADDRESSEE, 1.0),
          Map.entry(SUBJECT, 1.0),
          Map.entry(SECTIONS, 0.81),
          Map.entry(CITATIONS, 0.95),
          Map.entry(KAMERSTUK, 1.0),
          Map.entry(OWN_REFERENCES, 1.0));

  @Test
  void originals_earnTheTagsThatPeopleGiveThem() throws Exception {
    ReadingReport report =
        ReadingEvaluation.against(Shared.path("gold/briefs.json"))
            .judge(read(Shared.path("corpus/originals")));

    System.out.println("originals: " + report.text());
    assertThat(report.score(TOPICS).f1()).isGreaterThanOrEqualTo(0.9);
    assertThat(report.score(MISSIONS).f1()).isGreaterThanOrEqualTo(0.95);
    assertThat(report.score(CAPABILITIES).f1()).isGreaterThanOrEqualTo(0.95);
  }

  /** Excerpts, whose labels were set with the whole letter at hand, so a part cannot be found. */
  @Test
  void letters_earnTheTagsThatPeopleGiveThem() throws Exception {
    ReadingReport report =
        ReadingEvaluation.against(Shared.path("gold/letters.jsonl"))
            .judge(read(Shared.path("corpus/letters")));

    System.out.println("letters: " + report.text());
    assertThat(report.score(TOPICS).f1()).isGreaterThanOrEqualTo(0.8);
    assertThat(report.score(MISSIONS).f1()).isGreaterThanOrEqualTo(0.9);
    assertThat(report.score(CAPABILITIES).f1()).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void samples_earnTheTagsThatPeopleGiveThem() throws Exception {
    ReadingReport report =
        ReadingEvaluation.against(Path.of("src", "test", "resources", "samples.json"))
            .judge(read(Path.of("src", "samples")));

    System.out.println("samples: " + report.text());
    assertThat(report.score(TOPICS).f1()).isGreaterThanOrEqualTo(0.8);
    assertThat(report.score(MISSIONS).f1()).isGreaterThanOrEqualTo(0.95);
    assertThat(report.score(CAPABILITIES).f1()).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void samples_areReadAsLabelled() throws Exception {
    ReadingReport report =
        ReadingEvaluation.against(Path.of("src", "test", "resources", "samples.json"))
            .judge(read(Path.of("src", "samples")));

    assertThat(report.misses())
        .filteredOn(miss -> miss.field() != TOPICS && miss.field() != CAPABILITIES)
        .isEmpty();
  }

  /**
   * Short letters, each laid out or worded unlike the others. Not told apart yet: a heading with a
   * letter from the line right under it, and the line under the title of an annex.
   */
  @Test
  void otherForms_areReadAsLabelled() throws Exception {
    Path forms = Path.of("src", "test", "resources", "forms");
    ReadingReport report =
        ReadingEvaluation.against(Path.of("src", "test", "resources", "forms.json"))
            .judge(read(forms));

    assertThat(report.misses())
        .extracting(Object::toString)
        .allMatch(miss -> miss.contains("issued by nato heads") || miss.startsWith("20-fiche"))
        .hasSizeLessThanOrEqualTo(5);
  }

  /** Held back until the rules were made; the floor is what was read at the first look, or more. */
  @Test
  void unseenForms_areReadWellEnough() throws Exception {
    ReadingReport report =
        ReadingEvaluation.against(Path.of("src", "test", "resources", "unseen.json"))
            .judge(read(Path.of("src", "test", "resources", "unseen")));

    System.out.println("unseen: " + report.text());
    FLOORS.forEach((field, floor) ->
        assertThat(report.score(field).f1()).as(field.key()).isGreaterThanOrEqualTo(floor));
  }

  /** What the letters must reach, whatever else is changed. */
  @Test
  void letters_areReadWellEnough() throws Exception {
    ReadingReport report =
        ReadingEvaluation.against(Shared.path("gold/letters.jsonl"))
            .judge(read(Shared.path("corpus/letters")));

    LETTER_FLOORS.forEach((field, floor) ->
        assertThat(report.score(field).f1()).as(field.key()).isGreaterThanOrEqualTo(floor));
  }

  private static List<Brief> read(Path folder) throws Exception {
    var annotator = new Annotator(TaxonomyReader.read(Path.of("config", "taxonomy.yaml")));
    List<Brief> briefs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        briefs.addAll(parse(folder, file).stream().map(annotator::annotate).toList());
      }
    }
    return briefs;
  }

  private static List<Brief> parse(Path folder, Path file) throws IOException {
    var name = new SourceName(folder.relativize(file).toString().replace('\\', '/'));
    return switch (Extractors.all().extract(name, Files.readAllBytes(file))) {
      case Extracted(var text)
          when new BriefParser().parse(name, AccessLabel.OPENBAAR, text)
              instanceof Parsed(var briefs) ->
          briefs;
      case Extracted _, ExtractOutcome.Rejected _ -> List.of();
    };
  }
}
