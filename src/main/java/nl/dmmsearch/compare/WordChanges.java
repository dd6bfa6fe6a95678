package nl.dmmsearch.compare;

import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.compare.Change.Op;

/**
 * What changed between two wordings of a text, in words. Sentences are compared first, and the
 * words only of those that differ: so a text of many pages takes no longer than its changes, and a
 * sentence that came does not break up the one beside it.
 */
final class WordChanges {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final String PARAGRAPH = "\n\n";

  /** A word, a number with its decimals, or what stands between. */
  private static final Pattern WORD =
      Pattern.compile("\\n\\n|[\\p{L}\\p{M}\\p{N}]+(?:[.,][\\p{N}]+)*|[^\\p{L}\\p{M}\\p{N}]");

  /** Good enough to begin with: what is cut amiss is cut alike on both sides. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?s)\\n\\n|.+?(?:[.!?;:] |(?=\\n\\n)|$)");

  /** The share of words that two wordings of one sentence have in common at least. */
  private static final double REWORDED = 0.4;

  /**
   * Of more words or sentences than this, what lies between the first and the last difference is
   * shown as taken out and put in whole: nobody reads it in pieces, and the differences of texts
   * that have nothing in common take memory with the square of their length.
   */
  private static final int MOST = 1_500;

  private final DiffAlgorithmI<String> algorithm = new MyersDiff<>();
  private final Changes changes = new Changes();

  private WordChanges() {}

  /** The changes that make {@code right} of {@code left}; none between two empty texts. */
  static List<Change> between(String left, String right) {
    var made = new WordChanges();
    made.sentences(parts(SENTENCE, onOneLine(left)), parts(SENTENCE, onOneLine(right)));
    return made.changes.list();
  }

  /** How lines were broken says nothing. */
  private static String onOneLine(String text) {
    return SPACE
        .matcher(text.strip())
        .replaceAll(
            space -> space.group().chars().filter(c -> c == '\n').count() > 1 ? PARAGRAPH : " ");
  }

  private void sentences(List<String> left, List<String> right) {
    int at = 0;
    for (AbstractDelta<String> delta : deltas(left, right)) {
      Chunk<String> source = delta.getSource();
      changes.add(Op.EQUAL, left.subList(at, source.getPosition()));
      words(source.getLines(), delta.getTarget().getLines());
      at = source.getPosition() + source.size();
    }
    changes.add(Op.EQUAL, left.subList(at, left.size()));
  }

  private void words(List<String> left, List<String> right) {
    List<String> before = parts(WORD, String.join("", left));
    List<String> after = parts(WORD, String.join("", right));
    if (!isReworded(before, after)) {
      changes.add(Op.DELETE, left);
      changes.add(Op.INSERT, right);
      return;
    }
    int at = 0;
    for (AbstractDelta<String> delta : deltas(before, after)) {
      Chunk<String> source = delta.getSource();
      changes.add(Op.EQUAL, before.subList(at, source.getPosition()));
      changes.add(Op.DELETE, source.getLines());
      changes.add(Op.INSERT, delta.getTarget().getLines());
      at = source.getPosition() + source.size();
    }
    changes.add(Op.EQUAL, before.subList(at, before.size()));
  }

  private static boolean isReworded(List<String> left, List<String> right) {
    Map<String, Integer> before = counted(left);
    Map<String, Integer> after = counted(right);
    int shorter = Math.min(sum(before), sum(after));
    int common = 0;
    for (var word : before.entrySet()) {
      common += Math.min(word.getValue(), after.getOrDefault(word.getKey(), 0));
    }
    return common >= REWORDED * shorter;
  }

  private static Map<String, Integer> counted(List<String> parts) {
    Map<String, Integer> words = new HashMap<>();
    for (String part : parts) {
      if (Character.isLetterOrDigit(part.codePointAt(0))) {
        words.merge(part, 1, Integer::sum);
      }
    }
    return words;
  }

  private static int sum(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  private List<AbstractDelta<String>> deltas(List<String> left, List<String> right) {
    int start = alike(left, right);
    int most = Math.min(left.size(), right.size()) - start;
    int end = Math.min(most, alike(left.reversed(), right.reversed()));
    if (Math.max(left.size(), right.size()) - start - end <= MOST) {
      return Patch.generate(left, right, algorithm.computeDiff(left, right, null)).getDeltas();
    }
    var gone = new Chunk<>(start, left.subList(start, left.size() - end));
    var come = new Chunk<>(start, right.subList(start, right.size() - end));
    return List.of(new ChangeDelta<>(gone, come));
  }

  /** How many are the same from the first on. */
  private static int alike(List<String> left, List<String> right) {
    int shorter = Math.min(left.size(), right.size());
    int at = 0;
    while (at < shorter && left.get(at).equals(right.get(at))) {
      at++;
    }
    return at;
  }

  private static List<String> parts(Pattern pattern, String text) {
    Matcher part = pattern.matcher(text);
    List<String> parts = new ArrayList<>();
    while (part.find()) {
      parts.add(part.group());
    }
    return parts;
  }
}
