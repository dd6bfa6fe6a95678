package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.config.SynonymsReader;
import nl.dmmsearch.config.TaxonomyReader;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.TypedQuery;
import nl.dmmsearch.search.meaning.ListedNames;
import nl.dmmsearch.search.meaning.Meaning;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;

/** Briefs stand in the order in which a person would put them. */
class OrderTest extends EngineVocabulary {
  private static final String MUCH = "Dit staat in de geannoteerde agenda van oktober 2024. ";

  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  private SearchResponse understood(String typed) throws Exception {
    return engine.search(SearchRequest.of(query(typed)));
  }

  private SearchResponse asked(String typed) throws Exception {
    return engine.search(SearchRequest.of(typed(typed)));
  }

  private List<String> notices(String typed) throws Exception {
    SearchRequest request = SearchRequest.of(typed(typed));
    return request.answered(engine.search(request).spelling()).notices().stream()
        .map(Notice::text)
        .toList();
  }

  private void indexAmong(BriefBuilder[] others, BriefBuilder... briefs) {
    index(Stream.concat(Arrays.stream(briefs), Arrays.stream(others)).toArray(BriefBuilder[]::new));
  }

  @Test
  void letterWithAllWords_comesBeforeOneThatHasSomeOftenAndNear() {
    String between = " Er is gesproken over havens en schepen en over de planning.".repeat(9);
    indexAmong(
        several("other", 12, "De minister kwam in 2024."),
        brief("often").about("Minister Vermeulen spreekt. Minister Vermeulen sluit."),
        brief("all").about("De minister." + between + " Vermeulen." + between + " Dat was 2024."));

    assertThat(names(search("minister Vermeulen 2024"))).startsWith("all", "often");
  }

  @Test
  void rareWord_comesBeforeANameThatManyLettersHave() throws Exception {
    index(
        Stream.of(
                several("country", 12, "De toestand in Afghanistan. Afghanistan vraagt om hulp."),
                several("other", 40, "Er is gesproken over de begroting."),
                new BriefBuilder[] {
                  brief("rare").about("Na de vergadering kwam er gebakje. " + MUCH)
                })
            .flatMap(Arrays::stream)
            .toArray(BriefBuilder[]::new));

    assertThat(names(understood("gebakje Afghanistan"))).startsWith("rare");
  }

  @Test
  void otherNameOfAWordThatNoLetterHas_countsAsTheWord() throws Exception {
    index(
        Stream.of(
                several("allies", 4, "De bondgenoten kwamen naar de lange vergadering in de zaal."),
                several("tough", 4, "Het gaat over weerbaarheid."),
                several("other", 4, "Er is gesproken over de begroting."))
            .flatMap(Arrays::stream)
            .toArray(BriefBuilder[]::new));

    assertThat(names(understood("veerkracht bondgenoten")).subList(0, 4))
        .allMatch(name -> name.startsWith("tough"));
  }

  @Test
  void typeAndDate_bringTheLetterFirst_beforeThoseThatWriteOfIt() throws Exception {
    indexAmong(
        several("other", 12, "Er is gesproken over de begroting."),
        brief("nota")
            .type(DocumentType.BESLISNOTA)
            .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
            .about(MUCH.repeat(8)),
        brief("agenda")
            .type(DocumentType.GEANNOTEERDE_AGENDA)
            .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
            .about("De ministers komen bijeen."),
        brief("earlier")
            .type(DocumentType.GEANNOTEERDE_AGENDA)
            .meeting(MeetingKind.DMM, "2023-10-11", "2023-10-12")
            .about(MUCH));

    assertThat(names(understood("geannoteerde agenda oktober 2024"))).startsWith("agenda");
    assertThat(names(understood("agenda DMM oktober 2024"))).startsWith("agenda");
    assertThat(names(understood("nota oktober 2024"))).startsWith("nota");
  }

  @Test
  void monthAndKind_weighAlike_howeverManyWordsTheKindHas() throws Exception {
    index(
        Stream.concat(
                IntStream.range(10, 22)
                    .mapToObj(year ->
                        brief("agenda" + year)
                            .type(DocumentType.GEANNOTEERDE_AGENDA)
                            .titled("Geannoteerde agenda")
                            .meeting(
                                MeetingKind.DMM, "20" + year + "-10-10", "20" + year + "-10-11")
                            .about("De geannoteerde agenda is nog een concept.")),
                Stream.of(
                    brief("report")
                        .type(DocumentType.VERSLAG)
                        .meeting(MeetingKind.TOP, "2021-06-14", "2021-06-14")
                        .about("De ministers kwamen bijeen.")))
            .toArray(BriefBuilder[]::new));

    String none = "geannoteerde agenda juni 2021";
    String one = "geannoteerde agenda oktober 2015";
    assertThat(names(asked(none))).startsWith("report");
    assertThat(notices(none))
        .containsExactly("Geen brief van de soort «geannoteerde agenda» is van «juni 2021».");
    assertThat(names(asked(one))).startsWith("agenda15");
    assertThat(notices(one)).isEmpty();
  }

