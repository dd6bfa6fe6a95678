package nl.dmmsearch.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private long now;

  /** The seconds at which a run saves that goes on for so long, a tenth of a second a document. */
  private List<Long> saved(int seconds, Duration cost) {
    now = 0;
    var rhythm = new Rhythm(() -> now);
    var saved = new ArrayList<Long>();
    while (now < Duration.ofSeconds(seconds).toNanos()) {
      now += Duration.ofMillis(100).toNanos();
      rhythm.keep(() -> {
        saved.add(Duration.ofNanos(now).toSeconds());
        now += cost.toNanos();
      });
    }
    return saved;
  }

  @Test
  void savesEveryTwoSecondsAtFirst() {
    assertThat(saved(9, Duration.ZERO)).containsExactly(2L, 4L, 6L, 8L);
  }

  @Test
  void losesAFifthOfALongRunAtMost() {
    List<Long> saved = saved(120, Duration.ZERO);
    for (int i = 1; i < saved.size(); i++) {
      assertThat(saved.get(i) - saved.get(i - 1)).isLessThanOrEqualTo(2 + saved.get(i) / 5);
    }
    assertThat(saved).hasSizeLessThan(20);
  }

  @Test
  void neverWaitsLongerThanHalfAMinute() {
    List<Long> saved = saved(600, Duration.ZERO);
    assertThat(saved.getLast() - saved.get(saved.size() - 2)).isBetween(29L, 31L);
  }

  @Test
  void takesATenthOfTheTimeAtMost() {
    assertThat(saved(600, Duration.ofSeconds(10))).hasSizeLessThan(7);
  }
}
