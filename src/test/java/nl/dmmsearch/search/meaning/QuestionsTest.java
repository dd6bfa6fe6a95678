package nl.dmmsearch.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hoe staat het met KFOR|KFOR",
        "wat vindt Nederland van kernwapens in Europa|kernwapens Europa",
        "Wanneer heeft de minister toegezegd dat de Kamer wordt geïnformeerd?"
            + "|minister toegezegd Kamer geïnformeerd?",
        "welke bijdrage levert nederland aan KFOR|bijdrage KFOR",
        "ik wil graag weten wat de inzet is|inzet",
        "sinds wanneer doet Polen mee|meedoen Polen",
        "troepen uit Afghanistan|troepen Afghanistan",
        "inzet in Nederland|inzet Nederland",
        "waarom Oekraïne geen lid|Oekraïne lid",
        "geen troepen|troepen",
        "wanneer komt er een tweede Patriot|Patriot",
        "tweede Patriot|tweede Patriot",
        "wat is het standpunt van Nederland over drones|drones",
        "standpunt over drones|standpunt drones",
        "what did the Netherlands say about drones|drones",
        "which troops does Poland send to Lithuania|troops Poland send Lithuania",
        "kunt u mij de brief van Vilnius geven|brief Vilnius",
        "laat alles zien over Kosovo|Kosovo",
        "geef mij een overzicht van drones|drones",
        "vertel over de battlegroup|battlegroup",
        "overzicht drones|overzicht drones",
        "stand van zaken rond Zweden|Zweden",
        "de laatste stand van zaken m.b.t. de battlegroup|battlegroup",
        "stand van zaken drones|drones",
        "laatste stand Kosovo|Kosovo",
        "update over Kosovo|Kosovo",
        "kort overzicht van drones in Polen|drones Polen",
        "stand van zaken|stand zaken",
        "laatste stand|laatste stand",
        "stand drones|stand drones",
        "standpunt m.b.t. drones|standpunt drones",
        "steun i.v.m. Oekraïne|steun Oekraïne",
        "show me the letters about drones|drones",
        "letters about Iraq|Iraq",
        "can you tell me about munition|munition",
        "the Netherlands in Mali|Netherlands Mali",
        "where will they train|train",
        "recente brieven over kernwapens|kernwapens",
        "welke brieven gaan over Polen|Polen",
        "ik wil brieven over Polen|Polen",
        "heb je stukken over Polen|Polen",
        "laat me de brieven over Polen zien|Polen",
        "in welke brief staat iets over Polen|Polen",
        "geef mij alle brieven inzake Litouwen|Litouwen",
        "which letters are there about Poland|Poland",
        "alles over munitie|munitie",
        "nieuws over Irak|Irak",
        "welke brief noemt Polen|brief Polen",
        "welke missies noemt de minister|missies minister",
        "brief VÓÓR de top|brief top",
        "één brigade|één brigade",
        "Kamerbrief inzake drones|drones",
        "brieven uit 2014|2014",
        "brieven 2019|2019",
        "alle documenten van 2021|2021",
        "brieven juni 2019|\"juni 2019\"",
        "alle stukken uit maart 2021|\"maart 2021\"",
        "brieven juni 2019 Irak|brieven \"juni 2019\" Irak",
        "meer informatie F-35|F-35",
        "informatie delen|informatie delen",
        "alle verslagen van 2025|verslagen 2025",
        "alle geannoteerde agenda's|geannoteerde agenda's",
        "brieven Polen 2019|brieven Polen 2019",
        "brieven van Ollongren|Ollongren",
        "de top in Den Haag|top Den Haag",
        "‘in Polen’|Polen’",
        "generaal van den Bosch|generaal Bosch",
        "kosovo EN irak|kosovo irak",
        "kosovo OF irak|kosovo irak",
        "kosovo not irak|kosovo irak",
        "steun Kiev NIET Rusland|steun Kiev Rusland",
        "wie neemt deel aan de battlegroup|deelnemen battlegroup",
        "neemt Nederland deel aan KFOR|deelnemen KFOR",
        "welke landen doen mee aan KFOR|landen meedoen KFOR",
        "mee doen aan KFOR|meedoen KFOR",
        "Wat zegt de minister toe over drones?|toezeggen minister drones?",
        "waar vindt de top plaats|plaatsvinden top",
        "wat draagt Nederland bij aan KFOR|bijdragen KFOR",
        "droeg bij aan|bijdragen",
        "gaf uit|uitgeven",
        "trok in|intrekken",
        "Turkije trok bezwaren in|Turkije intrekken bezwaren",
        "vult munitie aan|aanvullen munitie",
        "nodigde Zweden uit voor de top|uitnodigen Zweden top",
        "landen werken samen met Japan|landen samenwerken Japan",
        "wie richtte het fonds op|oprichten fonds",
        "hoe gaat de NAVO met China om|NAVO China",
        "keren troepen terug naar Mali|terugkeren troepen Mali",
        "waar gaat het debat over|debat",
        "drones in|drones",
        "steun aan Oekraïne uit Nederland|steun Oekraïne Nederland",
        "trok de aandacht van de NAVO|trok aandacht NAVO",
        "stelt voor|voorstellen",
        "hoeveel geld geeft Nederland uit aan defensie|geld uitgeven defensie",
        "wie trok troepen terug|terugtrekken troepen",
        "gaf informatie uit Afghanistan|gaf informatie Afghanistan",
        "stelt geld voor Oekraïne|stelt geld Oekraïne",
        "het grootste deel van de begroting|grootste deel begroting",
      })
  void wordsThatSayNothing_areLeftOut(String typed, String words) {
    assertThat(Understood.of(typed).words()).isEqualTo(words);
  }

  @Test
  void wordsLeftOut_areNamed() {
    assertThat(Understood.of("hoe staat het met KFOR").query().ignored())
        .containsExactly("hoe", "staat", "het", "met");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wat is dat|wat is dat",
        "strijd tegen IS|strijd IS",
        "kfor OF|kfor OF",
        "de|de",
      })
  void whatCanMeanSomething_stays(String typed, String words) {
    assertThat(Understood.of(typed).words()).isEqualTo(words);
  }

  @Test
  void wordsInQuotes_stay() {
    assertThat(Understood.of("\"wat is dat\" KFOR").required()).isEqualTo("\"wat is dat\"");
  }

  @Test
  void alternatives_followTheWordsThatStay() {
    Understood understood = Understood.of("wat staat er in het verslag van de top in 2016");

    assertThat(understood.words()).isEqualTo("verslag top 2016");
    assertThat(understood.alternatives())
        .containsExactly("2016=>2016-01-01..2016-12-31", "verslag=>VERSLAG", "top=>TOP");
  }

  @Test
  void aStrictReader_leavesNothingOutAndFiltersNothing() throws Exception {
    var reader =
        new QueryReader(
            Meaning.steps(
                ListedNames.of(Taxonomy.empty(), List.of()),
                () -> Understood.TODAY,
                LuceneEngine::stem,
                LuceneEngine::wholeVerb));

    Query query = reader.readStrictly("hoe staat het met KFOR sinds 2022").understood();

    assertThat(query.words()).hasSize(7);
    assertThat(query.required()).isEmpty();
    assertThat(query.ignored()).isEmpty();
    assertThat(query.notices()).isEmpty();
  }
}
