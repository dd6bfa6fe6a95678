package nl.dmmsearch.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much two sections are about the same, from 0 to 1. Words that most sections of the two briefs
 * have say little of that, so each weighs by how few have it. Sections under headings that have
 * nothing in common are about different things, unless they say nearly the same.
 */
final class Likeness {
  /** What one heading saying the other means beside the words of the text. */
  private static final double HEADING = 0.45;

  private static final double NAMED = 0.35;
  private static final double SUBJECTS = 0.15;

  /** As alike are texts that only moved to another heading; mere turns of phrase stay below. */
  private static final double MOVED = 0.75;

  /** So long a beginning in common makes {@code ruimte} and {@code ruimtevaart} one matter. */
  private static final int ROOT = 5;

  private final Map<String, Long> having;
  private final int all;

  Likeness(List<Topical> left, List<Topical> right) {
    List<Topical> sections = Stream.concat(left.stream(), right.stream()).toList();
    this.all = sections.size();
    this.having =
        sections.stream()
            .flatMap(section -> section.words().keySet().stream())
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
  }

  double of(Topical left, Topical right) {
    double text = cosine(left.words(), right.words());
    if (text < MOVED && areApart(left, right)) {
      return 0;
    }
    double heading =
        Math.max(
            HEADING * overlap(left.heading(), right.heading()),
            NAMED * overlap(left.named(), right.named()));
    return Math.min(1, text + heading + SUBJECTS * overlap(left.subjects(), right.subjects()));
  }

  /** Whether both have a heading, and neither a word nor a subject of it is the other's. */
  private static boolean areApart(Topical left, Topical right) {
    return !left.heading().isEmpty()
        && !right.heading().isEmpty()
        && left.named().stream().noneMatch(right.named()::contains)
        && left.heading().stream()
            .noneMatch(word -> right.heading().stream().anyMatch(other -> areAkin(word, other)));
  }

  private static boolean areAkin(String one, String other) {
    return one.equals(other)
        || (Math.min(one.length(), other.length()) >= ROOT
            && (one.contains(other) || other.contains(one)));
  }

  private double cosine(Map<String, Integer> left, Map<String, Integer> right) {
    double product = 0;
    for (var word : left.entrySet()) {
      Integer other = right.get(word.getKey());
      if (other != null) {
        product += weight(word.getKey(), word.getValue()) * weight(word.getKey(), other);
      }
    }
    return product == 0 ? 0 : product / (length(left) * length(right));
  }

  private double length(Map<String, Integer> words) {
    double sum = 0;
    for (var word : words.entrySet()) {
      double weight = weight(word.getKey(), word.getValue());
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  private double weight(String word, int count) {
    return (1 + Math.log(count)) * Math.log(1 + (double) all / having.getOrDefault(word, 1L));
  }

  /** The share that two sets have in common (Jaccard); 0 where one is empty. */
  private static double overlap(Set<String> left, Set<String> right) {
    Set<String> either = new HashSet<>(left);
    either.addAll(right);
    return either.isEmpty() ? 0 : (double) common(left, right) / either.size();
  }

  private static long common(Collection<String> left, Set<String> right) {
    return left.stream().filter(right::contains).count();
  }
}
