package nl.dmmsearch.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.relate.Promises.Dated;

/** All promises by their words; a word in many briefs weighs little. */
final class Ledger {
  private final Map<Integer, List<Promise>> byWord = new HashMap<>();
  private final Map<Integer, Integer> briefs = new HashMap<>();

  /**
   * A promise of a brief that stands for its group.
   *
   * @param words hashes of its words, ascending
   */
  record Promise(BriefCard card, LocalDate day, Said said, List<Integer> words) {
    String id() {
      return said.id(card.id());
    }
  }

  void add(Dated dated) {
    var words = new HashSet<Integer>();
    for (Said said : dated.card().said()) {
      if (said.promises()) {
        var promise = new Promise(dated.card(), dated.day(), said, words(said.gist()));
        promise.words().forEach(word -> put(word, promise));
        words.addAll(promise.words());
      }
    }
    words.forEach(word -> briefs.merge(word, 1, Integer::sum));
  }

  private void put(Integer word, Promise promise) {
    byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(promise);
  }

  private static List<Integer> words(Gist gist) {
    return Arrays.stream(gist.unpacked()).boxed().toList();
  }

  /** The promises that share a word with {@code gist}. */
  List<Alike> alike(Gist gist) {
    List<Integer> words = words(gist);
    var shared = new LinkedHashMap<String, Integer>();
    var promises = new LinkedHashMap<String, Promise>();
    for (Integer word : words) {
      for (Promise promise : byWord.getOrDefault(word, List.of())) {
        shared.merge(promise.id(), 1, Integer::sum);
        promises.put(promise.id(), promise);
      }
    }
    return promises.values().stream()
        .map(p -> new Alike(p, shared.getOrDefault(p.id(), 0), likeness(words, p.words())))
        .toList();
  }

  /** Whether two promises are the same one in other words. */
  boolean saySame(Promise one, Promise other) {
    return likeness(one.words(), other.words()) >= 0.5;
  }

  private double likeness(List<Integer> one, List<Integer> other) {
    double both = weight(one.stream().filter(other::contains).toList());
    return both == 0 ? 0 : both / Math.sqrt(weight(one) * weight(other));
  }

  private double weight(List<Integer> words) {
    return words.stream().mapToDouble(this::weight).sum();
  }

  private double weight(Integer word) {
    int in = Math.max(1, briefs.getOrDefault(word, 1));
    return 1 / (1 + Math.log(in) / Math.log(2));
  }
}
