package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Reads a typed query. From loose to tight: words side by side, OR, AND, a leading minus, NOT or
 * field, brackets. A person is never refused for syntax: what cannot be read so is read as words,
 * with a notice. Only what no engine should be asked is refused.
 */
public final class QueryParser {
  /** The longest query that is read, in UTF-16 units: a page of text, far beyond any question. */
  public static final int LONGEST = 2_000;

  /**
   * The most words, phrases and operators in one query, and the most pieces of letters or of
   * figures in it, for a word can have many: {@code a-b-c}, {@code f35g36}.
   */
  public static final int MOST_TOKENS = 250;

  /** The most words with a star, for each can stand for very many words. */
  public static final int MOST_PREFIXES = 50;

  /** The most groups of words near each other, for each is looked for place by place. */
  public static final int MOST_NEAR = 25;

  /** The most words with a hyphen, for each may be looked for by its halves as well. */
  public static final int MOST_HYPHENATED = 40;

  /** How deep brackets may nest. */
  public static final int DEEPEST = 20;

  private final List<Notice> notices = new ArrayList<>();
  private final List<QueryToken> typed;
  private final List<QueryToken> tokens;

  /** The conjunctions that only brackets made, by identity. */
  private final Set<Clause> groups = Collections.newSetFromMap(new IdentityHashMap<>());

  private int next;
  private int depth;

  private QueryParser(String query, Together together) {
    typed = new QueryTokenizer(query, notices).tokens();
    tokens = typed.size() > MOST_TOKENS ? typed : together.of(typed, notices);
  }

  /**
   * Reads {@code query}.
   *
   * @throws QueryException if it is longer or nested deeper than the limits of this class
   */
  public static Query parse(String query) throws QueryException {
    return parse(query, (tokens, notices) -> tokens);
  }

  /**
   * The same.
   *
   * @param together sets together what an operator is not to part
   */
  static Query parse(String query, Together together) throws QueryException {
    if (query.length() > LONGEST) {
      throw tooMany("characters", "tekens", query.length(), LONGEST, LONGEST);
    }
    List<Integer> pieces = QueryCharacters.pieces(query);
    if (pieces.size() > MOST_TOKENS) {
      int position = pieces.get(MOST_TOKENS);
      throw tooMany(
          "runs of letters or figures",
          "stukken van letters of cijfers («F-35A» telt er drie)",
          pieces.size(),
          MOST_TOKENS,
          position);
    }
    return new QueryParser(query, together).query();
  }

  private static void requireFew(String what, String dutch, List<QueryToken> tokens, int most)
      throws QueryException {
    if (tokens.size() > most) {
      throw tooMany(what, dutch, tokens.size(), most, tokens.get(most).position());
    }
  }

  private static QueryException tooMany(
      String what, String dutch, int count, int most, int position) {
    return new QueryException(
        "the query has %d %s, at most %d".formatted(count, what, most),
        new Notice(
            "De zoekvraag heeft te veel %s: %d, hooguit %d".formatted(dutch, count, most),
            null,
            position));
  }

  private Query query() throws QueryException {
    requireFew("parts", "onderdelen", typed, MOST_TOKENS);
    requireFew("words with a star", "woorden met een sterretje", prefixes(), MOST_PREFIXES);
    requireFew("groups of near words", "groepen van woorden bij elkaar", nears(), MOST_NEAR);
    requireFew("words with a hyphen", "woorden met een streepje", hyphenated(), MOST_HYPHENATED);
    List<Clause> clauses = new ArrayList<>();
    while (next < tokens.size()) {
      if (peekIs(QueryToken.Kind.CLOSE)) {
        notice("Er staat een haakje sluiten te veel", "we slaan dat over", tokens.get(next++));
      } else {
        part().ifPresent(clause -> clauses.addAll(sideBySide(clause)));
      }
    }
    return QueryParts.of(clauses, Notice.few(notices));
  }

  private List<QueryToken> prefixes() {
    return typed(leaf -> leaf.clause() instanceof Clause.Prefix);
  }

  private List<QueryToken> nears() {
    return typed(leaf -> leaf.clause() instanceof Clause.Near);
  }

  private List<QueryToken> hyphenated() {
    return typed(
        leaf -> leaf.clause() instanceof Clause.Word(String text) && text.indexOf('-') >= 0);
  }

  private List<QueryToken> typed(Predicate<QueryToken.Leaf> kind) {
    return tokens.stream()
        .filter(token -> token instanceof QueryToken.Leaf leaf && kind.test(leaf))
        .toList();
  }

  /** What stands in brackets with nothing around them counts as if there were none. */
  private List<Clause> sideBySide(Clause clause) {
    return clause instanceof Clause.And(List<Clause> inner) && groups.contains(clause)
        ? inner.stream().flatMap(c -> sideBySide(c).stream()).toList()
        : List.of(clause);
  }

  /** What is passed over is told: if nothing else was said of it, it is brackets around nothing. */
  private Optional<Clause> part() throws QueryException {
    QueryToken first = tokens.get(next);
    int told = notices.size();
    Optional<Clause> part = or();
    if (part.isEmpty() && notices.size() == told) {
      notice("Tussen de haakjes staat niets", "we slaan ze over", first);
    }
    return part;
  }

