package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.ClusterAnalysis;
import nl.dmmsearch.engine.EngineException;
import nl.dmmsearch.engine.Health;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.CompletionRequest;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.Means;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.Timeline;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** The engine over an index of Apache Lucene. */
public final class LuceneEngine implements SearchEngine {
  private final IndexWriter writer;
  private final LuceneSearcher searcher;
  private final Failures failures;

  private LuceneEngine(IndexWriter writer, LuceneSearcher searcher, Failures failures) {
    this.writer = writer;
    this.searcher = searcher;
    this.failures = failures;
  }

  /**
   * Opens the index in a folder for writing, and makes both where they are not there yet. No other
   * process can write it until this engine is closed; others can read what is committed.
   *
   * @throws EngineException if another process writes it, another version made it, or it cannot be
   *     read or written
   */
  public static SearchEngine writing(Path directory) {
    var failures = new Failures(directory.toString());
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw failures.failed("it is not a folder");
    }
    return failures.during(() -> open(FSDirectory.open(directory), failures));
  }

  /**
   * Opens the index in a folder for reading alone. It holds no lock, and sees within a second what
   * another process commits.
   *
   * @throws EngineException if there is no index, another version made it, or it cannot be read
   */
  public static BriefSearcher reading(Path directory) {
    var failures = new Failures(directory.toString());
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw failures.failed("it is not a folder");
    }
    if (!Files.exists(directory)) {
      throw failures.missing();
    }
    return failures.during(() -> {
      Directory files = FSDirectory.open(directory);
      return new LuceneSearcher(Searchers.over(files, failures), failures, files);
    });
  }

  /** What the analysis makes of a Dutch word, folded, that no list of the lexicon knows. */
  public static UnaryOperator<String> rules() {
    return StemRules.unlisted();
  }

  /** What the analysis makes of a term that the lexicon gives; a term must be left as it is. */
  public static UnaryOperator<String> rulesOnListed() {
    return StemRules.listed();
  }

  /** An index that is gone when it is closed. */
  public static SearchEngine inMemory() {
    var failures = new Failures("memory");
    return failures.during(() -> open(new ByteBuffersDirectory(), failures));
  }

  /**
   * What the index makes of a word, so that its forms can be compared: case, accents and inflection
   * fall away. A word of several parts is taken as one.
   */
  public static String stem(String word) {
    return new LongestTerm(Analysis.querying()).of(Schema.TEXT, word);
  }

  /**
   * The index of an engine of this kind, searched with less than all means; closed with the engine.
   *
   * @param engine that {@link #inMemory} made
   * @param means what is made use of
   */
  public static BriefSearcher searching(SearchEngine engine, Set<Means> means) {
    if (engine instanceof LuceneEngine lucene) {
      return lucene.searcher.with(new Ranking(means));
    }
    throw new IllegalArgumentException("not an engine of this kind: " + engine);
  }

  /**
   * How text becomes terms, for a cluster engine that is to give the same.
   *
   * @param folder where the word lists will lie, below the folder of that engine's settings
   */
  public static ClusterAnalysis clusterAnalysis(String folder) {
    return ClusterSettings.under(folder);
  }

  private static SearchEngine open(Directory directory, Failures failures) throws IOException {
    boolean exists = DirectoryReader.indexExists(directory);
    if (exists) {
      IndexVersion.check(SegmentInfos.readLatestCommit(directory).getUserData(), failures);
    }
    var writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.indexing()));
    try {
      if (!exists) {
        writer.setLiveCommitData(IndexVersion.current().entrySet());
        writer.commit();
      }
      var searcher = new LuceneSearcher(Searchers.over(writer), failures, directory);
      return new LuceneEngine(writer, searcher, failures);
    } catch (IOException | RuntimeException e) {
      // Whoever cannot have the engine must not keep others from writing.
      IOUtils.closeWhileHandlingException(writer::rollback, directory);
      throw e;
    }
  }

  @Override
  public void replace(SourceName source, List<Brief> briefs) {
    for (Brief brief : briefs) {
      if (!brief.source().name().equals(source)) {
        throw new IllegalArgumentException(brief.id() + " does not come from " + source.value());
      }
    }
    if (briefs.isEmpty()) {
      remove(source);
      return;
    }
    List<Document> documents = briefs.stream().flatMap(LuceneEngine::documents).toList();
    failures.during(() -> writer.updateDocuments(key(source), documents));
  }

  /** The brief behind its statements, where these look for it. */
  private static Stream<Document> documents(Brief brief) {
    return Stream.concat(
        StatementDocuments.of(brief).stream(), Stream.of(BriefDocuments.of(brief)));
  }

  @Override
  public void remove(SourceName source) {
    failures.during(() -> writer.deleteDocuments(key(source)));
  }

  private static Term key(SourceName source) {
    return new Term(Schema.SOURCE, source.value());
  }

  @Override
  public void refresh() {
    searcher.refresh();
  }

  @Override
  public void commit() {
    failures.during(() -> writer.commit());
    refresh();
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    return searcher.search(request);
  }

  @Override
  public StatementResponse statements(StatementRequest request) {
    return searcher.statements(request);
  }

  @Override
  public Optional<Brief> brief(BriefId id, AccessLabel clearance) {
    return searcher.brief(id, clearance);
  }

  @Override
  public List<Hit> similar(Brief brief, int most, AccessLabel clearance) {
    return searcher.similar(brief, most, clearance);
  }

  @Override
  public List<KnownMeeting> meetings(Filters filters, AccessLabel clearance) {
    return searcher.meetings(filters, clearance);
  }

  @Override
  public Timeline timeline(SearchRequest request) {
    return searcher.timeline(request);
  }

  @Override
  public List<Completion> complete(CompletionRequest request) {
    return searcher.complete(request);
  }

  @Override
  public Health health(AccessLabel clearance) {
    return searcher.health(clearance);
  }

  @Override
  public void close() {
    try {
      failures.during(writer::rollback);
    } finally {
      searcher.close();
    }
  }
}
