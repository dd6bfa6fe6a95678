package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names and what each stands for, found in the words of a query whatever their form.
 *
 * @param <T> what a name stands for
 */
final class Names<T> {
  /**
   * Abbreviations that are words as well: they are meant where they are typed in capitals, and are
   * of no use as another name, because texts are full of them.
   */
  private static final Set<String> ORDINARY =
      Set.of(
          "act", "als", "ark", "arm", "art", "asap", "cap", "car", "card", "dip", "er", "eva",
          "fit", "ga", "is", "los", "mag", "map", "mas", "nice", "par", "pas", "puls", "rap",
          "safe", "sof", "star", "stop", "tap", "us", "wie");

  /** Before the key of such an abbreviation. */
  private static final String CAPITALS = "=";

  /** Longer names there are not; it bounds the work for long queries. */
  private static final int MOST_WORDS = 12;

  private final WordForms forms;
  private final Map<String, Set<T>> byKey = new HashMap<>();

  Names(WordForms forms) {
    this.forms = forms;
  }

  /**
   * A name that was found.
   *
   * @param from the first of its words in the query
   * @param to behind the last
   * @param values what it stands for
   */
  record Found<T>(int from, int to, Set<T> values) {}

  void add(String name, Collection<? extends T> values) {
    boolean ordinary = isOrdinary(name);
    for (String plain : forms.keys(name)) {
      String key = ordinary ? CAPITALS + plain : plain;
      byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).addAll(values);
    }
  }

  /** Whether a name is an abbreviation and a word as well. */
  static boolean isOrdinary(String name) {
    return WordForms.isAbbreviation(name) && ORDINARY.contains(name.toLowerCase(Locale.ROOT));
  }

  /** What a text as a whole stands for; nothing where it is no name. */
  Set<T> of(String text) {
    return of(WordForms.words(text));
  }

  Set<T> of(List<String> words) {
    var values = new LinkedHashSet<T>();
    for (String key : forms.keys(words)) {
      values.addAll(byKey.getOrDefault(key, Set.of()));
    }
    return values;
  }

  /** The names in a run, none within or across another, longer ones first. */
  List<Found<T>> in(TypedRun run) {
    var found = new ArrayList<Found<T>>();
    int at = 0;
    while (at < run.words().size()) {
      Found<T> longest = longestAt(run, at);
      if (longest == null) {
        at++;
      } else {
        found.add(longest);
        at = longest.to() - run.first();
      }
    }
    return found;
  }

  private @Nullable Found<T> longestAt(TypedRun run, int at) {
    for (int end = Math.min(at + MOST_WORDS, run.words().size()); end > at; end--) {
      List<String> typed = run.words().subList(at, end);
      Set<T> values = of(flat(typed));
      String first = typed.getFirst();
      if (typed.size() == 1 && isOrdinary(first) && run.minglesCase()) {
        values.addAll(byKey.getOrDefault(CAPITALS + first.toLowerCase(Locale.ROOT), Set.of()));
      }
      if (!values.isEmpty()) {
        return new Found<>(run.first() + at, run.first() + end, values);
      }
    }
    return null;
  }

  private static List<String> flat(List<String> typed) {
    return typed.stream().flatMap(word -> WordForms.words(word).stream()).toList();
  }
}
