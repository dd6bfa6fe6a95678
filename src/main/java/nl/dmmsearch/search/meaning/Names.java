package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.dmmsearch.search.CapitalWords;
import org.jspecify.annotations.Nullable;

/**
 * Names and what each stands for, found in the words of a query whatever their form.
 *
 * @param <T> what a name stands for
 */
final class Names<T> {
  /** Before the key of an abbreviation that is a word as well. */
  private static final String CAPITALS = "!";

  /** Before the key of several of what an abbreviation stands for. */
  private static final String SEVERAL = "+";

  /** Before the key of an abbreviation that ends as several of another do: CDS is no CD. */
  private static final String NO_PLURAL = "-";

  /** Before the key of a name without its small words. */
  private static final String LOOSE = "?";

  /** Longer names there are not; it bounds the work for long queries. */
  private static final int MOST_WORDS = 12;

  private final WordForms forms;

  /** By how they begin, with what they stand for. */
  private final Map<String, Map<String, Set<T>>> named = new HashMap<>();

  /** By how they begin, and then by key: stemmed when one that begins so is first typed. */
  private final Map<String, Map<String, Set<T>>> byKey = new ConcurrentHashMap<>();

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
    named
        .computeIfAbsent(beginning(WordForms.words(name)), _ -> new LinkedHashMap<>())
        .computeIfAbsent(name, _ -> new LinkedHashSet<>())
        .addAll(values);
  }

  /** All of them, as they were added. */
  Stream<String> names() {
    return named.values().stream().flatMap(byName -> byName.keySet().stream());
  }

  /** Forms of one name begin alike, but for a handful of verbs. */
  private static String beginning(List<String> words) {
    String first = words.isEmpty() ? "" : words.getFirst();
    return first.substring(0, Math.min(2, first.length()));
  }

  private Map<String, Set<T>> beginningLike(List<String> words) {
    String beginning = beginning(words);
    return named.containsKey(beginning) ? byKey.computeIfAbsent(beginning, this::keyed) : Map.of();
  }

  private Map<String, Set<T>> keyed(String beginning) {
    var keyed = new HashMap<String, Set<T>>();
    Objects.requireNonNull(named.get(beginning))
        .forEach((name, values) -> {
          String before = isOrdinary(name) ? CAPITALS : "";
          for (String key : forms.keys(name)) {
            keyed.computeIfAbsent(before + key, _ -> new LinkedHashSet<>()).addAll(values);
          }
          for (String key : withoutSmallWords(name)) {
            keyed.computeIfAbsent(LOOSE + key, _ -> new LinkedHashSet<>()).addAll(values);
          }
          if (WordForms.isAbbreviation(name)) {
            List<String> letters = WordForms.words(name);
            keyed
                .computeIfAbsent(before + SEVERAL + several(letters), _ -> new LinkedHashSet<>())
                .addAll(values);
            if (name.endsWith("S")) {
              keyed.put(NO_PLURAL + WordForms.written(letters), Set.of());
            }
          }
        });
    return keyed;
  }

  /**
   * The keys of a name that is often typed without its prepositions: oorlog Oekraïne. In an amount
   * they say of what it is.
   */
  private Set<String> withoutSmallWords(String name) {
    List<String> words = WordForms.words(name);
    List<String> typed = words.stream().filter(word -> !Questions.isSmall(word)).toList();
    boolean fewer = typed.size() > 1 && typed.size() < words.size();
    boolean isAmount = words.stream().anyMatch(Names::isNumber);
    return fewer && !isAmount && !SynonymRule.isAsWritten(name) && name.indexOf(' ') > 0
        ? forms.keys(typed)
        : Set.of();
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) || NumberWords.of(word) != null;
  }

  /** Whether a name is an abbreviation and a word as well. */
  static boolean isOrdinary(String name) {
    return WordForms.isAbbreviation(name) && CapitalWords.has(name);
  }

  private static String several(List<String> letters) {
    return WordForms.written(letters) + "s";
  }

  /** What a text as a whole stands for; nothing where it is no name. */
  Set<T> of(String text) {
    return of(WordForms.words(text));
  }

  Set<T> of(List<String> words) {
    Map<String, Set<T>> like = beginningLike(words);
    if (like.isEmpty()) {
      return Set.of();
    }
    var values = new LinkedHashSet<T>();
    for (String key : forms.keys(words)) {
      values.addAll(like.getOrDefault(key, Set.of()));
    }
    if (values.isEmpty()) {
      forms.keys(words).forEach(key -> values.addAll(like.getOrDefault(LOOSE + key, Set.of())));
    }
    String written = WordForms.written(words);
    if (!like.containsKey(NO_PLURAL + written)) {
      values.addAll(like.getOrDefault(SEVERAL + written, Set.of()));
    }
    return values;
  }

  /** The names in a run, none within or across another, longer ones first. */
  List<Found<T>> in(TypedRun run) {
    List<List<String>> folded = run.words().stream().map(WordForms::words).toList();
    var found = new ArrayList<Found<T>>();
    int at = 0;
    while (at < run.words().size()) {
      Found<T> longest = longestAt(run, folded, at, folded.size());
      if (longest == null) {
        at++;
      } else {
        found.add(longest);
        at = longest.to() - run.first();
      }
    }
    return found;
  }

  /** The shorter names within one that {@link #in} found, which may lie across each other. */
  List<Found<T>> within(TypedRun run, Found<T> whole) {
    int first = whole.from() - run.first();
    int end = whole.to() - run.first();
    List<List<String>> folded = run.words().stream().map(WordForms::words).toList();
    var found = new ArrayList<Found<T>>();
    for (int at = first; at < end && end > first + 1; at++) {
      Found<T> longest = longestAt(run, folded, at, at == first ? end - 1 : end);
      if (longest != null) {
        found.add(longest);
      }
    }
    return found;
  }

  private @Nullable Found<T> longestAt(
      TypedRun run, List<List<String>> folded, int at, int farthest) {
    if (beginningLike(folded.get(at)).isEmpty()) {
      return null;
    }
    for (int end = Math.min(at + MOST_WORDS, farthest); end > at; end--) {
      List<String> words = folded.subList(at, end).stream().flatMap(List::stream).toList();
      Set<T> values =
          end == at + 1 && isMeant(run, run.words().get(at)) ? ordinary(words) : of(words);
      if (!values.isEmpty()) {
        return new Found<>(run.first() + at, run.first() + end, values);
      }
    }
    return null;
  }

  /** Whether it is an abbreviation that could be a word, in capitals for all to see. */
  private static boolean isMeant(TypedRun run, String typed) {
    return isOrdinary(typed) && run.minglesCase();
  }

  private Set<T> ordinary(List<String> words) {
    Map<String, Set<T>> like = beginningLike(words);
    String written = WordForms.written(words);
    return like.getOrDefault(
        CAPITALS + written, like.getOrDefault(CAPITALS + SEVERAL + written, Set.of()));
  }
}
