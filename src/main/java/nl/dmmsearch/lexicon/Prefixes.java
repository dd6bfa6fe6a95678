package nl.dmmsearch.lexicon;

import java.util.List;

/**
 * What stands before verbs.
 *
 * @param apart leaves the verb, and lets ge- in: aankondigen, kondigt aan, aangekondigd
 * @param fixed stays, and leaves no room for ge-: bespreken, bespreekt, besproken
 */
record Prefixes(List<String> apart, List<String> fixed) {
  static Prefixes from(HandList list) {
    return new Prefixes(of(list, "apart"), of(list, "fixed"));
  }

  private static List<String> of(HandList list, String kind) {
    return list.rows().stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> row.get(1))
        .toList();
  }

  boolean stayOn(String infinitive) {
    return fixed.stream()
        .anyMatch(p -> infinitive.startsWith(p) && infinitive.length() > p.length() + 3);
  }
}
