package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.QueryStep;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.TypedQuery;
import nl.dmmsearch.testing.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine must do about words that are not spelt as briefs spell them. */
abstract class SpellingContract extends CompletionContract {
  @Test
  void wordThatNoBriefHas_isSearchedAsItWasMeant() {
    index(brief("a").about("patriot"), brief("b").about("kfor"));

    SearchResponse response = search("patrioot");

    assertFound(response, "a");
    assertThat(response.spelling().applied())
        .containsExactly(new Correction("patrioot", "patriot"));
    assertThat(response.spelling().suggested()).isEmpty();
  }

  @Test
  void correctedWord_countsAsOne() {
    index(brief("a").about("patriot kfor"), brief("b").about("patriot"), brief("c").about("kfor"));

    SearchResponse response = search("kfor patrioot", new Match.All());

    assertThat(response.required()).isEqualTo(2);
    assertFound(response, "a");
  }

  /** Steps see the word that was meant, as if it had been typed. */
  @Test
  void correctedWord_isUnderstoodAgain() throws QueryException {
    index(brief("a").about("patriot"), brief("b").about("zorbat"), brief("c").about("kfor"));
    var reader = new QueryReader(List.of(new OtherName("patriot", "zorbat")));

    TypedQuery typed = reader.read("patrioot");
    SearchResponse response = engine.search(SearchRequest.of(typed));

    assertFound(response, "a b");
    assertThat(SearchRequest.of(typed).answered(response.spelling()))
        .isEqualTo(reader.read("patriot").understood());
  }

  private record OtherName(String name, String other) implements QueryStep {
    @Override
    public Stream<String> names() {
      return Stream.of(name);
    }

    @Override
    public Query apply(Query query) {
      return query.words().equals(List.of(new Clause.Word(name)))
          ? query.with(List.of(new Alternative(0, 1, new Clause.Word(other), How.SYNONYM)))
          : query;
    }
  }

  @Test
  void wordThatABriefHas_isLeftAlone() {
    index(brief("a").about("patriot"), brief("b").about("patrioot"));

    SearchResponse response = search("patrioot");

    assertFound(response, "b");
    assertUncorrected(response);
  }

  @Test
  void wordThatFewBriefsHave_isOnlyAskedAbout() {
    index(several("x", 12, "patriot"));
    index(brief("a").about("patrioot"));

    SearchResponse response = search("patrioot");

    assertFound(response, "a");
    assertThat(response.spelling().applied()).isEmpty();
    assertThat(response.spelling().suggested())
        .containsExactly(new Correction("patrioot", "patriot"));
  }

  @Test
  void suggestion_isMadeOnlyWhereItFindsMore() {
    index(several("x", 12, "patriot"));
    index(brief("a").about("patrioot").type(DocumentType.VERSLAG));

    SearchResponse response =
        ask(Ask.query("patrioot").filter(Facet.DOCUMENT_TYPE, DocumentType.VERSLAG.value()));

    assertFound(response, "a");
    assertUncorrected(response);
  }

  /** Where a word fewer is asked for, the other spelling may find no more than that does. */
  @Test
  void suggestion_thatFindsNoMoreBriefs_isNotMade() {
    index(several("x", 6, "patriot kfor"));
    index(several("y", 3, "patriot kfor zorbat"));
    index(brief("a").about("patrioot"));

    SearchResponse response = search("patrioot kfor zorbat");

    assertThat(response.total()).isEqualTo(10);
    assertUncorrected(response);
    assertThat(search("patriot kfor zorbat").total()).isEqualTo(9);
  }

  /** Which is more than briefs that have but one of them. */
  @Test
  void suggestion_isMadeWhereEnoughBriefsHaveMoreOfTheWords() {
    index(several("x", 11, "patriot kfor"));
    index(several("y", 11, "kfor"));
    index(brief("a").about("patrioot"));

    SearchResponse response = search("patrioot kfor");

    assertThat(response.required()).isEqualTo(1);
    assertThat(response.spelling().suggested())
        .containsExactly(new Correction("patrioot", "patriot"));
    assertThat(search("patriot kfor").required()).isEqualTo(2);
  }

  /** A name may be right though hardly any brief has it. */
  @Test
  void wordOfAName_isNoMisspellingWhereSomethingIsFound() throws QueryException {
    index(several("x", 12, "patriot"));
    index(brief("a").about("kfor"));
    var reader = new QueryReader(List.of(new OtherName("patrioot", "zorbat")));

    assertUncorrected(engine.search(SearchRequest.of(reader.read("patrioot kfor"))));
  }

