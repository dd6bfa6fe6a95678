package nl.dmmsearch.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.dmmsearch.brief.Brief;
import org.jspecify.annotations.Nullable;

/**
 * What became of the sections of one brief in another.
 *
 * @param sections in the order of the right brief; what is gone stands behind what it followed
 */
public record Comparison(List<SectionComparison> sections) {
  /** Copies the list. */
  public Comparison {
    sections = List.copyOf(sections);
  }

  /**
   * How the briefs of one meeting differ from those of another: the first of each type that both
   * have, type by type, and whatever is left on either side as gone or new. A single brief is
   * compared with a single other one, whatever their types.
   *
   * @param left in the order in which they were written
   * @param right likewise
   */
  public static Comparison of(List<Brief> left, List<Brief> right) {
    if (left.size() == 1 && right.size() == 1) {
      return of(left.getFirst(), right.getFirst());
    }
    var sections = new ArrayList<SectionComparison>();
    List<Brief> rest = new ArrayList<>(right);
    for (Brief brief : left) {
      Optional<Brief> counterpart = rest.stream().filter(r -> isOfOneType(r, brief)).findFirst();
      counterpart.ifPresent(rest::remove);
      sections.addAll(compared(Topical.sections(brief), sections(counterpart)));
    }
    rest.forEach(brief -> sections.addAll(compared(List.of(), Topical.sections(brief))));
    return new Comparison(sections);
  }

  private static List<Topical> sections(Optional<Brief> brief) {
    return brief.map(Topical::sections).orElse(List.of());
  }

  private static boolean isOfOneType(Brief one, Brief other) {
    return one.header().type() == other.header().type();
  }

  /** How {@code right} differs from {@code left}, commonly the older of the two. */
  public static Comparison of(Brief left, Brief right) {
    return new Comparison(compared(Topical.sections(left), Topical.sections(right)));
  }

  private static List<SectionComparison> compared(List<Topical> left, List<Topical> right) {
    return Pairing.of(left, right).pairs().stream().map(Comparison::compared).toList();
  }

  private static SectionComparison compared(Pairing.Pair pair) {
    Side left = pair.left() == null ? null : pair.left().side();
    Side right = pair.right() == null ? null : pair.right().side();
    return new SectionComparison(left, right, WordChanges.between(text(left), text(right)));
  }

  private static String text(@Nullable Side side) {
    return side == null ? "" : side.section().text();
  }
}
