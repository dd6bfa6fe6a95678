package nl.dmmsearch.compare;

import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which sentence of the older text each of the newer one was: in its place between sentences that
 * both have, in order; or at another place, word for word or at least much like it.
 */
final class Rewordings {
  /** What two sentences at different places have in common at least to be the same one. */
  private static final double ALIKE = 0.5;

  /** Of more pairs than this that are possible none is looked for: nobody reads such changes. */
  private static final int MOST = 250_000;

  private final List<Wording> left;
  private final List<Wording> right;

  /** Of each sentence of the newer text, where in the older one it was. */
  private final @Nullable Integer[] was;

  private final boolean[] stays;
  private final boolean[] found;

  private record Pair(int left, int right, double likeness) {}

  /** Among what {@code deltas} say is not the same in the same order. */
  Rewordings(List<Wording> left, List<Wording> right, List<AbstractDelta<String>> deltas) {
    this.left = left;
    this.right = right;
    this.was = new @Nullable Integer[right.size()];
    this.stays = new boolean[right.size()];
    this.found = new boolean[left.size()];
    moved(deltas);
    deltas.forEach(delta -> inPlace(open(delta.getSource(), found), open(delta.getTarget(), was)));
    elsewhere(
        deltas.stream().flatMap(delta -> open(delta.getSource(), found).stream()).toList(),
        deltas.stream().flatMap(delta -> open(delta.getTarget(), was).stream()).toList());
  }

  /** What a sentence of the newer text was; null where it is new. */
  @Nullable Wording before(int at) {
    Integer place = was[at];
    return place == null ? null : left.get(place);
  }

  /** Whether what it was stands between the same sentences. */
  boolean staysAt(int at) {
    return stays[at];
  }

  /** Whether a sentence of the older text became no other one. */
  boolean isGone(int at) {
    return !found[at];
  }

  /** Where the next one that stays stood; {@code none} where no further one does. */
  int next(int from, int to, int none) {
    for (int at = from; at < to; at++) {
      Integer place = was[at];
      if (place != null && stays[at]) {
        return place;
      }
    }
    return none;
  }

  private void moved(List<AbstractDelta<String>> deltas) {
    var moves = new Moves(deltas);
    List<Integer> leaving = new ArrayList<>();
    for (AbstractDelta<String> delta : deltas) {
      places(delta.getSource()).filter(at -> moves.leaves(left.get(at))).forEach(leaving::add);
    }
    for (AbstractDelta<String> delta : deltas) {
      places(delta.getTarget())
          .filter(at -> moves.comes(right.get(at)))
          .forEach(at -> pair(leavingAs(right.get(at), leaving), at));
    }
  }

  private Integer leavingAs(Wording sentence, List<Integer> leaving) {
    return leaving.stream()
        .filter(at -> !found[at] && left.get(at).text().equals(sentence.text()))
        .findFirst()
        .orElseThrow();
  }

  private void inPlace(List<Integer> gone, List<Integer> come) {
    @Nullable Integer[] pairs =
        Counterparts.of(
            gone.stream().map(left::get).toList(), come.stream().map(right::get).toList());
    for (int i = 0; i < pairs.length; i++) {
      Integer place = pairs[i];
      if (place != null) {
        pair(gone.get(place), come.get(i));
        stays[come.get(i)] = true;
      }
    }
  }

  /** The most alike first, each one once. */
  private void elsewhere(List<Integer> gone, List<Integer> come) {
    if ((long) gone.size() * come.size() > MOST) {
      return;
    }
    List<Pair> pairs = new ArrayList<>();
    for (int l : gone) {
      for (int r : come) {
        boolean telling = left.get(l).isTelling() && right.get(r).isTelling();
        double likeness = telling ? left.get(l).likeness(right.get(r)) : 0;
        if (likeness >= ALIKE) {
          pairs.add(new Pair(l, r, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    for (Pair pair : pairs) {
      if (!found[pair.left()] && was[pair.right()] == null) {
        pair(pair.left(), pair.right());
      }
    }
  }

  private void pair(int from, int to) {
    was[to] = from;
    found[from] = true;
  }

  private static Stream<Integer> places(Chunk<String> chunk) {
    return IntStream.range(chunk.getPosition(), chunk.getPosition() + chunk.size()).boxed();
  }

  private static List<Integer> open(Chunk<String> chunk, boolean[] found) {
    return places(chunk).filter(at -> !found[at]).toList();
  }

  private static List<Integer> open(Chunk<String> chunk, @Nullable Integer[] was) {
    return places(chunk).filter(at -> was[at] == null).toList();
  }
}
