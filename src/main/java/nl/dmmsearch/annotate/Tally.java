package nl.dmmsearch.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.dmmsearch.brief.Evidence;

/** What a brief has shown so far for one term. */
final class Tally {
  private static final int MOST_EVIDENCE = 5;

  private final List<Evidence> evidence = new ArrayList<>();
  private double weight;
  private int count;

  void add(double more, Evidence words) {
    weight += more;
    count++;
    if (evidence.size() < MOST_EVIDENCE && evidence.stream().noneMatch(e -> isSame(e, words))) {
      evidence.add(words);
    }
  }

  /** The same words once more in the same place tell a person nothing new. */
  private static boolean isSame(Evidence one, Evidence other) {
    return one.text().equals(other.text())
        && one.where() == other.where()
        && Objects.equals(one.page(), other.page())
        && Objects.equals(one.anchor(), other.anchor());
  }

  /** How often the term is named. */
  int count() {
    return count;
  }

  double weight() {
    return weight;
  }

  List<Evidence> evidence() {
    return evidence;
  }
}
