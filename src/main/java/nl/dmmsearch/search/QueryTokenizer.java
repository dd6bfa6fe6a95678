package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a typed query into tokens; what cannot be read as syntax becomes words and a notice. */
final class QueryTokenizer {
  private static final String QUOTES = "\"“”„«»";

  /** Nearness behind a phrase: {@code "a b"~5}. */
  private static final Pattern PROXIMITY = Pattern.compile("~\\d*");

  /** A field before a word, a sign that asks for the exact form, or a second minus. */
  private static final Pattern MARKED =
      Pattern.compile("(titel:|kop:|kenmerk:|=|--+)(?=.*[\\p{L}\\p{N}])(.+)");

  private final String query;
  private final List<Notice> notices;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;

  QueryTokenizer(String query, List<Notice> notices) {
    this.query = query;
    this.notices = notices;
  }

  List<QueryToken> tokens() {
    while (at < query.length()) {
      char next = query.charAt(at);
      if (isSpace(next)) {
        at++;
      } else if (next == '(') {
        add(QueryToken.Kind.OPEN, "(", at++);
      } else if (next == ')') {
        add(QueryToken.Kind.CLOSE, ")", at++);
      } else if (isQuote(next)) {
        phrase();
      } else if (next == '-' && negates(at + 1)) {
        add(QueryToken.Kind.NOT, "-", at++);
      } else {
        word();
      }
    }
    return tokens;
  }

  private boolean negates(int following) {
    return following < query.length()
        && !isSpace(query.charAt(following))
        && query.charAt(following) != '-'
        && query.charAt(following) != ')';
  }

  private void phrase() {
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
    if (isSearchable(text)) {
      add(QueryToken.Kind.PHRASE, text, open);
    } else {
      skipped("\"" + text + "\"", open);
    }
  }

  private void word() {
    int start = at;
    while (at < query.length() && !endsWord(query.charAt(at))) {
      at++;
    }
    String text = query.substring(start, at);
    switch (text) {
      case "AND" -> add(QueryToken.Kind.AND, text, start);
      case "OR" -> add(QueryToken.Kind.OR, text, start);
      case "NOT" -> add(QueryToken.Kind.NOT, text, start);
      default -> plainWord(text, start);
    }
  }

  private void plainWord(String text, int start) {
    if (PROXIMITY.matcher(text).matches()) {
      notices.add(
          new Notice("«" + text + "» achter een zin werkt niet", "we slaan dat over", start));
      return;
    }
    String word = withoutMark(text, start);
    boolean prefix = word.endsWith("*");
    String stem = prefix ? word.substring(0, word.length() - 1) : word;
    if (!isSearchable(stem)) {
      skipped(text, start);
      return;
    }
    if (stem.contains("*")) {
      notices.add(
          new Notice(
              "Een sterretje werkt alleen aan het eind van een woord: «" + text + "»",
              "we zoeken het woord zonder sterretje",
              start));
    }
    add(prefix ? QueryToken.Kind.PREFIX : QueryToken.Kind.WORD, stem.replace("*", ""), start);
  }

  /** Marks that this syntax does not have are no part of the word behind them. */
  private String withoutMark(String text, int start) {
    Matcher marked = MARKED.matcher(text);
    if (!marked.matches()) {
      return text;
    }
    String fault = "«" + marked.group(1) + "» voor een woord werkt niet";
    notices.add(new Notice(fault, "we zoeken het woord zelf", start));
    return marked.group(2);
  }

  private void skipped(String text, int position) {
    notices.add(
        new Notice(
            "Zonder letters of cijfers valt er niets te zoeken: «" + text + "»",
            "we slaan dat over",
            position));
  }

  private void add(QueryToken.Kind kind, String text, int position) {
    tokens.add(new QueryToken(kind, text, position));
  }

  private static boolean isSearchable(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || isQuote(c) || c == '(' || c == ')';
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
