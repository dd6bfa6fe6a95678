package nl.dmmsearch.pipeline;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.engine.BriefIndexer;
import nl.dmmsearch.engine.EngineException;
import org.junit.jupiter.api.Test;

class ConcurrentIndexerTest {
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());

  @Test
  void whoHandsOver_goesOn_andACommitWaitsForAll() {
    var go = new CountDownLatch(1);
    var indexer = new ConcurrentIndexer(new Told(go), 2);
    put(indexer, "a");
    put(indexer, "b");
    assertThat(done).isEmpty();

    go.countDown();
    indexer.commit("1");

    assertThat(done).hasSize(3).endsWith("commit 1").contains("a", "b");
  }

  @Test
  void theSameDocumentTwice_isIndexedInOrder() {
    var indexer = new ConcurrentIndexer(new Told(new CountDownLatch(0)), 4);
    for (int i = 0; i < 100; i++) {
      put(indexer, "a");
      put(indexer, "b" + i);
    }
    indexer.remove(new SourceName("a"));

    assertThat(done).hasSize(201).endsWith("-a");
  }

  @Test
  void whatFailed_isToldBeforeAnythingIsLasting() {
    var indexer = new ConcurrentIndexer(new Told(new CountDownLatch(0)), 2);
    put(indexer, "wrong");

    assertThatThrownBy(indexer::refresh)
        .isInstanceOf(EngineException.class)
        .hasMessage("the disk is full");
    assertThat(done).isEmpty();
  }

  private static void put(BriefIndexer indexer, String name) {
    indexer.replace(new SourceName(name), List.of(brief(name).build()));
  }

  /** Writes down what it is told, once it may. */
  private final class Told implements BriefIndexer {
    private final CountDownLatch go;

    Told(CountDownLatch go) {
      this.go = go;
    }

    @Override
    public void replace(SourceName source, List<Brief> briefs) {
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      if (source.value().equals("wrong")) {
        throw new EngineException(EngineException.Kind.FAILED, "the disk is full");
      }
      done.add(source.value());
    }

    @Override
    public void remove(SourceName source) {
      done.add("-" + source.value());
    }

    @Override
    public void refresh() {
      done.add("refresh");
    }

    @Override
    public void commit() {
      done.add("commit");
    }

    @Override
    public void commit(String mark) {
      done.add("commit " + mark);
    }

    @Override
    public void settle() {
      done.add("settle");
    }

    @Override
    public String mark() {
      return "";
    }

    @Override
    public void clear() {
      done.add("clear");
    }
  }
}
