package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.search.Clause;

/** Names that begin or end with another and name something else: a Leopard 1 is no Leopard 2. */
final class LongerNames {
  private LongerNames() {}

  /** Those that have all words of a name, and more of them. */
  static List<String> of(String name, List<String> all) {
    String words = spaced(name);
    return all.stream()
        .filter(longer -> spaced(longer).contains(words))
        .filter(longer -> spaced(longer).length() > words.length())
        .toList();
  }

  /** Words as they stand in a text, each between spaces. */
  private static String spaced(String name) {
    return " " + String.join(" ", WordForms.words(name)) + " ";
  }

  /** Holds where a name stands by itself, not as a part of a longer one. */
  static Clause without(Clause.Whole name, List<String> longer) {
    if (longer.isEmpty()) {
      return name;
    }
    var all = new ArrayList<>(List.of(name.clause()));
    longer.forEach(other -> all.add(new Clause.Not(new Clause.Phrase(other))));
    return new Clause.Whole(new Clause.And(all));
  }
}
