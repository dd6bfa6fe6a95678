package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.Spelling;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;

/** The words of a query that seem to be misspelt, by what the briefs have that may be seen. */
final class Misspellings {
  /** The most words of a query that are looked after; each may cost a millisecond. */
  private static final int MOST = 5;

  private static final int RARE = 2;
  private static final int TIMES_MORE = 10;

  /** A word that is right as it stands is mostly farther from others than this. */
  private static final double SLIP = 0.75;

  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final UnaryOperator<Query> known;
  private final KnownWords words;
  private final Speller speller;
  private final List<Correction> applied = new ArrayList<>();
  private final List<Correction> suggested = new ArrayList<>();

  /**
   * @param known adds to a query what the briefs themselves say of its words
   */
  Misspellings(IndexSearcher searcher, SearchRequest request, UnaryOperator<Query> known) {
    this.searcher = searcher;
    this.request = request;
    this.known = known;
    this.words = new KnownWords(searcher, request.clearance());
    this.speller = new Speller(words, new Names());
  }

  /**
   * What was found.
   *
   * @param corrects whether words that no brief answers are to be searched in another spelling
   */
  Spelling found(boolean corrects) throws IOException {
    List<Clause> asked = request.query().words();
    List<AskedWord> translated = List.of();
    int looked = 0;
    for (int i = 0; i < asked.size() && looked < MOST; i++) {
      if (asked.get(i) instanceof Clause.Word(String text)
          && isWord(Correction.bare(text))
          && words.briefs(WrittenWords.folded(text)) <= RARE) {
        translated = translated.isEmpty() ? translated(request.query()) : translated;
        int briefs = answering(translated.get(i));
        if (briefs <= RARE) {
          looked++;
          look(Correction.bare(text), briefs, corrects);
        }
      }
    }
    return new Spelling(applied, suggested);
  }

  private void look(String typed, int briefs, boolean corrects) throws IOException {
    Optional<Speller.Meant> found = speller.meant(typed);
    if (found.isEmpty() || (briefs > 0 && !isSlip(typed, briefs, found.get()))) {
      return;
    }
    var correction = new Correction(typed, found.get().instead());
    if (briefs == 0 && corrects && !isRight(typed)) {
      applied.add(correction);
    } else {
      suggested.add(correction);
    }
  }

  /** What a dictionary or a name has is meant as it stands: others are suggested, not searched. */
  private boolean isRight(String typed) {
    String folded = WrittenWords.folded(typed);
    return DutchWords.shipped().has(folded)
        || request.typed().namesLike(typed).stream()
            .anyMatch(name -> WrittenWords.folded(name).equals(folded));
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

  private List<AskedWord> translated(Query query) {
    return ClauseTranslator.forSearch(PresentTerms.known(searcher.getIndexReader()))
        .words(known.apply(query));
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

  /** Names that are understood in this query. */
  private final class Names implements Speller.Names {
    @Override
    public Set<String> like(String word) {
      return request.typed().namesLike(word);
    }

    @Override
    public int briefs(String typed, String name) throws IOException {
      var correction = new Correction(typed, name);
      Query meant = request.typed().respelled(List.of(correction));
      int briefs = 0;
      for (AskedWord word : translated(meant)) {
        if (word.word().equals(correction.clause())) {
          briefs = Math.max(briefs, answering(word));
        }
      }
      return briefs;
    }
  }
}
