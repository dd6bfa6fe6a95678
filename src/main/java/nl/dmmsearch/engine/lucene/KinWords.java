package nl.dmmsearch.engine.lucene;

import java.util.Set;

/** Words that differ in their endings alone, so that one is a form of the other for who reads. */
final class KinWords {
  private static final Set<String> ENDINGS =
      Set.of(
          "", "d", "de", "den", "e", "en", "heid", "ing", "ingen", "n", "ning", "t", "te", "ten");

  private static final int SHORTEST_STEM = 4;

  private KinWords() {}

  /** Whether two words are: gereedheid and gereed, werven and werving. */
  static boolean are(String one, String other) {
    String a = WrittenWords.folded(one);
    String b = WrittenWords.folded(other);
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    for (int stem = same; stem >= SHORTEST_STEM; stem--) {
      if (ENDINGS.contains(a.substring(stem)) && ENDINGS.contains(b.substring(stem))) {
        return true;
      }
    }
    return false;
  }
}
