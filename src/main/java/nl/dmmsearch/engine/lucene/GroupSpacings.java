package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;

/**
 * Finds the words within groups and between quotes in their other spacings too, as {@link Spacings}
 * does for words side by side.
 */
final class GroupSpacings {
  /** The ways to cut words of one phrase; each costs what a phrase does. */
  private static final int MOST_APART = 6;

  private final Spacings spacings;
  private final LoosePlurals plurals;

  GroupSpacings(LongestTerm longestTerm, KnownTerms known) {
    this.spacings = new Spacings(longestTerm, known);
    this.plurals = new LoosePlurals(known);
  }

  /** The query with more that answers what it groups or quotes. */
  Query spelled(Query query) {
    return new Query(
        query.words().stream().map(this::group).toList(),
        query.alternatives(),
        query.required().stream().map(this::spelled).toList(),
        query.excluded(),
        query.ignored(),
        query.notices());
  }

  private Clause group(Clause clause) {
    return clause instanceof Clause.Word ? clause : spelled(clause);
  }

  private Clause spelled(Clause clause) {
    return switch (clause) {
      case Clause.Word w -> answered(w, word(w));
      case Clause.Phrase p -> answered(p, inPhrase(p));
      case Clause.And(List<Clause> clauses) -> new Clause.And(sideBySide(clauses));
      case Clause.Or or when or.isOneThing() -> oneThing(or);
      case Clause.Or(List<Clause> clauses, List<How> hows) ->
          new Clause.Or(clauses.stream().map(this::spelled).toList(), hows);
      case Clause.In(var scope, Clause inner) -> new Clause.In(scope, group(inner));
      case Clause.Prefix p -> p;
      case Clause.Near n -> n;
      case Clause.SplitVerb v -> v;
      case Clause.Exact e -> e;
      case Clause.During d -> d;
      case Clause.OfType o -> o;
      case Clause.OfMeeting o -> o;
      case Clause.Paper p -> p;
      case Clause.Whole w -> w;
      case Clause.Not n -> n;
    };
  }

  private Clause oneThing(Clause.Or or) {
    List<Alternative> others = or.others();
    List<Alternative> all =
        Stream.of(spacings.unjoined(others), own(or.clauses().getFirst()))
            .flatMap(List::stream)
            .toList();
    return answered(or, all);
  }

  private List<Alternative> own(Clause typed) {
    if (typed instanceof Clause.Word word) {
      return word(word);
    }
    return typed instanceof Clause.Phrase phrase ? inPhrase(phrase) : List.of();
  }

  private List<Alternative> word(Clause.Word word) {
    List<Clause> alone = List.of(word);
    Stream<Alternative> halves = spacings.apart(alone).stream().map(Spacings.Apart::answer);
    return Stream.of(spacings.relinked(alone).stream(), plurals.of(alone).stream(), halves)
        .flatMap(others -> others)
        .toList();
  }

  private List<Alternative> inPhrase(Clause.Phrase phrase) {
    List<String> texts = List.of(phrase.text().strip().split("\\s+"));
    List<Clause> words = new ArrayList<>();
    for (String text : texts) {
      words.add(
          text.codePoints().anyMatch(Character::isLetterOrDigit)
              ? new Clause.Word(text)
              : new Clause.Not(phrase));
    }
    return Stream.concat(joined(texts, words).stream(), apart(texts, words).stream()).toList();
  }

  /** One word of a phrase also stands in it as two: "antidrone systemen". */
  private List<Alternative> apart(List<String> texts, List<Clause> words) {
    return spacings.apart(words).stream()
        .limit(MOST_APART)
        .map(apart -> {
          var cut = new ArrayList<>(texts);
          cut.set(apart.word(), apart.halves());
          return new Alternative(0, 1, asTyped(cut), How.JOINED);
        })
        .toList();
  }

  /** Two words of a phrase also stand in it as one: "lucht verdediging". */
  private List<Alternative> joined(List<String> texts, List<Clause> words) {
    return spacings.joined(words).stream()
        .map(pair -> {
          var joined = new ArrayList<>(texts.subList(0, pair.from()));
          joined.add(((Clause.Word) pair.clause()).text());
          joined.addAll(texts.subList(pair.to(), texts.size()));
          return new Alternative(0, 1, asTyped(joined), How.JOINED);
        })
        .toList();
  }

  private static Clause asTyped(List<String> words) {
    return words.size() == 1 && words.getFirst().indexOf(' ') < 0
        ? new Clause.Word(words.getFirst())
        : new Clause.Phrase(String.join(" ", words));
  }

  /** Words that stand side by side may stand as one, which then answers each. */
  private List<Clause> sideBySide(List<Clause> clauses) {
    List<Clause> typed = clauses.stream().map(GroupSpacings::typed).toList();
    List<Alternative> together = spacings.joined(typed);
    return IntStream.range(0, clauses.size())
        .mapToObj(i ->
            answered(
                spelled(clauses.get(i)),
                together.stream().filter(a -> a.from() <= i && i < a.to()).toList()))
        .toList();
  }

  private static Clause typed(Clause clause) {
    return clause instanceof Clause.Or or && or.isOneThing() ? or.clauses().getFirst() : clause;
  }

  private static Clause answered(Clause clause, List<Alternative> others) {
    if (others.isEmpty()) {
      return clause;
    }
    var all = new ArrayList<Alternative>();
    if (clause instanceof Clause.Or or && or.isOneThing()) {
      all.addAll(or.others());
    }
    all.addAll(others);
    return Clause.Or.answered(typed(clause), all);
  }
}
