package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a brief, and the terms that say how it writes those that it does not write as they
 * are looked up, see {@link WrittenWords}. Most of them it writes in one form, which is one term
 * for two.
 */
final class WordForms {
  /** Of each word the form that came first. */
  private final Map<String, String> first;

  /** All forms of the words that have several, which are few. */
  private final Map<String, List<String>> several = new HashMap<>();

  private WordForms(int most) {
    first = LinkedHashMap.newLinkedHashMap(most);
  }

  /** Those that some forms are of, each of which is there once. */
  static WordForms of(Collection<String> forms) {
    var words = new WordForms(forms.size());
    forms.forEach(words::add);
    return words;
  }

  private void add(String form) {
    String word = WrittenWords.folded(form);
    String earlier = first.putIfAbsent(word, form);
    if (earlier != null) {
      several.computeIfAbsent(word, none -> new ArrayList<>(List.of(earlier))).add(form);
    }
  }

  /** How words are written that are not, or not only, written as they are looked up. */
  List<String> written() {
    var written = new ArrayList<String>();
    first.forEach((word, form) -> {
      if (!form.equals(word) && !several.containsKey(word)) {
        written.add(WrittenWords.only(word, form));
      }
    });
    several.forEach((word, forms) -> {
      if (!forms.contains(word)) {
        written.add(WrittenWords.otherwise(word));
      }
      forms.stream()
          .filter(form -> !form.equals(word))
          .forEach(form -> written.add(WrittenWords.as(word, form)));
    });
    return written;
  }
}
