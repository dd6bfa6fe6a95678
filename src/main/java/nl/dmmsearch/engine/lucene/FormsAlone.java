package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * The forms of words that stand in briefs, without those that are half of another verb: of a brief
 * with sluit as well as sluiten aan only the first is a reason. Where a brief has nothing else they
 * are, for by them it was found; so they are marked, see {@link OtherVerbs}.
 */
final class FormsAlone {
  private final IndexSearcher searcher;
  private final FoundAmong inText;
  private final boolean isRead;

  /** By what was asked. */
  private final Map<String, Optional<Weight>> others = new HashMap<>();

  /**
   * @param inText finds clauses in the texts
   */
  FormsAlone(IndexSearcher searcher, FoundAmong inText, Query query) {
    this.searcher = searcher;
    this.inText = inText;
    this.isRead = !Ranking.areMany(query.words());
  }

  /** The forms of what a reason is about, each once. */
  Set<FoundForms.Form> of(Reason reason, FoundForms forms) throws IOException {
    Set<FoundForms.Form> all = all(reason, forms);
    if (all.isEmpty() || others(reason).isEmpty()) {
      return all;
    }
    Set<FoundForms.Form> alone = alone(reason, forms);
    return alone.isEmpty() ? all : alone;
  }

  /**
   * Whether all of them are of other verbs, and something else answers the same.
   *
   * @param all reasons that there may be
   */
  boolean areOfOther(Reason reason, FoundForms forms, List<Reason> all) throws IOException {
    if (others(reason).isEmpty()
        || all(reason, forms).isEmpty()
        || !alone(reason, forms).isEmpty()) {
      return false;
    }
    for (Reason other : all) {
      if (other.asked().equals(reason.asked())
          && other.how() != How.RELATED
          && !alone(other, forms).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Set<FoundForms.Form> all(Reason reason, FoundForms forms) throws IOException {
    return forms.of(inText.weight(reason.clause()), reason.asked());
  }

  private Set<FoundForms.Form> alone(Reason reason, FoundForms forms) throws IOException {
    Optional<Weight> others = others(reason);
    return others.isEmpty()
        ? all(reason, forms)
        : forms.of(inText.weight(reason.clause()), reason.asked(), forms.halves(others.get()));
  }

  /** Only a word has forms; what only has to do with it has none of it. */
  private Optional<Weight> others(Reason reason) throws IOException {
    boolean isWord =
        reason.clause() instanceof Clause.Word
            || reason.clause() instanceof Clause.Whole(Clause.Word _);
    return isRead && isWord && reason.how() != How.RELATED
        ? others(reason.asked())
        : Optional.empty();
  }

  private Optional<Weight> others(String asked) throws IOException {
    Optional<Weight> known = others.get(asked);
    if (known == null) {
      known = OtherVerbs.mayBe(asked) ? Optional.of(weight(asked)) : Optional.empty();
      others.put(asked, known);
    }
    return known;
  }

  private Weight weight(String asked) throws IOException {
    return searcher.createWeight(
        searcher.rewrite(OtherVerbs.of(asked)), ScoreMode.COMPLETE_NO_SCORES, 1);
  }
}
