package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.dmmsearch.search.CapitalWords;

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

  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "the");

  /** Longer names there are not; it bounds the work for long queries. */
  private static final int MOST_WORDS = 12;

  /** What people type begins in more ways than names do. */
  private static final int MOST_KEPT = 10_000;

  private final WordForms forms;

  private final Lines<T> lines;

  /** By how they begin, and then by key: stemmed when one that begins so is first typed. */
  private final Map<String, Beginning<T>> byBeginning = new ConcurrentHashMap<>();

  /**
   * @param lines of the names
   */
  Names(WordForms forms, Lines<T> lines) {
    this.forms = forms;
    this.lines = lines;
  }

  /**
   * Says which names there are.
   *
   * @param <T> what a name stands for
   */
  interface Lines<T> {
    /** Names that begin as {@link Beginnings} has it, with what they stand for by each line. */
    Map<String, List<List<T>>> beginning(String beginning);

    /** All of them, each once. */
    Stream<String> names();
  }

  /**
   * A name that was found.
   *
   * @param from the first of its words in the query
   * @param to behind the last
   * @param values what it stands for
   */
  record Found<T>(int from, int to, Set<T> values) {
    Found<T> moved(int places) {
      return new Found<>(from + places, to + places, values);
    }

    /** Whether it is one of several parts of another. */
    boolean isWithin(Found<T> other) {
      return !equals(other) && other.from <= from && to <= other.to;
    }
  }

  /** All of them. */
  Stream<String> names() {
    return lines.names();
  }

  /**
   * Names that begin alike.
   *
   * @param byKey what they stand for
   * @param longest letters of a key
   */
  private record Beginning<T>(Map<String, Set<T>> byKey, int longest) {
    Beginning(Map<String, Set<T>> byKey) {
      this(byKey, byKey.keySet().stream().mapToInt(String::length).max().orElse(0));
    }
  }

  private Map<String, Set<T>> beginningLike(List<String> words) {
    return beginning(words).byKey();
  }

  private Beginning<T> beginning(List<String> words) {
    String beginning = Beginnings.of(words);
    Beginning<T> known = byBeginning.get(beginning);
    if (known != null) {
      return known;
    }
    var keyed = new Beginning<>(keyed(lines.beginning(beginning)));
    if (byBeginning.size() < MOST_KEPT) {
      byBeginning.put(beginning, keyed);
    }
    return keyed;
  }

  private Map<String, Set<T>> keyed(Map<String, List<List<T>>> named) {
    var keyed = new HashMap<String, Set<T>>();
    named.forEach((name, all) -> {
      List<T> values = all.stream().flatMap(List::stream).toList();
      String before = isOrdinary(name) ? CAPITALS : "";
      for (String key : forms.keys(name)) {
        keyed.computeIfAbsent(before + key, _ -> new LinkedHashSet<>()).addAll(values);
      }
      for (String key : withoutWords(name, Questions::isSmall)) {
        keyed.computeIfAbsent(LOOSE + key, _ -> new LinkedHashSet<>()).addAll(values);
      }
      for (String key : withoutWords(name, ARTICLES::contains)) {
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
   * The keys of a name that is often typed without its prepositions, oorlog Oekraïne, or without
   * its articles alone: verdeling van lasten. In an amount they say of what it is.
   */
  private Set<String> withoutWords(String name, Predicate<String> left) {
    List<String> words = WordForms.words(name);
    List<String> typed = words.stream().filter(left.negate()).toList();
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

  /**
   * The names in a run, none within or across another, longer ones first. Words that come again
   * have the same name, which is looked up once.
   */
  List<Found<T>> in(TypedRun run) {
    List<List<String>> folded = folded(run.words());
    Map<List<String>, Optional<Found<T>>> known = new HashMap<>();
    var found = new ArrayList<Found<T>>();
    int at = 0;
    while (at < folded.size()) {
      int from = at;
      int farthest = Math.min(at + MOST_WORDS, folded.size());
      Optional<Found<T>> longest =
          known.computeIfAbsent(
              run.words().subList(from, farthest),
              typed -> longest(run, typed, folded.subList(from, farthest)));
      longest.ifPresent(name -> found.add(name.moved(run.first() + from)));
      at += longest.map(Found::to).orElse(1);
    }
    return found;
  }

  /** The shorter names within one that {@link #in} found, which may lie across each other. */
  List<Found<T>> within(TypedRun run, Found<T> whole) {
    List<String> typed = run.words().subList(whole.from() - run.first(), whole.to() - run.first());
    List<List<String>> folded = folded(typed);
    var found = new ArrayList<Found<T>>();
    for (int at = 0; at < typed.size() && typed.size() > 1; at++) {
      int from = whole.from() + at;
      int end = at == 0 ? typed.size() - 1 : typed.size();
      longest(run, typed.subList(at, end), folded.subList(at, end))
          .ifPresent(name -> found.add(name.moved(from)));
    }
    return found;
  }

  private static List<List<String>> folded(List<String> typed) {
    return typed.stream().map(WordForms::words).toList();
  }

  /** The longest name that some words of a run begin with, its places counted from the first. */
  private Optional<Found<T>> longest(TypedRun run, List<String> typed, List<List<String>> folded) {
    Beginning<T> like = beginning(folded.getFirst());
    if (like.byKey().isEmpty()) {
      return Optional.empty();
    }
    for (int end = mostWords(folded, like.longest()); end > 0; end--) {
      List<String> words = folded.subList(0, end).stream().flatMap(List::stream).toList();
      Set<T> values = end == 1 && isMeant(run, typed.getFirst()) ? ordinary(words) : of(words);
      if (!values.isEmpty()) {
        return Optional.of(new Found<>(0, end, values));
      }
    }
    return Optional.empty();
  }

  /** How many of some words may be a name together of which the key is no longer. */
  private int mostWords(List<List<String>> folded, int longest) {
    int letters = 0;
    int words = 0;
    while (words < Math.min(MOST_WORDS, folded.size()) && letters <= longest) {
      letters += forms.fewestLetters(folded.get(words));
      words++;
    }
    return letters <= longest ? words : words - 1;
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
