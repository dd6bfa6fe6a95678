package nl.dmmsearch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.KamerstukNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kfor irak|words[kfor irak]",
        "\"eastern sentry\" polen|words[polen] required[\"eastern sentry\"]",
        "„eastern sentry” polen|words[polen] required[\"eastern sentry\"]",
        "polen -patriot|words[polen] excluded[patriot]",
        "polen NOT patriot|words[polen] excluded[patriot]",
        "-\"anti drone\"|excluded[\"anti drone\"]",
        "polen OR estland|words[or(polen estland)]",
        "polen OR estland litouwen|words[or(polen estland) litouwen]",
        "polen AND estland|required[and(polen estland)]",
        "polen AND estland OR litouwen|words[or(and(polen estland) litouwen)]",
        "(polen estland) OR litouwen|words[or(and(polen estland) litouwen)]",
        "polen AND -patriot|required[and(polen not(patriot))]",
        "-(polen OR estland)|excluded[or(polen estland)]",
        "NOT NOT polen|words[polen]",
        "lucht*|words[lucht*]",
        "defensie-uitgaven F-35|words[defensie-uitgaven F-35]",
        "and or not|words[and or not]",
      })
  void query_isTakenApart(String typed, String expected) throws QueryException {
    Query query = QueryParser.parse(typed);

    assertThat(show(query)).isEqualTo(expected);
    assertThat(query.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "polen \"eastern sentry|words[polen eastern sentry]|6",
        "(polen estland|required[and(polen estland)]|0",
        "polen) estland|words[polen estland]|5",
        "polen OR|words[polen]|6",
        "AND polen|words[polen]|0",
        "polen & estland|words[polen estland]|6",
        "lu*cht|words[lucht]|0",
        "polen *|words[polen]|6",
        "\"!?\" polen|words[polen]|0",
        "polen NOT|words[polen]|6",
        "--polen|words[polen]|0",
        "estland =missies|words[estland missies]|8",
        "titel:kernwapens|words[kernwapens]|0",
        "\"eastern sentry\"~5|required[\"eastern sentry\"]|16",
      })
  void brokenSyntax_isReadAsWordsWithNotice(String typed, String expected, int position)
      throws QueryException {
    Query query = QueryParser.parse(typed);

    assertThat(show(query)).isEqualTo(expected);
    assertThat(query.notices()).extracting(Notice::position).containsExactly(position);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "()", "((()))"})
  void emptyQuery_asksForEverything(String typed) throws QueryException {
    assertThat(QueryParser.parse(typed).ranksNothing()).isTrue();
  }

  @Test
  void tooLongQuery_isRefusedAtTheLimit() {
    String typed = "a".repeat(QueryParser.LONGEST + 1);

    assertThatThrownBy(() -> QueryParser.parse(typed))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.notice().position()).isEqualTo(2_000));
  }

  @Test
  void tooManyParts_areRefusedAtTheFirstOneTooMany() {
    String typed = "a ".repeat(QueryParser.MOST_TOKENS + 1);

    assertThatThrownBy(() -> QueryParser.parse(typed))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.notice().position()).isEqualTo(500));
  }

  @Test
  void tooDeepBrackets_areRefusedWhereTheyGetTooDeep() {
    String typed = "(".repeat(100) + "polen" + ")".repeat(100);

    assertThatThrownBy(() -> QueryParser.parse(typed))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.notice().position()).isEqualTo(20));
  }

  @Test
  void randomInput_neverBreaksTheParser() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    String alphabet = "ab1 \t\"“”()-*&|ORANDNOT:=~\u0000\u200f😀é";
    for (int round = 0; round < 20_000; round++) {
      String typed =
          random
              .ints(random.nextInt(40), 0, alphabet.length())
              .mapToObj(i -> alphabet.substring(i, i + 1))
              .collect(Collectors.joining());
      try {
        Query query = QueryParser.parse(typed);
        assertThat(query.notices())
            .as("seed %d, query «%s»", seed, typed)
            .allMatch(n -> n.position() <= typed.length());
      } catch (QueryException e) {
        assertThat(typed).as("seed %d", seed).contains("(".repeat(2));
      }
    }
  }

  private static String show(Query query) {
    return List.of(
            show("words", query.words()),
            show("required", query.required()),
            show("excluded", query.excluded()))
        .stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String show(String name, List<Clause> clauses) {
    return clauses.isEmpty() ? "" : name + "[" + show(clauses) + "]";
  }

  private static String show(List<Clause> clauses) {
    return clauses.stream().map(QueryParserTest::show).collect(Collectors.joining(" "));
  }

  private static String show(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) -> text;
      case Clause.Prefix(String text) -> text + "*";
      case Clause.Phrase(String text) -> "\"" + text + "\"";
      case Clause.Near(String text, int within) -> "\"" + text + "\"~" + within;
      case Clause.Exact(String text) -> "=" + text;
      case Clause.In(Scope scope, Clause inner) -> scope.word() + ":" + show(inner);
      case Clause.During(DateBounds bounds) -> bounds.from() + ".." + bounds.to();
      case Clause.OfType(Set<DocumentType> types) -> types.toString();
      case Clause.Paper(KamerstukNumber number) -> number.value();
      case Clause.Not(Clause inner) -> "not(" + show(inner) + ")";
      case Clause.And(List<Clause> clauses) -> "and(" + show(clauses) + ")";
      case Clause.Or(List<Clause> clauses) -> "or(" + show(clauses) + ")";
    };
  }
}
