package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.time.Duration;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.config.Settings;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.pipeline.IndexReport;
import nl.dmmsearch.pipeline.IndexingPipeline;
import nl.dmmsearch.pipeline.IndexingRules;
import nl.dmmsearch.source.DocumentSource;
import nl.dmmsearch.unpack.Unpacking;

/** One run of the pipeline, with the parts of an installation and a progress bar. */
record Indexing(Installation installation, boolean again) {
  private static final long MEBIBYTE = 1024L * 1024;

  IndexReport run(DocumentSource source, PrintWriter err) throws ConfigException {
    var reader = installation.reader();
    var unpacked = new Unpacking(source, installation.unpackLimits());
    Settings.Limits limits = installation.settings().limits();
    long largest = limits.documentMegabytes() * MEBIBYTE;
    var longest = Duration.ofSeconds(limits.documentSeconds());
    try (SearchEngine engine = installation.writing();
        var progress = new ProgressLine(err)) {
      Archive archive = installation.archive();
      boolean all = again || differs(engine, archive);
      var rules = new IndexingRules(installation.readingMark(), all, largest, longest);
      return new IndexingPipeline(reader, engine, archive, rules).run(unpacked, progress);
    }
  }

  /** An index that was lost or cut short is filled again from the documents. */
  private static boolean differs(SearchEngine engine, Archive archive) {
    return engine.health(AccessLabel.INTERN).briefs() != archive.briefs();
  }
}
