package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a verb is written apart, and where the same two words are something else. */
class VerbsApartTest extends EngineVocabulary {
  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  /** Between strokes: some of its forms and nouns, a letter, and what is marked there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indienen ingediend ingediende indiening|Polen diende gisteren een klacht in.|diende in",
        "intrekken ingetrokken intrekking|Polen trok zijn klacht weer in.|trok in",
        "aanhouden aangehouden|De voorzitter houdt het voorstel aan.|houdt aan",
        "aannemen aangenomen aanname|De raad nam het plan van Polen aan.|nam aan",
        "overnemen overgenomen overname|Spanje neemt de wacht in juli over.|neemt over",
        "nakomen nagekomen|Zo komt Polen de afspraak na.|komt na",
        "opzeggen opgezegd opzegging|Polen zegde het contract op.|zegde op",
        "uitstellen uitgesteld uitstel|De raad stelt de top een week uit.|stelt uit",
        "invoeren ingevoerd invoering|Polen voerde de keuring opnieuw in.|voerde in",
        "opheffen opgeheven|De raad hief het verbod op.|hief op",
        "bijdragen bijgedragen bijdrage|Polen draagt hier met tien bussen bij.|draagt bij",
        "inzetten ingezet inzet|Polen zet tien bussen in.|zet in",
        "overleggen overgelegd|Zij legt de cijfers in mei over.|legt over",
        "aanstellen aangesteld aanstelling|Ik stel daarvoor een arts aan.|stel aan",
        "aanspreken aangesproken|Ik sprak hem daar toen op aan.|sprak aan",
        "inrichten ingericht|De landen richten er een keuken in.|richten in",
        "uitvaren uitgevaren|De boten varen om acht uur uit.|varen uit",
        "aflopen afloop|De huur loopt in oktober af.|loopt af",
        "uitbouwen uitgebouwd uitbouw|Polen bouwt zijn vloot uit.|bouwt uit",
        "inleggen ingelegd|Polen legt vijf miljoen in.|legt in",
        "stilleggen stilgelegd|Polen legde de bouw van de haven stil.|legde stil",
        "klaarleggen klaargelegd|De arts legt de stukken in juni klaar.|legt klaar",
        "blootleggen blootgelegd|De raad legde de fouten bloot.|legde bloot",
        "aanbesteden aanbesteed aanbesteding|Polen besteedt de klus aan.|besteedt aan",
        "openstellen opengesteld|Polen stelt de haven open.|stelt open",
        "opvolgen opgevolgd|Zij volgde hem in maart op.|volgde op",
        "aftreden afgetreden|De voorzitter trad in mei af.|trad af",
        "tegenhouden tegengehouden|Polen hield de brief lang tegen.|hield tegen",
        "bijstaan bijgestaan|Zij staan de gastheer bij met raad.|staan bij",
        "voorstellen voorgesteld voorstel|De raad stelde een pauze voor.|stelde voor",
        "toelichten toegelicht toelichting|De arts lichtte de cijfers toe.|lichtte toe",
        "voorbereiden voorbereid voorbereiding|De staf bereidt de reis voor.|bereidt voor",
        "uitbreiden uitgebreid uitbreiding|Polen breidt de vloot uit.|breidt uit",
        "uitnodigen uitgenodigd uitnodiging|Zij nodigden ook Finland uit.|nodigden uit",
        "terugkeren teruggekeerd terugkeer|De bus keerde snel terug.|keerde terug",
        "afnemen afgenomen afname|Het aantal bussen nam af.|nam af",
        "toenemen toegenomen toename|Het aantal bussen nam toe.|nam toe",
        "deelnemen deelgenomen deelname|Polen nam daaraan deel.|nam deel",
        "overdragen overgedragen overdracht|Polen droeg de wacht over.|droeg over",
        "aanvragen aangevraagd aanvraag|Polen vroeg een visum aan.|vroeg aan",
        "aanbieden aangeboden aanbod|Polen bood tien bussen aan.|bood aan",
        "aanvallen aangevallen aanval|De bende viel de post aan.|viel aan",
        "uitgeven uitgegeven uitgave uitgaven|Polen gaf tien euro uit.|gaf uit",
        "opsommen opgesomd opsomming|De arts somt alle klachten op.|somt op",
        "aanschaf aanschaffen|Polen wil bussen aan te schaffen.|aan schaffen",
        "aankomst aankomen|De bus kwam gisteren aan.|kwam aan",
        "wegnemen weggenomen|Dat nam de zorg niet weg.|nam weg",
        "afleggen afgelegd|Polen legt een eed af.|legt af",
        "waarmaken waargemaakt|Polen maakt de belofte waar.|maakt waar",
        "standhouden standgehouden|De muur hield jaren stand.|hield stand",
        "prijsgeven prijsgegeven|Polen gaf de haven prijs.|gaf prijs",
        "toezien toegezien|De arts ziet daar in mei op toe.|ziet toe",
        "waarnemen waargenomen|Wij namen daar drie boten waar.|namen waar",
        "voortduren voortgeduurd|De vorst duurt nog weken voort.|duurt voort",
        "hooghouden hooggehouden|Zij hielden de moed hoog.|hielden hoog",
        "teleurstellen teleurgesteld|De uitslag stelt Polen teleur.|stelt teleur",
        "rondvliegen rondgevlogen|De ganzen vlogen een uur rond.|vlogen rond",
        "veiligstellen veiliggesteld|Polen stelt de voorraad veilig.|stelt veilig",
        "volhouden volgehouden|De buren hielden dat lang vol.|hielden vol",
        "tekortschieten tekortgeschoten|De voorraad schiet in mei tekort.|schiet tekort",
        "uiteenzetten uiteengezet|De arts zet de regels uiteen.|zet uiteen",
        "vooropstellen vooropgesteld|Polen stelt de vissers voorop.|stelt voorop",
        "gelijkstellen gelijkgesteld|Polen stelt beide bussen gelijk.|stelt gelijk",
      })
  void verb_isMetApart(String forms, String text, String marked) {
    index(brief("letter").about(text));

    for (String form : forms.split(" ", -1)) {
      assertThat(marked(form)).as(form).isEqualTo(marked);
    }
  }

  /** The loose half is the last such word of its clause, here between brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "overdragen|Polen droeg de wacht over de brug in mei [over] aan Spanje.",
        "aanbieden|Polen bood steun aan Finland [aan].",
        "instemmen|De raad stemde in juni met de koop [in].",
        "opvangen|Spanje ving op Malta veel mensen [op], zei de gastheer.",
        "uitnodigen|De gastheer nodigde uit Canada twee artsen [uit] en ging eten.",
        "aanpassen|De staf paste de regels aan de winter [aan].",
        "voorstellen|De raad stelde voor Malta een pauze [voor] omdat het regent.",
      })
  void lastOfSeveral_isTheHalf(String typed, String text) {
    index(brief("letter").about(text.replaceAll("[\\[\\]]", "")));

    Snippet snippet = search(typed).hits().getFirst().snippets().getFirst();

    assertThat(snippet.marks()).hasSize(2);
    assertThat(snippet.marks().getLast().start()).isEqualTo(text.indexOf('['));
  }

  /** What has both words, and not the verb. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aanbieden|Polen kan weerstand bieden aan vorst.",
        "aanbieden|Om aan deze eisen het hoofd te bieden is steun nodig.",
        "aanbieden|Polen wil steun kunnen bieden aan Finland.",
        "indienen|De bussen dienen in de winter als kantine.",
        "inzetten|Polen zet de bussen in de stalling.",
        "bijdragen|Polen draagt de kosten bij grote schade.",
        "opvangen|Spanje vangt vis op zee.",
        "uitnodigen|Ik nodig een arts uit Canada nooit.",
        "overnemen|Polen neemt een besluit over de brug.",
        "aannemen|Polen neemt steun. De brief gaat aan, en uit.",
        "deelnemen|Polen neemt een groot deel van de kosten.",
        "aandacht|Polen dacht daar niet aan.",
        "waarmaken|Polen maakt bussen in de stad waar niemand woont.",
        "waarnemen|Polen neemt de bus naar een haven waar anderen wachten.",
        "prijsgeven|Polen geeft de arts een prijs.",
        "standhouden|Polen houdt de stand van de haven bij.",
        "standhouden|Polen houdt de haven al jaren in stand.",
        "hooghouden|Polen houdt een hoog hek in stand.",
        "toezien|Het is goed te zien dat Polen dit toe wil zeggen.",
        "volhouden|Polen houdt de haven vol boten in zicht.",
        "instellen|De gift stelt Malta in staat zelf te bouwen.",
        "aanhouden|De leden hielden vast aan in mei gemaakte plannen.",
        "afstaan|De vloot die in staat is rovers snel af te weren.",
        "opstaan|De buren zijn in staat een flinke vloot op te bouwen.",
        "opstaan|Malta staat klaar om een vloot op te bouwen.",
        "aanzetten|Malta zet zich in om tekorten aan te vullen.",
        "aangeven|Malta geeft ruimte om de plannen aan te passen.",
        "opleggen|Malta legt geld bij om schepen op te knappen.",
        "voorblijven|Malta blijft sparen om zo de reis voor te bereiden.",
        "voorblijven|Malta blijft sparen om zo de reis voor te kunnen bereiden.",
        "samenblijven|Malta blijft zich samen met Cyprus inzetten voor vissers.",
        "samenstellen|Malta stelde samen met Cyprus een plan op.",
        "opsturen|Malta stuurt er bij de buren op aan dat zij meedoen.",
        "opsturen|Daar stuurt Malta op aan.",
        "omvragen|Malta vraagt de buren om zich te melden.",
        "afraden|De bus zet de leden van de Atlantische Raad af.",
      })
  void otherWords_areNot(String typed, String text) {
    index(brief("letter").about(text));

    assertFound(search(typed), "");
  }

  /** Before its verb the loose half stands right before te or what helps the verb. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Polen hoopt steun aan te bieden.",
        "Polen hoopt steun aan te kunnen bieden.",
        "Wij zien dat Polen steun aan wil bieden.",
        "Wij zien dat Polen steun aan zou kunnen bieden.",
      })
  void half_standsBeforeItsVerb(String text) {
    index(brief("letter").about(text));

    assertThat(marked("aangeboden")).isEqualTo("aan bieden");
  }

  /** What has a word of the same kind beside its half, and is the verb all the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "samenwerken|Malta werkt samen met Cyprus om vissers te redden.|werkt samen",
        "bijdragen|Malta draagt er bij aan een veilige kust.|draagt bij",
        "toezeggen|Malta zegde gisteren toe te komen.|zegde toe",
        "uitnodigen|Wij nodigen de buren uit te komen eten.|nodigen uit",
        "omzetten|Malta zet de regels om in wetten om sneller te varen.|zet om",
      })
  void verb_isMetBesideSuchWords(String typed, String text, String marked) {
    index(brief("letter").about(text));

    assertThat(marked(typed)).isEqualTo(marked);
  }

  /** A verb with a half apart is another one, and is not what was asked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vallen|Dozen vallen om. Er vallen bladeren. Dan vallen zij de post aan.|vallen",
        "sluiting|De sluiting is vroeg. Zij sloten de weg met hekken af.|sluiting",
        "trekken|De landen trekken op. Zij trekken een kar.|trekken",
      })
  void otherVerb_isNotMarked(String typed, String text, String marked) {
    index(brief("letter").about(text));

    assertThat(marked(typed)).isEqualTo(marked);
  }

  @Test
  void words_stayOneQuery() {
    index(
        brief("both").about("Polen trok zijn bezwaren in."),
        brief("other").about("Polen trok zijn jas uit."));

    assertFound(search("bezwaren Polen ingetrokken", new Match.All()), "both");
  }

  /** Texts are read for three verbs of a query; who types more has the others as one word. */
  @ParameterizedTest
  @CsvSource({
    "intrekken opzeggen indienen, 1",
    "intrekken opzeggen uitstellen indienen, 0",
  })
  void onlySomeVerbs_areLookedForApart(String typed, int found) {
    index(brief("letter").about("Polen diende gisteren een klacht in."));

    assertThat(search(typed).total()).isEqualTo(found);
  }

  private String marked(String typed) {
    var response = search(typed);
    assertThat(response.hits()).as(typed).isNotEmpty();
    Snippet snippet = response.hits().getFirst().snippets().getFirst();
    return snippet.marks().stream()
        .map(mark -> snippet.text().substring(mark.start(), mark.end()))
        .collect(Collectors.joining(" "));
  }
}
