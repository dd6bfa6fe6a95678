package nl.dmmsearch.pipeline;

import java.util.List;

/**
 * What a run did.
 *
 * @param indexed documents that were read and indexed
 * @param briefs that those hold
 * @param unchanged documents that need not be read again
 * @param removed documents that were indexed before and are gone
 * @param rejected what could not be read, by name
 * @param recovered documents that were kept and not in the index, and are now
 */
public record IndexReport(
    int indexed, int briefs, int unchanged, int removed, List<Rejection> rejected, int recovered) {
  /** What a run did that found index and list at one. */
  public IndexReport(
      int indexed, int briefs, int unchanged, int removed, List<Rejection> rejected) {
    this(indexed, briefs, unchanged, removed, rejected, 0);
  }

  /** Copies the list. */
  public IndexReport {
    rejected = List.copyOf(rejected);
  }

  /** Whether the run met no document at all. */
  public boolean isEmpty() {
    return indexed + unchanged + removed + recovered == 0 && rejected.isEmpty();
  }

  /** Whether there is anything that can be found after the run. */
  public boolean foundAny() {
    return indexed + unchanged + recovered > 0;
  }

  /**
   * A document that could not be read.
   *
   * @param name of the document, or what stood in its place
   * @param why one sentence
   * @param earlierKept whether an earlier version can still be found
   */
  public record Rejection(String name, String why, boolean earlierKept) {}
}
