package nl.dmmsearch.search.meaning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.PlainLetters;

/**
 * Brings together the ways to write a name: keys that are the same whatever the case, the accents,
 * the inflection, and whether its words stand apart, joined or with hyphens.
 */
final class WordForms {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=[\\p{L}\\p{N}])['’‘]s(?!\\p{L})");

  /** Capitals and digits alone: such a word has no forms but a plural. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?=.*\\p{Lu})[\\p{Lu}\\p{N}/&.-]{2,6}");

  /** An abbreviation with a small letter before its capitals: eFP. */
  private static final Pattern MIXED = Pattern.compile("\\p{Ll}\\p{Lu}{2,}");

  /** Before keys, which tell forms apart: a bom is written as boom is stemmed. */
  private static final String WRITTEN = "=";

  private static final String STEMMED = "~";

  /** Beyond so many words are stemmed anew each time: what people type has no end. */
  private static final int MOST_KEPT = 10_000;

  private final UnaryOperator<String> stem;
  private final Map<String, String> stems = new ConcurrentHashMap<>();

  WordForms(UnaryOperator<String> stem) {
    this.stem = stem;
  }

  /** The words of a text, folded. */
  static List<String> words(String text) {
    if (isOneWord(text)) {
      return List.of(PlainLetters.of(text));
    }
    String folded = PlainLetters.of(POSSESSIVE.matcher(text).replaceAll(""));
    return BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether there are letters and digits and nothing else. */
  static boolean isOneWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static boolean isAbbreviation(String name) {
    return ABBREVIATION.matcher(name).matches();
  }

  /**
   * Whether such an abbreviation stands at an end of a name: letters write it in full, and then
   * without the rest of the name beside it.
   */
  static boolean beginsOrEndsMixed(String name) {
    String[] words = name.split(" ", -1);
    return MIXED.matcher(words[0]).matches() || MIXED.matcher(words[words.length - 1]).matches();
  }

  private String stemOf(String word) {
    String known = stems.get(word);
    if (known != null) {
      return known;
    }
    String found = stem.apply(word);
    if (stems.size() < MOST_KEPT) {
      stems.put(word, found);
    }
    return found;
  }

  /** The key of words as they are written, joined. */
  static String written(List<String> words) {
    return WRITTEN + String.join("", words);
  }

  /**
   * The keys of a name; an abbreviation has that of its letters alone. A name that is meant as
   * written has no other.
   */
  Set<String> keys(String name) {
    List<String> words = words(name);
    if (SynonymRule.isAsWritten(name)) {
      return Set.of(written(words));
    }
    if (isAbbreviation(name)) {
      return Set.of(written(words));
    }
    return keys(words);
  }

  /** The keys of words as {@link #words} gives them. */
  Set<String> keys(List<String> words) {
    var keys = new LinkedHashSet<String>();
    if (words.isEmpty()) {
      return keys;
    }
    List<String> before = words.subList(0, words.size() - 1);
    String last = stemOf(words.getLast());
    keys.add(written(words));
    keys.add(STEMMED + String.join("", before) + last);
    keys.add(STEMMED + before.stream().map(this::stemOf).collect(Collectors.joining()) + last);
    return keys;
  }

  /** How long what these words add to any of {@link #keys} is at least. */
  int fewestLetters(List<String> words) {
    return words.stream().mapToInt(w -> Math.min(w.length(), stemOf(w).length())).sum();
  }
}
