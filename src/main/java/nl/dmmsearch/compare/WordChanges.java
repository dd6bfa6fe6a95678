package nl.dmmsearch.compare;

import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.dmmsearch.compare.Change.Op;
import org.jspecify.annotations.Nullable;

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
    Moves moves = new Moves(deltas);
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
      changed(
          left.subList(from, behindGone).stream().filter(gone -> !moves.leaves(gone)).toList(),
          right.subList(to, behindCome),
          moves::comes);
      from = behindGone;
      to = behindCome;
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

  private void changed(List<Wording> gone, List<Wording> come, Predicate<Wording> moves) {
    List<Boolean> moved = come.stream().map(moves::test).toList();
    List<Wording> stay = new ArrayList<>();
    for (int i = 0; i < come.size(); i++) {
      if (!moved.get(i)) {
        stay.add(come.get(i));
      }
    }
    @Nullable Integer[] were = Counterparts.of(gone, stay);
    int shown = 0;
    int at = 0;
    for (int i = 0; i < come.size(); i++) {
      Wording after = come.get(i);
      if (moved.get(i)) {
        markup.moved(after);
        continue;
      }
      shown = gone(gone, shown, next(were, at, gone.size()));
      if (were[at++] == null) {
        markup.come(after);
      } else {
        Wording before = gone.get(shown++);
        markup.both(before, after, words(before.parts(), after.parts()));
      }
    }
    gone(gone, shown, gone.size());
  }

  /** The first sentence of the older text from a place on that became another. */
  private static int next(@Nullable Integer[] were, int from, int none) {
    for (int at = from; at < were.length; at++) {
      Integer was = were[at];
      if (was != null) {
        return was;
      }
    }
    return none;
  }

  private int gone(List<Wording> gone, int from, int to) {
    gone.subList(from, to).forEach(markup::gone);
    return to;
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
