package nl.dmmsearch.compare;

import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.List;
import nl.dmmsearch.compare.Change.Op;

/**
 * What changed between two wordings of a text, in words. Sentences are laid beside each other
 * first, and words only compared within those that were reworded: so a text of many pages takes no
 * longer than its changes, and a sentence that both have is never shown as gone and new, not even
 * where it moved.
 */
final class WordChanges {
  /**
   * Of more words or sentences than this, what lies between the first and the last difference is
   * shown as taken out and put in whole: nobody reads it in pieces, and the differences of texts
   * that have nothing in common take memory with the square of their length.
   */
  private static final int MOST = 1_500;

  private final DiffAlgorithmI<String> algorithm = new MyersDiff<>();
  private final Markup markup = new Markup();
  private final List<Wording> left;
  private final List<Wording> right;

  private WordChanges(List<Wording> left, List<Wording> right) {
    this.left = left;
    this.right = right;
  }

  /**
   * The changes that make {@code right} of {@code left}; none between two empty texts. A sentence
   * that stands elsewhere in {@code left} is no change.
   */
  static List<Change> between(String left, String right) {
    var made = new WordChanges(Wording.in(left), Wording.in(right));
    made.sentences();
    return made.markup.list();
  }

  private void sentences() {
    List<AbstractDelta<String>> deltas = deltas(texts(left), texts(right));
    var became = new Rewordings(left, right, deltas);
    int from = 0;
    int to = 0;
    for (AbstractDelta<String> delta : deltas) {
      Chunk<String> source = delta.getSource();
      Chunk<String> target = delta.getTarget();
      for (; from < source.getPosition(); from++, to++) {
        same(left.get(from), right.get(to));
      }
      int behindGone = from + source.size();
      int behindCome = to + target.size();
      for (; to < behindCome; to++) {
        from = gone(became, from, became.next(to, behindCome, behindGone));
        from = come(became, from, to);
      }
      from = gone(became, from, behindGone);
    }
    for (; from < left.size(); from++, to++) {
      same(left.get(from), right.get(to));
    }
  }

  private static List<String> texts(List<Wording> sentences) {
    return sentences.stream().map(Wording::text).toList();
  }

  private void same(Wording before, Wording after) {
    markup.both(before, after, List.of(new Change(Op.EQUAL, after.text())));
  }

  /** Adds a sentence of the newer text; tells up to where the older one is shown. */
  private int come(Rewordings became, int shown, int at) {
    Wording after = right.get(at);
    Wording before = became.before(at);
    if (before == null) {
      markup.come(after);
    } else if (became.staysAt(at)) {
      markup.both(before, after, words(before.parts(), after.parts()));
      return shown + 1;
    } else {
      markup.moved(after, words(before.parts(), after.parts()));
    }
    return shown;
  }

  /** Adds the sentences of the older text that became no other one. */
  private int gone(Rewordings became, int from, int to) {
    for (int at = from; at < to; at++) {
      if (became.isGone(at)) {
        markup.gone(left.get(at));
      }
    }
    return Math.max(from, to);
  }

  private List<Change> words(List<String> before, List<String> after) {
    var changes = new Changes();
    int at = 0;
    for (AbstractDelta<String> delta : deltas(before, after)) {
      Chunk<String> source = delta.getSource();
      changes.add(Op.EQUAL, before.subList(at, source.getPosition()));
      changes.add(Op.DELETE, source.getLines());
      changes.add(Op.INSERT, delta.getTarget().getLines());
      at = source.getPosition() + source.size();
    }
    changes.add(Op.EQUAL, before.subList(at, before.size()));
    return changes.list();
  }

  private List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
    int start = alike(before, after);
    int most = Math.min(before.size(), after.size()) - start;
    int end = Math.min(most, alike(before.reversed(), after.reversed()));
    if (Math.max(before.size(), after.size()) - start - end <= MOST) {
      return Patch.generate(before, after, algorithm.computeDiff(before, after, null)).getDeltas();
    }
    var gone = new Chunk<>(start, before.subList(start, before.size() - end));
    var come = new Chunk<>(start, after.subList(start, after.size() - end));
    return List.of(new ChangeDelta<>(gone, come));
  }

  /** How many are the same from the first on. */
  private static int alike(List<String> before, List<String> after) {
    int shorter = Math.min(before.size(), after.size());
    int at = 0;
    while (at < shorter && before.get(at).equals(after.get(at))) {
      at++;
    }
    return at;
  }
}
