package nl.dmmsearch.compare;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Section;

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

  /** How {@code right} differs from {@code left}, commonly the older of the two. */
  public static Comparison of(Brief left, Brief right) {
    Pairing pairing = Pairing.of(Topical.sections(left), Topical.sections(right));
    var sections = new ArrayList<SectionComparison>();
    for (Pairing.Pair pair : pairing.pairs()) {
      sections.add(compared(pair));
    }
    return new Comparison(sections);
  }

  private static SectionComparison compared(Pairing.Pair pair) {
    Section left = pair.left() == null ? null : pair.left().section();
    Section right = pair.right() == null ? null : pair.right().section();
    return new SectionComparison(
        left,
        right,
        WordChanges.between(left == null ? "" : left.text(), right == null ? "" : right.text()));
  }
}
