package nl.dmmsearch.pipeline;

import java.time.Duration;

/**
 * Says when a long run makes lasting what it has so far: every two seconds, and more seldom where
 * that takes long, so that it never takes more than a tenth of the time.
 */
final class Rhythm {
  private static final long SHORTEST = Duration.ofSeconds(2).toNanos();
  private static final int SHARE = 10;

  private long last = System.nanoTime();
  private long pause = SHORTEST;

  void keep(Runnable commit) {
    if (System.nanoTime() - last < pause) {
      return;
    }
    long began = System.nanoTime();
    commit.run();
    last = System.nanoTime();
    pause = Math.max(SHORTEST, SHARE * (last - began));
  }
}
