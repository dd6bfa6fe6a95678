package nl.dmmsearch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.bench.Slot.Span;
import org.junit.jupiter.api.Test;

/** That what the soak looks for would be found. */
class SlotTest {
  private final Slot slot = new Slot("a.txt", "d");

  @Test
  void acknowledged_mustBeSeen() {
    slot.begin("x1");
    Span before = now();
    slot.acknowledge();

    assertThat(slot.seen(null, before).isEmpty()).as("while it was sent").isFalse();
    assertThat(slot.seen(null, now()).isEmpty()).as("missing").isTrue();
    assertThat(slot.seen("x1", now()).isEmpty()).isFalse();
    assertThat(slot.seen("x2", now()).isEmpty()).as("of nobody").isTrue();
  }

  @Test
  void replacedAndRemoved_neverComesBack() {
    slot.begin("x1");
    slot.acknowledge();
    slot.begin("x2");
    slot.acknowledge();
    assertThat(slot.seen("x1", now()).isEmpty()).as("replaced").isTrue();

    slot.begin(null);
    assertThat(slot.seen("x2", now()).isEmpty()).as("being removed").isFalse();
    slot.acknowledge();

    assertThat(slot.seen("x2", now()).isEmpty()).as("removed").isTrue();
    assertThat(slot.seen(null, now()).isEmpty()).isFalse();
  }

  @Test
  void refused_isNeverSeen() {
    slot.begin("x1");
    slot.refuse();

    assertThat(slot.seen("x1", now()).isEmpty()).isTrue();
    assertThat(slot.generation()).isNull();
  }

  @Test
  void seenTogether_isWhenBothWereThere() {
    var other = new Slot("b.txt", "e");
    long start = System.nanoTime();
    slot.begin("x1");
    slot.acknowledge();
    slot.begin(null);
    slot.acknowledge();
    other.begin("x2");
    other.acknowledge();
    var asked = new Span(start, System.nanoTime());

    assertThat(slot.seen("x1", asked).and(other.seen("x2", asked)).isEmpty()).isTrue();
    assertThat(slot.seen(null, asked).and(other.seen("x2", asked)).isEmpty()).isFalse();
  }

  @Test
  void trend_risesByMoreThanATenthAndItsSlack() {
    var flat = new Trend("flat", 5);
    var rising = new Trend("rising", 5);
    for (int i = 0; i < 30; i++) {
      flat.add(100 + i % 3);
      rising.add(100 + 3L * i);
    }

    assertThat(flat.isRising()).isFalse();
    assertThat(rising.isRising()).isTrue();
  }

  private static Span now() {
    long now = System.nanoTime();
    return new Span(now, now);
  }
}
