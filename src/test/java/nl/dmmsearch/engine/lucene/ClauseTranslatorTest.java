package nl.dmmsearch.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTranslatorTest {
  private static final Set<Term> KNOWN =
      Set.of(
          new Term(Schema.PARTS, "luchtverded"),
          new Term(Schema.PARTS, "f35"),
          new Term(Schema.PARTS, "zeeverdedigingsmacht"),
          new Term(Schema.EXACT, "zee"),
          new Term(Schema.EXACT, "macht"),
          new Term(Schema.EXACT, "over"),
          new Term(Schema.EXACT, "leggen"),
          new Term(Schema.EXACT, "verdediging"));

  /** Side by side, or turned round a word or two of the same clause. */
  private static final String APART =
      "or(BLOCK(zee,verdedig),LINKED(MAXGAPS/3(ORDERED(verdedig,zee))))";

  /** The same with the last half right before the first. */
  private static final String APART_OR_BARE =
      "or(BLOCK(verdedig,zee),BLOCK(zee,verdedig),LINKED(MAXGAPS/3(ORDERED(verdedig,zee))))";

  private static final List<Schema.Weighted> TEXT =
      List.of(new Schema.Weighted(Schema.TEXT, 1, Layer.PARTS));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kfor|text:kfor",
        "Missies|text:missie",
        "kfor irak|text:kfor ; text:irak",
        "lucht verdediging|text:lucht text:luchtverded ; text:verdedig text:luchtverded",
        "zeeverdediging|text:zeeverded text:" + APART_OR_BARE,
        "Zeeverdedigingsmacht|text:zeeverdedigingsmacht text:" + APART,
        "overleggen|text:overleg",
        "F 35|`text:f (text:f35 | text:\"f 35\") ; text:35 (text:f35 | text:\"f 35\")`",
        "F-35|`(text:f35 | text:\"f 35\")`",
        "defensie-uitgaven|`(text:defensieuitgaf | text:\"defensie uitgaaf\")`",
        "\"eastern sentry\"|text:\"eastern sentry\"",
        "-pfas|text:pfas",
        "polen AND -patriot|+text:polen -text:patriot",
        "-(polen AND -patriot)|+text:polen -text:patriot",
        "(-polen) OR irak|(-text:polen #*:*) text:irak",
        "polen OR irak|text:polen text:irak",
        "Lucht*|text:lucht*",
        "defensie-uitg*|text:defensieuitg*",
        "ʼ*|MatchNoDocsQuery(\"no terms\")",
        "ʼ|MatchNoDocsQuery(\"no terms\")",
        "\"ʼ\"~5|text:NOMATCH(No terms in analyzed text)",
        "\"polen irak\"~5|text:MAXGAPS/5(UNORDERED(polen,irak))",
        "=Missies|text:missie",
        "titel:Missies|((title.exact:missies)^2.0 or title:missie)~0.1",
        "titel:=Missies|(title.exact:missies)^2.0",
        "titel:Miss*|(title.exact:miss*)^2.0",
        "kop:(missies -irak)|+((heading.exact:missies)^2.0 or heading:missie)~0.1 -((heading.exact:irak)^2.0"
            + " or heading:irak)~0.1",
        "kenmerk:28676-46*|(reference:2867646*)^2.0",
        "titel:kop:missies|((heading.exact:missies)^2.0 or heading:missie)~0.1",
      })
  void query_becomesLucene(String typed, String lucene) throws QueryException {
    assertThat(
            translate(typed, new ClauseTranslator(TEXT, TEXT, PrefixQuery::new, KNOWN::contains)))
        .isEqualTo(lucene.replace(" or ", " | "));
  }

  @Test
  void word_isLookedUpEverywhere_weighted() throws QueryException {
    assertThat(translate("Missies", ClauseTranslator.forSearch(KNOWN::contains)))
        .isEqualTo(
            "((CombinedFieldQuery((exact header^2.0)(missies)))^2.0"
                + " | (CombinedFieldQuery((heading^1.5 text title^2.0)(missie)))^2.0"
                + " | CombinedFieldQuery((heading^1.5 lead parts title^2.0)(missie)))~0.1");
    assertThat(translate("Missies", ClauseTranslator.forSearch(term -> true)))
        .endsWith("~0.1 (letterhead:missie)^0.2");
    assertThat(translate("miss*", ClauseTranslator.forSearch(KNOWN::contains)))
        .isEqualTo(
            "((body:miss* body:\u0001miss*)^2.0 | (header:miss*)^2.828427)~0.1 (letterhead.exact:miss*)^0.2");
  }

  @Test
  void exactForm_isLookedUpWhereWordsStandAsWritten() throws QueryException {
    assertThat(translate("=Missies", ClauseTranslator.forSearch(KNOWN::contains)))
        .isEqualTo("(CombinedFieldQuery((exact header^2.0)(missies)))^2.0");
  }

  @Test
  void phraseOfManyJoinedWords_isNotWrittenOutInEveryWay() throws QueryException {
    String phrase = "\"" + "a-b ".repeat(120) + "\"";

    for (String typed : List.of(phrase, phrase + "~5", "=" + phrase, "a-b-".repeat(120))) {
      assertThat(translate(typed, ClauseTranslator.forSearch(KNOWN::contains)).length())
          .isLessThan(1_000_000);
    }
  }

  @Test
  void longQuery_looksUpABoundedNumberOfTerms() throws QueryException {
    String typed = "luchtverdedigingscapaciteitenoverleg ".repeat(50);
    for (boolean known : new boolean[] {false, true}) {
      var lookups = new AtomicInteger();
      ClauseTranslator translator =
          ClauseTranslator.forSearch(term -> {
            lookups.incrementAndGet();
            return known;
          });
      translate(typed, translator);

      // At most twelve for each time a word is typed; in letterheads one for each different answer
      // to it. Where a word may be cut is looked for once, however often it is typed.
      assertThat(lookups).hasValueBetween(20, 12 * 50 + 4);
    }
  }

  private static String translate(String typed, ClauseTranslator translator) throws QueryException {
    Query query = QueryParser.parse(typed);
    return Stream.concat(
            translator.words(query).stream()
                .map(word ->
                    ClauseTranslator.any(
                        word.answers().stream().map(AskedWord.Answer::query).toList())),
            Stream.concat(query.required().stream(), query.excluded().stream())
                .map(translator::clause))
        .map(Object::toString)
        .collect(Collectors.joining(" ; "));
  }
}