  /** Of a debate there is a verslag, too. */
  @Test
  void debateOfADay_isAReportOfIt() throws Exception {
    index(
        brief("debate").type(DocumentType.COMMISSIEDEBAT).held("2021-05-22").about("Zij spraken."),
        brief("report")
            .type(DocumentType.VERSLAG)
            .dated("2012-05-22")
            .about("Het verslag, een AO."));

    assertThat(notices("verslag 22 mei 2021")).isEmpty();
    assertThat(notices("verslag debat 22 mei 2021")).isEmpty();
    assertThat(notices("verslag 23 mei 2021"))
        .contains("Geen brief van de soort «verslag» is van «23 mei 2021».");
    assertThat(notices("verslag AO 23 mei 2021"))
        .contains("Geen brief van de soort «AO» is van «23 mei 2021».")
        .noneMatch(notice -> notice.contains("«verslag»"));
  }

  @Test
  void verbThatIsSplit_isFoundWhereLettersSplitItOrNot_andItsLooseHalfByItselfIsNothing()
      throws Exception {
    indexAmong(
        several("other", 12, "Het grootste deel van de begroting is besproken."),
        brief("split").about("Nederland nam dat jaar deel aan de missie."),
        brief("whole").about("Nederland zal deelnemen."),
        brief("half").about("Een deel van de begroting. Het eerste deel, en het tweede deel."));

    assertFound(asked("wie neemt deel"), "split whole");
  }

  @Test
  void battlegroupInAPlace_comesBeforeOneOfThem() throws Exception {
    indexAmong(
        several("other", 12, "Er is gesproken over de begroting."),
        brief("title").titled("EU Battlegroup").about("De EU Battlegroup is besproken."),
        brief("near").about("De begroting. De battlegroup die in Litouwen staat, blijft."),
        brief("named").about("De enhanced Forward Presence in Litouwen is besproken."));

    assertThat(names(asked("battlegroup Litouwen"))).startsWith("near", "named", "title");
    assertThat(names(asked("wie neemt deel aan de battlegroup in Litouwen")))
        .startsWith("near", "named", "title");
  }

  @Test
  void wordInTheTitleOnly_weighsNoLessThanOneInTheText() {
    indexAmong(
        several("other", 12, "Er is gesproken over de begroting."),
        brief("text").about("De top in Vilnius komt later. Er is gesproken over de begroting."),
        brief("title").titled("De top in Vilnius").about("Er is gesproken over de begroting."));

    assertThat(names(search("Vilnius"))).containsExactly("title", "text");
  }

  @Test
  void kindOfDocument_liftsWhatHasTheSubject_andHidesNoOthersOnIt() throws Exception {
    indexAmong(
        several("other", 12, "Er is gesproken over de begroting."),
        brief("debate").type(DocumentType.COMMISSIEDEBAT).about("Het ging over kernwapens."),
        brief("letter").about("Het ging over kernwapens. In een debat ook."),
        brief("aside").type(DocumentType.COMMISSIEDEBAT).about("Het ging over de begroting."));

    assertHits(understood("debat kernwapens"), "debate", "letter", "aside");
  }

  @Test
  void commonWordManyTimes_staysBelowTheRareOneOnce() {
    indexAmong(
        several("common", 12, "De steun is groot. Steun gaat door, en steun blijft."),
        brief("rare").about("De inzet in Oekraïne is besproken."),
        brief("both").about("De steun aan Oekraïne is besproken."));

    assertThat(names(search("Oekraine steun"))).startsWith("both", "rare");
  }

  @Test
  void name_isWhatIsMeant_whereAnotherWordIsMoreCommon() {
    index(
        brief("word").about("De steun is groot. Steun gaat door, en steun blijft."),
        brief("word2").about("De steun is groot. Steun gaat door, en steun blijft."),
        brief("word3").about("De steun is groot. Steun gaat door, en steun blijft."),
        brief("name").about("De inzet in Oekraïne is besproken, en die is er nog lang."),
        brief("neither").about("Er is gesproken over de begroting."));

    assertThat(names(search("Oekraine steun"))).startsWith("name").hasSize(4);
  }

  @Test
  void nameThatManyWriteOtherwise_isAsCommonAsAllItsNames() throws Exception {
    indexAmong(
        several("other", 8, "De begroting is besproken en goedgekeurd."),
        brief("name").about("De inzet van de VS is besproken, en die is er nog lang."),
        brief("names1").about("De inzet van de Verenigde Staten is besproken."),
        brief("names2").about("De Verenigde Staten doen mee, en de Verenigde Staten blijven."),
        brief("names3").about("De Verenigde Staten zijn genoemd."),
        brief("rare").about("Er is gesproken over sabotage van kabels."));

    assertThat(names(asked("sabotage VS"))).startsWith("rare");
  }

  @Test
  void quotedPhrase_standsAboveItsOtherName() throws Exception {
    indexAmong(
        several("typed", 6, "De lastenverdeling is besproken. Van Nuclear Planning Group is geen."),
        brief("other").about("De Nucleaire Planningsgroep. De Nucleaire Planningsgroep."));

    assertThat(names(understood("\"nuclear planning group\""))).hasSize(7).endsWith("other");
  }

