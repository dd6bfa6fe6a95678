package nl.dmmsearch.pipeline;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Says when a long run makes lasting what it has so far: after two seconds, and then more seldom
 * the longer it lasts and the longer that takes, so that it never takes more than a tenth of the
 * time. A run that is cut off loses a fifth of its work at most, and never more than that of half a
 * minute.
 */
final class Rhythm {
  private static final long SHORTEST = Duration.ofSeconds(2).toNanos();
  private static final long LONGEST = Duration.ofSeconds(30).toNanos();
  private static final int SHARE = 10;
  private static final int PART = 4;

  private final LongSupplier clock;
  private final long began;
  private long last;
  private long pause = SHORTEST;

  Rhythm() {
    this(System::nanoTime);
  }

  /**
   * @param clock in nanoseconds
   */
  Rhythm(LongSupplier clock) {
    this.clock = clock;
    began = clock.getAsLong();
    last = began;
  }

  void keep(Runnable commit) {
    long now = clock.getAsLong();
    if (now - last < pause) {
      return;
    }
    commit.run();
    last = clock.getAsLong();
    long grown = Math.clamp((last - began) / PART, SHORTEST, LONGEST);
    pause = Math.max(grown, SHARE * (last - now));
  }
}
