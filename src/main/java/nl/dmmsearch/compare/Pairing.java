package nl.dmmsearch.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which section of one brief answers to which of the other.
 *
 * @param pairs each section of either brief once
 */
record Pairing(List<Pair> pairs) {
  /** Less alike than this, two sections are about different things; tuned on letters of a year. */
  private static final double LEAST = 0.3;

  /** A section and its counterpart, or a section without one. */
  record Pair(@Nullable Topical left, @Nullable Topical right) {}

  private record Candidate(int left, int right, double likeness) {
    /** How far the sections stand apart in order, which decides between equals. */
    int shift() {
      return Math.abs(left - right);
    }
  }

  Pairing {
    pairs = List.copyOf(pairs);
  }

  /** The most alike sections first, each one once. */
  static Pairing of(List<Topical> left, List<Topical> right) {
    Map<Integer, Integer> rightOf = new HashMap<>();
    Map<Integer, Integer> leftOf = new HashMap<>();
    for (Candidate candidate : candidates(left, right)) {
      if (!rightOf.containsKey(candidate.left()) && !leftOf.containsKey(candidate.right())) {
        rightOf.put(candidate.left(), candidate.right());
        leftOf.put(candidate.right(), candidate.left());
      }
    }
    return new Pairing(inOrder(left, right, rightOf, leftOf));
  }

  private static List<Candidate> candidates(List<Topical> left, List<Topical> right) {
    var likeness = new Likeness(left, right);
    List<Candidate> candidates = new ArrayList<>();
    for (int l = 0; l < left.size(); l++) {
      for (int r = 0; r < right.size(); r++) {
        double alike = likeness.of(left.get(l), right.get(r));
        if (alike >= LEAST) {
          candidates.add(new Candidate(l, r, alike));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::shift)
            .thenComparingInt(Candidate::left));
    return candidates;
  }

  /** The sections on the right in order; what is gone stands behind what it followed. */
  private static List<Pair> inOrder(
      List<Topical> left,
      List<Topical> right,
      Map<Integer, Integer> rightOf,
      Map<Integer, Integer> leftOf) {
    List<Pair> pairs = new ArrayList<>();
    gone(left, rightOf, 0, pairs);
    for (int r = 0; r < right.size(); r++) {
      Integer l = leftOf.get(r);
      pairs.add(new Pair(l == null ? null : left.get(l), right.get(r)));
      if (l != null) {
        gone(left, rightOf, l + 1, pairs);
      }
    }
    return pairs;
  }

  /** The sections without a counterpart from {@code from} up to the next that has one. */
  private static void gone(
      List<Topical> left, Map<Integer, Integer> rightOf, int from, List<Pair> pairs) {
    for (int l = from; l < left.size() && !rightOf.containsKey(l); l++) {
      pairs.add(new Pair(left.get(l), null));
    }
  }
}
