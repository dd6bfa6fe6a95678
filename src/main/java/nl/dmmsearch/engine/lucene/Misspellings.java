package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.dmmsearch.engine.lucene.RightWords.Doubt;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.InnerWord;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Scope;
import nl.dmmsearch.search.Spelling;
import nl.dmmsearch.search.TypedQuery;
import nl.dmmsearch.search.Wording;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The words of a query that seem to be misspelt, by what the briefs have that may be seen. */
final class Misspellings {
  /** The most words of a query that are looked after; each may cost some milliseconds. */
  private static final int MOST = 5;

  /** The most words that are counted in all their forms; each costs a look into the index. */
  private static final int MOST_COUNTED = 50;

  private static final int RARE = 2;

  /** How much farther off a word may be that letters have beside its neighbour. */
  private static final double FARTHER_BESIDE = 0.3;

  /** The most words of a name that are looked at to each side of one of them. */
  private static final int LONGEST_NAME = 12;

  private final IndexSearcher searcher;
  private final AskedQuery request;
  private final UnaryOperator<Query> known;
  private final Finds finds;
  private final KnownWords words;
  private final Speller speller;
  private final RightWords right;
  private final List<Correction> applied = new ArrayList<>();
  private final List<Correction> suggested = new ArrayList<>();
  private final Set<String> absent = new LinkedHashSet<>();
  private final Set<String> unread = new LinkedHashSet<>();
  private final Map<List<Clause>, List<AskedWord>> groups = new HashMap<>();

  /** Those that were looked after: a word that comes again beside the same ones is so once. */
  private final Set<Doubt> doubts = new HashSet<>();

  private final Map<AskedWord, Integer> answering = new HashMap<>();
  private int counted;
  private @Nullable List<AskedWord> asked;

  /**
   * @param known adds to a query what the briefs themselves say of its words
   * @param finds what is found for the same request
   */
  Misspellings(
      IndexSearcher searcher, AskedQuery request, UnaryOperator<Query> known, Finds finds) {
    this.finds = finds;
    this.searcher = searcher;
    this.request = request;
    this.known = known;
    this.words = new KnownWords(searcher, request.clearance());
    this.speller = new Speller(words, new Names());
    this.right = new RightWords(words, request.typed());
  }

  /**
   * What was found.
   *
   * @param corrects whether words that no brief answers are to be searched in another spelling
   */
  Spelling found(boolean corrects) throws IOException {
    List<Clause> clauses = request.query().words();
    for (int i = 0; i < clauses.size(); i++) {
      int place = i;
      if (isTyped(clauses.get(i))
          && clauses.get(i) instanceof Clause.Word(String text)
          && isRare(Correction.bare(text))) {
        int briefs = answering(i, text);
        note(Doubt.of(clauses, i, briefs, written(text)), corrects, () -> meant(clauses, place));
      } else if (isReadAsOne(clauses.get(i)) && answering(translated().get(i)) == 0) {
        absent.add(asTyped(clauses.get(i)));
      }
    }
    lookWithin(corrects);
    applied.forEach(correction -> absent.remove(correction.typed()));
    return new Spelling(applied, suggested, List.copyOf(absent)).leaving(List.copyOf(unread));
  }

  /**
   * The words of a date or a name, which nobody typed as a phrase, and the whole of a compound of
   * which the beginning was typed.
   */
  private boolean isReadAsOne(Clause clause) {
    return switch (clause) {
      case Clause.Phrase _, Clause.Near _, Clause.Word _ -> !isTyped(clause);
      case Clause.And _, Clause.Or _, Clause.Not _, Clause.In _, Clause.Prefix _ -> false;
      case Clause.Exact _, Clause.SplitVerb _, Clause.Whole _, Clause.Paper _ -> false;
      case Clause.During _, Clause.OfType _, Clause.OfMeeting _ -> false;
    };
  }

  /** With the stroke between figures that are read apart: 24/7. */
  private String asTyped(Clause clause) {
    String read = Wording.of(clause);
    return request.typed().parsed().words().stream()
        .map(Wording::of)
        .map(Correction::bare)
        .filter(typed -> typed.replace('/', ' ').equals(read))
        .findFirst()
        .orElse(read);
  }

  private boolean isTyped(Clause clause) {
    return request.typed().parsed().words().contains(clause);
  }

