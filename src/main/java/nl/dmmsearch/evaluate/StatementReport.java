package nl.dmmsearch.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The outcome of an evaluation of statements: how many are right, and every miss. */
public final class StatementReport {
  /** What is compared of a statement that was found. */
  public enum Count {
    /** Promise or position. */
    KIND,
    /** The sum, as written. */
    AMOUNT,
    /** The last day. */
    DEADLINE
  }

  private final Map<Count, int[]> counts = new EnumMap<>(Count.class);
  private final List<String> misses = new ArrayList<>();
  private int right;
  private int wrong;
  private int missed;

  StatementReport() {}

  void right() {
    right++;
  }

  void missed(String label) {
    missed++;
    misses.add("missed " + label);
  }

  void wrong(String found) {
    wrong++;
    misses.add("wrong  " + found);
  }

  void compare(Count what, String about, String label, String found) {
    int[] count = counts.computeIfAbsent(what, _ -> new int[2]);
    count[1]++;
    if (label.equals(found)) {
      count[0]++;
    } else {
      misses.add(
          what.name().toLowerCase(Locale.ROOT) + " " + about + ": " + label + ", found " + found);
    }
  }

  /** How many of the found ones are statements; 1 where nothing was found. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** How many of the statements were found; 1 where there are none. */
  public double recall() {
    return share(right, right + missed);
  }

  /**
   * How many of the found ones have the right kind, amount or deadline; 1 where none is labelled.
   */
  public double share(Count what) {
    int[] count = counts.getOrDefault(what, new int[2]);
    return share(count[0], count[1]);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : part / (double) whole;
  }

  /** What was missed, wrongly found or wrongly read, one line each. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  /** The figures, for a terminal. */
  public String text() {
    var out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "precision %.3f (%d right, %d wrong)%nrecall    %.3f (%d missed)%n",
            precision(),
            right,
            wrong,
            recall(),
            missed));
    counts.forEach((what, count) ->
        out.append(
            String.format(
                Locale.ROOT,
                "%-9s %.3f (%d of %d)%n",
                what.name().toLowerCase(Locale.ROOT),
                share(what),
                count[0],
                count[1])));
    return out.toString();
  }

  /** All of it for a script. */
  public Map<String, Object> json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("precision", precision());
    all.put("recall", recall());
    all.put("right", right);
    all.put("wrong", wrong);
    all.put("missed", missed);
    counts.forEach((what, _) -> all.put(what.name().toLowerCase(Locale.ROOT), share(what)));
    all.put("misses", misses());
    return all;
  }
}