  private Optional<Clause> or() throws QueryException {
    return chain(QueryToken.Kind.OR, this::and, Clause.Or::new);
  }

  private Optional<Clause> and() throws QueryException {
    return chain(QueryToken.Kind.AND, this::unary, Clause.And::new);
  }

  private Optional<Clause> chain(QueryToken.Kind operator, Part part, Combination combination)
      throws QueryException {
    List<Clause> clauses = new ArrayList<>();
    part.read().ifPresent(clauses::add);
    while (peekIs(operator)) {
      QueryToken token = tokens.get(next++);
      Optional<Clause> right = endsHere() ? Optional.empty() : part.read();
      if (clauses.isEmpty() || right.isEmpty()) {
        wordMissingAt(token);
      }
      right.ifPresent(clauses::add);
    }
    return switch (clauses.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(clauses.getFirst());
      default -> Optional.of(combination.of(clauses));
    };
  }

  private Optional<Clause> unary() throws QueryException {
    if (endsHere()) {
      return Optional.empty();
    }
    QueryToken token = tokens.get(next);
    return switch (token) {
      case QueryToken.Leaf(Clause clause, int _) -> {
        next++;
        if (clause instanceof Clause.And) {
          groups.add(clause);
        }
        yield Optional.of(clause);
      }
      case QueryToken.Field field -> scoped(field);
      case QueryToken.Operator(QueryToken.Kind kind, String _, int _) ->
          switch (kind) {
            case NOT -> negation(token);
            case OPEN -> group(token);
            case AND, OR, CLOSE -> Optional.empty();
          };
    };
  }

  /** Of several fields in a row the last one counts. */
  private Optional<Clause> scoped(QueryToken.Field first) throws QueryException {
    QueryToken.Field field = first;
    next++;
    while (next < tokens.size() && tokens.get(next) instanceof QueryToken.Field another) {
      notice("Achter " + shown(field) + " staat nog een veld", "we slaan dat over", field);
      field = another;
      next++;
    }
    Optional<Clause> clause = unary();
    if (clause.isEmpty()) {
      notice(
          "Achter " + shown(field) + " ontbreekt een woord", "we lezen het zelf als woord", field);
      return Optional.of(new Clause.Word(field.scope().word()));
    }
    return clause.map(within(field.scope()));
  }

  private static UnaryOperator<Clause> within(Scope scope) {
    return clause ->
        switch (clause) {
          case Clause.Not(Clause inner) -> new Clause.Not(within(scope).apply(inner));
          case Clause.In in -> in;
          case Clause other -> new Clause.In(scope, other);
        };
  }

  private Optional<Clause> negation(QueryToken token) throws QueryException {
    deeper(token);
    next++;
    Optional<Clause> clause = unary();
    depth--;
    if (clause.isEmpty()) {
      wordMissingAt(token);
    }
    return clause.map(c -> c instanceof Clause.Not(Clause inner) ? inner : new Clause.Not(c));
  }

  private Optional<Clause> group(QueryToken open) throws QueryException {
    deeper(open);
    next++;
    List<Clause> clauses = new ArrayList<>();
    while (next < tokens.size() && !peekIs(QueryToken.Kind.CLOSE)) {
      part().ifPresent(clauses::add);
    }
    if (next == tokens.size()) {
      notice("Het haakje sluiten ontbreekt", "de groep loopt tot het eind", open);
    } else {
      next++;
    }
    depth--;
    return switch (clauses.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(clauses.getFirst());
      default -> {
        var group = new Clause.And(clauses);
        groups.add(group);
        yield Optional.of(group);
      }
    };
  }

  private void deeper(QueryToken token) throws QueryException {
    if (++depth > DEEPEST) {
      throw new QueryException(
          "brackets and negations nest deeper than %d".formatted(DEEPEST),
          new Notice(
              "Er staan te veel haakjes of ontkenningen in elkaar: hooguit %d".formatted(DEEPEST),
              null,
              token.position()));
    }
  }

  private boolean endsHere() {
    return next == tokens.size() || peekIs(QueryToken.Kind.CLOSE);
  }

  private boolean peekIs(QueryToken.Kind kind) {
    return next < tokens.size()
        && tokens.get(next) instanceof QueryToken.Operator operator
        && operator.kind() == kind;
  }

  private void wordMissingAt(QueryToken token) {
    String operator = shown(token);
    notice("Bij " + operator + " ontbreekt een woord", "we zoeken zonder " + operator, token);
  }

  private static String shown(QueryToken token) {
    return switch (token) {
      case QueryToken.Operator(QueryToken.Kind _, String typed, int _) -> "«" + typed + "»";
      case QueryToken.Field(Scope _, String typed, int _) -> "«" + typed + "»";
      case QueryToken.Leaf _ -> throw new IllegalStateException("not a sign: " + token);
    };
  }

  private void notice(String fault, String instead, QueryToken token) {
    notices.add(new Notice(fault, instead, token.position()));
  }

  /** Sets tokens together, and may remark on them. */
  interface Together {
    List<QueryToken> of(List<QueryToken> tokens, List<Notice> notices);
  }

  private interface Part {
    Optional<Clause> read() throws QueryException;
  }

  private interface Combination {
    Clause of(List<Clause> clauses);
  }
}
