package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** What a brief scores for one word of a query. */
final class WordScore {
  private final IndexSearcher searcher;
  private final Ranking ranking;

  WordScore(IndexSearcher searcher, Ranking ranking) {
    this.searcher = searcher;
    this.ranking = ranking;
  }

  /** The best of the answers to a word counts, and little of the others. */
  Query found(AskedWord asked) {
    List<Query> answers = new ArrayList<>();
    for (AskedWord.Answer answer : asked.answers()) {
      float weight = ranking.weight(answer.how());
      if (weight > 0) {
        answers.add(weighted(scored(answer), weight));
      }
    }
    return FieldMatch.best(answers);
  }

  /** A word weighs by being there, too, so that two words once outweigh one of them many times. */
  Query counted(Query word) {
    if (ranking.presence() == 0) {
      return word;
    }
    Query presence = new BoostQuery(new ConstantScoreQuery(word), ranking.presence());
    return new BooleanQuery.Builder().add(word, Occur.MUST).add(presence, Occur.SHOULD).build();
  }

  private Query scored(AskedWord.Answer answer) {
    return switch (answer.how()) {
      case LITERAL, FORM, HEADER, PART, BEGINNING, JOINED, SYNONYM, CORRECTION, PAPER ->
          answer.query();
      case DATE, DOCUMENT_TYPE, MEETING -> byRarity(answer.query());
    };
  }

  /** A fact about a brief weighs what a word would that as many briefs have once. */
  private Query byRarity(Query fact) {
    try {
      double having = searcher.count(fact);
      double all = Math.max(having, searcher.getIndexReader().numDocs());
      double rarity = Math.log(1 + (all - having + 0.5) / (having + 0.5));
      return weighted(new ConstantScoreQuery(fact), (float) rarity);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query weighted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }
}
