package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.dmmsearch.compare.Change;
import nl.dmmsearch.compare.Comparison;
import nl.dmmsearch.compare.SectionComparison;

/** A comparison for a person at a terminal, with marks as {@code wdiff} has them. */
record ComparisonText(PrintWriter out) {

  void print(Comparison comparison) {
    for (SectionComparison section : comparison.sections()) {
      String heading = section.heading() == null ? "(no heading)" : section.heading();
      String former =
          section.formerHeading() == null ? "" : " (was: " + section.formerHeading() + ")";
      out.printf("== %s%s [%s]%n", heading, former, section.status().value());
      switch (section.status()) {
        case CHANGED -> print(section.changes());
        case NEW, GONE, SAME -> {}
      }
    }
    out.flush();
  }

  private void print(List<Change> changes) {
    var text = new StringBuilder();
    for (Change change : changes) {
      text.append(
          switch (change.op()) {
            case EQUAL -> change.text();
            case DELETE -> "[-" + change.text() + "-]";
            case INSERT -> "{+" + change.text() + "+}";
          });
    }
    out.println(text);
    out.println();
  }
}
