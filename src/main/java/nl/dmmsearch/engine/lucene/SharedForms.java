package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Forms that two words share. The index takes such a form for one of them, the strong verb: staken
 * for the past of steken. Who asks for it means the other at least as likely, and who asks for the
 * other finds the form as well.
 */
final class SharedForms {
  /** By the form, one of the other word that no third shares. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "staken", "staakt",
          "braken", "braakt",
          "lagen", "laag",
          "boden", "bode",
          "zagen", "zaagt",
          "baden", "baadt");

  /** By the stem of the other word. */
  private static final Map<String, String> FORMS =
      OTHERS.entrySet().stream()
          .collect(
              Collectors.toMap(
                  other -> new LongestTerm(Analysis.querying()).of(Schema.TEXT, other.getValue()),
                  Map.Entry::getKey));

  private final LongestTerm longestTerm;
  private final Predicate<Term> known;

  /**
   * @param known whether the index has a term
   */
  SharedForms(LongestTerm longestTerm, Predicate<Term> known) {
    this.longestTerm = longestTerm;
    this.known = known;
  }

  /** The other reading of each word that has one, as far as briefs have it. */
  List<Alternative> of(List<Clause> words) {
    var found = new ArrayList<Alternative>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i) instanceof Clause.Word(String text)) {
        Clause other = other(WrittenWords.folded(text));
        if (other != null) {
          found.add(new Alternative(i, i + 1, new Clause.Whole(other), How.FORM));
        }
      }
    }
    return found;
  }

  private @Nullable Clause other(String word) {
    String other = OTHERS.get(word);
    if (other != null) {
      return has(Schema.TEXT, other) ? new Clause.Word(other) : null;
    }
    String form = Lookalikes.has(word) ? null : FORMS.get(longestTerm.of(Schema.TEXT, word));
    return form != null && has(Schema.EXACT, form) ? new Clause.Exact(form) : null;
  }

  private boolean has(String field, String word) {
    return known.test(new Term(field, longestTerm.of(field, word)));
  }
}