  /** Looks after the words within phrases, fields and groups, by the same measure. */
  private void lookWithin(boolean corrects) throws IOException {
    for (InnerWord inner : InnerWord.of(request.typed().parsed())) {
      String typed = Correction.bare(inner.text());
      if (inner.scope() != Scope.REFERENCE && isRare(typed)) {
        note(
            Doubt.alone(typed, answering(inner, typed), written(typed)),
            corrects,
            () -> meantAt(inner, typed));
      }
    }
  }

  /** Whether hardly any brief writes a word so; what is no word at all is nowhere missed. */
  private boolean isRare(String typed) throws IOException {
    int briefs = written(typed);
    boolean isRare = typed.codePoints().anyMatch(Character::isLetterOrDigit) && briefs <= RARE;
    if (isRare && counted >= MOST_COUNTED && briefs == 0 && isWord(typed)) {
      unread.add(typed);
    }
    return isRare && counted++ < MOST_COUNTED;
  }

  private int written(String typed) throws IOException {
    return words.briefs(WrittenWords.folded(Correction.bare(typed)));
  }

  private void note(Doubt doubt, boolean corrects, Guess guess) throws IOException {
    if (doubt.briefs() == 0) {
      absent.add(doubt.typed());
    }
    if (mayBeWrong(doubt) && isWord(doubt.typed()) && !doubts.contains(doubt)) {
      if (doubts.size() < MOST) {
        doubts.add(doubt);
        look(doubt, corrects, guess.meant());
      } else if (isUnknown(doubt) && doubts.stream().noneMatch(doubt::isOfSameWord)) {
        unread.add(doubt.typed());
      }
    }
  }

  /** A right word that some brief answers is meant as it stands. */
  private boolean mayBeWrong(Doubt doubt) {
    return doubt.briefs() == 0
        || ((doubt.briefs() <= RARE || doubt.written() == 0) && !right.isRight(doubt.typed()));
  }

  /** Whether no brief has a word as it was typed, nor a dictionary. */
  private boolean isUnknown(Doubt doubt) {
    return doubt.written() == 0 && !right.isRight(doubt.typed());
  }

  /** In how many briefs a word is answered; one of a name may be so by itself alone. */
  private int answering(int place, String text) throws IOException {
    int briefs = answering(translated().get(place));
    return briefs == 0 && isOfAName(place) ? answering(text) : briefs;
  }

  private boolean isOfAName(int place) {
    return request.query().alternatives().stream()
        .anyMatch(name -> name.isOfSeveral() && name.from() <= place && place < name.to());
  }

  private interface Guess {
    Optional<Speller.Meant> meant() throws IOException;
  }

  /**
   * In how many briefs a word is answered by itself; or else by a name or a date that it is part
   * of; in all where that would be one look too many.
   */
  private int answering(InnerWord inner, String typed) throws IOException {
    int briefs = answering(typed);
    if (briefs > 0) {
      return briefs;
    }
    for (List<Clause> group : inner.groups(request.typed().parsed())) {
      for (AskedWord word : group(group)) {
        if (List.of(Wording.of(word.word()).split(" ", -1)).contains(typed)) {
          briefs = counted++ < MOST_COUNTED ? answering(word) : searcher.getIndexReader().maxDoc();
          if (briefs > 0) {
            return briefs;
          }
        }
      }
    }
    return 0;
  }

  /** What answers the words of a group: many words may be in one, and a word in many. */
  private List<AskedWord> group(List<Clause> group) {
    return groups.computeIfAbsent(group, words -> translated(request.typed().understood(words)));
  }

  /** In how many briefs a word is answered by itself; it may say nothing of what they contain. */
  private int answering(String typed) throws IOException {
    List<AskedWord> alone = translated(request.typed().understood(new Clause.Word(typed)));
    int briefs = alone.isEmpty() ? searcher.getIndexReader().maxDoc() : 0;
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
    String typed = RightWords.text(asked, place);
    Optional<Speller.Meant> alone = speller.meant(typed);
    String before = RightWords.text(asked, place - 1);
    String behind = RightWords.text(asked, place + 1);
    if (alone.isPresent()) {
      return beside(alone.get(), speller.meantBeside(before, typed, behind));
    }
    Optional<Speller.Meant> second = half(before, typed, 1);
    if (second.isPresent()) {
      return second;
    }
    Optional<Speller.Meant> first = half(typed, behind, 0);
    Optional<Speller.Meant> beside =
        first.isPresent() ? first : speller.meantBeside(before, typed, behind);
    return beside.isPresent() ? beside : speller.meantWithin(typed);
  }

