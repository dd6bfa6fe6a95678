package nl.dmmsearch.engine.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words in the spelling by sound that was allowed until 1996, and that many still write: kontrole,
 * konsept, sabotasje, eksport, nivo. Of a word that has several such sounds all are changed at
 * once, for hardly anybody mixes the two.
 */
final class OldSpelling {
  private static final int SHORTEST = 4;

  private static final List<Sound> HARD =
      List.of(
          sound("ks(?=[aeiouyp])", "x"),
          sound("kk(?=[ei])", "cc"),
          sound("kw(?=[aeio])", "qu"),
          sound("k(?![eiy])", "c"),
          sound("(?<=[dnrv])o$", "eau"));

  private static final List<Sound> SOFT = List.of(sound("s(?=[eiy])", "c"));

  private static final List<Sound> FRENCH = List.of(sound("sj(?=e)", "g"), sound("sj", "ch"));

  private OldSpelling() {}

  private record Sound(Pattern old, String now) {
    String in(String word) {
      return old.matcher(word).replaceAll(now);
    }
  }

  private static Sound sound(String old, String now) {
    return new Sound(Pattern.compile(old), now);
  }

  /** The ways to spell the word, folded, as it is spelt now; empty where there is none. */
  static Set<String> now(String folded) {
    var words = new LinkedHashSet<String>();
    if (folded.length() >= SHORTEST) {
      String hard = all(HARD, folded);
      String soft = all(SOFT, hard);
      words.addAll(List.of(hard, soft));
      FRENCH.forEach(sound -> words.add(sound.in(soft)));
      FRENCH.forEach(sound -> words.add(sound.in(hard)));
      words.remove(folded);
    }
    return words;
  }

  private static String all(List<Sound> sounds, String word) {
    String changed = word;
    for (Sound sound : sounds) {
      changed = sound.in(changed);
    }
    return changed;
  }
}
