package nl.dmmsearch.http;

import java.util.List;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.compare.Change;
import nl.dmmsearch.compare.Comparison;
import nl.dmmsearch.compare.SectionComparison;
import nl.dmmsearch.compare.Side;
import org.jspecify.annotations.Nullable;

/** What changed between two briefs, section by section. */
record ComparisonJson(List<SectionJson> sections) {

  static ComparisonJson of(Comparison comparison) {
    return new ComparisonJson(comparison.sections().stream().map(SectionJson::of).toList());
  }

  record SectionJson(
      @Nullable String heading,
      String status,
      @Nullable SideJson left,
      @Nullable SideJson right,
      List<ChangeJson> changes) {
    static SectionJson of(SectionComparison section) {
      return new SectionJson(
          section.heading(),
          section.status().value(),
          SideJson.of(section.left()),
          SideJson.of(section.right()),
          section.changes().stream().map(ChangeJson::of).toList());
    }
  }

  /** Where one of the two wordings stands. */
  record SideJson(
      String briefId,
      @Nullable String heading,
      String anchor,
      @Nullable Integer page,
      String text) {
    static @Nullable SideJson of(@Nullable Side side) {
      if (side == null) {
        return null;
      }
      Section section = side.section();
      return new SideJson(
          side.brief().value(), section.label(), section.anchor(), section.page(), section.text());
    }
  }

  record ChangeJson(String op, String text) {
    static ChangeJson of(Change change) {
      return new ChangeJson(change.op().value(), change.text());
    }
  }
}