  @Test
  void whoeverWantsNoCorrection_isOnlyAsked() {
    index(brief("a").about("patriot"));

    SearchResponse response = ask(Ask.query("patrioot").uncorrected());

    assertFound(response, "");
    assertThat(response.spelling().applied()).isEmpty();
    assertThat(response.spelling().suggested())
        .containsExactly(new Correction("patrioot", "patriot"));
  }

  @Test
  void internWords_areNotToldByACorrection() {
    index(brief("a").about("kfor"), brief("b").about("patriot").intern());

    assertUncorrected(search("patrioot"));
    assertThat(search("patrioot").total()).isZero();
    SearchResponse allowed = ask(Ask.query("patrioot").clearance(AccessLabel.INTERN));
    assertFound(allowed, "b");
  }

  @Test
  void wordThatOnlyInternBriefsHave_isCorrectedAsIfNoneHad() {
    index(brief("a").about("patriot"), brief("b").about("patrioot").intern());

    assertFound(search("patrioot"), "a");
  }

  @Test
  void wordThatOnlyInternBriefsHave_keepsNothingFromBeingFound() {
    index(brief("a").about("patriot"), brief("b").about("batriat").intern());

    assertFound(search("batriot"), "a");
  }

  @Test
  void wordsOfRemovedBriefs_areNotToldByACorrection() {
    index(brief("a").about("patriot"), brief("b").about("kfor"));
    engine.remove(brief("a").build().source().name());
    engine.refresh();

    assertUncorrected(search("patrioot"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=\"patrioot\"", "patrioo*", "-patrioot", "zorbat", "pat", "patriot1"})
  void whatIsNoMisspeltWord_isLeftAlone(String query) {
    index(brief("a").about("patriot pats"));

    assertUncorrected(search(query));
  }

  private static void assertUncorrected(SearchResponse response) {
    assertThat(response.spelling().applied()).isEmpty();
    assertThat(response.spelling().suggested()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "patriot zorbat|zorbat",
        "patriot|",
        "\"patriot zorbat\"|zorbat",
        "(patriot OR zorbat)|zorbat",
        "titel:zorbat kfor|zorbat",
        "titel:patriot|",
        "patriot -zorbat|",
        "patrioot|",
        "kfor zorbat zorbat nihil|zorbat,nihil",
      })
  void wordsThatNoBriefHas_areTold(String query, String absent) {
    index(brief("a").about("patriot kfor"));

    assertThat(String.join(",", search(query).spelling().absent()))
        .isEqualTo(absent == null ? "" : absent);
  }

  @Test
  void wordThatIsSearchedByAnotherName_isNotToldToBeAbsent() throws QueryException {
    index(brief("a").about("zorbat"));
    var reader = new QueryReader(List.of(new OtherName("patriot", "zorbat")));

    SearchResponse response = engine.search(SearchRequest.of(reader.read("patriot")));

    assertFound(response, "a");
    assertThat(response.spelling().absent()).isEmpty();
  }

  @Test
  void wordThatOnlyInternBriefsHave_standsNowhereForOthers() {
    index(brief("a").about("kfor"), brief("b").about("patriot").intern());

    assertThat(search("patriot").spelling().absent()).containsExactly("patriot");
    SearchResponse allowed = ask(Ask.query("patriot").clearance(AccessLabel.INTERN));
    assertThat(allowed.spelling().absent()).isEmpty();
  }

  /** A filter hides briefs, and no words. */
  @Test
  void wordOfBriefsThatAreFilteredOut_isNotAbsent() {
    index(brief("a").about("patriot").type(DocumentType.VERSLAG));

    SearchResponse response =
        ask(Ask.query("patriot").filter(Facet.DOCUMENT_TYPE, DocumentType.BESLISNOTA.value()));

    assertThat(response.total()).isZero();
    assertThat(response.spelling().absent()).isEmpty();
  }

  @Test
  void timeline_tellsTheSameOfTheWords() {
    index(several("x", 12, "patriot"));
    index(brief("a").about("patrioot"));
    SearchRequest request = Ask.query("patrioot zorbat").request();

    assertThat(engine.timeline(request).spelling()).isEqualTo(engine.search(request).spelling());
    assertThat(engine.timeline(request).spelling().absent()).containsExactly("zorbat");
  }
}
