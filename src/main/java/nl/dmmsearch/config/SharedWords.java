package nl.dmmsearch.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that several rules share, each list written down once: {@code <leveren>} as the last word
 * of what someone does stands for each of its verbs, elsewhere for any one of its words.
 */
final class SharedWords {
  private static final Pattern LIST = Pattern.compile("<([^<>\\s]*)>");

  private final Map<String, List<String>> lists = new HashMap<>();

  /** Whether there was none of that name yet. */
  boolean add(String list, List<String> words) {
    return lists.put(list, words) == null;
  }

  /**
   * What someone does, once for each verb of the list that ends it.
   *
   * @throws IllegalArgumentException where a list is named that is not there
   */
  List<String> phrases(String written) {
    int last = written.lastIndexOf(' ') + 1;
    Matcher list = LIST.matcher(written.substring(last));
    if (!list.matches()) {
      return List.of(row(written));
    }
    String before = row(written.substring(0, last));
    var phrases = new ArrayList<String>();
    for (String verb : words(list.group(1))) {
      phrases.add(before + verb);
    }
    return phrases;
  }

  /**
   * A row of words, each list in it as a choice of its words.
   *
   * @throws IllegalArgumentException where a list is named that is not there
   */
  String row(String written) {
    return LIST.matcher(written)
        .replaceAll(list -> Matcher.quoteReplacement(String.join("/", words(list.group(1)))));
  }

  private List<String> words(String list) {
    List<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("there is no list «" + list + "» of words");
    }
    return words;
  }
}
