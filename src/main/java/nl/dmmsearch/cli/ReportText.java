package nl.dmmsearch.cli;

import java.io.PrintWriter;
import nl.dmmsearch.pipeline.IndexReport;

/** What a run did, for a person. */
final class ReportText {
  private ReportText() {}

  static void print(IndexReport report, PrintWriter out) {
    String briefs = report.briefs() == 1 ? "1 brief" : report.briefs() + " briefs";
    out.printf("indexed    %d (%s)%n", report.indexed(), briefs);
    out.printf("unchanged  %d%n", report.unchanged());
    if (report.removed() > 0) {
      out.printf("removed    %d%n", report.removed());
    }
    out.printf("rejected   %d%n", report.rejected().size());
    for (IndexReport.Rejection rejection : report.rejected()) {
      String kept = rejection.earlierKept() ? " (the earlier version can still be found)" : "";
      out.printf("  %s: %s%s%n", rejection.name(), rejection.why(), kept);
    }
    out.flush();
  }
}
