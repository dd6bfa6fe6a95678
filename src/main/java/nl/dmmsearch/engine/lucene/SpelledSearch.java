package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Spelling;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;

/**
 * A search that looks after the spelling of its words. What no brief answers is searched as it was
 * meant, too; what few briefs have, where many have a word that is nearly the same, is remarked on.
 */
final class SpelledSearch {
  /** The most words of a query that are looked after; each may cost a millisecond. */
  private static final int MOST = 5;

  private static final int RARE = 2;
  private static final int TIMES_MORE = 10;

  /** A word that is right as it stands is mostly farther from others than this. */
  private static final double SLIP = 0.75;

  private final IndexSearcher searcher;
  private final Ranking ranking;
  private final SearchRequest request;
  private final KnownWords words;
  private final Speller speller;
  private final List<Alternative> meant = new ArrayList<>();
  private final List<Correction> applied = new ArrayList<>();
  private final List<Alternative> perhaps = new ArrayList<>();
  private final List<Correction> suggested = new ArrayList<>();

  SpelledSearch(IndexSearcher searcher, Ranking ranking, SearchRequest request) {
    this.searcher = searcher;
    this.ranking = ranking;
    this.request = request;
    this.words = new KnownWords(searcher, request.clearance());
    this.speller = new Speller(words);
  }

  SearchResponse answer() throws IOException {
    look();
    Query query = request.query().with(meant);
    SearchResponse found =
        new Search(searcher, request.asking(query, request.match()), ranking).answer();
    return found.spelled(new Spelling(applied, findMore() ? suggested : List.of()));
  }

  private void look() throws IOException {
    List<Clause> asked = request.query().words();
    List<AskedWord> translated = List.of();
    int looked = 0;
    for (int i = 0; i < asked.size() && looked < MOST; i++) {
      if (asked.get(i) instanceof Clause.Word(String text)
          && isWord(text)
          && words.briefs(WrittenWords.folded(text)) <= RARE) {
        translated = translated.isEmpty() ? translated() : translated;
        int briefs = answering(translated.get(i));
        if (briefs <= RARE) {
          looked++;
          look(i, text, briefs);
        }
      }
    }
  }

  private void look(int at, String typed, int briefs) throws IOException {
    Optional<Speller.Meant> found = speller.meant(typed);
    if (found.isEmpty() || (briefs > 0 && !isSlip(typed, briefs, found.get()))) {
      return;
    }
    var alternative = new Alternative(at, at + 1, found.get().clause(), How.CORRECTION);
    var correction = new Correction(typed, found.get().instead());
    if (briefs == 0 && request.corrects() && !isRight(typed)) {
      meant.add(alternative);
      applied.add(correction);
    } else {
      perhaps.add(alternative);
      suggested.add(correction);
    }
  }

  /** What a dictionary has is meant as it stands: another word is suggested, not searched. */
  private static boolean isRight(String typed) {
    return DutchWords.shipped().has(WrittenWords.folded(typed));
  }

  private static boolean isSlip(String typed, int briefs, Speller.Meant meant) {
    String folded = WrittenWords.folded(typed);
    String other = WrittenWords.folded(meant.instead());
    boolean form = folded.startsWith(other) || other.startsWith(folded);
    return !form
        && folded.length() >= 6
        && meant.cost() <= SLIP
        && meant.briefs() >= TIMES_MORE * briefs;
  }

  /** Letters, perhaps with a hyphen: no number, no reference, not beyond all measure. */
  private static boolean isWord(String text) {
    return text.length() >= Speller.SHORTEST
        && text.length() <= Speller.LONGEST
        && text.codePoints().noneMatch(Character::isDigit)
        && text.codePoints().filter(Character::isLetter).count() >= Speller.SHORTEST
        && text.codePoints().allMatch(c -> Character.isLetter(c) || "-'’".indexOf(c) >= 0);
  }

  private List<AskedWord> translated() {
    return ClauseTranslator.forSearch(term -> PresentTerms.isKnown(searcher.getIndexReader(), term))
        .words(request.query());
  }

  /** How many briefs have a word in any way, or what else it means. */
  private int answering(AskedWord word) throws IOException {
    var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    word.answers().stream()
        .map(AskedWord.Answer::query)
        .forEach(answer -> any.add(answer, Occur.SHOULD));
    any.add(FilterTranslator.found(request.clearance()), Occur.FILTER);
    return searcher.count(any.build());
  }

  /** Whether the suggested words find more: all words together, or as many as were asked. */
  private boolean findMore() throws IOException {
    if (suggested.isEmpty()) {
      return false;
    }
    Query before = request.query().with(meant);
    Query after = respelled().with(meant);
    return total(after, new Match.All()) > total(before, new Match.All())
        || total(after, request.match()) > total(before, request.match());
  }

  private long total(Query query, Match match) throws IOException {
    return new Search(searcher, request.asking(query, match), ranking).total();
  }

  private Query respelled() {
    Query query = request.query();
    var respelled = new ArrayList<>(query.words());
    perhaps.forEach(other -> respelled.set(other.from(), other.clause()));
    return new Query(
        respelled,
        query.alternatives(),
        query.required(),
        query.excluded(),
        query.ignored(),
        query.notices());
  }
}
