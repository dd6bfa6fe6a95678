package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.PlainLetters;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Wording;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;

/**
 * What a query marks in the text of the briefs that it found: each of its words, phrases and
 * prefixes wherever it stands, whatever the query as a whole demands.
 */
final class MarkedWords {
  /** The stems of words and of their parts: in the text itself a whole word has these too. */
  private static final List<Schema.Weighted> WORDS = List.of(new Schema.Weighted(Schema.PARTS, 1));

  private static final List<Schema.Weighted> PREFIXES =
      List.of(new Schema.Weighted(Schema.EXACT, 1));

  private MarkedWords() {}

  static List<Marking> of(Query asked, PresentTerms terms) {
    ClauseTranslator translator = translator(terms);
    Query query = translator.spelled(asked);
    var places = new MarkedPlaces(query);
    List<Placed> words = places.words(i -> isApart(query, i));
    List<Clause> clauses = words.stream().map(Placed::clause).toList();
    List<Alternative> meant =
        meant(query.alternatives()).stream().filter(name -> saysMore(query, name)).toList();
    Stream<Marking> written =
        Stream.of(
                words.stream(),
                places.of(meant),
                translator.joined(clauses).stream().map(joined -> Placed.of(joined, words)),
                places.of(translator.unjoined(meant)),
                places.required())
            .flatMap(placed -> placed)
            .distinct()
            .map(placed -> marking(placed, translator));
    Stream<Marking> typed =
        Stream.concat(words.stream(), places.required())
            .distinct()
            .flatMap(placed -> typed(placed, translator));
    Stream<Marking> halves =
        translator.halves(clauses).stream()
            .map(half ->
                new Marking(
                    translator.apart(half),
                    words.get(half.word()).places(),
                    half.isWhole() ? Fit.FORM : Fit.PART));
    return Stream.of(written, typed, halves).flatMap(markings -> markings).toList();
  }

  private static Marking marking(Placed placed, ClauseTranslator translator) {
    return new Marking(translator.clause(placed.clause()), placed.places(), placed.fit());
  }

  /** The spots of some documents without halves of verbs that nobody asked for. */
  static List<List<Spot>> in(IndexSearcher searcher, int[] docs, Query query, PresentTerms terms)
      throws IOException {
    List<List<Spot>> marked = new Spots(searcher, of(query, terms)).in(docs);
    List<Marking> others = otherVerbs(translator(terms).spelled(query));
    if (others.isEmpty()) {
      return marked;
    }
    List<List<Spot>> halves = new Spots(searcher, others).in(docs);
    return IntStream.range(0, docs.length)
        .mapToObj(i -> OtherVerbs.without(marked.get(i), halves.get(i)))
        .toList();
  }

  /** None in a query of many words, for texts would have to be read for each. */
  private static List<Marking> otherVerbs(Query query) {
    if (Ranking.areMany(query.words())) {
      return List.of();
    }
    var places = new MarkedPlaces(query);
    return Stream.concat(places.words(i -> isApart(query, i)).stream(), places.required())
        .distinct()
        .flatMap(placed ->
            placed.clause() instanceof Clause.Word(String text) && OtherVerbs.mayBe(text)
                ? Stream.of(new Marking(OtherVerbs.of(text), placed.places(), placed.fit()))
                : Stream.empty())
        .toList();
  }

  /**
   * A word in just the form in which it was typed. One that is several words is looked for in
   * whatever form alone: where it stands as typed is no single place in the index.
   */
  private static Stream<Marking> typed(Placed placed, ClauseTranslator translator) {
    if (!(placed.clause() instanceof Clause.Word(String text))
        || placed.fit() != Fit.FORM
        || TitleHalves.is(text)) {
      return Stream.empty();
    }
    var asTyped = translator.clause(new Clause.Exact(text));
    var bare = asTyped instanceof BoostQuery weighed ? weighed.getQuery() : asTyped;
    return bare instanceof TermQuery
        ? Stream.of(new Marking(bare, placed.places(), Fit.TYPED))
        : Stream.empty();
  }

  /** The words, phrases and prefixes that are asked for or mean the same, spaced as they are. */
  static List<Clause> written(Query query) {
    List<Clause> apart =
        IntStream.range(0, query.words().size())
            .filter(i -> isApart(query, i))
            .mapToObj(query.words()::get)
            .toList();
    return Stream.of(apart, clauses(meant(query.alternatives())), query.required())
        .flatMap(clauses -> positive(clauses).stream())
        .distinct()
        .toList();
  }

