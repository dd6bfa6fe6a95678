package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.Timeline;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
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
  private volatile String mark;

  private LuceneEngine(
      IndexWriter writer, LuceneSearcher searcher, Failures failures, String mark) {
    this.writer = writer;
    this.searcher = searcher;
    this.failures = failures;
    this.mark = mark;
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
   * Makes an empty index in a folder. What lies there, whatever it is, is found by others until the
   * first commit, and gone then.
   *
   * @throws EngineException if another process writes it, or it cannot be written
   */
  public static SearchEngine writingAnew(Path directory) {
    var failures = new Failures(directory.toString());
    return failures.during(() -> {
      Directory files = FSDirectory.open(directory);
      var writing = Segments.writing().setOpenMode(OpenMode.CREATE);
      try {
        return engine(new IndexWriter(files, writing), failures, "");
      } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
        // Not even its list of segments can be read, so that nobody finds anything in it.
        for (String file : files.listAll()) {
          if (file.startsWith(IndexFileNames.SEGMENTS)) {
            files.deleteFile(file);
          }
        }
        return open(files, failures);
      }
    });
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

  /** Loads what any question needs, so that this can be done beside other work. */
  public static void load() {
    Searchers.load();
  }

  /**
   * The mark of the last commit of the index in a folder; empty where it has none, or there is none
   * that can be read.
   */
  public static String mark(Path directory) {
    try (Directory files = FSDirectory.open(directory)) {
      return IndexVersion.mark(SegmentInfos.readLatestCommit(files).getUserData());
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * The names of the files of the last commit of the index in a folder, the one that names the
   * others at the end; none where there is no index.
   *
   * @throws EngineException if it cannot be read
   */
  public static List<String> committed(Path directory) {
    return new Failures(directory.toString())
        .during(() -> {
          try (Directory files = FSDirectory.open(directory)) {
            if (!DirectoryReader.indexExists(files)) {
              return List.of();
            }
            SegmentInfos commit = SegmentInfos.readLatestCommit(files);
            var names = new ArrayList<String>(commit.files(false));
            names.add(String.valueOf(commit.getSegmentsFileName()));
            return names;
          }
        });
  }

  /**
   * What is damaged in the index in a folder, a sentence for each segment; reads all of its bytes
   * and compares their checksums. It keeps nobody from writing.
   */
  public static List<String> damage(Path directory) {
    return Damage.in(directory);
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

  /** The verb that a form and a loose half are of, as one word: trok and in of intrekken. */
  public static Optional<String> wholeVerb(String form, String half) {
    return VerbHalves.whole(form, half);
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
    String mark = "";
    if (exists) {
      Map<String, String> said = SegmentInfos.readLatestCommit(directory).getUserData();
      IndexVersion.check(said, failures);
      mark = IndexVersion.mark(said);
    }
    var writer = new IndexWriter(directory, Segments.writing());
    if (!exists) {
      begin(writer);
    }
    return engine(writer, failures, mark);
  }

  /** Others can open what was committed once. */
  private static void begin(IndexWriter writer) throws IOException {
    try {
      writer.setLiveCommitData(IndexVersion.current().entrySet());
      writer.commit();
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(writer::rollback, writer.getDirectory());
      throw e;
    }
  }

  private static SearchEngine engine(IndexWriter writer, Failures failures, String mark)
      throws IOException {
    Directory directory = writer.getDirectory();
    try {
      var searcher = new LuceneSearcher(Searchers.over(writer), failures, directory);
      return new LuceneEngine(writer, searcher, failures, mark);
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
    commit(mark);
  }

  @Override
  public void commit(String newMark) {
    failures.during(() -> {
      writer.setLiveCommitData(IndexVersion.marked(newMark).entrySet());
      writer.commit();
    });
    mark = newMark;
    refresh();
  }

  @Override
  public void settle() {
    failures.during(() -> Segments.settle(writer));
    refresh();
  }

  @Override
  public String mark() {
    return mark;
  }

  @Override
  public void clear() {
    failures.during(() -> writer.deleteAll());
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    return searcher.search(request);
  }

  @Override
  public List<Hit> first(SearchRequest request, int most) {
    return searcher.first(request, most);
  }

  @Override
  public List<StatementHit> first(StatementRequest request, int most) {
    return searcher.first(request, most);
  }

  @Override
  public Map<String, List<StatementHit>> leading(StatementRequest request, List<KnownMeeting> at) {
    return searcher.leading(request, at);
  }

  @Override
  public Object state() {
    return searcher.state();
  }

  @Override
  public List<BriefId> all(SearchRequest request) {
    return searcher.all(request);
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
