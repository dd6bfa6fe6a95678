package nl.dmmsearch.search;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * The words of names that are understood in a query. They are rightly spelt, and may be meant by a
 * word that no brief has: briefs may have another name for the same.
 */
public final class NameWords {
  private static final NameWords NONE = of(Stream::empty);

  /** Shorter ones are too near to too many others. */
  private static final int SHORTEST = 4;

  /** A misspelt word is at most so many letters longer or shorter. */
  private static final int MORE = 2;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}\\s\\p{Z}]+");

  private final Supplier<Stream<String>> names;

  /** Only when first asked: most queries, and the start of a service, do without. */
  private volatile @Nullable Sorted sorted;

  /** Whole names by their first letter, when first asked. */
  private volatile @Nullable Map<String, List<String>> byLetter;

  /** By what they are typed as: in small letters, without accents and signs; letter by letter. */
  private final Map<String, NavigableMap<String, String>> asTyped = new ConcurrentHashMap<>();

  private NameWords(Supplier<Stream<String>> names) {
    this.names = names;
  }

  /**
   * Of names, each as one would type it.
   *
   * @param names the same ones whenever asked
   */
  public static NameWords of(Supplier<Stream<String>> names) {
    return new NameWords(names);
  }

  private Sorted sorted() {
    Sorted known = sorted;
    if (known == null) {
      synchronized (this) {
        known = sorted;
        if (known == null) {
          known = new Sorted(names.get());
          sorted = known;
        }
      }
    }
    return known;
  }

  /** The words by what is asked of them. */
  private static final class Sorted {
    private final Map<String, Set<String>> byFirst = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, Set<String>> behind = new HashMap<>();

    private Sorted(Stream<String> all) {
      all.forEach(this::add);
    }

    private void add(String name) {
      String[] words = SPACES.split(name, -1);
      for (int i = 0; i < words.length; i++) {
        if (isWord(words[i])) {
          put(byFirst, first(words[i]), words[i]);
          if (i > 0) {
            put(behind, small(words[i - 1]), words[i]);
          }
          if (i + 1 < words.length) {
            put(before, small(words[i + 1]), words[i]);
          }
        }
      }
      if (words.length == 1) {
        alone.add(small(name));
      }
    }

    private static void put(Map<String, Set<String>> words, String key, String word) {
      words.computeIfAbsent(key, _ -> new HashSet<>()).add(word);
    }
  }

  /** The names that are typed with the same first letter as some text. */
  private NavigableMap<String, String> alike(String typed) {
    String letter = letter(typed);
    List<String> same = byLetter().getOrDefault(letter, List.of());
    return same.isEmpty()
        ? Collections.emptyNavigableMap()
        : asTyped.computeIfAbsent(letter, _ -> asTyped(same));
  }

  private static NavigableMap<String, String> asTyped(List<String> names) {
    var typed = new TreeMap<String, String>();
    for (String name : names) {
      typed.merge(typed(name), name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
    return typed;
  }

  private Map<String, List<String>> byLetter() {
    Map<String, List<String>> known = byLetter;
    if (known == null) {
      synchronized (this) {
        known = byLetter;
        if (known == null) {
          known = names.get().collect(Collectors.groupingBy(NameWords::letter));
          byLetter = known;
        }
      }
    }
    return known;
  }

  /** The first letter or digit of a text, as it is typed; empty where there is none. */
  private static String letter(String text) {
    for (int i = 0; i < text.length(); i++) {
      int letter = text.codePointAt(i);
      if (Character.isLetterOrDigit(letter)) {
        return first(text.substring(i));
      }
    }
    return "";
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String typed(String name) {
    String plain = PlainLetters.of(name);
    return isWords(plain)
        ? plain
        : SPACES.matcher(NO_LETTER.matcher(plain).replaceAll("")).replaceAll(" ");
  }

  /** Whether there is nothing but words with a space between them: most names are so. */
  private static boolean isWords(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean isSpace = c == ' ' && i > 0 && plain.charAt(i - 1) != ' ';
      if (!isSpace && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** The whole names that begin as was typed, without regard to case, accents and hyphens. */
  public List<String> beginning(String typed) {
    String begin = typed(typed);
    return begin.isBlank()
        ? List.of()
        : List.copyOf(alike(begin).subMap(begin, begin + Character.MAX_VALUE).values());
  }

  /** The whole name that is typed so, as it is written; empty where it is none. */
  public Optional<String> written(String typed) {
    String asTyped = typed(typed);
    return Optional.ofNullable(alike(asTyped).get(asTyped));
  }

  /**
   * Whether a word is the name of one thing, of which no part is meant by itself: Griekenland,
   * Noord-Europa; not a compound, whose last part is an ordinary word. That a name is written
   * without the hyphen that was typed says that it is one: Irak-missie for Irakmissie.
   */
  public boolean isOneThing(String typed) {
    return written(typed)
        .filter(name -> typed.indexOf('-') < 0 || name.indexOf('-') >= 0)
        .filter(name -> Character.isUpperCase(name.charAt(name.lastIndexOf('-') + 1)))
        .isPresent();
  }

  /** Whether a word, in whatever case, is a whole name and not just a part of one. */
  public boolean hasAlone(String word) {
    return sorted().alone.contains(small(word));
  }

  /** The words of names that stand right before or right behind another word in them. */
  public Set<String> beside(String wordBefore, String wordBehind) {
    var found = new HashSet<>(sorted().behind.getOrDefault(small(wordBefore), Set.of()));
    found.addAll(sorted().before.getOrDefault(small(wordBehind), Set.of()));
    return found;
  }

  /** No names. */
  public static NameWords none() {
    return NONE;
  }

  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i)) && word.charAt(i) != '-') {
        return false;
      }
    }
    return word.length() >= SHORTEST;
  }

  /** The first letter, without regard to case and accents. */
  private static String first(String word) {
    String letter = PlainLetters.of(word.substring(0, word.offsetByCodePoints(0, 1)));
    return letter.isEmpty() ? letter : letter.substring(0, letter.offsetByCodePoints(0, 1));
  }

  /** Words with the same first letter and about as long. */
  Set<String> like(String word) {
    return word.isEmpty()
        ? Set.of()
        : sorted().byFirst.getOrDefault(first(word), Set.of()).stream()
            .filter(name -> Math.abs(name.length() - word.length()) <= MORE)
            .collect(toUnmodifiableSet());
  }
}
