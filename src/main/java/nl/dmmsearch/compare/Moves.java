package nl.dmmsearch.compare;

import com.github.difflib.patch.AbstractDelta;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentences only changed their place: each that was taken out at one place and put in, word
 * for word, at another. Short ones say the same by chance.
 */
final class Moves {
  private final Map<String, Integer> leaving = new HashMap<>();
  private final Map<String, Integer> coming = new HashMap<>();

  /** Moves among {@code deltas}. */
  Moves(List<AbstractDelta<String>> deltas) {
    Map<String, Integer> gone = new HashMap<>();
    deltas.forEach(delta -> count(delta.getSource().getLines(), gone));
    deltas.forEach(delta -> count(delta.getTarget().getLines(), coming));
    coming.replaceAll((text, times) -> Math.min(times, gone.getOrDefault(text, 0)));
    leaving.putAll(coming);
  }

  private static void count(Collection<String> texts, Map<String, Integer> times) {
    texts.forEach(text -> times.merge(text, 1, Integer::sum));
  }

  /** Whether a sentence that was taken out, asked about in order, is put in elsewhere. */
  boolean leaves(Wording sentence) {
    return take(sentence, leaving);
  }

  /** Whether a sentence that was put in, asked about in order, was taken out elsewhere. */
  boolean comes(Wording sentence) {
    return take(sentence, coming);
  }

  private static boolean take(Wording sentence, Map<String, Integer> left) {
    int times = sentence.isTelling() ? left.getOrDefault(sentence.text(), 0) : 0;
    left.put(sentence.text(), Math.max(0, times - 1));
    return times > 0;
  }
}
