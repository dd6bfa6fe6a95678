package nl.dmmsearch.pipeline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.engine.BriefIndexer;
import nl.dmmsearch.engine.EngineException;

/**
 * Another indexer, with several documents at once: whoever hands one over goes on while it is
 * indexed. Everything else that is asked of it happens when all of those are done, and says then
 * what went wrong with them.
 */
public final class ConcurrentIndexer implements BriefIndexer {
  private static final Duration IDLE = Duration.ofSeconds(5);

  /** How many documents wait for each thread, so that none waits while a long one is read. */
  private static final int AHEAD = 8;

  private final BriefIndexer indexer;
  private final int most;
  private final ThreadPoolExecutor hands;
  private final Map<SourceName, Future<?>> busy = new LinkedHashMap<>();

  /**
   * An indexer over another.
   *
   * @param threads how many documents are indexed at a time, from 1
   */
  public ConcurrentIndexer(BriefIndexer indexer, int threads) {
    this.indexer = indexer;
    this.most = AHEAD * threads;
    hands =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("indexing-", 1).factory());
    hands.allowCoreThreadTimeOut(true);
  }

  @Override
  public synchronized void replace(SourceName source, List<Brief> briefs) {
    Future<?> earlier = busy.remove(source);
    if (earlier != null) {
      await(earlier);
    }
    if (busy.size() >= most) {
      finish(busy.keySet().iterator().next());
    }
    busy.put(source, hands.submit(() -> indexer.replace(source, briefs)));
  }

  private void finish(SourceName source) {
    Future<?> one = busy.remove(source);
    if (one != null) {
      await(one);
    }
  }

  private void finishAll() {
    for (SourceName source : List.copyOf(busy.keySet())) {
      finish(source);
    }
  }

  private static void await(Future<?> one) {
    try {
      one.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngineException(EngineException.Kind.FAILED, "indexing was interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case EngineException failure ->
            throw new EngineException(
                failure.kind(), String.valueOf(failure.getMessage()), failure);
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public synchronized void remove(SourceName source) {
    finishAll();
    indexer.remove(source);
  }

  @Override
  public synchronized void refresh() {
    finishAll();
    indexer.refresh();
  }

  @Override
  public synchronized void commit() {
    finishAll();
    indexer.commit();
  }

  @Override
  public synchronized void commit(String mark) {
    finishAll();
    indexer.commit(mark);
  }

  @Override
  public synchronized void settle() {
    finishAll();
    indexer.settle();
  }

  @Override
  public String mark() {
    return indexer.mark();
  }

  @Override
  public synchronized void clear() {
    finishAll();
    indexer.clear();
  }
}
