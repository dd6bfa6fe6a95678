package nl.dmmsearch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.config.Settings;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.extract.ExtractOutcome;
import nl.dmmsearch.pipeline.BriefShelf;
import nl.dmmsearch.pipeline.IndexReport;
import nl.dmmsearch.pipeline.IndexingPipeline;
import nl.dmmsearch.pipeline.IndexingRules;
import nl.dmmsearch.pipeline.Progress;
import nl.dmmsearch.pipeline.Reader;
import nl.dmmsearch.source.FolderSource;
import nl.dmmsearch.unpack.Unpacking;

/**
 * Folders of documents, indexed as {@code dmm index} does it and gone when closed. The index is in
 * memory; the archive that the pipeline needs lies in a temporary folder.
 */
final class MeasuredCorpus implements AutoCloseable {
  private static final long MEBIBYTE = 1024L * 1024;

  private final SearchEngine engine = LuceneEngine.inMemory();
  private final Path folder;
  private final Archive archive;
  private final Reader reader;
  private final IndexReport report;

  MeasuredCorpus(Installation installation, List<Path> folders) throws ConfigException {
    Settings.Limits limits = installation.settings().limits();
    var rules =
        new IndexingRules(
            installation.readingMark(),
            true,
            limits.documentMegabytes() * MEBIBYTE,
            Duration.ofSeconds(limits.documentSeconds()));
    this.reader = installation.reader().with(installation.corrections());
    var source = new Unpacking(new FolderSource(folders), installation.unpackLimits());
    this.folder = temporary();
    this.archive = Archive.in(folder);
    this.report =
        new IndexingPipeline(
                reader,
                new BriefShelf(engine, id -> engine.brief(id, AccessLabel.INTERN)),
                archive,
                rules)
            .run(source, Progress.unseen());
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("dmm-evaluate");
    } catch (IOException e) {
      throw new NothingDone("cannot make a temporary folder: " + e.getMessage());
    }
  }

  SearchEngine engine() {
    return engine;
  }

  IndexReport report() {
    return report;
  }

  /** The names of all documents, read or not. */
  List<String> documents() {
    return archive.documents().stream().map(d -> d.name().value()).toList();
  }

  /** The texts of all documents that could be read, by name, as they were extracted. */
  Map<String, String> texts() {
    var texts = new TreeMap<String, String>();
    for (ArchivedDocument document : archive.documents()) {
      if (document.indexed() != null) {
        text(document.name(), document.indexed())
            .ifPresent(t -> texts.put(document.name().value(), t));
      }
    }
    return texts;
  }

  private Optional<String> text(SourceName name, ArchivedDocument.Indexed version) {
    return archive
        .original(version.hash())
        .map(bytes -> reader.extractor().extract(name, bytes))
        .flatMap(MeasuredCorpus::text);
  }

  private static Optional<String> text(ExtractOutcome outcome) {
    return switch (outcome) {
      case ExtractOutcome.Extracted(var text) ->
          Optional.of(text.lines().stream().map(TextLine::text).collect(Collectors.joining("\n")));
      case ExtractOutcome.Rejected _ -> Optional.empty();
    };
  }

  @Override
  public void close() {
    engine.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the temporary folder " + folder, e);
    }
  }
}
