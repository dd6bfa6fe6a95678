package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.dmmsearch.engine.lucene.Schema.Weighted;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * One word or phrase, looked up in several fields. Title, headings, first paragraph and text of one
 * layer have the same terms, so they count as one text in which a mention in the title is worth
 * several (BM25F, Robertson and Zaragoza 2009): a word that is common in the text is common,
 * however rare it is in titles. Between layers, which have other terms, the best match counts, and
 * little of the others.
 */
final class FieldMatch {
  private final List<Query> matches = new ArrayList<>();
  private final List<LayeredWord.In> words = new ArrayList<>();
  private final Predicate<Term> known;

  /** Whether there are fields in which it is more than one word. */
  private boolean isSeveral;

  private FieldMatch(Predicate<Term> known) {
    this.known = known;
  }

  /**
   * The query in all fields.
   *
   * @param perField makes the query in one of them
   * @param known whether any document may have a term
   */
  static Query of(List<Weighted> fields, Function<String, Query> perField, Predicate<Term> known) {
    var match = new FieldMatch(known);
    for (Layer layer : Layer.values()) {
      match.look(layer, fields.stream().filter(field -> field.layer() == layer).toList(), perField);
    }
    return match.query();
  }

  private Query query() {
    Query each = best(matches);
    return words.size() > 1 && !isSeveral ? new LayeredWord(each, words) : each;
  }

  private void look(Layer layer, List<Weighted> fields, Function<String, Query> perField) {
    var counted = new ArrayList<Weighted>();
    var forked = new ArrayList<ForkedWord.In>();
    TermQuery term = null;
    for (Weighted field : fields) {
      Query query = perField.apply(field.field());
      if (query instanceof TermQuery one) {
        term = one;
        counted.add(field);
      } else if (!(query instanceof MatchNoDocsQuery)) {
        isSeveral = true;
        TermQuery whole = whole(query);
        if (whole != null && Possible.in(query, known)) {
          forked.add(new ForkedWord.In(field, query, whole.getTerm()));
        } else if (Possible.in(query, known)) {
          // A phrase cannot be counted over fields; its weight is tempered as a count of mentions.
          matches.add(weighted(query, layer.weight() * (float) Math.sqrt(field.weight())));
        }
      }
    }
    if (term != null) {
      add(layer, counted, term);
    }
    if (!forked.isEmpty()) {
      matches.add(weighted(new ForkedWord(forked), layer.weight()));
    }
  }

  /** One word as it is written together, where it may also be written in pieces. */
  private static @Nullable TermQuery whole(Query query) {
    if (query instanceof DisjunctionMaxQuery spellings) {
      for (Query spelling : spellings.getDisjuncts()) {
        if (spelling instanceof TermQuery term) {
          return term;
        }
      }
    }
    return null;
  }

  private void add(Layer layer, List<Weighted> fields, TermQuery term) {
    boolean alone = fields.size() == 1;
    matches.add(weighted(alone ? term : combined(fields, term), layer.weight()));
    words.add(
        new LayeredWord.In(
            layer.weight(),
            term.getTerm().bytes(),
            alone ? List.of(new Weighted(fields.getFirst().field(), 1, layer)) : fields));
  }

  private static Query combined(List<Weighted> fields, TermQuery term) {
    var combined = new CombinedFieldQuery.Builder(term.getTerm().bytes());
    fields.forEach(field -> combined.addField(field.field(), field.weight()));
    return combined.build();
  }

  private static Query weighted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }

  /** Holds where one of them does; the best of them counts, and little of the others. */
  static Query best(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> Phrases.NOTHING;
      case 1 -> queries.getFirst();
      default -> new DisjunctionMaxQuery(queries, Ranking.OTHERS);
    };
  }
}
