package nl.dmmsearch.compare;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A section of one brief beside the section of the other that says most of the same.
 *
 * @param left null where only the right brief has it
 * @param right null where only the left brief has it
 * @param changes from left to right, in order, no two neighbours of one kind; their texts together
 *     give both wordings
 */
public record SectionComparison(@Nullable Side left, @Nullable Side right, List<Change> changes) {
  private static final Pattern NUMBERING = Pattern.compile("^[\\p{Nd}.) ]+");

  /** Checks that there is a section, and copies the changes. */
  public SectionComparison {
    if (left == null && right == null) {
      throw new IllegalArgumentException("one of the briefs has the section");
    }
    changes = List.copyOf(changes);
  }

  /** What became of a section. */
  public enum Status {
    /** Only the right brief has it. */
    NEW("new"),
    /** Only the left brief has it. */
    GONE("gone"),
    /** Both have it, in other words. */
    CHANGED("changed"),
    /** Both have it, word for word; how lines and spaces fall does not count. */
    SAME("same");

    private final String value;

    Status(String value) {
      this.value = value;
    }

    /** The status as the API writes it. */
    public String value() {
      return value;
    }
  }

  /** What became of the section. */
  public Status status() {
    if (left == null) {
      return Status.NEW;
    }
    if (right == null) {
      return Status.GONE;
    }
    boolean same = changes.stream().allMatch(change -> change.op() == Change.Op.EQUAL);
    return same ? Status.SAME : Status.CHANGED;
  }

  /** The heading in the right brief, or else in the left one; null where there is none. */
  public @Nullable String heading() {
    String heading = right == null ? null : right.section().label();
    return heading == null && left != null ? left.section().label() : heading;
  }

  /**
   * The heading in the left brief where the right one has another in its place; null otherwise.
   * Numbers before headings, and capitals, make no difference.
   */
  public @Nullable String formerHeading() {
    String before = left == null ? null : left.section().label();
    String now = right == null ? null : right.section().label();
    boolean renamed =
        before != null && now != null && !unnumbered(before).equalsIgnoreCase(unnumbered(now));
    return renamed ? before : null;
  }

  private static String unnumbered(String heading) {
    return NUMBERING.matcher(heading).replaceFirst("").strip();
  }
}
