package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Snippet;
import nl.dmmsearch.search.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the head of a letter is found, behind letters that say it. */
class LetterheadSearchTest extends EngineVocabulary {
  private static final String NOTHING = "De ministers komen in Brussel bijeen.";

  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PvdA",
        "pvda",
        "Pvd*",
        "=PvdA",
        "PvdA DJZ",
        "PvdA AND DJZ",
        "PvdA brussel",
        "DJZ OR zorbat",
        "veiligheidsstrategieën",
        "\"Internationale Veiligheidsstrategie\"",
        "\"strategie veiligheidsstrategie\" OR \"met DJZ\"",
        "\"afgestemd CDS\"~3",
        "brussel -VVD",
      })
  void letterhead_isFound(String query) {
    index(
        brief("letter")
            .letterhead(
                "33 694 Internationale Veiligheidsstrategie",
                "Indiener(s): Angelien Eijsink (PvdA)",
                "Afgestemd met DJZ, CDS")
            .about(NOTHING),
        brief("other").letterhead("Indiener(s): Han ten Broeke (VVD)").about("Niets."));

    assertFound(search(query), "letter");
    assertThat(search(query).spelling().absent()).doesNotContain("PvdA", "DJZ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"infectieziekten bestrijding", "wereldhandels beleid"})
  void compoundOfALetterhead_isFoundWithItsHalvesApart(String query) {
    index(
        brief("letter")
            .letterhead("25 295 Infectieziektenbestrijding", "26 485 Wereldhandelsbeleid")
            .about(NOTHING),
        brief("other").letterhead("28 676 Bestrijding").about("Niets."));

    assertFound(search(query, new Match.All()), "letter");
  }

  @Test
  void excludedWord_isExcludedInLetterheads() {
    index(brief("letter").letterhead("Eijsink (PvdA)").about(NOTHING), brief("b").about(NOTHING));

    assertFound(search("brussel -PvdA"), "b");
  }

  @ParameterizedTest
  @CsvSource({"infectieziekten", "infectieziekten brussel", "infectieziekten OR zorbat"})
  void letterThatSaysIt_comesFirst(String query) {
    String long_ = "De ministers spreken over de agenda en over de planning. ".repeat(40);
    index(
        brief("head").letterhead("25 295 Infectieziekten").about(NOTHING),
        brief("text").about(long_ + NOTHING + " " + long_ + "Ook infectieziekten. " + long_));

    assertFound(search(query), "text head");
  }

  @Test
  void lettersThatHaveIt_comeBeforeThoseThatDoNot() {
    index(
        brief("head").letterhead("33 694 Internationale Veiligheidsstrategie").about(NOTHING),
        brief("half").titled("Internationale inzet").about("Internationale inzet. " + NOTHING));

    assertThat(search("internationale veiligheidsstrategie").hits().getFirst().brief().source())
        .hasToString(brief("head").build().source().toString());
  }

  @Test
  void lineThatAnswers_isShownMarkedWithItsPage() {
    index(
        brief("letter")
            .letterhead("28 676 NAVO", "Afgestemd met DJZ, CDS")
            .section(null, NOTHING, List.of(new PageStart(0, 3))));

    assertThat(snippets("CDS"))
        .containsExactly("Gegevens van de brief: Afgestemd met DJZ, <mark>CDS</mark> 3");
  }

  @Test
  void lineThatAnswersWhatTheTextDoesNot_isShownBehindIt() {
    index(
        brief("letter")
            .letterhead("28 676 NAVO", "Afgestemd met DJZ, CDS")
            .about("De NAVO komt in Brussel bijeen."));

    assertThat(snippets("NAVO CDS"))
        .containsExactly(
            "null: De <mark>NAVO</mark> komt in Brussel bijeen. null",
            "Gegevens van de brief: Afgestemd met DJZ, <mark>CDS</mark> null");
    assertThat(snippets("NAVO"))
        .containsExactly("null: De <mark>NAVO</mark> komt in Brussel bijeen. null");
  }

  @Test
  void addressee_isNoState() {
    index(
        brief("letter").to("de Voorzitter van de Eerste Kamer der Staten-Generaal").about(NOTHING));

    assertFound(search("staten"), "");
    assertFound(search("Staten-Generaal"), "letter");
    assertFound(search("voorzitter"), "letter");
    assertFound(search("\"Eerste Kamer der Staten-Generaal\""), "letter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "postbus|postbus",
        "\"postbus 20701\"|postbus, 20701",
        "postb*|postb*",
        "20701 brussel|20701",
        "\"brussel beantwoording\"|beantwoording",
      })
  void wordOfUsualLines_findsNothingAndIsNotDenied(String query, String told) {
    index(
        brief("letter")
            .usualLines("Postbus 20701", "Bij beantwoording datum vermelden")
            .about(NOTHING));

    SearchResponse response = search(query);

    assertThat(response.spelling().absent()).isEmpty();
    assertThat(response.spelling().missing()).isEmpty();
    assertThat(String.join(", ", response.spelling().usual())).isEqualTo(told);
  }

  /** Each piece stands in such a line, and the whole in none. */
  @ParameterizedTest
  @ValueSource(strings = {"20701-4", "4-20701", "4-4", "BS-4"})
  void piecesOfUsualLines_areNotTheWhole(String query) {
    index(
        brief("letter").usualLines("Postbus 20701", "Plein 4", "Kenmerk BS").about(NOTHING),
        brief("other").usualLines("Plein 4").about("In 4 jaar."));

    Spelling spelling = search(query).spelling();

    assertThat(spelling.usual()).doesNotContain(query);
    assertThat(Stream.concat(spelling.absent().stream(), spelling.missing().stream())).isNotEmpty();
  }

  @Test
  void numberOfPieces_isToldWhereAUsualLineHasIt() {
    index(brief("letter").usualLines("Kenmerk 20701-4 van Plein 8").about(NOTHING));

    assertThat(search("20701-4").spelling().usual()).containsExactly("20701-4");
  }

  @Test
  void usualLinesOfInternBriefs_areNotKnownOf() {
    index(brief("letter").intern().usualLines("Postbus 20701").letterhead("DJZ").about(NOTHING));

    assertThat(search("postbus").spelling().absent()).containsExactly("postbus");
    assertThat(search("postbus").spelling().usual()).isEmpty();
    assertThat(search("DJZ").spelling().absent()).containsExactly("DJZ");
  }

  @Test
  void letterhead_isKeptWithItsBrief() {
    Brief kept =
        brief("letter").letterhead("28 676 NAVO").usualLines("Plein 4").about(NOTHING).build();
    engine.replace(kept.source().name(), List.of(kept));
    engine.refresh();

    assertThat(engine.brief(kept.id(), AccessLabel.OPENBAAR)).contains(kept);
  }

  private List<String> snippets(String query) {
    return search(query).hits().getFirst().snippets().stream()
        .map(LetterheadSearchTest::shown)
        .toList();
  }

  private static String shown(Snippet snippet) {
    return snippet.section() + ": " + snippet.html() + " " + snippet.page();
  }
}
