package nl.dmmsearch.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.dmmsearch.pipeline.ReadingFailed.Retry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TimeLimitTest {
  private final TimeLimit limit = new TimeLimit(Duration.ofMillis(200));
  private final TimeLimit generous = new TimeLimit(Duration.ofSeconds(20));
  private final AtomicBoolean over = new AtomicBoolean();

  @AfterEach
  void end() {
    over.set(true);
    limit.close();
    generous.close();
  }

  @Test
  void oneThread_servesOneAfterTheOther() throws Exception {
    Thread first = limit.call("a", Thread::currentThread);

    assertThat(limit.call("b", Thread::currentThread)).isSameAs(first);
    assertThat(first.isDaemon()).isTrue();
  }

  @Test
  void workThatHeedsItsInterruption_isEnded() throws Exception {
    var ended = new CountDownLatch(1);

    assertThatThrownBy(() -> limit.call("a", () -> waitFor(ended)))
        .isInstanceOf(ReadingFailed.class)
        .hasMessageContaining("limits.documentSeconds");

    assertThat(ended.await(10, TimeUnit.SECONDS)).as("ended").isTrue();
    assertThat(limit.call("b", () -> "read")).isEqualTo("read");
  }

  @Test
  void workThatHeedsNothing_isLeftBehind() throws Exception {
    assertThatThrownBy(() -> limit.call("a", this::spin))
        .isInstanceOfSatisfying(
            ReadingFailed.class, e -> assertThat(e.retry()).isEqualTo(Retry.WITH_MORE_TIME));

    assertThat(limit.call("b", () -> "read")).isEqualTo("read");
  }

  @Test
  void deepRecursion_isAFailureOfTheDocument() throws Exception {
    assertThatThrownBy(() -> generous.call("a", () -> deep(0)))
        .isInstanceOf(ReadingFailed.class)
        .hasMessageContaining("StackOverflowError");

    assertThat(generous.call("b", () -> "read")).isEqualTo("read");
  }

  @Test
  void wantOfMemory_isAFailureOfTheDocument() throws Exception {
    assertThatThrownBy(() -> generous.call("a", () -> new long[Integer.MAX_VALUE - 8]))
        .isInstanceOfSatisfying(
            ReadingFailed.class, e -> assertThat(e.retry()).isEqualTo(Retry.NEXT_RUN))
        .hasMessageContaining("memory");

    assertThat(generous.call("b", () -> "read")).isEqualTo("read");
  }

  @Test
  void failedReading_keepsItsReason() {
    assertThatThrownBy(() -> generous.call("a", TimeLimitTest::fail))
        .hasMessage("the disk is gone");
  }

  @Test
  void withoutALimit_workIsDoneInThisThread() throws Exception {
    assertThat(TimeLimit.without("a", Thread::currentThread)).isSameAs(Thread.currentThread());
  }

  @Test
  void withoutALimit_failuresAreThoseOfTheDocument() {
    assertThatThrownBy(() -> TimeLimit.without("a", TimeLimitTest::fail))
        .isInstanceOfSatisfying(
            ReadingFailed.class, e -> assertThat(e.retry()).isEqualTo(Retry.NEXT_RUN))
        .hasMessage("the disk is gone");
    assertThatThrownBy(() -> TimeLimit.without("a", () -> deep(0)))
        .isInstanceOf(ReadingFailed.class)
        .hasMessageContaining("StackOverflowError");
  }

  @Test
  void withoutALimit_anInterruptionIsNoFaultOfTheDocument() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> TimeLimit.without("a", TimeLimitTest::fail))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static String fail() throws IOException {
    throw new IOException("the disk is gone");
  }

  private static String waitFor(CountDownLatch ended) throws InterruptedException {
    try {
      return String.valueOf(new CountDownLatch(1).await(1, TimeUnit.HOURS));
    } finally {
      ended.countDown();
    }
  }

  private String spin() {
    while (!over.get()) {
      Thread.onSpinWait();
    }
    return "never seen";
  }

  private static int deep(int depth) {
    return depth < 0 ? 0 : deep(depth + 1) + depth;
  }
}