  @Test
  void period_filtersAndScoresNothing() throws Exception {
    index(
        brief("old").dated("2020-01-02").about("Er is gesproken over kernwapens."),
        brief("new").dated("2024-01-02").about("Er is gesproken over kernwapens."));

    double without = engine.search(SearchRequest.of(query("kernwapens"))).hits().getFirst().score();
    SearchResponse since = understood("kernwapens sinds 2019");

    assertFound(since, "old new");
    assertThat(since.hits().getFirst().score()).isEqualTo(without);
  }

  /** Up to sixteen different words are a question, more are a piece of text. */
  @Test
  void pieceOfText_findsWhatHasMostOfItsWords_howeverOftenOthersHaveSome() {
    String sixteen =
        "drones mijnen tanks schepen havens wegen bruggen kabels leidingen dijken sluizen molens"
            + " kades treinen radars zenders";
    indexAmong(
        several("other", 12, "Er is gesproken over de begroting."),
        brief("often")
            .titled("Drones mijnen tanks schepen havens wegen")
            .about("Drones mijnen tanks schepen havens wegen. ".repeat(30)),
        brief("most").about(apart("drones mijnen tanks schepen havens wegen bruggen")));

    assertThat(names(search(sixteen, new Match.AtLeast(1)))).startsWith("often", "most");
    assertThat(names(search(sixteen + " kanalen", new Match.AtLeast(1))))
        .startsWith("most", "often");
    assertThat(names(search(sixteen + " drones", new Match.AtLeast(1))))
        .as("a word again is no other word")
        .startsWith("often", "most");
  }

  /** With more words between than count as near. */
  private static String apart(String words) {
    return words.replace(
        " ", ". Er is gesproken over de begroting van de organisatie van dit jaar. ");
  }

  private static Query query(String typed) throws Exception {
    return typed(typed).understood();
  }

  private static TypedQuery typed(String typed) throws Exception {
    return new QueryReader(
            Meaning.steps(
                ListedNames.of(
                    TaxonomyReader.read(Path.of("config/taxonomy.yaml")),
                    SynonymsReader.read(Path.of("config/synonyms.txt"))),
                () -> LocalDate.of(2026, 3, 15),
                LuceneEngine::stem,
                LuceneEngine::wholeVerb))
        .read(typed);
  }

  @Test
  void recentMeeting_winsTiesOnly() {
    indexAmong(
        several("other", 12, "Er is gesproken over de begroting."),
        brief("old").meeting(MeetingKind.DMM, "2010-06-10", "2010-06-11").about("Over KFOR."),
        brief("new").meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18").about("Over KFOR."),
        brief("oldMore")
            .meeting(MeetingKind.DMM, "2009-06-10", "2009-06-11")
            .about("Over KFOR, en KFOR."));

    assertHits(search("KFOR"), "oldMore", "new", "old");
  }

  @Test
  void wordAsTyped_beatsARarerNameForIt() throws Exception {
    index(
        brief("name").about("De Joint EU-NATO Declaration. De Joint EU-NATO Declaration."),
        brief("typed").about("De EU-NAVO samenwerking groeit en de steun aan Oekraïne ook."),
        brief("typed2")
            .about("De EU-NAVO samenwerking groeit en het geld is er nog niet, zegt men."),
        brief("other").about("Er is gesproken over de begroting."));

    assertHits(asked("EU-NAVO-samenwerking"), "typed", "typed2", "name");
  }

  @Test
  void nearWords_beatFarOnes() {
    String between = "Er is ook gesproken over de begroting van de organisatie. ".repeat(4);
    index(
        brief("far").about("De drones kwamen. " + between + "Polen sprak."),
        brief("near").about("De drones boven Polen kwamen. " + between + "Er is gesproken."));

    assertHits(search("drones Polen"), "near", "far");
  }

  /** What is addressed to it has the name; loose words of it are those of anything. */
  @Test
  void nameInALetterhead_beatsItsWordsApart() throws Exception {
    index(
        brief("apart").about("De eerste werksessie. " + MUCH + "De Kamer is geïnformeerd."),
        brief("apart2").about("Een eerste, de eerste Europese. " + MUCH + "De Kamer en de Kamer."),
        brief("addressed").about(MUCH).letterhead("Aan de Voorzitter van de Eerste Kamer"),
        brief("other").about(MUCH),
        brief("other2").about(MUCH));

    assertThat(names(asked("Eerste Kamer"))).startsWith("addressed");
  }

  @Test
  void severalWordsAsTyped_beatAnotherNameForThem() throws Exception {
    index(
        brief("name").titled("De voortgang").about("De voortgang en weer de voortgang."),
        brief("typed").about(MUCH + "De stand van zaken is bekend. " + MUCH),
        brief("other").about("De stand is bekend. " + MUCH + "Andere zaken ook."),
        brief("other2").about("Een stand. " + MUCH + "De zaken."));

    assertThat(names(asked("stand van zaken"))).startsWith("typed", "name");
  }
}
