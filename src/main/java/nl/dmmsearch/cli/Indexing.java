package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.CorrectionOutcome;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.config.Settings;
import nl.dmmsearch.correct.Corrections;
import nl.dmmsearch.engine.Health;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.pipeline.BriefShelf;
import nl.dmmsearch.pipeline.CorrectionCheck;
import nl.dmmsearch.pipeline.IndexReport;
import nl.dmmsearch.pipeline.IndexingPipeline;
import nl.dmmsearch.pipeline.IndexingRules;
import nl.dmmsearch.source.DocumentSource;
import nl.dmmsearch.unpack.Unpacking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the pipeline, with the parts of an installation and a progress bar. */
record Indexing(Installation installation, boolean again) {
  private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
  private static final long MEBIBYTE = 1024L * 1024;

  IndexReport run(DocumentSource source, PrintWriter err) throws ConfigException {
    Corrections corrections = installation.corrections();
    var reader = installation.reader().with(corrections);
    var unpacked = new Unpacking(source, installation.unpackLimits());
    Settings.Limits limits = installation.settings().limits();
    long largest = limits.documentMegabytes() * MEBIBYTE;
    var longest = Duration.ofSeconds(limits.documentSeconds());
    try (SearchEngine engine = installation.writing();
        var progress = new ProgressLine(err)) {
      Archive archive = installation.archive();
      boolean all = again || differs(engine, archive);
      var rules = new IndexingRules(installation.readingMark(), all, largest, longest);
      var shelf = new BriefShelf(engine, id -> engine.brief(id, AccessLabel.INTERN));
      IndexReport report =
          new IndexingPipeline(reader, shelf, archive, rules).run(unpacked, progress);
      note(CorrectionCheck.of(corrections, archive, rules.settings(), shelf.stored()));
      return report;
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

  /** An index that was lost or cut short is filled again from the documents. */
  private static boolean differs(SearchEngine engine, Archive archive) {
    Health health = engine.health(AccessLabel.INTERN);
    return health.briefs() + health.copies() != archive.briefs();
  }
}
