package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists of names of one or more words, found in a sentence by their first word. */
final class Names {
  /** The list of names that parliament goes by, where the rules have one. */
  static final String PARLIAMENT = "kamer";

  /** The list of names that ministers go by, where the rules have one. */
  private static final String MINISTER = "minister";

  /** Stands for {@code hij} where that is a minister; no text has it. */
  private static final String SPOKEN_OF = "@" + MINISTER;

  private static final Name[] NONE = {};

  private final Lexicon lexicon;
  private final int spokenOf;
  private final Map<String, Integer> lists = new HashMap<>();
  private final Map<Integer, List<Name>> collected = new HashMap<>();
  private Name[][] byFirst = {};
  private boolean[] opens = {};

  /**
   * Of each word the second words of the names that it begins, one bit each; {@link #ANY} where a
   * name has no other word.
   */
  private long[][] seconds = {};

  /** Empty, as whatever word will do. */
  private static final long[] ANY = {};

  private static final long[] NEVER = {0};

  /** A name of a list. */
  static final class Name {
    private final int list;
    private final int[] words;
    private final boolean capital;

    /**
     * A name.
     *
     * @param list its list, as a number
     * @param words by number
     * @param capital whether its first word counts only with a capital, as <em>Defensie</em> does
     */
    private Name(int list, int[] words, boolean capital) {
      this.list = list;
      this.words = words;
      this.capital = capital;
    }

    int list() {
      return list;
    }

    /** How many words it has. */
    int size() {
      return words.length;
    }
  }

  Names(Lexicon lexicon, Map<String, List<String>> names) {
    this.lexicon = lexicon;
    names.keySet().stream().sorted().forEach(list -> lists.put(list, lists.size()));
    names.forEach((list, all) -> all.forEach(name -> learn(number(list), name)));
    if (lists.containsKey(MINISTER)) {
      learn(number(MINISTER), SPOKEN_OF);
    }
    spokenOf = lexicon.add(SPOKEN_OF);
  }

  /** The number of what stands for {@code hij} where that is a minister. */
  int spokenOf() {
    return spokenOf;
  }

  private void learn(int list, String name) {
    int[] words = ids(name);
    boolean capital = Character.isUpperCase(name.strip().charAt(0));
    collected.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(new Name(list, words, capital));
  }

  private int[] ids(String name) {
    return List.of(name.strip().split("\\s+", -1)).stream().mapToInt(lexicon::add).toArray();
  }

  void complete() {
    opens = new boolean[lexicon.size()];
    byFirst = new Name[lexicon.size()][];
    Arrays.fill(byFirst, NONE);
    seconds = new long[lexicon.size()][];
    Arrays.fill(seconds, NEVER);
    collected.forEach((id, list) -> {
      opens[id] = true;
      seconds[id] = list.stream().anyMatch(name -> name.size() == 1) ? ANY : seconds(list);
      list.sort(Comparator.comparingInt((Name name) -> name.size()).reversed());
      byFirst[id] = list.toArray(NONE);
    });
  }

  private static long[] seconds(List<Name> names) {
    int last = names.stream().mapToInt(name -> name.words[1]).max().orElse(0);
    var bits = new long[(last >> 6) + 1];
    for (Name name : names) {
      bits[name.words[1] >> 6] |= 1L << name.words[1];
    }
    return bits;
  }

  /** The number of a list. */
  int number(String list) {
    Integer number = lists.get(list);
    if (number == null) {
      throw new IllegalArgumentException("there is no list «" + list + "» of names");
    }
    return number;
  }

  /** The numbers of the words with which names of a list begin. */
  List<Integer> firstWords(int list) {
    return collected.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(name -> name.list == list))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether a name is one of that list. */
  boolean isOn(@Nullable Name name, String list) {
    Integer number = lists.get(list);
    return name != null && number != null && number == name.list;
  }

  boolean opens(int word) {
    return opens[word];
  }

  /** Whether a name of one of these lists, one bit each, stands in a sentence. */
  boolean stand(Tokens tokens, long lists) {
    for (int i = 0; i < tokens.size(); i++) {
      Name name = opens(tokens.id(i)) ? at(tokens, i) : null;
      if (name != null && (lists >> name.list & 1) == 1) {
        return true;
      }
    }
    return false;
  }

  /** The longest name at {@code token}; null where none begins there. */
  @Nullable Name at(Tokens tokens, int token) {
    if (!mayOpen(tokens, token)) {
      return null;
    }
    for (Name name : byFirst[tokens.id(token)]) {
      if (isAt(name, tokens, token)) {
        return name;
      }
    }
    return null;
  }

  /** Whether the word behind one can be the second of a name that it begins. */
  private boolean mayOpen(Tokens tokens, int token) {
    long[] second = seconds[tokens.id(token)];
    if (second.length == 0) {
      return true;
    }
    if (token + 1 == tokens.size()) {
      return false;
    }
    int next = tokens.id(token + 1);
    return next >> 6 < second.length && (second[next >> 6] >> next & 1) == 1;
  }

  /** How many words the longest name of a list at {@code token} has; 0 where none begins there. */
  int lengthAt(Tokens tokens, int token, int list) {
    if (!mayOpen(tokens, token)) {
      return 0;
    }
    for (Name name : byFirst[tokens.id(token)]) {
      if (name.list == list && isAt(name, tokens, token)) {
        return name.size();
      }
    }
    return 0;
  }

  private static boolean isAt(Name name, Tokens tokens, int token) {
    int[] words = name.words;
    if (token + words.length > tokens.size() || (name.capital && !tokens.isCapital(token))) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      if (tokens.id(token + i) != words[i] || tokens.mark(token + i) != Tokens.SPACE) {
        return false;
      }
    }
    return true;
  }
}
