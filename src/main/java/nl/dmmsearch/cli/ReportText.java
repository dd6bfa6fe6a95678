package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.dmmsearch.archive.CorrectionOutcome;
import nl.dmmsearch.pipeline.IndexReport;

/** What a run did, for a person. */
final class ReportText {
  private ReportText() {}

  static void print(IndexReport report, PrintWriter out) {
    String briefs = report.briefs() == 1 ? "1 brief" : report.briefs() + " briefs";
    out.printf("indexed    %d (%s)%n", report.indexed(), briefs);
    out.printf("unchanged  %d%n", report.unchanged());
    if (report.recovered() > 0) {
      out.printf("recovered  %d%n", report.recovered());
    }
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

  /** What became of corrections; nothing where there are none. */
  static void print(List<CorrectionOutcome> corrections, PrintWriter out) {
    if (corrections.isEmpty()) {
      return;
    }
    List<CorrectionOutcome> idle = corrections.stream().filter(c -> !c.wasApplied()).toList();
    out.printf("corrected  %d%n", corrections.size() - idle.size());
    out.printf("unmatched  %d%n", idle.size());
    for (CorrectionOutcome correction : idle) {
      out.printf(
          "  %s, line %d: %s: %s%n",
          correction.file(), correction.line(), correction.about(), correction.why());
    }
    out.flush();
  }
}
