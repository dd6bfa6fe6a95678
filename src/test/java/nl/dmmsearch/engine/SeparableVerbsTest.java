package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs that letters write apart. */
class SeparableVerbsTest extends EngineVocabulary {
  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  /** Between strokes: what is typed, what a letter says and is found, what another says and not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uitgeven|Om meer uit te geven.|De landen geven steun uit eigen zak.",
        "kennisnemen|De Kamer neemt hiervan kennis.|Zij nemen de kennis over.",
        "kennisgenomen|Zij wil daar kennis van nemen.|Zij nemen maatregelen.",
        "kennisneming|De raad nam kennis van het besluit.|Zij nemen maatregelen.",
        "leidinggeven|De generaal geeft daar leiding aan.|Wij geven de leiding aan hem.",
        "lamleggen|De aanval legde de haven lam.|Zij leggen een kabel.",
        "buitgemaakt|De rebellen maakten wapens buit.|Zij maakten wapens.",
        "stukmaken|De storm maakte het dak stuk.|Zij maken een stuk van de weg.",
        "dichtgooien|Zij gooiden de sloot dicht.|Dicht bij huis gooiden zij.",
        "thuiskomen|De militairen komen in mei thuis.|De militairen komen.",
        "vormgeven|Wij geven samen vorm aan het plan.|Wij geven een vorm van steun.",
        "bijwonen|Zij hoopt de top bij te wonen.|Zij wonen bij de haven.",
        "aanschaffen|Twee schepen aan te schaffen.|De taks afschaffen.",
        "voorbereiden|Wij bereiden de top voor.|De weg voor ons.",
        "aannemen|Om de wet aan te nemen.|Zij nemen steun aan land.",
        "bijeenkomen|De raad kwam in mei bijeen.|De raad komt.",
        "Bijeengekomen|De raad kwam in mei bijeen.|De raad komt.",
        "terugblikken|De minister blikt kort terug.|Hij keert daarvan terug.",
        "toelichten|Wij lichtten het plan nader toe.|Een licht in de verte.",
        "toelichten|Om dit toe te lichten.|Een licht in de verte.",
        "aanschuiven|De minister schuift aan.|Wij bieden stoelen aan.",
        "aflossing|Wie lost die eenheid daar af?|Zij lost dit niet op.",
        "aflossingen|Om de eenheid af te lossen.|Zij lost dit niet op.",
        "uitspreken|Ik spreek de wens uit dat dit slaagt.|Hij spreekt in de zaal.",
        "stilstaan|De ministers staan stil bij de slachtoffers.|De schepen staan klaar.",
        "aanbieden|Hierbij bied ik u het verslag aan.|Zij bieden hulp.",
        "uitnodigen|Wij nodigen hen graag uit.|Zij komen uit Canada.",
        "uitnodigen|De leiders nodigden Noorwegen en IJsland uit lid te worden.|Zij nodigden landen uit Azië.",
        "uitnodigen|Wij nodigen de leden uit mee te denken.|Wij nodigen leden uit de Raad.",
        "aanvullen|Spanje vult zijn depots vlugger aan dan afgesproken.|Hij vult zijn steun aan een land.",
        "inzetten|Het land zet meer schepen in dan vorig jaar.|Hij zet in Kosovo een punt.",
        "aanbieden|De landen bieden schepen en tanks aan.|De landen bieden aan boord hulp.",
        "aanbieden|De leiders boden Moldavië en Georgië steun aan.|Zij boden aan boord hulp.",
        "afspraken|De landen spraken een norm af.|Zij spraken met hem.",
        "bekendmaken|De minister maakte het besluit bekend.|De minister maakte haast.",
        "plaatsvinden|Waar vindt de top plaats?|Zij vinden een plek.",
        "uitvoeren|Om dit plan uit te voeren.|Zij voeren naar huis.",
        "uitgevoerd|Om dit plan uit te voeren.|Zij voeren naar huis.",
        "ingediend|Zij wil een motie in te dienen.|Om het land te dienen.",
        "ingestemd|De Kamer stemde gisteren in.|Een stem voor Polen.",
        "aangeschoven|De minister schuift aan.|Wij bieden stoelen aan.",
        "afgelost|Wie lost die eenheid daar af?|Zij lost dit niet op.",
        "meegedaan|Wie doet daar nog mee?|Hij doet dat niet.",
        "goedgekeurd|De raad keurde dit goed.|Het gaat goed.",
        "goedkeuren|De raad keurde dit goed.|Het gaat goed.",
        "terugtrekken|Wij trekken ons terug.|Hij keert terug.",
        "samenwerken|De landen werken daar nauw samen.|Het werk is klaar.",
      })
  void verb_findsItsHalvesApart(String typed, String found, String other) {
    index(brief("found").about(found), brief("other").about(other));

    assertFound(search(typed), "found");
  }

  @Test
  void halvesOfAVerb_areMarked() {
    index(brief("letter").about("De raad kwam in mei bijeen."));

    assertThat(marked(search("bijeenkomen"))).isEqualTo("kwam bijeen");
  }

  /** Nouns begin with the same words, and are no verbs. */
  @ParameterizedTest
  @CsvSource({"instellingen,in te stellingen", "voortgang,gang voort", "toestand,stand toe"})
  void noun_isNotCut(String noun, String text) {
    index(brief("letter").about("Er staat " + text + " in."));

    assertFound(search(noun), "");
  }

  private static String marked(SearchResponse response) {
    Snippet snippet = response.hits().getFirst().snippets().getFirst();
    return snippet.marks().stream()
        .map(mark -> snippet.text().substring(mark.start(), mark.end()))
        .collect(Collectors.joining(" "));
  }
}
