package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.InnerWord;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Scope;
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
   * A word that is in doubt.
   *
   * @param briefs that answer it
   * @param before the word before it; empty where there is none
   * @param behind the one behind it, likewise
   */
  private record Doubt(String typed, int briefs, String before, String behind) {
    Doubt(List<Clause> asked, int place, int briefs) {
      this(text(asked, place), briefs, text(asked, place - 1), text(asked, place + 1));
    }
  }

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
          look(new Doubt(asked, i, briefs), corrects, meant(asked, i));
        }
      }
    }
    lookWithin(corrects, MOST - looked);
    return new Spelling(applied, suggested);
  }

  /** Looks after the words within phrases, fields and groups, by the same measure. */
  private void lookWithin(boolean corrects, int most) throws IOException {
    int looked = 0;
    for (InnerWord inner : InnerWord.of(request.typed().parsed())) {
      String typed = Correction.bare(inner.text());
      if (looked < most
          && inner.scope() != Scope.REFERENCE
          && isWord(typed)
          && words.briefs(WrittenWords.folded(typed)) <= RARE) {
        int briefs = answering(typed);
        if (briefs <= RARE) {
          looked++;
          look(new Doubt(typed, briefs, "", ""), corrects, meantAt(inner, typed));
        }
      }
    }
  }

  /** In how many briefs a word is answered by itself; it may say nothing of what they contain. */
  private int answering(String typed) throws IOException {
    List<AskedWord> alone = translated(request.typed().understood(new Clause.Word(typed)));
    int briefs = alone.isEmpty() ? Integer.MAX_VALUE : 0;
    for (AskedWord word : alone) {
      briefs = Math.max(briefs, answering(word));
    }
    return briefs;
  }

  /** What is meant in a field is what a brief has there. */
  private Optional<Speller.Meant> meantAt(InnerWord inner, String typed) throws IOException {
    Optional<Speller.Meant> meant = speller.meant(typed);
    return meant.isPresent()
            && (inner.scope() == null
                || words.hasAny(inner.place(new Correction(typed, meant.get().instead()).clause())))
        ? meant
        : Optional.empty();
  }

  /** A word by itself, or as the half of a name with a hyphen: Hennis Plasschaert. */
  private Optional<Speller.Meant> meant(List<Clause> asked, int place) throws IOException {
    String typed = text(asked, place);
    Optional<Speller.Meant> alone = speller.meant(typed);
    if (alone.isPresent()) {
      return alone;
    }
    Optional<Speller.Meant> second = half(text(asked, place - 1), typed, 1);
    return second.isPresent() ? second : half(typed, text(asked, place + 1), 0);
  }

  private static String text(List<Clause> asked, int place) {
    return place >= 0
            && place < asked.size()
            && asked.get(place) instanceof Clause.Word(String text)
        ? Correction.bare(text)
        : "";
  }

  private Optional<Speller.Meant> half(String first, String second, int wrong) throws IOException {
    if (!isWord(first) || !isWord(second)) {
      return Optional.empty();
    }
    String right = WrittenWords.folded(wrong == 1 ? first : second);
    return speller
        .meant(first + "-" + second)
        .filter(both -> both.instead().matches("[^-]+-[^-]+"))
        .filter(both -> WrittenWords.folded(both.instead().split("-", -1)[1 - wrong]).equals(right))
        .map(both ->
            new Speller.Meant(both.instead().split("-", -1)[wrong], both.cost(), both.briefs()));
  }

  private void look(Doubt doubt, boolean corrects, Optional<Speller.Meant> found)
      throws IOException {
    if (found.isEmpty() || (doubt.briefs() > 0 && !isSlip(doubt, found.get()))) {
      return;
    }
    var correction = new Correction(doubt.typed(), found.get().instead());
    if (doubt.briefs() == 0 && corrects && !isRight(doubt.typed())) {
      applied.add(correction);
    } else {
      suggested.add(correction);
    }
  }

  /** What a dictionary or a name has is meant as it stands: others are suggested, not searched. */
  private boolean isRight(String typed) {
    return DutchWords.shipped().has(WrittenWords.folded(typed)) || isNamed(typed);
  }

  /** Whether a name that queries are understood by has the word. */
  boolean isNamed(String typed) {
    String folded = WrittenWords.folded(typed);
    return request.typed().namesLike(typed).stream()
        .anyMatch(name -> WrittenWords.folded(name).equals(folded));
  }

  private boolean isSlip(Doubt doubt, Speller.Meant meant) throws IOException {
    String folded = WrittenWords.folded(doubt.typed());
    String other = WrittenWords.folded(meant.instead());
    boolean form = folded.startsWith(other) || other.startsWith(folded);
    return !form
        && folded.length() >= 6
        && meant.cost() <= SLIP
        && meant.briefs() >= TIMES_MORE * doubt.briefs()
        && !isRight(doubt.typed())
        && !isWrittenAsName(folded, meant)
        && !isWrittenSo(doubt, meant);
  }

  /** Londen is no slip for landen. */
  private boolean isWrittenAsName(String folded, Speller.Meant meant) throws IOException {
    return Character.isUpperCase(words.written(folded).codePointAt(0))
        && !Character.isUpperCase(meant.instead().codePointAt(0));
  }

  /** Whether briefs have the word beside its neighbours, and what may be meant never does. */
  private boolean isWrittenSo(Doubt doubt, Speller.Meant meant) throws IOException {
    String other = meant.instead();
    return isOnly(doubt.before(), doubt.typed(), doubt.before(), other)
        || isOnly(doubt.typed(), doubt.behind(), other, doubt.behind());
  }

  private boolean isOnly(String first, String second, String otherFirst, String otherSecond)
      throws IOException {
    return !first.isEmpty()
        && !second.isEmpty()
        && words.hasAny(new Clause.Phrase(first + " " + second))
        && !words.hasAny(new Clause.Phrase(otherFirst + " " + otherSecond));
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
