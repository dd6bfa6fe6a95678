package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Wording;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherNamesTest {
  private static final Taxonomy TAXONOMY =
      new Taxonomy(
          Map.of(
              Dimension.TOPIC,
              List.of(term("nucleair", List.of("kernwapen", "kernmacht"), "NPV")),
              Dimension.CAPABILITY,
              List.of(
                  term("IAMD", List.of("integrated air and missile defence"), "IAMD"),
                  term("raketverdediging", List.of("raketverdediging", "raketafweer"), "GBAD"),
                  term("fregatten", List.of("fregat", "zr.ms. tromp"), "LCF"))));

  private static final List<SynonymRule> RULES =
      List.of(
          SynonymRule.same(List.of("OVSE", "OSCE")),
          SynonymRule.same(List.of("NPG", "Nucleaire Planningsgroep", "Nuclear Planning Group")),
          SynonymRule.same(List.of("EU-NAVO-samenwerking", "EU-NATO cooperation")),
          SynonymRule.same(List.of("kernwapenverbod", "TPNW")),
          SynonymRule.same(List.of("kernwapen", "nuclear weapon")),
          SynonymRule.same(List.of("substrategisch kernwapen", "tactisch kernwapen")),
          SynonymRule.same(List.of("evacuatie uit Kabul", "evacuatieoperatie Kabul")),
          SynonymRule.same(List.of("Kabul", "Kaboel")),
          SynonymRule.same(List.of("aanval", "attack")),
          SynonymRule.same(List.of("attack helicopter", "gevechtshelikopter")),
          SynonymRule.same(List.of("IS", "ISIS", "Daesh")),
          SynonymRule.same(List.of("capaciteitsdoelstelling", "Capability Targets")),
          SynonymRule.same(List.of("troepen", "\"militairen\"")),
          SynonymRule.same(List.of("CDS", "\"Chiefs of Defence\"")),
          SynonymRule.same(List.of("mariniers", "=zeesoldaten")),
          new SynonymRule(List.of("=trade"), List.of("handel")),
          new SynonymRule(List.of("commerce"), List.of("=trade")),
          new SynonymRule(List.of("Zweedse"), List.of("Zweden")),
          new SynonymRule(List.of("Kosovo", "Pristina"), List.of("KFOR", "NAVO-missie"), true),
          new SynonymRule(List.of("Pristina"), List.of("NAVO-missie")));

  private static Term term(String id, List<String> names, String abbreviation) {
    return new Term(id, id, names, List.of(abbreviation), List.of());
  }

  @Test
  void nameThatIsTypedTwice_isCalledTheSameAtBothPlaces() {
    assertThat(
            of("Kabul en NPG en Kabul of OVSE-missie en NPG of OVSE-missie").query().alternatives())
        .extracting(Alternative::from)
        .containsOnly(0, 1, 2, 3, 4, 5);
  }

  private static Understood of(String typed) {
    return Understood.of(typed, TAXONOMY, RULES);
  }

  @Test
  void relatedThings_areLookedForAsSuch_alsoInAGroup_butNotForAQuotedName() {
    assertThat(Understood.of("kosovo", TAXONOMY, RULES).query().alternatives())
        .extracting(Alternative::how)
        .containsExactly(How.RELATED, How.RELATED);
    assertThat(of("\"kosovo\"").required()).isEqualTo("\"kosovo\"");
    assertThat(of("kosovo AND troepen").required())
        .isEqualTo("((kosovo OR KFOR OR \"NAVO-missie\") AND (troepen OR =militairen))");
  }

  /** The name is marked as letters write it. */
  @ParameterizedTest
  @CsvSource({
    "noordatlantische raad, Noord-Atlantische Raad",
    "noord atlantische raad, noord atlantische raad",
    "Zuidchinese Zee, Zuid-Chinese Zee",
    "zuid chinesezee, Zuid-Chinese Zee",
  })
  void nameThatIsJoinedOtherwise_isLookedForAsItIsWritten(String typed, String written) {
    List<SynonymRule> rules =
        List.of(
            SynonymRule.same(List.of("NAR", "Noord-Atlantische Raad")),
            SynonymRule.same(List.of("ZCZ", "Zuid-Chinese Zee")));

    assertThat(Understood.of(typed, Taxonomy.empty(), rules).query().alternatives())
        .filteredOn(alternative -> alternative.how() == How.LITERAL)
        .extracting(Alternative::clause)
        .containsExactly(new Clause.Phrase(written));
  }

  /** No other word of the name is said of it, so that it means what it does by itself. */
  @Test
  void lastWordOfAName_isCalledAsByItself() {
    List<SynonymRule> rules =
        List.of(
            SynonymRule.same(List.of("vrouwen in het leger", "vrouwen in de krijgsmacht")),
            SynonymRule.same(List.of("leger", "krijgsmacht", "troepen")));

    assertThat(
            Understood.of("vrouwen in het leger", Taxonomy.empty(), rules).query().alternatives())
        .filteredOn(other -> other.to() - other.from() == 1)
        .extracting(other -> Wording.of(other.clause()) + " " + other.how())
        .containsExactly("krijgsmacht SYNONYM", "troepen SYNONYM");
  }

  @Test
  void nameThatIsAlsoRelated_isAName() {
    assertThat(of("pristina").query().alternatives())
        .extracting(Alternative::how)
        .containsExactly(How.SYNONYM, How.RELATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ovse|ovse=>OSCE",
        "steun OSCE Kiev|OSCE=>OVSE",
        "OVSE's|OVSE's=>OSCE",
        "iamd|iamd=>\"integrated air and missile defence\"",
        "nucleaire planningsgroep 2019x|nucleaire planningsgroep=>NPG",
        "nucleaireplanningsgroep|nucleaireplanningsgroep=>NPG",
        "EU NAVO samenwerking|EU NAVO samenwerking=>\"EU-NATO cooperation\"",
        "eu-navo-samenwerking|eu-navo-samenwerking=>\"EU-NATO cooperation\"",
        "capaciteitsdoelstellingen|capaciteitsdoelstellingen=>\"Capability Targets\"",
        "capability target|capability target=>capaciteitsdoelstelling",
        "Integrated Air and Missile Defence|Integrated Air Missile Defence=>IAMD",
        "OVSE-bijeenkomst|OVSE-bijeenkomst=>\"OSCE bijeenkomst\"",
        "zweeds leger|zweeds=>Zweden",
        "fregatten|fregatten=>\"zr.ms. tromp\"",
        "LCF|LCF=>fregat",
        "raketafweer|raketafweer=>raketverdediging",
        "gbad|gbad=>raketafweer",
      })
  void name_isLookedForUnderOthersToo(String typed, String alternative) {
    assertThat(of(typed).alternatives()).contains(alternative);
  }

  /** Letters cut such names in more ways than one, and a phrase is not met by a word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NVK|NVK=>\"NAVO-Vredeskring\" NVK=>\"NAVO-Vredes Kring\"",
        "NAVO-Vredeskring|NAVO-Vredeskring=>NVK NAVO-Vredeskring=>\"NAVO-Vredes Kring\"",
        "HKNAVO|HKNAVO=>\"HK NAVO\"",
        "hk navo raad|hk navo=>\"hk navo\" hk navo=>HKNAVO",
        "duinwacht|duinwacht=>\"duin wacht\"",
        "strandnota|''",
      })
  void nameThatIsCutInSeveralWays_isLookedForInEach(String typed, String alternatives) {
    List<SynonymRule> rules =
        List.of(
            SynonymRule.same(List.of("NVK", "NAVO-Vredeskring", "NAVO-Vredes Kring")),
            SynonymRule.same(List.of("HK NAVO", "HKNAVO")),
            SynonymRule.same(List.of("duin wacht", "duinwacht", "duin-wacht", "Duinwacht")),
            SynonymRule.same(List.of("strandnota", "strandnota's", "Strandnota")));

    List<String> found = Understood.of(typed, Taxonomy.empty(), rules).alternatives();

    assertThat(String.join(" ", found)).isEqualTo(alternatives);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zweden", "zr.ms. tromp", "kernmacht", "nuclear planning", "wie is dat"})
  void otherNames_holdOnlyTheWayTheyAreSaid(String typed) {
    assertThat(of(typed).alternatives()).isEmpty();
  }

  @Test
  void abbreviationThatIsAWord_isMeantInCapitalsAlone() {
    assertThat(of("strijd tegen IS").alternatives()).containsExactly("IS=>ISIS", "IS=>Daesh");
    assertThat(of("wat is dat plan").alternatives()).isEmpty();
    assertThat(of("isis").alternatives()).containsExactly("isis=>IS", "isis=>Daesh");
  }

  @Test
  void smallWordsOfAName_areLeftOutAndTheRestIsStillTheName() {
    Understood understood = of("de integrated air and missile defence van Polen");

    assertThat(understood.words()).isEqualTo("integrated air missile defence Polen");
    assertThat(understood.query().ignored()).containsExactly("de", "and", "van");
    assertThat(understood.alternatives())
        .containsExactly(
            "integrated air missile defence=>IAMD",
            "integrated air missile defence=>\"integrated air & missile defence\"",
            "integrated air missile defence=>\"integrated air and missile defense\"",
            "integrated air missile defence=>\"integrated air & missile defense\"");
  }

  @Test
  void smallWordsThatAreAName_stay() {
    assertThat(of("strijd tegen IS").words()).isEqualTo("strijd IS");
    assertThat(of("WIE IS DAT plan").words()).isEqualTo("WIE IS DAT plan");
    assertThat(of("IS NPG").alternatives()).contains("IS=>ISIS");
    assertThat(of("WAT IS DIT NPG").words()).isEqualTo("NPG");
  }

  @Test
  void wordsOfALongerName_haveTheirOwnOtherNamesToo() {
    assertThat(of("kernwapen verbod").alternatives())
        .containsExactly(
            "kernwapen verbod=>kernwapenverbod",
            "kernwapen verbod=>TPNW",
            "kernwapen=>\"nuclear weapon\"");
    assertThat(of("OSCE kernwapenverbod").alternatives())
        .containsExactly("OSCE=>OVSE", "kernwapenverbod=>TPNW");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tactische kernwapens|kernwapens=>\"nuclear weapon\"|SYNONYM",
        "evacuatie uit Kabul|Kabul=>Kaboel|SYNONYM",
        "evacuatieoperatie Kabul|Kabul=>Kaboel|SYNONYM",
        "attack helicopter|attack=>aanval|RELATED",
      })
  void wordOfADescription_isAskedAsItStands_whereNoneFollowsThatItIsSaidOf(
      String typed, String alternative, How how) {
    Understood understood = of(typed);

    assertThat(understood.alternatives()).contains(alternative);
    assertThat(
            understood
                .query()
                .alternatives()
                .get(understood.alternatives().indexOf(alternative))
                .how())
        .isEqualTo(how);
  }

  @Test
  void phraseThatIsAName_holdsUnderOthersToo() {
    assertThat(of("\"Integrated Air and Missile Defence\"").required())
        .isEqualTo(
            "(\"Integrated Air and Missile Defence\" OR IAMD"
                + " OR \"integrated air & missile defence\""
                + " OR \"integrated air and missile defense\""
                + " OR \"integrated air & missile defense\")");
    assertThat(of("\"lucht en raketten\"").required()).isEqualTo("\"lucht en raketten\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"ovse OR kfor|((ovse OR OSCE) OR kfor)", "ovse polen OR npv|ovse (polen OR npv)"})
  void words_withinCombinations_haveOtherNamesToo(String typed, String words) {
    assertThat(of(typed).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "troepen|[troepen=>=militairen]",
        "Militairen|[Militairen=>troepen]",
        "militaire|[]",
        "cds|[cds=>=Chiefs of Defence]",
        "chiefs of defence|[chiefs defence=>CDS]",
        "chief of defence|[]",
      })
  void nameBetweenQuotes_isThatFormAlone(String typed, String alternatives) {
    assertThat(of(typed).alternatives()).hasToString(alternatives);
  }

  /** A Dutch reader would take trade for a form of treden. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trade|=trade|[=trade=>handel]",
        "Trade, Polen|=Trade Polen|[=Trade=>handel]",
        "treedt|treedt|[]",
        "commerce|commerce|[commerce=>=trade]",
        "zeesoldaten|=zeesoldaten|[=zeesoldaten=>mariniers]",
        "zeesoldaat|zeesoldaat|[]",
        "mariniers|mariniers|[mariniers=>=zeesoldaten]",
      })
  void exactWord_isMeantInThatFormAlone_alsoByWhoTypesIt(
      String typed, String words, String alternatives) {
    assertThat(of(typed).words()).isEqualTo(words);
    assertThat(of(typed).alternatives()).hasToString(alternatives);
  }

  @Test
  void exactWord_isMeantSoInAGroupAndInAField() {
    assertThat(of("trade AND polen").required()).isEqualTo("((=trade OR handel) AND polen)");
    assertThat(of("titel:trade").required() + of("titel:trade").words())
        .isEqualTo("titel:(=trade OR handel)");
  }

  @Test
  void excluded_isWhatWasTypedAndNothingElse() {
    assertThat(of("polen -navo").query().excluded()).hasToString("[Word[text=navo]]");
  }

  @Test
  void wordThatIsExcluded_isNotItsOtherNames_whichIsSaid() {
    Query query = Understood.of("KFOR -OVSE", Taxonomy.empty(), RULES).query();

    assertThat(query.excluded()).containsExactly(new Clause.Word("OVSE"));
    assertThat(query.notices())
        .extracting(Notice::text)
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("«-OVSE» laat brieven weg", "anders noemen, blijven")
        .doesNotContain("OSCE");
  }

  /** The phrase is what has the name and means something else; a word that holds it is no such. */
  @Test
  void otherName_isMeantWhereNoLongerNameHasIt() {
    var rule =
        new SynonymRule(
            List.of("Panther 2"), List.of("Panther"), false, List.of("Panther 1", "Pantherpak"));

    assertThat(Understood.of("Panther 2", Taxonomy.empty(), List.of(rule)).alternatives())
        .contains("Panther 2=>(Panther AND -\"Panther 1\")");
  }
}
