package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.SearchRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to write the same thing, in the text and in the query. */
class SpellingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "de F-35's vliegen|F-35 ; F35 ; F 35 ; f35's ; \"F 35\" ; F‑35",
        "de F‑35’s vliegen|F-35 ; F35 ; F 35",
        "de F35 vliegt|F-35 ; F 35",
        "vier F 35 toestellen|F-35 ; F35",
        "MQ-9 Reapers|MQ9 ; MQ-9 ; MQ 9 ; mq-9 reaper",
        "IP4-landen|IP-4 ; IP4",
        "munitie van 155mm|155 mm ; 155mm",
        "munitie van 155 mm|155 mm ; 155mm",
        "2,24% van het bbp|2.24% ; 2,24% ; 2,24 ; 2,24*",
        "de 2%-norm|2%-norm ; 2 procent norm ; 2% norm ; \"2 procent\" ; norm",
        "de norm van 2 procent|2% ; \"2%\" ; 2 procent",
        "2,24% van het bbp|\"2,24 procent\" ; \"2.24 %\"",
        "een bedrag van 1.000.000 euro|1000000 ; 1.000.000 ; 1000000*",
        "een bedrag van 1000000 euro|1.000.000 ; \"1.000.000 euro\"",
        "in totaal 28.676 militairen|28676 ; 28.676 ; \"28676 militairen\"",
        "ruim 1.234,50 euro|1234,50 ; 1.234,50",
        "voor € 300 mln. en EUR 4,2 miljoen|€300 miljoen ; \"300 mln\" ; \"4,2 mln\" ; €4.2 mln",
        "vier F-35’s en S-400's|F35 ; F-35's ; S400 ; S-400",
        "Boxer-voertuigen en een 5G-netwerk|boxer voertuig ; boxervoertuigen ; 5G ; 5G netwerk",
        "de C-130 en IP-4|C130 ; C 130 ; IP4",
        "Euro-Atlantische en Noord-Atlantische|noordatlantische ; Noord Atlantisch",
        "IJsland en de IJssel|ijsland ; ĳsland ; IJSSEL",
        "*NATO Ukraine Council* o.a.|\"NATO Ukraine Council\" ; o.a. ; oa",
        "de NATO Security Assistance and Training for Ukraine (NSATU)|NSATU ; nsatu",
        "„hoi” en ‘de 2%-afspraak’|hoi ; 2%-afspraak ; afspraak",
        "bondgenootschappelijke capaciteiten|bondgenootschappelijk ; capaciteit",
        "€300 mln. extra|€ 300 miljoen ; 300 mln ; \"300 miljoen\"",
        "1,1 miljard euro|1.1 mld ; \"1,1 miljard\"",
        "steun aan Oekraïne|Oekraine ; OEKRAÏNE ; oekraïne ; Oekrai\u0308ne",
        "steun aan Oekrai\u0308ne|Oekraine ; Oekraïne",
        "de Oekraïense strijdkrachten|oekraiense ; Oekraïense ; oekraiens",
        "de NAVO's norm|NAVO ; NATO ; navo-norm",
        "een NAVO-norm|NAVO norm ; NAVO ; navonorm",
        "defensie-uitgaven|defensieuitgaven ; defensie uitgaven ; defensie-uitgaven",
        "defensieuitgaven|defensie-uitgaven ; defensie uitgaven ; uitgaven ; uitgave",
        "luchtverdedigings-taskforce|luchtverdediging ; taskforce ; verdediging",
        "IAMD/BMD-capaciteiten|IAMD ; BMD ; capaciteit",
        "de MCR’s en (NDPP)1.|MCR ; MCR's ; NDPP",
        "Voorjaarsnota 2025¹ meldt|2025 ; voorjaarsnota",
        "Missies & operaties|missie ; operatie ; \"missie en operatie\"",
        "‘burden-sharing’ en “de norm”|burdensharing ; burden sharing ; burden-sharing ; norm",
        "agenda’s en risico's en foto's|agenda ; risico ; foto ; risico’s",
        "een ĳsbreker|ijsbreker ; IJsbreker",
        "ﬁnanciële middelen|financiële ; financiele",
        "co\u00ADördi\u200Bnatie|coördinatie ; coordinatie",
        "Kamerstuk 28 676, nr. 464 en nr.427|464 ; 427 ; \"28 676\"",
        "kenmerk D2024-001261 en MINDEF20250035303|D2024-001261 ; MINDEF20250035303 ; BS* D2024*",
        "in Washington D.C. z.s.m.|D.C. ; zsm ; z.s.m.",
        "de productie- en leveringszekerheid|productiezekerheid ; leveringszekerheid ; zekerheid",
        "`voor productie-\nen leveringszekerheid`|productiezekerheid ; leveringszekerheid",
        "lucht- en raketverdedigingssystemen|luchtverdediging ; raketverdediging"
            + " ; luchtverdedigingssysteem ; \"lucht- en raketverdedigingssystemen\"",
        "wapeninkoop en -productie|wapenproductie ; wapenproducties",
        "in- en uitvoer van wapens|invoer ; uitvoer",
        "EU- en NAVO-initiatieven|EU-initiatieven ; EU-initiatief ; NAVO-initiatief",
        "veiligheid-, luchtverdedigings-, IT-, ontmijnings- en drone coalities"
            + "|luchtverdedigingscoalitie ; IT-coalitie ; ontmijningscoalitie ; drone coalitie",
        "een Task Force van Belgen|taskforce ; task force ; TASKFORCE",
        "een Task Force van Belgen|\"taskforce\" ; \"taskforce van Belgen\"",
        "anti-drone middelen|\"antidrone middelen\" ; antidrone middelen",
        "de Euro-Atlantische landen|\"euroatlantische landen\"",
        "het politiek-militaire advies|\"politiekmilitaire adviezen\" ; \"politiekmilitaire\"",
        "er is een hand leiding|handleiding ; handleidingen",
        "de lucht verdediging|luchtverdediging ; lucht-verdediging ; lucht verdediging",
        "de lucht-verdediging|luchtverdediging ; lucht-verdediging ; lucht verdediging",
        "een lucht verdedigings systeem|luchtverdedigingssysteem",
        "een luchtverdedigingssysteem|lucht verdedigings systeem ; lucht verdediging systeem"
            + " ; luchtverdediging systeem ; Polen lucht verdedigings systeem",
        "de defensie uitgaven|defensieuitgaven ; defensie-uitgaven",
        "meer uitgaven voor de defensie|defensieuitgaven ; defensie uitgaven",
        "de EU-NAVO-samenwerking|EU NAVO samenwerking ; EU-NAVO samenwerking",
        "de EU NAVO samenwerking|EU-NAVO-samenwerking",
        "EU- en NAVO-initiatieven|initiatief ; EU ; NAVO",
        "(kosten-)efficiënt|efficient ; kosten",
        "400\u00A0miljoen en 500\u202Fton|\"400 miljoen\" ; 500 ton",
        "de luchtverdedigingscapaciteiten|luchtverdediging capaciteit ; lucht verdediging",
        "toegezegd is|toezegging ; toezeggingen ; toezeggen",
        "brieven over plannen van leden|brief ; plan ; lid",
      })
  void text_isFoundHoweverItIsWritten(String text, String queries) throws QueryException {
    try (SearchEngine engine = LuceneEngine.inMemory()) {
      Brief brief = brief("a").about(text).build();
      engine.replace(brief.source().name(), List.of(brief));
      engine.refresh();

      for (String query : queries.split(" ; ")) {
        List<Hit> hits = engine.search(SearchRequest.of(QueryParser.parse(query))).hits();
        assertThat(hits).as("«%s» in «%s»", query, text).hasSize(1);
        assertThat(hits.getFirst().snippets().getFirst().marks())
            .as("marks for «%s» in «%s»", query, text)
            .isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "in 2025¹ en 2,24 procent,20251",
    "vluchtelingen,lucht",
    "de commissie,missie",
    "2.24%,224",
    "op 17.10.2024,17102024",
    "versie 1.234.56,123456",
    "EU- en NAVO-initiatieven,EU-NAVO",
    "luchtmacht verdedigt,luchtverdediging",
    "het land van de Duits sprekende buren,Duitsland",
    "een force voor een task,taskforce",
    "drone en anti middelen,\"antidrone middelen\"",
  })
  void text_isNotFoundByWhatItDoesNotSay(String text, String query) throws QueryException {
    try (SearchEngine engine = LuceneEngine.inMemory()) {
      Brief brief = brief("a").about(text).build();
      engine.replace(brief.source().name(), List.of(brief));
      engine.refresh();

      assertThat(engine.search(SearchRequest.of(QueryParser.parse(query))).hits()).isEmpty();
    }
  }
}
