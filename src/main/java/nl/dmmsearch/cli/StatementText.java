package nl.dmmsearch.cli;

import java.io.PrintWriter;
import nl.dmmsearch.brief.Amount;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.LegalCitation;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.search.Mark;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Speakers;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementParameters;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;

/** Statements for a person at a terminal. */
record StatementText(PrintWriter out) {

  void print(StatementParameters parameters, StatementResponse response) {
    StatementRequest request = parameters.request();
    Query answered = request.answered(response.spelling());
    new RemarksText(out).print(parameters.typed(), answered, response.spelling());
    out.println(total(answered.differentWords(), request.page(), response));
    int number = request.page().offset();
    for (StatementHit hit : response.hits()) {
      out.println();
      print(++number, hit);
    }
    out.flush();
  }

  private static String total(int words, Page page, StatementResponse response) {
    var total = new StringBuilder(response.total() + " statement");
    total.append(response.total() == 1 ? "" : "s");
    if (response.total() > 0 && response.required() < words) {
      total.append(" with at least %d of %d words".formatted(response.required(), words));
    }
    long pages = (response.total() + page.size() - 1) / page.size();
    return pages > 1
        ? total.append(", page %d of %d".formatted(page.number(), pages)).toString()
        : total.toString();
  }

  private void print(int number, StatementHit hit) {
    Statement statement = hit.statement();
    Deadline deadline = statement.deadline();
    Amount amount = statement.amount();
    out.printf("%d. %s%n", number, marked(hit));
    out.printf("   %s · %s", statement.kind().value(), statement.voice().value());
    out.println(Speakers.of(statement, hit.brief()).label().map(" · "::concat).orElse(""));
    if (deadline != null) {
      out.printf(
          "   due %s: \"%s\"%n",
          deadline.value() == null ? "(no day)" : deadline.value(), deadline.text());
    }
    if (amount != null) {
      out.printf(
          "   %s %s: \"%s\"%n", amount.currency(), amount.value().toPlainString(), amount.text());
    }
    if (statement.condition() != null) {
      out.printf("   on condition: \"%s\"%n", statement.condition());
    }
    for (EarlierStatement earlier : statement.earlier()) {
      String known = earlier.brief() == null ? "" : " → " + earlier.brief().value();
      out.printf("   %s: \"%s\"%s%n", earlier.how().value(), earlier.text(), known);
    }
    out.printf("   %s%n", LegalCitation.of(hit.brief(), statement.place().page()));
    out.printf("   %s#%s%n", hit.brief().id().value(), statement.place().anchor());
  }

  private static String marked(StatementHit hit) {
    String sentence = hit.statement().text();
    var text = new StringBuilder();
    int reached = 0;
    for (Mark mark : hit.marks()) {
      text.append(sentence, reached, mark.start());
      text.append('[').append(sentence, mark.start(), mark.end()).append(']');
      reached = mark.end();
    }
    return text.append(sentence.substring(reached)).toString();
  }
}
