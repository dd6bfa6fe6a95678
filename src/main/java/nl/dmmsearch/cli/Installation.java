package nl.dmmsearch.cli;

import java.nio.file.Path;
import java.util.List;
import nl.dmmsearch.access.KeyFile;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ContentHash;
import nl.dmmsearch.archive.CorrectionLog;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.config.CorrectionsReader;
import nl.dmmsearch.config.NamesFile;
import nl.dmmsearch.config.Settings;
import nl.dmmsearch.config.SettingsReader;
import nl.dmmsearch.config.StatementRulesReader;
import nl.dmmsearch.config.SynonymsReader;
import nl.dmmsearch.config.TaxonomyReader;
import nl.dmmsearch.correct.Corrections;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.extract.DocumentExtractor;
import nl.dmmsearch.extract.pdf.Ocr;
import nl.dmmsearch.extract.pdf.PdfExtractor;
import nl.dmmsearch.json.Json;
import nl.dmmsearch.parse.BriefParser;
import nl.dmmsearch.pipeline.Reader;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.StatementParameters;
import nl.dmmsearch.search.meaning.ListedNames;
import nl.dmmsearch.search.meaning.Meaning;
import nl.dmmsearch.state.StatementReader;
import nl.dmmsearch.state.StatementRules;
import nl.dmmsearch.unpack.UnpackLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes, and the parts that they lead to. */
final class Installation {
  /** The name of the folder of the engine within that of the index. */
  static final String LUCENE = "lucene";

  private static final long MEBIBYTE = 1024L * 1024;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "settings (default: config/dmm.yaml beside the launcher)")
  private @Nullable Path config;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "folder of the index, instead of the one in the settings")
  private @Nullable Path index;

  private @Nullable Settings settings;
  private @Nullable Taxonomy taxonomy;
  private @Nullable StatementRules statementRules;
  private @Nullable QueryReader queries;

  /** The folder that the launcher stands in. */
  static Path home() {
    return Path.of(System.getProperty("dmm.home", "")).toAbsolutePath();
  }

  Settings settings() throws ConfigException {
    if (settings == null) {
      Path file = config == null ? home().resolve("config/dmm.yaml") : config;
      settings = SettingsReader.read(file);
    }
    return settings;
  }

  Taxonomy taxonomy() throws ConfigException {
    if (taxonomy == null) {
      taxonomy = TaxonomyReader.read(settings().taxonomy());
    }
    return taxonomy;
  }

  StatementRules statementRules() throws ConfigException {
    if (statementRules == null) {
      statementRules = StatementRulesReader.read(settings().statements());
    }
    return statementRules;
  }

  /**
   * What people set right.
   *
   * @throws WrongCorrections that names the file, the line and the key of the first fault
   */
  Corrections corrections() throws ConfigException {
    Path folder = settings().corrections();
    Taxonomy known = taxonomy();
    try {
      return CorrectionsReader.read(folder, known);
    } catch (ConfigException e) {
      throw new WrongCorrections(e);
    }
  }

  CorrectionLog correctionLog() throws ConfigException {
    return CorrectionLog.in(index());
  }

  Path index() throws ConfigException {
    // Read in any case: settings that cannot be read are an error also where they are not needed.
    Path usual = settings().index();
    return index == null ? usual : index;
  }

  Archive archive() throws ConfigException {
    return Archive.in(index());
  }

  /** The keys lie beside the index: what the service may write, and nobody else needs to read. */
  KeyFile keys() throws ConfigException {
    return KeyFile.in(index());
  }

  UnpackLimits unpackLimits() throws ConfigException {
    Settings.Limits limits = settings().limits();
    Settings.Archives archives = limits.archives();
    return new UnpackLimits(
        archives.depth(),
        archives.entries(),
        archives.megabytes() * MEBIBYTE,
        archives.ratio(),
        limits.documentMegabytes() * MEBIBYTE);
  }

  SearchEngine writing() throws ConfigException {
    return writing(index());
  }

  /** Opens the index that lies in an index folder for writing. */
  static SearchEngine writing(Path index) {
    return LuceneEngine.writing(index.resolve(LUCENE));
  }

  SearchEngine writingAnew() throws ConfigException {
    return LuceneEngine.writingAnew(index().resolve(LUCENE));
  }

  /** For the answers that a service remembers, in bytes. */
  long answers() throws ConfigException {
    return settings().server().answersMegabytes() * MEBIBYTE;
  }

  BriefSearcher reading() throws ConfigException {
    return LuceneEngine.reading(index().resolve(LUCENE));
  }

  /** Whether the index lacks some of what the archive says, because a process ended in between. */
  boolean isBehind(Archive archive) throws ConfigException {
    return !LuceneEngine.mark(index().resolve(LUCENE)).equals(archive.mark());
  }

  /** What is damaged in the index. */
  List<String> damage() throws ConfigException {
    return LuceneEngine.damage(index().resolve(LUCENE));
  }

  /** Understands what is asked. */
  QueryReader queries() throws ConfigException {
    if (queries == null) {
      queries =
          new QueryReader(
              Meaning.steps(
                  names(),
                  StatementParameters::today,
                  LuceneEngine::stem,
                  LuceneEngine::wholeVerb));
    }
    return queries;
  }

  /** As the launcher's last start kept them, where nothing has changed since. */
  private ListedNames names() throws ConfigException {
    Settings set = settings();
    String kept = System.getProperty("dmm.names");
    if (kept == null) {
      return listed();
    }
    Path software = Path.of(System.getProperty("java.class.path"));
    return new NamesFile(Path.of(kept), List.of(software, set.taxonomy(), set.synonyms()))
        .orMade(this::listed);
  }

  private ListedNames listed() throws ConfigException {
    return ListedNames.of(taxonomy(), SynonymsReader.read(settings().synonyms()));
  }

  Reader reader() throws ConfigException {
    var annotator = new Annotator(taxonomy());
    return new Reader(
        new DocumentExtractor(new PdfExtractor(ocr())),
        new BriefParser(),
        annotator,
        new StatementReader(statementRules(), annotator::named));
  }

  private Ocr ocr() throws ConfigException {
    Settings.Ocr set = settings().ocr();
    return new Ocr(set.command(), set.language(), set.secondsPerPage());
  }

  /**
   * A mark of all that decides how a document is read: this software, what is set for reading it,
   * and what is set for understanding what it says.
   */
  String readingMark() throws ConfigException {
    return "%s/%s/%s"
        .formatted(
            Version.current(), mark(settings().ocr()), mark(List.of(taxonomy(), statementRules())));
  }

  private static String mark(Object set) {
    return ContentHash.of(Json.write(set)).value().substring(0, 16);
  }
}
