package nl.dmmsearch.search;

import static nl.dmmsearch.search.QueryCharacters.isDash;
import static nl.dmmsearch.search.QueryCharacters.isQuote;
import static nl.dmmsearch.search.QueryCharacters.isSpace;
import static nl.dmmsearch.search.QueryCharacters.isUnseen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a typed query into tokens; what cannot be read as syntax becomes words and a notice. */
final class QueryTokenizer {
  private static final Pattern FIELD =
      Pattern.compile(
          Scope.typed().stream().map(Scope::word).collect(Collectors.joining("|", "(", "):")),
          Pattern.CASE_INSENSITIVE);

  /**
   * A word, a colon and what is looked for directly behind it: as other searches write a field. Not
   * an abbreviation, which one may write a colon behind, nor an address of the web.
   */
  private static final Pattern NO_FIELD =
      Pattern.compile("(\\p{L}?\\p{Ll}{2,19}):(?=[\\p{L}\\p{N}\"“”„«»(=])");

  private final String query;
  private final List<Notice> notices;
  private final QueryWords words;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;

  QueryTokenizer(String query, List<Notice> notices) {
    this.query = QueryCharacters.narrow(query);
    this.notices = notices;
    this.words = new QueryWords(notices);
  }

  List<QueryToken> tokens() {
    while (at < query.length()) {
      char next = query.charAt(at);
      if (isSpace(next) || isUnseen(next) || isHyphen(next)) {
        at++;
      } else if (next == '(') {
        add(QueryToken.Kind.OPEN, at++);
      } else if (next == ')') {
        add(QueryToken.Kind.CLOSE, at++);
      } else if (isDash(next) && negates(at + 1)) {
        add(QueryToken.Kind.NOT, at++);
      } else if (!field() && !noField()) {
        leaf();
      }
    }
    return tokens;
  }

  /** A dash that ties a word to what stands before it: {@code "eastern sentry"-missie}. */
  private boolean isHyphen(char c) {
    return isDash(c) && at > 0 && (isQuote(query.charAt(at - 1)) || query.charAt(at - 1) == ')');
  }

  private boolean negates(int following) {
    return following < query.length()
        && !isSpace(query.charAt(following))
        && !isDash(query.charAt(following))
        && query.charAt(following) != ')';
  }

  private boolean field() {
    Matcher field = FIELD.matcher(query).region(at, query.length());
    if (!field.lookingAt()) {
      return false;
    }
    int start = at;
    at = field.end();
    Scope.of(field.group(1))
        .ifPresent(scope -> tokens.add(new QueryToken.Field(scope, field.group(), start)));
    return true;
  }

  /** What stands before the colon is a word like what stands behind it, which must hold with it. */
  private boolean noField() {
    Matcher field = NO_FIELD.matcher(query).region(at, query.length());
    if (!field.lookingAt()) {
      return false;
    }
    String name = field.group(1);
    notices.add(new Notice("«" + name + ":» is geen veld", "we zoeken op de woorden", at));
    int start = at;
    at = field.end();
    int before = tokens.size();
    if (query.charAt(at) != '(') {
      leaf();
    }
    boolean together =
        tokens.size() == before + 1
            && tokens.getLast() instanceof QueryToken.Leaf(Clause found, int _)
            && !(found instanceof Clause.Prefix);
    Clause word = new Clause.Word(name);
    if (together && tokens.removeLast() instanceof QueryToken.Leaf(Clause behind, int _)) {
      tokens.add(leaf(new Clause.And(List.of(word, behind)), start));
    } else {
      tokens.add(before, leaf(word, start));
    }
    return true;
  }

  private void leaf() {
    int start = at;
    boolean exact = query.charAt(at) == '=';
    if (exact) {
      at++;
      if (at == query.length() || "()=".indexOf(query.charAt(at)) >= 0 || isApart(at)) {
        notices.add(
            new Notice(
                "«=» hoort direct voor een woord of een zin tussen aanhalingstekens",
                "we slaan dat over",
                start));
        return;
      }
    }
    if (isQuote(query.charAt(at))) {
      phrase(start, exact);
    } else {
      word(start, exact);
    }
  }

  private boolean isApart(int position) {
    return isSpace(query.charAt(position)) || isDash(query.charAt(position));
  }

  private void phrase(int start, boolean exact) {
    int open = at++;
    int end = at;
    while (end < query.length() && !isQuote(query.charAt(end))) {
      end++;
    }
    if (end == query.length()) {
      notices.add(
          new Notice(
              "Het sluitende aanhalingsteken ontbreekt", "we zoeken de losse woorden", open));
      return;
    }
    String text = query.substring(at, end).strip();
    at = end + 1;
    String distance = distance();
    words.phrase(text, distance, start, exact).ifPresent(c -> tokens.add(leaf(c, start)));
  }

  /** What stands between the phrase before and the next word, if it begins with such a sign. */
  private String distance() {
    int from = at;
    if (at < query.length() && "~^".indexOf(query.charAt(at)) >= 0) {
      at = endOfWord();
    }
    return query.substring(from, at);
  }

  private void word(int start, boolean exact) {
    int from = at;
    at = endOfWord();
    int end = at;
    while (end > from && isUnseen(query.charAt(end - 1))) {
      end--;
    }
    String text = query.substring(from, end);
    if (!exact && LooseSigns.isOne(query, from, end)) {
      LooseSigns.said(query, from)
          .flatMap(said -> words.word(said, start, false))
          .ifPresent(c -> tokens.add(leaf(c, start)));
      return;
    }
    switch (exact ? "=" : text) {
      case "AND" -> tokens.add(new QueryToken.Operator(QueryToken.Kind.AND, text, start));
      case "OR" -> tokens.add(new QueryToken.Operator(QueryToken.Kind.OR, text, start));
      case "NOT" -> tokens.add(new QueryToken.Operator(QueryToken.Kind.NOT, text, start));
      default -> words(text, start, exact).ifPresent(c -> tokens.add(leaf(c, start)));
    }
  }

  /** Words that signs join are so many words, and as near as they can be. */
  private Optional<Clause> words(String text, int start, boolean exact) {
    List<GluedWords.Piece> pieces = exact ? List.of() : GluedWords.in(text);
    if (pieces.size() < 2) {
      return words.word(text, start, exact);
    }
    List<Clause> several = new ArrayList<>();
    for (GluedWords.Piece piece : pieces) {
      words.word(piece.text(), start + piece.start(), false).ifPresent(several::add);
    }
    return Optional.of(new Clause.And(several));
  }

  private int endOfWord() {
    int end = at;
    while (end < query.length() && !endsWord(query.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(QueryToken.Kind kind, int position) {
    String typed = query.substring(position, position + 1);
    tokens.add(new QueryToken.Operator(kind, typed, position));
  }

  private static QueryToken leaf(Clause clause, int position) {
    return new QueryToken.Leaf(clause, position);
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || isQuote(c) || c == '(' || c == ')';
  }
}