  /** What only has to do with the words; it is shown where they are not, and never marked. */
  static List<Marking> related(Query query, PresentTerms terms) {
    var translator = translator(terms);
    return new MarkedPlaces(query)
        .of(query.alternatives().stream().filter(a -> a.how() == How.RELATED).toList())
        .map(placed -> marking(placed, translator))
        .toList();
  }

  /** Some words of a query, and nothing else that answers them. */
  static List<Marking> of(Query query, List<Clause> words, PresentTerms terms) {
    var translator = translator(terms);
    return words.stream()
        .map(word -> new Marking(translator.clause(word), placeOf(query, word), Fit.FORM))
        .toList();
  }

  private static AskedPlaces placeOf(Query query, Clause word) {
    int place = query.words().indexOf(word);
    return new AskedPlaces(place, place + 1);
  }

  /** Looks for words where they are marked. */
  static ClauseTranslator translator(KnownTerms known) {
    return new ClauseTranslator(WORDS, PREFIXES, PrefixQuery::new, known);
  }

  private static ClauseTranslator translator(PresentTerms terms) {
    return new ClauseTranslator(WORDS, PREFIXES, prefix -> present(prefix, terms), terms.known());
  }

  /** Whether a word is none of those that are a name together: of that, none is meant by itself. */
  private static boolean isApart(Query query, int word) {
    return query.alternatives().stream().noneMatch(name -> isWithin(name, word));
  }

  /** The words of names that are looked for one by one, too; see {@link WordsOfNames}. */
  static List<Clause> ofNames(Query query) {
    return query.alternatives().stream().flatMap(name -> ofName(query, name)).distinct().toList();
  }

  /** The words of a name that are; none where an alternative is no name of several words. */
  static Stream<Clause> ofName(Query query, Alternative name) {
    return query.words().subList(name.from(), name.to()).stream()
        .filter(word -> isWithin(name, name.from()))
        .filter(word -> word instanceof Clause.Whole(Clause.Exact _) && !word.equals(name.clause()))
        .distinct();
  }

  private static boolean isWithin(Alternative name, int word) {
    return name.how() == How.LITERAL
        && name.from() + 1 < name.to()
        && name.from() <= word
        && word < name.to();
  }

  /** What only tells of a thing does not name it. */
  static List<Alternative> meant(List<Alternative> alternatives) {
    return alternatives.stream().filter(a -> a.how() != How.RELATED).toList();
  }

  /**
   * Whether a name is not just the word that was typed among others: where the C-17 initiatief
   * stands it is C-17 that was asked for, and that is marked by itself.
   */
  private static boolean saysMore(Query query, Alternative name) {
    if (name.how() != How.SYNONYM || !(query.words().get(name.from()) instanceof Clause.Word)) {
      return true;
    }
    String words = spaced(Wording.of(name.clause()));
    String typed = spaced(query.typed(name));
    return words.equals(typed) || !words.contains(typed);
  }

  /** Letters and digits between spaces. */
  private static String spaced(String text) {
    return " " + PlainLetters.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }

  private static List<Clause> clauses(List<Alternative> alternatives) {
    return alternatives.stream().map(Alternative::clause).toList();
  }

  /** The words, phrases and prefixes that are asked for, in order. */
  private static List<Clause> positive(List<Clause> clauses) {
    return clauses.stream().flatMap(MarkedWords::positive).toList();
  }

  static Stream<Clause> positive(Clause clause) {
    return switch (clause) {
      case Clause.Word w -> Stream.of(w);
      case Clause.Phrase p -> Stream.of(p);
      case Clause.Prefix p -> Stream.of(p);
      case Clause.Near n -> Stream.of(n);
      case Clause.SplitVerb v -> Stream.of(v);
      case Clause.Exact e -> Stream.of(e);
      case Clause.Paper p -> Stream.of(p);
      case Clause.Whole w -> Stream.of(w);
      case Clause.In i -> Stream.empty();
      case Clause.During d -> Stream.empty();
      case Clause.OfType o -> Stream.empty();
      case Clause.OfMeeting o -> Stream.empty();
      case Clause.Not n -> Stream.empty();
      case Clause.And(List<Clause> clauses) -> positive(clauses).stream();
      case Clause.Or or when or.isOneThing() ->
          Stream.concat(
              positive(or.clauses().getFirst()), positive(clauses(meant(or.others()))).stream());
      case Clause.Or(List<Clause> clauses, _) -> positive(clauses).stream();
    };
  }

  private static org.apache.lucene.search.Query present(Term prefix, PresentTerms terms) {
    try {
      return ClauseTranslator.any(
          terms.startingWith(prefix).stream()
              .<org.apache.lucene.search.Query>map(
                  term -> new TermQuery(new Term(prefix.field(), term)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
