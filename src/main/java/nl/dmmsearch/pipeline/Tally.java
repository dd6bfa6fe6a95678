package nl.dmmsearch.pipeline;

import java.util.ArrayList;
import java.util.List;

/** Counts while a run goes on. */
final class Tally {
  private final List<IndexReport.Rejection> rejected = new ArrayList<>();
  private int indexed;
  private int briefs;
  private int unchanged;
  private int removed;
  private int recovered;

  void indexed(int found) {
    indexed++;
    briefs += found;
  }

  void unchanged() {
    unchanged++;
  }

  void removed() {
    removed++;
  }

  void recovered() {
    recovered++;
  }

  void rejected(String name, String why, boolean earlierKept) {
    rejected.add(new IndexReport.Rejection(name, why, earlierKept));
  }

  IndexReport report() {
    return new IndexReport(indexed, briefs, unchanged, removed, rejected, recovered);
  }
}
