package nl.dmmsearch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;

/**
 * What long queries are made of: names of the lists, and words of the letters that are searched.
 *
 * @param english names that are asked as one word
 * @param names in the order of the lists
 * @param words of letters
 * @param sentences of letters, without signs
 */
record HostileWords(
    List<String> english, List<String> names, List<String> words, List<String> sentences) {
  private static final String ENGLISH = "en:";
  private static final Pattern BETWEEN_NAMES = Pattern.compile(",|=>|~>");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
  private static final Pattern SENTENCE = Pattern.compile("(?<=\\.)\\s+");

  private static final List<String> PARTICLES =
      List.of("aan", "af", "bij", "in", "mee", "op", "over", "terug", "toe", "uit", "vast", "voor");

  private static final List<String> VERBS =
      List.of(
          "bouwen",
          "brengen",
          "gaan",
          "geven",
          "halen",
          "houden",
          "komen",
          "leggen",
          "lopen",
          "nemen",
          "roepen",
          "schrijven",
          "sluiten",
          "spreken",
          "staan",
          "stellen",
          "trekken",
          "vallen",
          "voeren",
          "vragen",
          "wijzen",
          "zeggen",
          "zenden",
          "zetten");

  private static final int LETTERS = 60;
  private static final int LONG = 7;

  /** Those of a list of names and of the letters of an index. */
  static HostileWords of(Path synonyms, BriefSearcher searcher) throws IOException {
    var english = new ArrayList<String>();
    var names = new ArrayList<String>();
    for (String line : Files.readAllLines(synonyms)) {
      boolean isEnglish = line.startsWith(ENGLISH);
      if (!line.startsWith("#")) {
        Stream.of(BETWEEN_NAMES.split(isEnglish ? line.substring(ENGLISH.length()) : line, -1))
            .map(name -> name.replace("\"", "").strip())
            .filter(name -> !name.isEmpty())
            .forEach((isEnglish ? english : names)::add);
      }
    }
    var words = new TreeSet<String>();
    var sentences = new ArrayList<String>();
    searcher.all(SearchRequest.of(Query.everything())).stream()
        .limit(LETTERS)
        .flatMap(id -> searcher.brief(id, AccessLabel.INTERN).stream())
        .map(HostileWords::text)
        .forEach(text -> {
          words.addAll(List.of(NO_WORD.split(text, -1)));
          Stream.of(SENTENCE.split(text, -1))
              .map(sentence -> NO_WORD.matcher(sentence).replaceAll(" ").strip())
              .forEach(sentences::add);
        });
    words.remove("");
    return new HostileWords(english, names, List.copyOf(words), sentences);
  }

  private static String text(Brief brief) {
    return String.join("\n", brief.sections().stream().map(section -> section.text()).toList());
  }

  static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  String english(Random random) {
    return one(english, random);
  }

  String name(Random random) {
    return one(names, random);
  }

  /** A name in capitals. */
  String abbreviation(Random random) {
    String name = name(random);
    while (name.chars().noneMatch(Character::isUpperCase)
        || name.chars().anyMatch(Character::isLowerCase)) {
      name = name(random);
    }
    return name;
  }

  String word(Random random) {
    return one(words, random);
  }

  String longWord(Random random) {
    String word = word(random);
    while (word.length() < LONG) {
      word = word(random);
    }
    return word;
  }

  /** With one letter less. */
  String misspelt(Random random) {
    String word = longWord(random);
    int at = 1 + random.nextInt(word.length() - 2);
    return word.substring(0, at) + word.substring(at + 1);
  }

  /** Two words as one. */
  String compound(Random random) {
    return longWord(random) + longWord(random).toLowerCase(Locale.ROOT);
  }

  /** One of two halves, whole. */
  String verb(Random random) {
    return one(PARTICLES, random) + one(VERBS, random);
  }

  String sentence(Random random) {
    return one(sentences, random);
  }
}
