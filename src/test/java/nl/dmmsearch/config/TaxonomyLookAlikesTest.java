package nl.dmmsearch.config;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.dmmsearch.annotate.Annotator;
import nl.dmmsearch.brief.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped taxonomy takes for a name, beside what only looks like it. */
class TaxonomyLookAlikesTest {
  private final Annotator annotator =
      new Annotator(TaxonomyReader.read(Path.of("config", "taxonomy.yaml")));

  TaxonomyLookAlikesTest() throws ConfigException {}

  @ParameterizedTest(name = "{0}: {1}; not {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // missions and operations
        "KFOR|de operatie Joint Guardian|de joint en de guardian",
        "ISAF|de inzet bij ISAF|de wedstrijden van zeilbond ISAF",
        "SFOR|de stabilisatiemacht in Bosnië|de sfor",
        "Display Deterrence|Display Deterrence in Turkije|de display van deterrence",
        "Baltic Air Policing|F-35's voor Baltic Air Policing|een Baltic treaty over policing",
        "Icelandic Air Policing|luchtruimbewaking boven IJsland|een vlucht boven IJsland",
        "Air Shielding|bijdrage aan Air Shielding|de shielding van kabels",
        "Orbital|de Britse operatie Orbital|een orbital sander",
        "Atalanta|operatie Atalanta|de trainer van Atalanta Bergamo",
        "EUMPM Niger|EUMPM Niger|de regering van Niger",
        "EUFOR RCA|EUFOR RCA|de eufor en de RCA-club",
        "EUPM|de EUPM in Sarajevo|de EUPM Moldavië",
        "EUPM Moldavië|de EUPM Moldavië|een partnership met Moldavië",
        "EUAM Oekraïne|de adviesmissie EUAM|EUAM Irak",
        "EUAM Irak|EUAM Irak|de adviesmissie EUAM",
        "EUJUST LEX|EUJUST LEX in Bagdad|lex specialis",
        "EUPOL RD Congo|EUPOL RD Congo|de politie in Congo",
        "EUSSR Guinee-Bissau|EU SSR Guinee-Bissau|de voormalige USSR en Guinee-Bissau",
        "EUMA|waarnemers van de EUMA|de heer Euma",
        "EU SDI Golf van Guinee|Coordinated Maritime Presences|een maritime presence",
        "MINUSCA|militairen in MINUSCA|de minuscule rest",
        "UNSMIL|UNSMIL in Tripoli|een smile",
        "ONUB|waarnemers bij ONUB|de onub",
        "UNAMSIL|UNAMSIL|de UNAMID",
        "UNMHA|waarnemers van UNMHA|de umha",
        "TIPH|waarnemers van TIPH in Hebron|een tip uit Hebron",
        "AMIS|luchttransport voor AMIS|de heer Amis",
        "AMISOM|steun aan AMISOM|amis om de hoek",
        "Gallant Phoenix|Gallant Phoenix in Jordanië|een gallant gebaar uit Phoenix",
        "Poseidon Archer|Operatie Poseidon Archer|een archer",
        "Odyssey Dawn|Odyssey Dawn|een odyssey",
        "Iraqi Freedom|Operation Iraqi Freedom|Iraqi forces",
        "Combined Maritime Forces|de CTF-150 in Bahrein|de ctf in 150 dagen",
        // capabilities
        "munitie|artilleriemunitie|European communities",
        "Apache|acht Apaches|de Apache-indianen",
        "C-130|een Hercules|een herculestaak",
        "MQ-9 Reaper|vier Reapers|de Grim Reaper",
        "Patriot|PAC-3-raketten|uit patriottisme",
        "radar|een nieuwe radar|radarstilte",
        "satellieten|satellieten|een satellietkantoor",
        "Lynx|twee Lynx-helikopters|een lynx in het bos",
        "H225M|de Caracals|karakal",
        "P-3C Orion|een Orion|het sterrenbeeld Orion",
        "P-8|de P-8 Poseidon|p. 8",
        "A400M|de A400M|weg A400",
        "ScanEagle|de ScanEagle|een scan",
        "Skyranger|de Skyranger|een ranger",
        "MEADS|het programma MEADS|meads",
        "AMRAAM|AMRAAM-raketten|een raam",
        "SM-2|de SM-2|sm 2",
        "MLRS|twee GMLRS-systemen|de mlrs",
        "ATACMS|ATACMS voor Oekraïne|de attachés",
        "Storm Shadow|Storm Shadow|een storm",
        "Taurus|de Taurus|het taurus",
        "Naval Strike Missile|de NSM|naval strike",
        "Harpoon|Harpoon-raketten|een harpoen",
        "9M729|de 9M729|9 m 72",
        "B61|de B61-bommen|wegnummer b61",
        "YPR|pantservoertuigen van het type YPR|Yprès",
        "counter-IED|de strijd tegen bermbommen|een bom",
        "CBRN|de CBRN-compagnie|het CBR",
        "patrouilleschepen|een patrouilleschip|een patrouille",
        "Joint Support Ship|Zr.Ms. Karel Doorman|admiraal Karel Doorman",
        "amfibische transportschepen|Zr.Ms. Rotterdam|de haven van Rotterdam",
        "fregatten|Hr. Ms. Evertsen voer mee|de heer Evertsen",
        "Duits-Nederlands legerkorps|het Duits-Nederlandse legerkorps|Duits-Nederlandse betrekkingen",
        "C-SOCC|het C-SOCC|de SOCC-er",
        "EATC|het EATC in Eindhoven|eatc",
        "elektronische oorlogvoering|electronic warfare|elektronische post",
        // topics
        "missies-en-operaties|een missie in Irak|de luchtemissies",
        "cyber-en-hybride|hybride dreigingen|hybride werken",
        "nucleair|nucleaire afschrikking|nucleaire geneeskunde",
        "maritieme-veiligheid|piraterij bij Somalië|de Piratenpartij",
        "partners|het partnerschap met Japan|een geregistreerd partnerschap",
      })
  void name_isTold_fromWhatLooksLikeIt(String value, String named, String alike) {
    assertThat(values("Het gaat om " + named + ".")).contains(value);
    assertThat(values("Het gaat om " + alike + ".")).doesNotContain(value);
  }

  private List<String> values(String text) {
    return annotator.annotate(brief("a.txt").about(text).build()).tags().stream()
        .map(Tag::value)
        .toList();
  }
}
