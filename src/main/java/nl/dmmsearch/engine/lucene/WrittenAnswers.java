package nl.dmmsearch.engine.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.engine.lucene.AskedWord.Answer;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Scope;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What answers a word in what a letter says, and apart from that in what its letterhead tells: the
 * one is weighed, the other only counts as being there.
 */
final class WrittenAnswers {
  private final ClauseTranslator both;
  private final ClauseTranslator texts;
  private final ClauseTranslator letterheads;
  private final KnownTerms known;

  /** What is looked for in letterheads; null where nothing can be found. A word may come again. */
  private final Map<Clause, @Nullable Query> sought = new HashMap<>();

  /**
   * @param both looks in texts and letterheads
   * @param known whether the index has a term
   */
  WrittenAnswers(ClauseTranslator both, KnownTerms known) {
    this.both = both;
    this.texts = both.only(field -> !Schema.isLetterhead(field));
    this.letterheads = both.only(Schema::isLetterhead);
    this.known = known;
  }

  /**
   * The answers by a clause.
   *
   * @param how it answers
   * @param words how many words of the query
   */
  List<Answer> to(Clause clause, How how, int words) {
    if (!isWritten(clause)) {
      return List.of(new Answer(how, weighed(clause), words));
    }
    var inText = new Answer(how, inTexts(clause), words);
    if (how == How.RELATED || isApart(clause)) {
      return List.of(inText);
    }
    @Nullable Query inLetterhead = inLetterheads(clause);
    return inLetterhead == null
        ? List.of(inText)
        : List.of(inText, new Answer(How.HEADER, inLetterhead, words));
  }

  /** Whose letters are asked for is said once in a letter, and more than any mention. */
  private Query weighed(Clause clause) {
    Query query = both.clause(clause);
    return clause instanceof Clause.In(Scope scope, Clause _) && scope == Scope.SENDER
        ? new BoostQuery(new ConstantScoreQuery(query), Ranking.WRITER)
        : query;
  }

  private Query inTexts(Clause clause) {
    Query query = texts.clause(clause);
    return clause instanceof Clause.SplitVerb ? new BoostQuery(query, Ranking.APART) : query;
  }

  private @Nullable Query inLetterheads(Clause clause) {
    if (!sought.containsKey(clause)) {
      Query query = letterheads.clause(clause);
      sought.put(clause, Possible.in(query, known) ? query : null);
    }
    return sought.get(clause);
  }

  /** The answer by the halves of a compound. */
  Answer to(Spacings.Apart half) {
    return new Answer(How.JOINED, texts.apart(half), 1);
  }

  /** Whether it is the words of a compound, which an address joins without meaning it. */
  private static boolean isApart(Clause clause) {
    return clause instanceof Clause.Whole(Clause.Near _);
  }

  /** Whether it is words, and not a choice among clauses or something about briefs. */
  private static boolean isWritten(Clause clause) {
    return switch (clause) {
      case Clause.Word _, Clause.Phrase _, Clause.Prefix _ -> true;
      case Clause.Near _, Clause.SplitVerb _, Clause.Exact _, Clause.Whole _ -> true;
      case Clause.And _, Clause.Or _, Clause.Not _, Clause.In _, Clause.Paper _ -> false;
      case Clause.During _, Clause.OfType _, Clause.OfMeeting _ -> false;
    };
  }
}
