package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import nl.dmmsearch.engine.EngineException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lends out states of the index. Where another process writes it, its commits are looked for on
 * use, at most once a second: nothing runs while nobody asks, and the first question after a quiet
 * hour sees the newest state.
 */
final class Searchers {
  private static final Logger LOG = LoggerFactory.getLogger(Searchers.class);
  private static final long EVERY = Duration.ofSeconds(1).toNanos();

  private final SearcherManager manager;
  private final boolean followsCommits;
  private final AtomicLong lastLook = new AtomicLong(System.nanoTime());

  /** Whether the last look failed, so that a lasting fault is told once. */
  private volatile boolean stuck;

  private Searchers(SearcherManager manager, boolean followsCommits) {
    this.manager = manager;
    this.followsCommits = followsCommits;
  }

  /** States of an index that this process writes; they change with {@link #refresh} alone. */
  static Searchers over(IndexWriter writer) throws IOException {
    var index = new LayeredReader(DirectoryReader.open(writer));
    return new Searchers(new SearcherManager(index, new States()), false);
  }

  /** States of an index that another process may write. */
  static Searchers over(Directory directory, Failures failures) throws IOException {
    var index = new LayeredReader(DirectoryReader.open(directory));
    return new Searchers(new SearcherManager(index, new Checked(failures)), true);
  }

  /** Loads what any question needs: how a word is read, and how an index is. */
  static void load() {
    Objects.requireNonNull(Analysis.querying());
    Objects.requireNonNull(Codec.getDefault());
    if (!MMapDirectory.supportsMadvise()) {
      LOG.debug("the system is not told how the index is going to be read");
    }
  }

  void refresh() throws IOException {
    manager.maybeRefreshBlocking();
  }

  IndexSearcher acquire() throws IOException {
    long now = System.nanoTime();
    long last = lastLook.get();
    if (followsCommits && now - last >= EVERY && lastLook.compareAndSet(last, now)) {
      look();
    }
    return manager.acquire();
  }

  /** A state that cannot be opened is no reason to stop answering from the one that is open. */
  private void look() {
    try {
      manager.maybeRefresh();
      stuck = false;
    } catch (IOException | EngineException e) {
      if (!stuck) {
        LOG.warn("still answering from the former state of the index", e);
      }
      stuck = true;
    }
  }

  void release(IndexSearcher searcher) throws IOException {
    manager.release(searcher);
  }

  void close() throws IOException {
    manager.close();
  }

  /** Remembers of a state what was read of it. */
  private static class States extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      return new IndexState(reader);
    }
  }

  /** Refuses a state that another version has made. */
  private static final class Checked extends States {
    private final Failures failures;

    Checked(Failures failures) {
      this.failures = failures;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      IndexVersion.check(((DirectoryReader) reader).getIndexCommit().getUserData(), failures);
      return super.newSearcher(reader, previous);
    }
  }
}
