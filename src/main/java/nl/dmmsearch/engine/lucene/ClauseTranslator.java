package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.engine.lucene.AskedWord.Answer;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Scope;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Says in Lucene's terms what a clause of a query asks. What the index has, it is told. */
final class ClauseTranslator {
  /** More than a letter can earn by naming a paper, however often. */
  private static final float PAPER_ITSELF = 100;

  private final List<Schema.Weighted> forWords;
  private final List<Schema.Weighted> asWritten;
  private final Phrases phrases;
  private final LongestTerm longestTerm;
  private final Lookups lookups;
  private final KnownTerms known;
  private final FewDeeds deeds = new FewDeeds();

  /** What was translated, for a long query has the same words and pairs again and again. */
  private final Map<Clause, Query> translated = new HashMap<>();

  /** The same of whole queries: a request asks what its own finds before it asks it. */
  private final Map<nl.dmmsearch.search.Query, List<AskedWord>> asked = new HashMap<>();

  /** Null until asked for. */
  private @Nullable WrittenAnswers answers;

  /**
   * @param forWords where words and phrases are looked up
   * @param asWritten where beginnings of words and exact forms are looked up
   * @param lookups makes the queries that cost most
   * @param known whether the index has a term: only words that it has are made by joining two
   */
  ClauseTranslator(
      List<Schema.Weighted> forWords,
      List<Schema.Weighted> asWritten,
      Lookups lookups,
      KnownTerms known) {
    this.forWords = List.copyOf(forWords);
    this.asWritten = List.copyOf(asWritten);
    this.phrases = new Phrases(Analysis.querying());
    this.longestTerm = new LongestTerm(Analysis.querying());
    this.lookups = lookups;
    this.known = known;
  }

  /** For finding briefs; {@link Finds#translator} where one request asks for more than this. */
  static ClauseTranslator forSearch(KnownTerms known) {
    return new ClauseTranslator(
        Ranking.USUAL.fields(), Ranking.USUAL.asWritten(), new Finds(), known);
  }

  /** The words of a query, in order, each with all that answers it. */
  List<AskedWord> words(nl.dmmsearch.search.Query query) {
    List<AskedWord> before = asked.get(query);
    if (before != null) {
      return before;
    }
    List<AskedWord> words = answered(query);
    asked.put(query, words);
    return words;
  }

  private List<AskedWord> answered(nl.dmmsearch.search.Query query) {
    List<Clause> words = query.words();
    List<List<Answer>> answers = new ArrayList<>();
    words.forEach(word -> answers.add(new ArrayList<>(answers().to(word, How.LITERAL, 1))));
    alternatives(query)
        .forEach(alternative -> {
          int spans = alternative.to() - alternative.from();
          List<Answer> all = answers().to(alternative.clause(), alternative.how(), spans);
          answers.subList(alternative.from(), alternative.to()).forEach(to -> to.addAll(all));
        });
    halves(words).forEach(half -> answers.get(half.word()).add(answers().to(half)));
    return IntStream.range(0, words.size())
        .mapToObj(i -> new AskedWord(words.get(i), answers.get(i)))
        .toList();
  }

  /** What else answers the words of a query, as it is understood and in other spacings. */
  private Stream<Alternative> alternatives(nl.dmmsearch.search.Query query) {
    return Stream.of(query.alternatives(), joined(query.words()), unjoined(query.alternatives()))
        .flatMap(List::stream);
  }

  /** Where the words of a query stand in a text, and what else answers them. */
  WordPlaces places(nl.dmmsearch.search.Query query) {
    Stream<Alternative> apart = halves(query.words()).stream().map(Spacings.Apart::answer);
    return new WordPlaces(
        query.words(), Stream.concat(alternatives(query), apart).toList(), phrases);
  }

  private WrittenAnswers answers() {
    if (answers == null) {
      answers = new WrittenAnswers(this, known);
    }
    return answers;
  }

  /** The same in some of the fields. */
  ClauseTranslator only(Predicate<Schema.Weighted> wanted) {
    return new ClauseTranslator(
        forWords.stream().filter(wanted).toList(),
        asWritten.stream().filter(wanted).toList(),
        lookups,
        known);
  }

  /** Words side by side also hold where they stand joined: luchtverdediging. */
  List<Alternative> joined(List<Clause> words) {
    var spacings = new Spacings(longestTerm, known);
    return Stream.of(
            spacings.joined(words),
            spacings.relinked(words),
            new LoosePlurals(known).of(words),
            new SharedForms(longestTerm, known).of(words))
        .flatMap(List::stream)
        .toList();
  }

  /** The query with other spacings of what it groups or quotes. */
  nl.dmmsearch.search.Query spelled(nl.dmmsearch.search.Query query) {
    return new GroupSpacings(longestTerm, known).spelled(query);
  }

