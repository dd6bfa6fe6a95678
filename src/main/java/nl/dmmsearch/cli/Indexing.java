package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.CorrectionOutcome;
import nl.dmmsearch.archive.WriterLock;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.config.Settings;
import nl.dmmsearch.correct.Corrections;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.EngineException;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.lines.LineFiles;
import nl.dmmsearch.pipeline.BriefShelf;
import nl.dmmsearch.pipeline.ConcurrentIndexer;
import nl.dmmsearch.pipeline.CorrectionCheck;
import nl.dmmsearch.pipeline.IndexReport;
import nl.dmmsearch.pipeline.IndexingPipeline;
import nl.dmmsearch.pipeline.IndexingRules;
import nl.dmmsearch.pipeline.Progress;
import nl.dmmsearch.pipeline.Reader;
import nl.dmmsearch.source.DocumentSource;
import nl.dmmsearch.unpack.UnpackLimits;
import nl.dmmsearch.unpack.Unpacking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the pipeline, with the parts of an installation and a progress bar. */
record Indexing(Installation installation, Mode mode) {
  private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

  /** What is read again. */
  enum Mode {
    /** What is new or changed. */
    CHANGED,
    /** Every document that the source has. */
    AGAIN,
    /** All that was kept, into an index made anew. */
    ANEW
  }

  private static final long MEBIBYTE = 1024L * 1024;

  IndexReport run(DocumentSource source, PrintWriter err) throws ConfigException {
    return run(source, err, progress -> progress);
  }

  /**
   * Runs.
   *
   * @param over stands between the run and whoever looks at its progress
   */
  IndexReport run(DocumentSource source, PrintWriter err, UnaryOperator<Progress> over)
      throws ConfigException {
    Corrections corrections = installation.corrections();
    Reader reader = installation.reader().with(corrections);
    IndexingRules rules = rules();
    var unpacked =
        new LineFiles(new Unpacking(source, installation.unpackLimits()), rules.largest());
    try (var _ = WriterLock.take(installation.index(), "dmm index");
        SearchEngine engine = engine(err);
        var progress = new ProgressLine(err)) {
      Archive archive = installation.archive();
      BriefShelf shelf = shelf(engine);
      IndexReport report =
          new IndexingPipeline(reader, shelf, archive, rules).run(unpacked, over.apply(progress));
      note(CorrectionCheck.of(corrections, archive, rules.settings(), shelf.stored()));
      return report;
    }
  }

  /**
   * Takes documents for a service that answers from {@code searcher}. How they are read is found
   * out when the first one comes, or before by {@link Intake#prepare}: that takes longer than all
   * that a search needs.
   */
  Intake intake(BriefSearcher searcher) throws ConfigException {
    Path index = installation.index();
    UnpackLimits limits = installation.unpackLimits();
    Prepared<Understanding> prepared = Prepared.onDemand(this::understanding);
    Writing.Opener opener =
        purpose -> {
          Understanding how = prepared.get();
          WriterLock lock = WriterLock.take(index, purpose);
          try {
            SearchEngine engine = Installation.writing(index);
            Archive archive = Archive.in(index);
            var pipeline = new IndexingPipeline(how.reader(), shelf(engine), archive, how.rules());
            return new Writing(lock, engine, archive, pipeline, limits);
          } catch (RuntimeException e) {
            lock.close();
            throw e;
          }
        };
    return new Intake(opener, prepared::get, index, searcher, limits.documentBytes());
  }

  /**
   * How documents are read.
   *
   * @param reader what each goes through
   * @param rules of the pipeline
   */
  private record Understanding(Reader reader, IndexingRules rules) {}

  private Understanding understanding() throws ConfigException {
    return new Understanding(installation.reader().with(installation.corrections()), rules());
  }

  private IndexingRules rules() throws ConfigException {
    Settings.Limits limits = installation.settings().limits();
    return new IndexingRules(
        installation.readingMark(),
        mode == Mode.AGAIN,
        limits.documentMegabytes() * MEBIBYTE,
        Duration.ofSeconds(limits.documentSeconds()));
  }

  private static BriefShelf shelf(SearchEngine engine) {
    return new BriefShelf(
        new ConcurrentIndexer(engine, Runtime.getRuntime().availableProcessors()),
        id -> engine.brief(id, AccessLabel.INTERN));
  }

  /** An index that another version made is made anew, and that can take a while. */
  private SearchEngine engine(PrintWriter err) throws ConfigException {
    if (mode == Mode.ANEW) {
      return installation.writingAnew();
    }
    try {
      return installation.writing();
    } catch (EngineException e) {
      if (e.kind() != EngineException.Kind.OTHER_VERSION) {
        throw e;
      }
      err.printf(
          "the index was made by another version: making it anew from %d originals%n",
          installation.archive().documents().size());
      err.flush();
      return installation.writingAnew();
    }
  }

  private void note(List<CorrectionOutcome> outcomes) throws ConfigException {
    for (CorrectionOutcome outcome : outcomes) {
      if (!outcome.wasApplied()) {
        LOG.warn(
            "correction of {} ({}, line {}) not applied: {}",
            outcome.about(),
            outcome.file(),
            outcome.line(),
            outcome.why());
      }
    }
    installation.correctionLog().write(outcomes);
  }
}
