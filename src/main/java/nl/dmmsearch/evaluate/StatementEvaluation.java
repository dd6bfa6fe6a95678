package nl.dmmsearch.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.Words;
import nl.dmmsearch.evaluate.GoldStatements.Labelled;
import nl.dmmsearch.evaluate.StatementReport.Count;

/**
 * Compares the statements that were found with those that people see. A found one is right when its
 * sentence holds the opening words of a labelled one; borderline sentences count neither way.
 */
public final class StatementEvaluation {
  private final List<GoldStatements> labelled;

  private StatementEvaluation(List<GoldStatements> labelled) {
    this.labelled = labelled;
  }

  /**
   * An evaluation against the labels in {@code gold}.
   *
   * @throws IOException when the file cannot be read, with the reason
   */
  public static StatementEvaluation against(Path gold) throws IOException {
    return new StatementEvaluation(GoldStatements.read(gold));
  }

  /** Judges {@code briefs}; those without labels are left alone. */
  public StatementReport judge(Collection<Brief> briefs) {
    Map<String, Brief> read = new HashMap<>();
    for (Brief brief : briefs) {
      SourceName name = brief.source().name();
      read.put(name.value() + "#" + brief.source().part(), brief);
      read.putIfAbsent(name.fileName() + "#" + brief.source().part(), brief);
    }
    var report = new StatementReport();
    for (GoldStatements gold : labelled) {
      Brief brief = read.get(gold.file() + "#" + gold.part());
      judge(gold, brief == null ? List.of() : brief.statements(), report);
    }
    return report;
  }

  private static void judge(GoldStatements gold, List<Statement> found, StatementReport report) {
    String where = gold.file() + " part " + gold.part() + ": ";
    for (Labelled label : gold.statements()) {
      found.stream()
          .filter(statement -> Words.hold(statement.text(), label.begins()))
          .findFirst()
          .ifPresentOrElse(
              statement -> judge(where, label, statement, report),
              () -> report.missed(where + label.begins()));
    }
    for (Statement statement : found) {
      boolean known =
          gold.statements().stream().anyMatch(l -> Words.hold(statement.text(), l.begins()))
              || gold.borderline().stream().anyMatch(b -> Words.hold(statement.text(), b));
      if (gold.complete() && !known) {
        report.wrong(where + "[" + statement.rule() + "] " + statement.text());
      }
    }
  }

  private static void judge(
      String where, Labelled label, Statement statement, StatementReport report) {
    report.right();
    String about = where + label.begins();
    if (label.kind() != null) {
      report.compare(Count.KIND, about, label.kind(), statement.kind().value());
    }
    if (label.amount() != null) {
      var amount = statement.amount();
      report.compare(Count.AMOUNT, about, label.amount(), amount == null ? "-" : amount.text());
    }
    if (label.deadline() != null) {
      var deadline = statement.deadline();
      String day = deadline == null ? "-" : String.valueOf(deadline.value());
      report.compare(Count.DEADLINE, about, label.deadline(), day);
    }
  }
}
