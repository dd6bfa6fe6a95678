package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The infinitives that a word may be a form of: vullen for vult. Made by the rules of spelling,
 * rather more than there are, for who asks knows which verbs there are.
 */
final class VerbsOfForms {
  /** What stands behind the first person, the longest first. */
  private static final List<String> ENDINGS = List.of("ten", "den", "te", "de", "t", "");

  private VerbsOfForms() {}

  /**
   * Without participles.
   *
   * @param form in small letters
   */
  static Set<String> infinitives(String form) {
    var found = new LinkedHashSet<String>();
    String folded = WrittenWords.folded(form);
    Set<String> strong = StrongVerbs.withForm(folded);
    for (String verb : strong) {
      if (VerbForms.of(verb).contains(folded)) {
        found.add(verb);
      }
    }
    if (!found.isEmpty()) {
      return found;
    }
    if (folded.endsWith("en") || folded.endsWith("gaan") || folded.endsWith("staan")) {
      found.add(folded);
    }
    for (String ending : ENDINGS) {
      String first = folded.substring(0, Math.max(0, folded.length() - ending.length()));
      if (folded.endsWith(ending) && first.length() > 2) {
        roots(first).stream()
            .filter(verb -> VerbForms.of(verb).contains(folded))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** What a verb may be written as that has this for its first person: vul, geef, reis, bouw. */
  private static List<String> roots(String first) {
    int last = first.length() - 1;
    char end = first.charAt(last);
    String before = first.substring(0, last);
    var roots = new ArrayList<>(List.of(first + "en", first + end + "en"));
    String open =
        before.length() > 1 && before.charAt(last - 1) == before.charAt(last - 2)
            ? before.substring(0, last - 1)
            : before;
    roots.add(open + end + "en");
    if (end == 's') {
      roots.add(open + "zen");
    } else if (end == 'f') {
      roots.add(open + "ven");
    }
    return roots;
  }
}
