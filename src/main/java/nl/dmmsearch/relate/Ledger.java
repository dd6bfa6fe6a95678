package nl.dmmsearch.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.relate.Promises.Dated;
import org.jspecify.annotations.Nullable;

/**
 * All promises by their words; a word in many briefs weighs little. There may be a hundred
 * thousand, and many words stand in a tenth of them, so they are counted by number, and those that
 * cannot be meant are let go before anything is made of them.
 */
final class Ledger {
  private final List<Promise> promises = new ArrayList<>();
  private final Map<Integer, Places> byWord = new HashMap<>();

  /**
   * For each promise, how many words it shares with the one that is asked for, and their weight.
   */
  private int[] shared = {};

  private double[] both = {};

  /** What the words of each promise weigh. */
  private double[] own = {};

  /** A promise of a brief that stands for its group. */
  record Promise(BriefCard card, LocalDate day, Said said) {
    String id() {
      return said.id(card.id());
    }

    /** Hashes of its words, ascending. */
    int[] words() {
      return said.gist().unpacked();
    }
  }

  /** Adds those of a brief, before any is asked for and none earlier than the ones before. */
  void add(Dated dated) {
    for (Said said : dated.card().said()) {
      if (said.promises()) {
        for (int word : said.gist().unpacked()) {
          byWord.computeIfAbsent(word, none -> new Places()).add(promises.size(), dated);
        }
        promises.add(new Promise(dated.card(), dated.day(), said));
      }
    }
  }

  /**
   * The promises that share words with {@code gist}, and enough of them that one could be meant or
   * be a rival to it.
   *
   * @param from the first day of the promises
   * @param to the day after the last
   */
  List<Alike> alike(Gist gist, LocalDate from, LocalDate to) {
    int[] words = gist.unpacked();
    int first = before(from);
    int end = before(to);
    if (first >= end) {
      return List.of();
    }
    count(words, first, end);
    double asked = weight(words);
    var alike = new ArrayList<Alike>();
    for (int i = first; i < end; i++) {
      if (shared[i] > 0) {
        // Other words only make it less alike, so it is no matter where it would be too little
        // alone.
        if (both[i] > Alike.LEAST * Alike.LEAST * asked) {
          Promise promise = promises.get(i);
          double score = both[i] / Math.sqrt(asked * own[i]);
          alike.add(new Alike(promise, shared[i], score));
        }
        shared[i] = 0;
        both[i] = 0;
      }
    }
    return alike;
  }

  private void count(int[] words, int first, int end) {
    if (shared.length < promises.size()) {
      shared = new int[promises.size()];
      both = new double[promises.size()];
      own = promises.stream().mapToDouble(promise -> weight(promise.words())).toArray();
    }
    for (int word : words) {
      Places places = byWord.get(word);
      if (places != null) {
        double weight = weight(word);
        for (int at = places.from(first); at < places.size && places.numbers[at] < end; at++) {
          shared[places.numbers[at]]++;
          both[places.numbers[at]] += weight;
        }
      }
    }
  }

  /** How many promises are of an earlier day. */
  private int before(LocalDate day) {
    int low = 0;
    int high = promises.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (promises.get(middle).day().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether two promises are the same one in other words. */
  boolean saySame(Promise one, Promise other) {
    int[] words = one.words();
    int[] others = other.words();
    int[] common =
        Arrays.stream(words).filter(word -> Arrays.binarySearch(others, word) >= 0).toArray();
    double weight = weight(common);
    return weight > 0 && weight / Math.sqrt(weight(words) * weight(others)) >= 0.5;
  }

  private double weight(int[] words) {
    double sum = 0;
    for (int word : words) {
      sum += weight(word);
    }
    return sum;
  }

  private double weight(int word) {
    Places places = byWord.get(word);
    return places == null ? 1 : 1 / (1 + Math.log(places.briefs) / Math.log(2));
  }

  /** The promises with a word, ascending, and in how many briefs they stand. */
  private static final class Places {
    private int[] numbers = new int[2];
    private int size;
    private int briefs;
    private @Nullable Dated last;

    void add(int number, Dated brief) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
      if (!brief.equals(last)) {
        briefs++;
        last = brief;
      }
    }

    /** Where the promises from this one on begin. */
    int from(int number) {
      int at = Arrays.binarySearch(numbers, 0, size, number);
      return at < 0 ? -at - 1 : at;
    }
  }
}