  /** Other names also hold where their compounds are written apart. */
  List<Alternative> unjoined(List<Alternative> alternatives) {
    return new Spacings(longestTerm, known).unjoined(alternatives);
  }

  /** The query for the halves of a compound, as they are written. */
  Query apart(Spacings.Apart apart) {
    return apart.isWhole()
        ? in(asWritten, field -> halves(field).sideBySide(apart.halves()))
        : apart(apart.halves());
  }

  private HalvesApart halves(String field) {
    return new HalvesApart(field, longestTerm, lookups::having);
  }

  private Query apart(String halves) {
    return in(asWritten, field -> deeds.beside(halves(field).apart(halves), field, halves));
  }

  /** Compounds also hold where their halves stand apart: uitgaven voor defensie. */
  List<Spacings.Apart> halves(List<Clause> words) {
    return new Spacings(longestTerm, known).apart(words);
  }

  private Query in(List<Schema.Weighted> fields, Function<String, Query> perField) {
    return FieldMatch.of(fields, perField, lookups::has);
  }

  /** The query for one clause. */
  Query clause(Clause clause) {
    Query before = translated.get(clause);
    if (before != null) {
      return before;
    }
    Query query = translation(clause);
    translated.put(clause, query);
    return query;
  }

  private Query translation(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) when PluralOnly.is(text) && looksInTexts() ->
          in(inflected(text), field -> phrases.inOrder(field, text));
      case Clause.Word word when Lookalikes.has(word.text()) ->
          apartFromLookalikes(word, word.text());
      case Clause.Word word when isVerb(word.text()) -> whole(word, text(word.text()));
      case Clause.Word(String text) -> text(text);
      case Clause.Phrase(String text) when Members.are(text) -> apartFromLookalikes(clause, text);
      case Clause.Phrase(String text) -> text(text);
      case Clause.Prefix(String text) -> prefix(text);
      case Clause.Near(String text, int within) ->
          in(forWords, field -> phrases.near(field, text, within));
      case Clause.SplitVerb verb -> in(forWords, VerbApart.lookedFor(verb, phrases, forWords));
      case Clause.Exact(String text) -> in(asWritten, field -> phrases.inOrder(field, text));
      case Clause.In(Scope scope, Clause inner) -> within(scope).clause(inner);
      case Clause.During(List<DateBounds> ranges) -> lookups.during(ranges);
      case Clause.OfType(Set<DocumentType> types, boolean _) -> FilterTranslator.types(types);
      case Clause.OfMeeting(Set<MeetingKind> kinds) -> FilterTranslator.kinds(kinds);
      case Clause.Paper(KamerstukNumber number) -> paper(number);
      case Clause.Whole(Clause.Exact inner) -> clause(inner);
      case Clause.Whole(Clause.Near(String halves, int within)) ->
          within <= Spacings.FARTHEST
              ? apart(halves)
              : whole(to -> to.ofCompound(halves, within), ofCompound(halves, within));
      case Clause.Whole(Clause.And(List<Clause> names)) ->
          whole(
              to -> to.alone(names),
              withoutParts().isEmpty() ? alone(names) : clause(names.getFirst()));
      case Clause.Whole(Clause.Word(String text)) when PluralOnly.is(text) ->
          whole(new Clause.Word(text), text(text));
      case Clause.Whole(Clause.Phrase(String text)) when SummitPlaces.are(text) ->
          whole(to -> to.summit(text), summit(text));
      case Clause.Whole(Clause.Phrase(String text)) when WrittenDays.are(text) ->
          in(asWritten, field -> WrittenDays.lookedFor(field, text));
      case Clause.Whole(Clause inner) -> whole(inner, clause(inner));
      case Clause.Not(Clause inner) -> all(List.of(new Clause.Not(inner)));
      case Clause.And(List<Clause> clauses) -> all(clauses);
      case Clause.Or or when Clause.isPeriod(or) -> period(or);
      case Clause.Or or when or.isOneThing() -> oneThing(or);
      case Clause.Or(List<Clause> clauses, var _) ->
          any(clauses.stream().map(this::clause).toList());
    };
  }

  /**
   * Scored as any word is, so that a title counts; which briefs have it in whole words is for the
   * fields without parts to say.
   */
  private Query whole(Clause inner, Query anywhere) {
    return whole(translator -> translator.clause(inner), anywhere);
  }

  private Query whole(Function<ClauseTranslator, Query> inner, Query anywhere) {
    if (anywhere instanceof MatchNoDocsQuery) {
      return anywhere;
    }
    List<Schema.Weighted> fields = withoutParts();
    return fields.isEmpty()
        ? new InWholeWords(
            anywhere, inner.apply(lookingIn(List.of(new Schema.Weighted(Schema.TEXT, 1)))))
        : new BooleanQuery.Builder()
            .add(anywhere, Occur.MUST)
            .add(inner.apply(lookingIn(fields)), Occur.FILTER)
            .build();
  }

  /** Scored as any word is; which briefs have it is for those fields to say that tell it apart. */
  private Query apartFromLookalikes(Clause clause, String text) {
    List<Schema.Weighted> fields = Lookalikes.fields(forWords);
    Query apart = in(fields, to -> new IntervalQuery(to, Lookalikes.without(phrases, to, text)));
    Query query = text(text);
    if (withoutParts().isEmpty() && !fields.isEmpty()) {
      query = apart;
    } else if (!fields.isEmpty()) {
      query = new BooleanQuery.Builder().add(query, Occur.MUST).add(apart, Occur.FILTER).build();
    }
    return isVerb(text) ? whole(clause, query) : query;
  }

  /** The words of a compound that is not written as one. */
  private Query ofCompound(String words, int within) {
    return in(
        forWords,
        field -> deeds.beside(phrases.joined(field, words, within, lookups::has), field, words));
  }

  /**
   * Whether a word is a verb, which compounds are not made of: who asks for gewerkt wants no
   * werkdiner. In titles alone, stems stand only among the parts.
   */
  private boolean isVerb(String word) {
    return looksInTexts() && WordPlaces.isVerb(word);
  }

  private boolean looksInTexts() {
    return forWords.stream().anyMatch(field -> field.field().equals(Schema.PARTS));
  }

  /**
   * Where a word stands as it was typed or, unless it may be a verb, as the stem of what is written
   * otherwise.
   */
  private List<Schema.Weighted> inflected(String word) {
    var stems = new Schema.Weighted(Schema.INFLECTED, 1, Layer.PARTS);
    return isVerb(word) ? asWritten : Stream.concat(asWritten.stream(), Stream.of(stems)).toList();
  }

  /** The first of some names where it is no part of the others. */
  private Query alone(List<Clause> names) {
    return in(forWords, to -> new IntervalQuery(to, NamesAlone.places(phrases, to, names)));
  }

  private Query summit(String name) {
    return in(forWords, field -> SummitPlaces.lookedFor(phrases, field, name));
  }

  private List<Schema.Weighted> withoutParts() {
    return forWords.stream().filter(field -> !Schema.WITH_PARTS.contains(field.field())).toList();
  }

  private ClauseTranslator lookingIn(List<Schema.Weighted> fields) {
    return new ClauseTranslator(fields, asWritten, lookups, known);
  }

  /** Words in this order; a single word may itself be several terms, as defensie-uitgaven is. */
  private Query text(String text) {
    return in(forWords, field -> phrases.inOrder(field, text));
  }

  /** What was typed comes before its other names, however rare those are. */
  private Query oneThing(Clause.Or or) {
    List<Query> answers = new ArrayList<>();
    for (int i = 0; i < or.clauses().size(); i++) {
      float weight = Ranking.USUAL.weight(or.hows().get(i));
      Query answer = clause(or.clauses().get(i));
      answers.add(weight == 1 ? answer : new BoostQuery(answer, weight));
    }
    var typed = new ConstantScoreQuery(clause(or.clauses().getFirst()));
    return new BooleanQuery.Builder()
        .add(FieldMatch.best(answers), Occur.MUST)
        .add(new BoostQuery(typed, Ranking.AS_TYPED), Occur.SHOULD)
        .build();
  }

  /** Being of a time says little; what writes it comes first. */
  private Query period(Clause.Or or) {
    List<Query> all = or.clauses().stream().map(this::clause).toList();
    var written = new ConstantScoreQuery(any(all.subList(1, all.size())));
    return new BooleanQuery.Builder()
        .add(any(all), Occur.FILTER)
        .add(new BoostQuery(written, Ranking.AS_TYPED), Occur.SHOULD)
        .build();
  }

  /** The paper itself comes before those that name it. */
  private Query paper(KamerstukNumber number) {
    Query itself = within(Scope.REFERENCE).text(number.value());
    return any(
        Stream.concat(
                Stream.of(new BoostQuery(new ConstantScoreQuery(itself), PAPER_ITSELF)),
                PaperForms.of(number).stream().map(this::text))
            .toList());
  }

  private ClauseTranslator within(Scope scope) {
    return new ClauseTranslator(Schema.forWords(scope), Schema.asWritten(scope), lookups, known);
  }

  private Query prefix(String text) {
    return in(
        asWritten,
        field -> {
          // In small letters: the beginning of a word is no abbreviation.
          String beginning = longestTerm.of(field, text.toLowerCase(Locale.ROOT));
          return beginning.isEmpty()
              ? Phrases.NOTHING
              : lookups.beginning(new Term(field, beginning));
        });
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

  /** Holds where one of them does. */
  static Query any(List<Query> queries) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    var any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }
}