  /** The one that letters have beside its neighbours, where it is hardly farther off. */
  private static Optional<Speller.Meant> beside(
      Speller.Meant alone, Optional<Speller.Meant> beside) {
    return beside
        .filter(other -> other.isWritten() || !alone.isWritten())
        .filter(other -> other.cost() <= alone.cost() + FARTHER_BESIDE)
        .or(() -> Optional.of(alone));
  }

  private Optional<Speller.Meant> half(String first, String second, int wrong) throws IOException {
    if (!isHalf(first) || !isHalf(second)) {
      return Optional.empty();
    }
    String right = WrittenWords.folded(wrong == 1 ? first : second);
    return speller
        .meantWhole(first + "-" + second)
        .filter(both -> both.instead().matches("[^-]+-[^-]+"))
        .filter(both -> WrittenWords.folded(both.instead().split("-", -1)[1 - wrong]).equals(right))
        .map(both -> both.as(both.instead().split("-", -1)[wrong]));
  }

  /** What has a hyphen is no half of a name that is written with one. */
  private static boolean isHalf(String text) {
    return isWord(text) && text.indexOf('-') < 0;
  }

  /** Whether a name that queries are understood by has a word; in zet is two. */
  boolean isNamed(String typed) {
    return typed.indexOf(' ') < 0 && right.isNamed(typed);
  }

  private void look(Doubt doubt, boolean corrects, Optional<Speller.Meant> nearest)
      throws IOException {
    if (nearest.isPresent()) {
      Speller.Meant meant = nearest.get();
      boolean wrong = isWrong(doubt, meant);
      if (wrong || mayBe(doubt, meant)) {
        var other = WrittenWords.asTyped(doubt.typed(), meant.instead());
        var correction = new Correction(doubt.typed(), other);
        List<Correction> found = wrong && corrects ? applied : suggested;
        if (!found.contains(correction)) {
          found.add(correction);
        }
      }
    }
  }

  /** Whether what is meant is searched instead. */
  private boolean isWrong(Doubt doubt, Speller.Meant meant) {
    return doubt.briefs() == 0
        ? isUnknown(doubt)
            || right.isForeign(doubt.typed(), meant)
            || right.isNameOtherwise(doubt.typed(), meant)
            || right.isOfName(doubt, meant)
            || right.isPlainForm(doubt.typed(), meant)
        : isUnknown(doubt) && right.isSpeltAlike(doubt, meant);
  }

  /** Whether it is asked if that is meant. */
  private boolean mayBe(Doubt doubt, Speller.Meant meant) throws IOException {
    return doubt.briefs() == 0
        ? right.isOfOneRoot(doubt.typed(), meant.instead())
        : right.isSlip(doubt, meant);
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
    if (asked == null) {
      asked = translated(request.query());
    }
    return asked;
  }

  private List<AskedWord> translated(Query query) {
    return finds.translator(Ranking.USUAL).words(known.apply(query));
  }

  /** How many briefs have a word in any way, or what else it means; not what only tells of it. */
  private int answering(AskedWord word) throws IOException {
    Integer known = answering.get(word);
    if (known != null) {
      return known;
    }
    int briefs = searcher.count(finds.answering(word, request.clearance()));
    answering.put(word, briefs);
    return briefs;
  }

  /** Names that are understood in this query. */
  private final class Names implements Speller.Names {
    @Override
    public Set<String> like(String word) {
      return request.typed().namesLike(word);
    }

    @Override
    public Set<String> beside(String before, String behind) {
      return request.typed().names().beside(before, behind);
    }

    @Override
    public int briefs(String typed, String name) throws IOException {
      TypedQuery around = request.typed().around(typed, LONGEST_NAME);
      Query meant = around.respelled(List.of(new Correction(typed, name)));
      List<Clause> typedWords = words(around.understood());
      int briefs = 0;
      for (AskedWord word : translated(meant)) {
        if (!typedWords.contains(word.word()) && !request.query().words().contains(word.word())) {
          briefs = Math.max(briefs, answering(word));
        }
      }
      return briefs;
    }

    /** As they are asked: Den of Den Haag is only looked for as it is written. */
    private List<Clause> words(Query query) {
      return translated(query).stream().map(AskedWord::word).toList();
    }
  }
}
