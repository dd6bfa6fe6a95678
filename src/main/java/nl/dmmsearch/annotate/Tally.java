package nl.dmmsearch.annotate;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.Evidence;

/** What a brief has shown so far for one term. */
final class Tally {
  private static final int MOST_EVIDENCE = 5;

  private final List<Evidence> evidence = new ArrayList<>();
  private double weight;

  void add(double more, Evidence words) {
    weight += more;
    if (evidence.size() < MOST_EVIDENCE && !evidence.contains(words)) {
      evidence.add(words);
    }
  }

  double weight() {
    return weight;
  }

  List<Evidence> evidence() {
    return evidence;
  }
}
