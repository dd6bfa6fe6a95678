package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** Says in Lucene's terms what a clause of a query asks. Pure: the index plays no part in it. */
final class ClauseTranslator {
  private final List<Schema.Weighted> forWords;
  private final List<Schema.Weighted> forPrefixes;
  private final QueryBuilder phrases;
  private final PrefixTerm prefixes;

  ClauseTranslator(
      Analyzer analyzer, List<Schema.Weighted> forWords, List<Schema.Weighted> forPrefixes) {
    this.forWords = List.copyOf(forWords);
    this.forPrefixes = List.copyOf(forPrefixes);
    this.phrases = new QueryBuilder(analyzer);
    this.prefixes = new PrefixTerm(analyzer);
  }

  /**
   * One query for each of the words of a query, in order. Two words side by side also hold where
   * they stand joined: {@code lucht verdediging} finds luchtverdediging.
   */
  List<Query> words(List<Clause> words) {
    List<List<Query>> alternatives = new ArrayList<>();
    words.forEach(word -> alternatives.add(new ArrayList<>(List.of(clause(word)))));
    for (int i = 0; i + 1 < words.size(); i++) {
      for (String joined : JoinedWords.of(words.get(i), words.get(i + 1))) {
        Query query = text(joined);
        alternatives.get(i).add(query);
        alternatives.get(i + 1).add(query);
      }
    }
    return alternatives.stream().map(ClauseTranslator::any).toList();
  }

  /** The query for one clause. */
  Query clause(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) -> text(text);
      case Clause.Phrase(String text) -> text(text);
      case Clause.Prefix(String text) -> prefix(text);
      case Clause.Not(Clause inner) -> all(List.of(new Clause.Not(inner)));
      case Clause.And(List<Clause> clauses) -> all(clauses);
      case Clause.Or(List<Clause> clauses) -> any(clauses.stream().map(this::clause).toList());
    };
  }

  /** Words in this order; a single word may itself be several terms, as defensie-uitgaven is. */
  private Query text(String text) {
    return inFields(forWords, field -> phrases.createPhraseQuery(field, text));
  }

  private Query prefix(String text) {
    return inFields(
        forPrefixes, field -> new PrefixQuery(new Term(field, prefixes.of(field, text))));
  }

  private Query all(List<Clause> clauses) {
    var all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Not(Clause inner)) {
        all.add(clause(inner), Occur.MUST_NOT);
      } else {
        all.add(clause(clause), Occur.MUST);
        positive = true;
      }
    }
    if (!positive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return all.build();
  }

  private static Query inFields(List<Schema.Weighted> fields, Function<String, Query> perField) {
    return any(fields.stream().map(field -> weighted(field, perField)).toList());
  }

  private static Query weighted(Schema.Weighted field, Function<String, Query> perField) {
    Query query = perField.apply(field.field());
    if (query == null) {
      return new MatchNoDocsQuery("no terms");
    }
    return field.weight() == 1 ? query : new BoostQuery(query, field.weight());
  }

  private static Query any(List<Query> queries) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    var any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }
}
