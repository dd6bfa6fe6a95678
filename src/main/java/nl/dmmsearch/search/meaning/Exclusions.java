package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;
import nl.dmmsearch.search.Wording;

/**
 * Leaves out the debates with {@code -commissiedebat}, and not only what writes the word. Other
 * names stay, and it says so without naming them, for nobody wrote them: they are given generously,
 * so that whoever leaves something out would lose letters unseen.
 */
final class Exclusions implements QueryStep {
  private final List<QueryStep> steps;

  /**
   * @param steps that give a word other answers
   */
  Exclusions(List<QueryStep> steps) {
    this.steps = List.copyOf(steps);
  }

  @Override
  public Query apply(Query query) {
    Query read =
        new Query(
            query.words(),
            query.alternatives(),
            query.required(),
            query.excluded().stream().map(this::excluded).toList(),
            query.ignored(),
            query.notices());
    for (Clause word : query.excluded()) {
      if (others(word).anyMatch(other -> other.how() == How.SYNONYM)) {
        read = read.noting(remark(word));
      }
    }
    return read;
  }

  /**
   * A clause that must not hold, with the kinds of documents and meetings that it names; what only
   * writes a period is not of it.
   */
  Clause excluded(Clause clause) {
    if (clause instanceof Clause.Or period && Clause.isPeriod(period)) {
      return period.clauses().getFirst();
    }
    var all = new ArrayList<>(List.of(clause));
    others(clause).filter(Exclusions::isKind).forEach(other -> all.add(other.clause()));
    return all.size() == 1 ? clause : new Clause.Or(all);
  }

  private static Notice remark(Clause word) {
    return new Notice(
        "«-%s» laat brieven weg waarin dat woord staat, ook in een andere vorm of een langer woord;"
                .formatted(Wording.of(word))
            + " brieven die het anders noemen, blijven",
        "zet ook voor die andere woorden een minteken",
        0);
  }

  private static boolean isKind(Alternative other) {
    return switch (other.how()) {
      case DOCUMENT_TYPE, MEETING -> true;
      case LITERAL, FORM, HEADER, TITLE, HEADING, PART, BEGINNING, JOINED -> false;
      case SYNONYM, RELATED, CORRECTION, PAPER, DATE -> false;
    };
  }

  /** What quotes hold together is meant as it was typed. */
  private Stream<Alternative> others(Clause clause) {
    if (!(clause instanceof Clause.Word)) {
      return Stream.empty();
    }
    Query query = Query.of(List.of(clause), List.of(), List.of(), List.of());
    for (QueryStep step : steps) {
      query = step.apply(query);
    }
    return query.alternatives().stream();
  }
}
