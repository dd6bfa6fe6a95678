package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.Mark;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What queries as staff type them find and mark in letters, and what they leave alone. */
class MeantWordsTest extends AsStaffType {
  /** Between strokes: what is typed, what a letter says and is found, what another says and not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parlement|De Kamer is ingelicht.|Zie de Kamerbrief van mei.",
        "parlement|De volksvertegenwoordiging stemt in.|Zie het Kamerstuk hierover.",
        "F-35A|De F-35 vliegt.|De F-16 vliegt.",
        "stopt|De training stopt in maart.|De eindevaluatie van de training volgt.",
        "stopt|Na het einde van de training.|De eindevaluatie van de training volgt.",
        "soldaten|Er gaan 150 militairen heen.|Militaire steun en een militair adviseur.",
        "\"NAVO-ministers van Defensie\"|De ministers van Defensie.|De minister van Defensie.",
        "landing|De landing is gelukt.|De landen spraken over land en lucht.",
        "landingen|Na de landing volgt een verslag.|Die landen stellen troepen beschikbaar.",
        "landen|Deze landen doen mee.|Bij de landing waren er problemen.",
        "Kamp|Dat zei minister Kamp gisteren.|Bondgenoten kampen met tekorten.",
        "schuiven|Zij schuift het besluit vooruit.|Dat zei Dick Schoof gisteren.",
        "De Vries|Staatssecretaris De Vries was erbij.|In de winter vriest het er hard.",
        "Wilders|De heer Wilders vraagt ernaar.|Het wilde dier en de wildste dag.",
        "boom|Bij de haven staat een boom.|De bom lag in de haven.",
        "bomen|Er staan bomen langs de weg.|Er lagen bommen langs de weg.",
        "bommen|Er lag een bom in de haven.|Er staan bomen langs de weg.",
        "IS|De strijd tegen IS gaat door.|Dit is klaar.",
        "is|De strijd tegen IS.|De strijd gaat door.",
        "forse|Dat vraagt om een fors budget.|The Concept for the Deterrence stays.",
        "eten|Zij zullen samen eten.|Our mission at NATO is closed.",
        "lessen|De les is geleerd.|We need less of it.",
        "posture|The posture is agreed.|Hij heeft een fors postuur.",
        "één|Alle landen vormen één blok.|Er kwam een brief.",
        "ÉÉN|Eén land doet mee.|Er kwam een brief.",
        "\"één front\"|Zij vormen één front.|Er is een front ontstaan.",
        "\"een front\"|Zij vormen één front.|Bij het front was een gast.",
        "ISIS|De strijd tegen IS gaat door.|Dit is klaar.",
        "IS-strijders|Er zijn IS-strijders gezien.|Er is strijd.",
        "raketsysteem|Polen koopt raket systemen.|Polen koopt een systeem en later een raket.",
        "raketsystemen|Polen koopt een raketsysteem.|Polen koopt systemen.",
        "radarsysteem|Twee radar systemen staan gereed.|De systemen staan gereed.",
        "NAVO top|De NAVO-top is in juni.|De berg is hoog.",
        "NAVO top|De NAVOtop is in juni.|De berg is hoog.",
        "NAVOtop|De NAVO-top is in juni.|De NAVO vergadert.",
        "NAVOtop|De NAVO top is in juni.|De NAVO vergadert.",
        "NAVO-top|De NAVO top is in juni.|De NAVO vergadert.",
        "NAVO-top|De NAVOtop is in juni.|De NAVO vergadert.",
        "EUtop|De EU-top is in juni.|De EU vergadert.",
        "F 35|De F-35 vliegt.|Zie bijlage F van de 35 pagina's.",
        "f 35|Vier F-35's vliegen.|Zie bijlage F.",
        "F35|De F 35 vliegt.|Zie bijlage F.",
        "MQ 9|De MQ-9 Reaper vliegt.|Er zijn 9 toestellen.",
        "S 400|Turkije kocht de S-400.|Er zijn 400 militairen.",
        "C 130|Een C-130 is gereed.|Er zijn 130 militairen.",
        "2%|De norm is 2% van het bbp.|Er zijn 2 landen.",
        "2 procent|De norm is 2% van het bbp.|Er zijn 2 landen.",
        "vijf procent|De norm is 5% van het bbp.|Vijf landen, 3 procent.",
        "vijf procent|De norm is 5,0 procent van het bbp.|Het is 15% meer.",
        "5%|De norm is vijf procent van het bbp.|Vijf landen, 15 procent.",
        "drie miljoen|Het is 3 mln. euro.|Drie landen, 2 miljoen.",
        "3 jaar|Het duurt drie jaar.|In 3 landen, dit jaar.",
        "2,24 %|Dit jaar 2,24% van het bbp.|Dit jaar 2,24 van het bbp.",
        "300 miljoen euro|Nederland geeft € 300 miljoen.|Er zijn 300 pagina's.",
        "300 miljoen euro|Nederland geeft EUR 300 mln.|Nederland geeft 40 miljoen euro.",
        "EUR 300 miljoen|Nederland geeft 300 miljoen euro.|Nederland geeft 40 miljoen euro.",
        "300.000.000|Nederland geeft € 300 mln.|Nederland geeft € 300.000 aan 40 mensen.",
        "€ 1.500.000.000 euro|Nederland geeft 1,5 miljard.|Nederland geeft 1,5 miljoen.",
        "120 personen|Er kwamen honderdtwintig personen.|Er kwamen twintig honden.",
        "honderd militairen|Er gingen 100 militairen.|Er gingen 10 schepen.",
        "veertigduizend|Er zijn 40.000 mensen.|Er zijn 4.000 mensen.",
        "40.000|Er zijn veertigduizend mensen.|Er zijn veertig duizendpoten.",
        "15 stafleden|Er gaan vijftien stafleden.|Er gaan vijf en tien.",
        "24/7|Er wordt 24/7 gewerkt.|Zie het stuk nr. 247.",
        "€ 300 mln|Nederland geeft 300 miljoen euro.|Nederland geeft € 40 mln.",
        "€300 mln.|Nederland geeft 300 miljoen euro.|Nederland geeft € 40 mln.",
        "€ 300 miljoen|Nederland geeft €300 mln. per jaar.|Er kwamen 300 mensen.",
        "1,5 miljard|Het fonds heeft € 1.500 miljoen.|Het fonds heeft 1 miljard.",
        "1500 miljoen|Het fonds heeft 1,5 mld. euro.|Het fonds heeft 1500 leden.",
        "2 miljoen|Er was 2.000.000 euro.|Er waren 2 leden.",
        "artikel 5|De inzet van artikel 5 is ernst.|Het artikel noemt 5 landen.",
        "art. 5|De inzet van artikel 5 is ernst.|De 5 landen; zie art. 6.",
        "resolutie 1325|Zie VNVR-resolutie 1325.|De resolutie telt 1325 woorden.",
        "17 oktober|Wij spraken op 17 oktober jl.|Er zijn 17 landen in oktober.",
        "17 okt.|Op 17 en 18 oktober 2023 is er overleg.|Er zijn 17 landen.",
        "CDS|De Commandant der Strijdkrachten is er.|Het commissiedebat van mei.",
        "cds|De Commandant der Strijdkrachten is er.|Het commissiedebat van mei.",
        "agendas|Beide agenda's zijn vol.|De agendering volgt.",
        "agenda's|Beide agendas zijn vol.|De agendering volgt.",
        "foto's|De fotos zijn bewerkt.|De fotograaf komt.",
        "UAVs|Een UAV is neergehaald.|De UAW is een norm.",
        "X16s|Er is een X-16 neergehaald.|De X-17 vliegt.",
        "X16s|De X16's vliegen.|De X-17's vliegen.",
        "X16|Er zijn X16s neergehaald.|De X17s vliegen.",
        "productie- en leveringszekerheid|De productiezekerheid telt.|De productie stijgt.",
        "productie- en leveringszekerheid|Leveringszekerheid telt.|Het geld telt.",
        "productie- en leveringszekerheid|Productie- of bouwzekerheid.|De productie stijgt.",
        "land- en zeestrijdkrachten|De landstrijdkrachten oefenen.|Het land is groot.",
        "EU- en NAVO-initiatieven|Nieuwe EU-initiatieven.|De EU is groot.",
        "ISAF-missie|De missie van ISAF.|De missie in Irak.",
        "isaf-missie|Tijdens ISAF eindigt de missie.|De missie in Irak.",
        "Rusland-Oekraïne|De oorlog van Rusland tegen Oekraïne.|Rusland is groot.",
        "Oekraïne–Rusland|De oorlog van Rusland tegen Oekraïne.|Rusland is groot.",
        "NAVO-SG|De secretaris-generaal van de NAVO.|De NAVO is groot.",
        "steunmissie|De missie voor steun.|Zij steunt de VN-missie.",
        "landsteun|De steun aan het land.|Nederland steunt met 15 landen.",
        "munitiesystemen|Twee munitie systemen.|Drones, munitie en maritieme systemen.",
        "bondgenotensteun|De steun aan bondgenoten.|De bondgenoot steunt dit.",
        "solidariteit|Polen is solidair.|Polen is solide.",
        "solidaire|De solidariteit telt.|Polen is solide.",
        "transparantie|De cijfers zijn transparant.|De transporten zijn klaar.",
        "kwetsbaarheid|De kabels zijn kwetsbaar.|De kabels zijn klaar.",
        "paraat|De paraatheid van de brigade.|De brigade oefent.",
        "eensgezindheid|De bondgenoten zijn eensgezind.|De bondgenoten zijn klaar.",
        "verhinderen|De verhindering van de inzet.|De inzet.",
        "beperking|Zij willen de risico's beperken.|Zij willen de risico's kennen.",
        "verlengd|De verlenging van de missie.|De lengte van de missie.",
        "eenheid|De eenheid is gereed.|Het is een van de tien.",
        "assistentie|De assistentie is klaar.|De assistent is klaar.",
        "NAVO PA|Een rapport voor de Parlementaire Assemblee.|De NAVO is groot.",
        "NIMH|Het Nederlands Instituut voor Militaire Historie.|Militaire steun.",
        "waarnemend voorzitter|De fungerend voorzitter opent.|De minister opent.",
        "ondertekening|De ministers tekenden het.|Dit is een goed teken.",
        "annotated agenda|De geannoteerde agenda volgt.|De minister spreekt.",
        "flagship|Een vlaggenschip van de samenwerking.|Een schip van de marine.",
        "troepenleverende landen|De ISAF-contribuanten kwamen bijeen.|De ISAF kwam bijeen.",
        "digitalization|De digitalisering gaat door.|De digitale kaart.",
        "evaluate|Wij evalueren de missie.|De missie is klaar.",
        "structures|De structuren wijzigen.|De stukken wijzigen.",
        "terrorists|Er zijn terroristen gezien.|Er zijn toeristen gezien.",
        "droneaanschaf|De aanschaf van zeven snelle, nieuwe drones.|De aanschaf van munitie.",
        "spoedvergadering|De NAVO hield een spoedbijeenkomst.|De vergadering is uitgesteld.",
        "noodvergadering|De noodbijeenkomst is morgen.|De vergadering is uitgesteld.",
        "raketaankoop|De raketverwerving is begonnen.|De raket is weg.",
        "versterkingsplan|Een plan voor snelle en blijvende versterking.|Het plan is er.",
        "opleidingsschip|Een opleiding op een groot, nieuw schip.|De opleiding is er.",
        "Indo-Pacific 4|Een sessie met IP4.|Op 4 april is er overleg.",
        "IP4|Een sessie met Indo-Pacific 4.|Op 4 april is er overleg.",
        "land- en luchtoperaties|Luchtoperaties zijn duur.|Het land is groot.",
        "in- en uitvoer|De uitvoer daalt.|Zij zijn in beraad.",
        "voor- en nadelen|Het voordeel telt.|Dit is voor later.",
        "in- en externe contacten|Er zijn contacten.|Zij zijn in beraad.",
        "tijd- en plaatsbepaling|De plaatsbepaling telt.|Er is tijd nodig.",
        "zee- en luchtstrijdkrachten|Luchtstrijdkrachten.|Hij zet door en zetten is werk.",
        "kern- en raketwapens|De kernwapens zijn weg.|De kern van de brief.",
        "NAVO- en EU-landen|De NAVO-landen.|De NAVO is groot.",
        "in- en uitvoer|De invoer daalt.|Zij wonen in Polen.",
        "afgelopen|De afgelopen week was druk.|Na afloop stopt de training en eindigt de missie.",
        "stoppen|De training loopt af: zij wordt beëindigd.|De afgelopen week was druk.",
        "verklaarde|De minister verklaarde dat.|Het communiqué, de Declaration, is er.",
        "slotverklaring|De verklaring is lang.|De minister verklaarde dat.",
        "munitiebesluit|Het besluit over nieuwe munitie.|De besluiten die zij over munitie namen.",
        "trainingsbijdrage|Een bijdrage aan die training.|Zij bijdragen met meer training.",
        "dreigingsdoel|Doelen tegen een dreiging.|Doelen tegen wie met dreiging komt.",
        "land|Een land in Europa.|De Navo-Rusland Raad en de NAVO-Ruslandraad in Noord-Ierland.",
        "Rusland|Het Ruslandbeleid.|Een land in Europa.",
        "kampen|De kampen in Syrië.|De heer Haverkamp spreekt.",
        "belang|Het belang is groot.|De belangstelling is groot.",
        "vijf|Er zijn vijf landen.|Er zijn vijftien, vijfhonderd of vijfentwintig landen.",
        "tien|Er zijn tien landen.|Er zijn veertien of tienduizend mensen.",
        "geld|Er is geld nodig.|De regels gelden, zoals dat geldt en gold.",
        "wijst|Dit wijst op iets.|De berekeningswijze is bekend, op deze wijze.",
        "bindend|Een bindend besluit.|De grondgebonden luchtverdediging.",
        "plan|Beide plannen zijn klaar.|De training is gepland.",
        "betrekking|De betrekkingen met Rusland.|Nederland is betrokken.",
        "komende|Het komende jaar.|De minister komt.",
        "geleden|Een jaar geleden.|Zij lijden kou.",
        "Defense Ministers|The Defence Ministers Meeting.|De defensie-industrie.",
        "standaardisering|De standaardisatie van munitie.|Dit is standaard.",
        "interoperabel|De interoperabiliteit groeit.|De operatie is klaar.",
        "PV NAVO|De PV NAVO spreekt.|Het bondgenootschap, de NAVO, groeit.",
        "Noord Korea|Noord-Korea test raketten.|De Noord-Atlantische Raad en Zuid-Korea.",
        "Wit Rusland|De regering van Belarus.|Rusland is groot, wit is een kleur.",
        "jaren negentig|In de jaren ’90.|Er zijn negentig landen.",
        "begin jaren '90|Begin jaren negentig.|Er zijn 90 landen, al jaren.",
        "Van den Bosch|Generaal Van den Bosch spreekt.|De top in Den Haag.",
        "oorlog Oekraïne|Na de Russische agressie.|In Irak is vrede.",
        "verdeling van lasten|De burden sharing wordt besproken.|De vergadering is gesloten.",
        "capaciteitsdoelen|De capaciteitsdoelstellingen zijn bekend.|Het doel is bekend.",
      })
  void typed_findsTheOneAndNotTheOther(String typed, String found, String other) throws Exception {
    index(brief("found").about(found), brief("other").about(other));

    assertFound(ask(typed), "found");
  }

  /** Between strokes: what is typed, what a letter says, what of it is marked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2%|De norm is 2% van het bbp, zoals 2 jaar geleden.|2%",
        "2,24 %|Dit jaar (2,24%) van het bbp.|2,24%",
        "300 miljoen euro|Van de € 300 mln. is 20 mln. euro voor Polen.|300 mln",
        "Senaat|De Eerste Kamer kreeg deze Kamerbrief.|Eerste Kamer",
        "stopt|De missie is beëindigd; de eindevaluatie van de missie volgt.|beëindigd",
        "wat vindt de minister van drones|Wat de minister van drones vindt.|minister, drones",
        "F 35|De F-35 en bijlage F.|F-35",
        "drones sinds 2019|Sinds 2019 zijn er drones.|drones",
        "productie- en leveringszekerheid|Productie- en leveringszekerheid, niet de productie.|Productie, leveringszekerheid",
        "vijf procent bbp|Van 2 naar 5% van het bbp, niet 3,5 procent.|5%, bbp",
        "vijf procent bbp|Vijf landen, 5,0 procent van het bbp.|5,0 procent, bbp",
        "5%|Het is 5 procent of vijf procent, geen 3,5% en geen 15 procent.|5 procent, vijf procent",
        "2,5 procent|Groei van 2,50% en 3,5 procent, of tweeënhalf procent.|2,50%, tweeënhalf procent",
        "tweeënhalf procent|Groei van 2,5% en van 2,55%.|2,5%",
        "drie en een half procent|Groei van 3,5% en van 3%.|3,5%",
        "4 procent van het bbp|Het is 4% en 3 procent van het bbp.|4%, bbp",
        "40 procent|Het zijn er veertig, dat is 40%.|40%",
        "vijfentwintig procent|Dat is 25%, van de vijfentwintig.|25%",
        "twee jaar|Voor 2 jaar, dit jaar, met twee jaren of twee maanden.|2 jaar, twee jaren",
        "2 miljard|Eerst twee miljard, toen 3 miljard.|twee miljard",
        "anderhalf miljard|Het is € 1,5 mld. en 1.500 miljoen; 2 miljard is meer.|1,5 mld, 1.500 miljoen",
        "26-02-2014|De brief van 26 februari 2014, 26-2-2014 of 26.02.2014, niet 27-02-2014.|26 februari 2014, 26-2-2014, 26.02.2014",
        "26 februari 2014|Zie 26/02/2014, 26 feb. 2014 en 2014-02-26, in februari.|26/02/2014, 26 feb. 2014, 2014-02-26",
        "feb 2014|In februari 2014, feb. 2014 en februari 2015.|februari 2014, feb. 2014",
        "17 oktober|Op 17 oktober vlogen 17 C-17's, zie 17-10-2023.|17 oktober, 17-10",
        "28 november|Op 28 nov. kwam stuk 21 501-28.|28 nov",
        "3 en 4 april|Op 3-4 april, 3 april en 4 landen.|3-4 april, 3 april",
        "artikel 5|Artikel 5, art. 5, en 5 landen in artikel 6.|Artikel 5, art. 5",
        "artikel 97, lid 2|Volgens artikel 97 lid 2 van de 97 artikelen.|artikel 97 lid 2",
        "17 en 18 oktober 2024|Op 17-18 oktober 2024; op 18 okt. 2024.|17-18 oktober 2024, 18 okt. 2024",
        "2%-norm|De NAVO-norm en de defensie-uitgaven van 2%.|NAVO-norm, 2%",
        "2% norm|De NAVO-norm en de defensie-uitgaven.|NAVO-norm",
        "NAVO-norm|De NAVO-norm en de defensie-uitgaven.|NAVO-norm",
        "Kosovo|In Kosovo is KFOR.|Kosovo",
        "twintig procent|De investeringsquote is 20%.|20%",
        "IS|De strijd tegen IS is zwaar; het is IS-strijders ernst.|IS",
        "strijd tegen IS|De strijd tegen IS is zwaar.|strijd, IS",
        "ISIS|De strijd tegen IS is zwaar.|IS",
        "Islamitische Staat|De Islamitische Staat (IS) is zwak; geen staat.|Islamitische Staat, IS",
        "US Army|De US Army is dus van hen, niet van us.|US, Army",
        "act|Dit is ACT, of act.|ACT, act",
        "CAP*|CAP en capaciteit.|CAP, capaciteit",
        "brief aan Eerste Kamer|De brief aan de Eerste Kamer. De Kamer is de eerste.|brief, Eerste Kamer",
        "eerste kamer|De Eerste Kamer, of Senaat, niet de Kamer.|Eerste Kamer, Senaat",
        "Rode Zee schepen|In de Rode Zee zijn schepen; rode boeien op zee.|Rode Zee, schepen",
        "Finland en Zweden|Zweden treedt toe, Finland is lid.|Zweden, Finland",
        "steun aan Oekraïne|Er is steun, ook voor Oekraïne.|steun, Oekraïne",
        "van Middelkoop|Minister Van Middelkoop sprak van alles, ook Middelkoop.|Van Middelkoop, Middelkoop",
        "minister van der Maas|De minister, Van der Maas, van der sprak van een.|minister, Van der Maas",
        "van middelkoop|Het is van Middelkoop.|van Middelkoop",
        "debat van Middelkoop|Het debat van Middelkoop.|debat, Middelkoop",
        "van Oekraïne|De steun van Oekraïne.|Oekraïne",
        "navo^2|De NAVO heeft 2 leden.|NAVO",
        "CUAS|De C-UAS-systemen en C-UAS.|C-UAS",
        "C-UAS|De CUAS.|CUAS",
        "coalitie|De veiligheid-, luchtverdedigings-, IT- en drone coalities.|coalities",
        "zekerheid|Productie- en leveringszekerheid.|leveringszekerheid",
        "systeem|Lucht- en raketverdedigingssystemen.|raketverdedigingssystemen",
        "productiezekerheid|Productie- en leveringszekerheid.|Productie, leveringszekerheid",
        "productie|Productie- en leveringszekerheid.|Productie",
        "IT-coalitie|In de IT-, ontmijnings- en drone coalities zijn zij.|IT, coalities",
        "ontmijningscoalitie|In de IT-, ontmijnings- en drone coalities.|ontmijnings, coalities",
        "wapen|De wapeninkoop en -productie.|wapeninkoop",
        "wapenproductie|De wapeninkoop en -productie.|productie",
        "C-17|Nederland neemt deel aan het C-17 initiatief.|C-17",
        "C-17 initiatief|Nederland neemt deel aan het C-17 initiatief.|C-17, initiatief",
        "bondgenotensteun|De steun aan bondgenoten.|steun, bondgenoten",
        "wapenlevering|De levering van vier zware wapens.|levering, wapens",
        "datum|De datum en de gegevens.|datum",
        "generaal|De generaal in een algemeen overleg.|generaal",
        "welke missies noemt de minister|De minister noemt missies en vermeldt er vier.|minister, missies",
      })
  void typed_marksNoMoreThanItMeans(String typed, String text, String marked) throws Exception {
    index(brief("a").about(text).dated("2020-01-01"));

    assertThat(marks(ask(typed))).containsExactlyInAnyOrder(marked.split(", "));
  }

  private static List<String> marks(SearchResponse response) {
    return response.hits().getFirst().snippets().stream()
        .flatMap(snippet -> snippet.marks().stream().map(mark -> marked(snippet, mark)))
        .distinct()
        .toList();
  }

  private static String marked(Snippet snippet, Mark mark) {
    return snippet.text().substring(mark.start(), mark.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kosovo|De inzet van KFOR is verlengd.",
        "munitievoorraad|De munitie ligt klaar.",
        "uitzending|De operatie duurt.",
        "nuclear|De kernwapentaak blijft.",
        "data|Er was een datalek.",
        "raw materials|De grondstoffenprijzen stijgen.",
      })
  void relatedThing_isFoundWithoutAMark(String typed, String text) throws Exception {
    index(brief("a").about(text), brief("b").about("Iets anders."));

    SearchResponse found = ask(typed);

    assertFound(found, "a");
    assertThat(marks(found)).isEmpty();
  }

  @Test
  void relatedThings_standBelowTheWord_andAreShownWithoutAMark() throws Exception {
    index(
        brief("related")
            .about(
                "De ministers kwamen in Brussel bijeen en spraken er over heel veel onderwerpen."
                    + " Zij deden dat de hele dag, met een lunch en een diner en met een foto."
                    + " Ook daarna gingen de gesprekken door, tot laat in de avond, zonder einde."
                    + "\n\nKFOR blijft, KFOR groeit, EULEX en UNMIK en KFOR werken samen."),
        brief("named").about("Er is veel te doen. ".repeat(40) + "Kosovo komt aan de orde."),
        brief("other").about("Iets anders."),
        brief("another").about("En nog iets."));

    SearchResponse found = ask("Kosovo");

    assertThat(names(found)).containsExactly("named", "related");
    Snippet shown = found.hits().getLast().snippets().getFirst();
    assertThat(shown.text()).contains("KFOR");
    assertThat(shown.marks()).isEmpty();
  }

  @Test
  void placeOfAName_isFoundUnderItsOtherNames() throws Exception {
    index(
        brief("newport").about("De NAVO-top, die op 4 september in Newport wordt gehouden."),
        brief("top").about("De NAVO-top is in Londen. De top is een top van toppen."),
        brief("other").about("Iets anders."));

    assertThat(names(ask("top in Wales"))).first().isEqualTo("newport");
    assertThat(names(ask("top Wales"))).first().isEqualTo("newport");
    assertThat(names(ask("Wales summit"))).first().isEqualTo("newport");
  }

  @Test
  void otherNameOfAName_leadsWhereTheNameLeads() throws Exception {
    index(
        brief("mission").about("Nederland stuurt een schip naar EMASoH."),
        brief("other").about("Nederland stuurt een schip naar huis."));

    assertThat(names(ask("Straat van Hormuz"))).containsExactly("mission");
    assertThat(names(ask("Strait of Hormuz"))).containsExactly("mission");
  }

  @Test
  void missionInACountry_isNotMarkedAsAnother() throws Exception {
    index(brief("a").about("De missie in Irak en de anti-ISIS coalitie."));

    assertThat(marks(ask("missie irak"))).containsExactlyInAnyOrder("missie", "Irak");
  }

  @Test
  void nameWithAShortenedWord_isStillFoundUnderItsOthers() throws Exception {
    index(brief("a").about("De MIVD meldt dit."), brief("b").about("De dienst meldt dit."));

    assertThat(names(ask("Militaire Inlichtingen- en Veiligheidsdienst"))).contains("a");
  }

  @Test
  void wordsOfAProperName_areNoFormsOfOthers() throws Exception {
    index(
        brief("a").about("De Baltische staten."),
        brief("b").about("Dit staat vast; een staat in het Verenigde Europa."),
        brief("c").about("Het Verenigd Koninkrijk."),
        brief("d").about("Op 4 april met Indo-Pacific 4."),
        brief("e").about("Op 4 april."));

    assertThat(names(ask("Baltische staten"))).containsExactly("a");
    assertThat(names(ask("Verenigd Koninkrijk"))).containsExactly("c");
    assertThat(names(ask("Indo-Pacific 4"))).containsExactly("d");
    assertThat(marks(ask("Indo-Pacific 4"))).containsExactly("Indo-Pacific 4");
  }

  @Test
  void compoundThatALetterHas_isNotFoundByItsPartsElsewhere() throws Exception {
    index(
        brief("a").about("Het opleidingsschip vaart."),
        brief("b").about("Een opleiding op een groot, nieuw schip."));

    assertThat(names(ask("opleidingsschip"))).containsExactly("a");
  }

  @Test
  void hyphenatedNameThatALetterHas_isNotFoundByItsHalves() throws Exception {
    index(brief("a").about("Het ISAF-debat."), brief("b").about("Een debat, en de ISAF."));

    assertThat(names(ask("ISAF-debat"))).containsExactly("a");
  }

  @Test
  void whatOnlyHasToDoWithAWord_doesNotHushThatItIsNowhere() throws Exception {
    index(brief("a").about("Nederland draagt bij aan KFOR."));

    SearchResponse found = ask("Kosovo");

    assertFound(found, "a");
    assertThat(found.spelling().absent()).containsExactly("Kosovo");
  }

  @Test
  void wholeOfAShortenedWord_isToldWhereNoBriefHasIt() throws Exception {
    index(brief("a").about("Het land heeft een zeemacht en training en advies."));

    SearchResponse found = ask("land- en zeemacht");

    assertThat(found.spelling().absent()).containsExactly("landmacht");
    assertThat(marks(found)).containsExactly("zeemacht");
    assertThat(ask("trainings- en adviesmissie").spelling().applied()).isEmpty();
  }

  @Test
  void amount_withoutItsFigureIsNotFound() throws Exception {
    index(brief("a").about("Er is 40 miljoen euro."), brief("b").about("Er zijn 300 euro."));

    assertFound(ask("300 miljoen euro"), "");
  }

  @Test
  void wordAskedAlone_ranksBeforeItsOtherNames() throws Exception {
    index(
        brief("long")
            .about(
                "Er waren jachtvliegtuigen. " + "De leden spraken over iets anders. ".repeat(99)),
        brief("short").section("F-35", "De F-35 komt, de F-35 vliegt en de F-35 landt."),
        brief("neither").about("De leden spraken over schepen."));

    assertThat(names(ask("jachtvliegtuigen"))).containsExactly("long", "short");
  }

  @Test
  void numberAroundTheClock_isToldAsItWasTyped() throws Exception {
    index(brief("a").about("Er wordt gewerkt."));

    assertThat(ask("24/7").spelling().absent()).containsExactly("24/7");
  }

  /** How to leave out what is nowhere is nothing to be told. */
  @ParameterizedTest
  @CsvSource({"missie zonder voorwaarden, false", "missie zonder mandaat, true"})
  void adviceToLeaveAWordOut_isOfWordsThatAreThere(String typed, boolean told) throws Exception {
    index(brief("a").about("Een missie met een mandaat."));

    SearchRequest request = request(typed);
    SearchResponse response = engine.search(request);

    assertThat(request.answered(response.spelling()).notices())
        .extracting(Notice::text)
        .filteredOn(text -> text.contains("sluit niets uit"))
        .hasSize(told ? 1 : 0);
  }

  /** That letters have the words beside it says nothing of the name itself. */
  @Test
  void nameThatNoLetterHas_isNotMeantForTheWordsBesideIt() throws Exception {
    index(brief("place").about("Zij ontmoetten elkaar in Den Haag."));

    assertThat(ask("mijnenjagers Den Haag").spelling().applied()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"kernwapes, kernwapens", "atoomwapes, atoomwapens"})
  void ofTwoFormsThatAreAsNear_theOneThatEndsAsTyped_isMeant(String typed, String meant)
      throws Exception {
    index(brief("other").about("Nucleaire wapens blijven nodig."));

    assertThat(ask(typed).spelling().applied()).containsExactly(new Correction(typed, meant));
  }
}
