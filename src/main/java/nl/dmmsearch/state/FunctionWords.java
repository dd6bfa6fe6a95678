package nl.dmmsearch.state;

import java.util.List;

/** The small words of Dutch from which the shape of a sentence is read. */
final class FunctionWords {
  /** Open a clause that says what is meant, stated or thought. */
  static final List<String> CONTENT = List.of("dat");

  /** Open a clause that adds something; what is said in it is said by the way. */
  static final List<String> RELATIVE =
      words(
          "die waarbij waarmee waarvoor waartoe waaraan waarin waarop waardoor waarvan waarover waarna"
              + " omdat aangezien terwijl zodat opdat doordat");

  /** Open a clause in which nothing is stated: a condition, a comparison, a question. */
  static final List<String> OPEN =
      words(
          "zoals indien wanneer of hoe waarom tenzij mits alsof wat welke welk zolang voordat totdat"
              + " nadat toen hoewel als evenals conform wie alvorens gelijk naarmate");

  /** Of those above, the ones that open a clause only behind a comma. */
  static final List<String> ALSO_ELSEWHERE =
      words("als hoe of wat welke welk zoals evenals conform toen");

  static final List<String> PREPOSITIONS =
      words(
          "van voor vóór door aan met in uit naar bij op tegen over tot tussen namens binnen rond via om"
              + " onder boven naast na per ten ter te sinds vanuit vanaf buiten zonder richting"
              + " jegens behalve inclusief volgens achter tegenover");

  /** May stand between a verb and who does it. */
  static final List<String> BETWEEN =
      words(
          "ook zich er daarom dan echter hier u tevens dus zelf immers wel nu eveneens dit dat"
              + " daarnaast hiervoor daarvoor hiertoe daartoe momenteel reeds al nog uiteraard"
              + " daarbij hierbij ons mij me graag u uw hen hem het niet nooit steeds altijd"
              + " inmiddels thans bovendien namelijk vooralsnog onverkort voorts verder");

  /** Stand behind {@code ons} where that is no one's thing: {@code zetten ons actief in}. */
  static final List<String> BEHIND_REFLEXIVE =
      words("actief hard sterk samen extra grote veel zorgen geen zeer erg meer");

  /** What adverbs end in. */
  static final List<String> ADVERB_ENDINGS = words("ig lijk maal vol end erd");

  /** Say that something is not so. */
  static final List<String> DENIALS = words("niet geen nooit nimmer evenmin niets niemand nergens");

  /** Name whoever speaks behind them and a colon, beside those who count. */
  static final List<String> OFFICES =
      words(
          "president presidente premier minister-president vicepremier bondskanselier kanselier"
              + " voorzitter ondervoorzitter secretaris-generaal sg ambassadeur commissaris"
              + " eurocommissaris generaal admiraal woordvoerder woordvoerster leider fractieleider"
              + " koning koningin minister ministers defensieminister lid leden heer"
              + " mevrouw senator gouverneur commandant directeur journalist"
              + " staatssecretaris collega ambtgenoot");

  /** Say that something is so in part. */
  static final List<String> PARTLY =
      words(
          "deels gedeeltelijk gedeeltelijke grotendeels dele merendeels bijna"
              + " nagenoeg vrijwel ternauwernood nauwelijks amper");

  /** Say that something will be so, or would. */
  static final List<String> LATER =
      words("zal zullen zult zou zouden moet moeten moest moesten binnenkort spoedig");

  /** Say that something can be so, or that someone means it to be. */
  static final List<String> INTENTS =
      words(
          "kan kunnen kunt kon konden wil willen wilt wens wenst wensen hoop hoopt hopen verwacht"
              + " verwachten verwachting voornemens voornemen streef streeft streven probeer probeert"
              + " proberen tracht trachten beoog beoogt beogen intentie bedoeling dient dienen"
              + " behoort");

  /** Open a clause of which nobody says that it is so. */
  static final List<String> SUPPOSED =
      words("indien wanneer of tenzij mits alsof zolang voordat totdat alvorens zodra mocht");

  /** Say that the very letter does something. */
  static final List<String> HERE =
      words("hierbij hiermee bijgaand bijgaande bijgevoegd daarmee hierdoor daardoor");

  /** Who promises for himself: what these promised and kept is not the Netherlands' own. */
  static final List<String> OTHERS =
      words(
          "industrie defensie-industrie bedrijfsleven bedrijf bedrijven bondgenoot bondgenoten land"
              + " landen lidstaat lidstaten partner partners partnerlanden sector producent"
              + " producenten leverancier leveranciers fabrikant fabrikanten ambtgenoot ambtgenoten"
              + " collega's secretaris-generaal gemeente gemeenten provincie provincies werf werven"
              + " marktpartijen universiteiten donoren");

  /** Tell that something is that of whoever was named before. */
  static final List<String> THEIRS = words("haar hun zijn diens");

  /** Tell that something is the writer's own, or the Netherlands'. */
  static final List<String> OURS =
      words("mijn onze ons nederlandse nederland kabinet kabinetsinzet deze dit hierover");

  /** What others say or write stands behind one of these and a colon. */
  static final List<String> SPEECH =
      words(
          "zei zeiden zegt zeggen schreef schreven schrijft schrijven luidt luidde luidden vermeldt"
              + " vermeldde stelt stellen stelde stelden verklaarde verklaarden verklaart verklaren"
              + " meldde meldden meldt melden antwoordde antwoordt riep roept benadrukte benadrukt"
              + " beloofde belooft vroeg twitterde tweette");

  /** Tell parliament what is so. */
  static final List<String> REPORTS =
      words(
          "meld meldt melden bericht berichten informeer informeert informeren rapporteer"
              + " rapporteert rapporteren vermeld vermeldt vermelden");

  /** What others laid down stands behind one of these, a colon, and before it in what. */
  static final List<String> LAID_DOWN = words("staat staan stond stonden");

  /** Behind a denial these say that something more is so: {@code niet alleen}. */
  static final List<String> MORE = words("alleen slechts enkel uitsluitend later");

  /** Behind {@code van} these tell what the name before it thinks, and not whose it is. */
  static final List<String> MIND =
      words("mening oordeel opvatting plan zins harte belang groot wezenlijk essentieel");

  /** Stand before a subject and draw the eye to it. */
  static final List<String> FOCUS =
      words(
          "alleen slechts enkel juist zelfs uitsluitend ook zowel noch niet en of want dus maar"
              + " minister staatssecretaris");

  /** A government, which the word before it or behind it can make another country's. */
  static final List<String> GOVERNMENT = words("regering kabinet");

  /** Behind a comma this tells whose words went before. */
  static final List<String> ACCORDING = List.of("aldus");

  /** Behind {@code dat} these say that it stands for a thing and opens no clause. */
  static final List<String> BEHIND_PRONOUN =
      words(
          "mee terug graag best gewoon absoluut ook wel niet dan even nog zeker na op aan toe uit in over schriftelijk van af door weg"
              + " voor bij naar met punt verzoek voorstel volgende morgen");

  /** Open a main clause whose subject follows its verb, beside prepositions and clauses. */
  static final List<String> OPENERS =
      words(
          "daarnaast ook tevens hiermee hierbij daarom daarmee momenteel nu verder voorts zo dan"
              + " bovendien gisteren vandaag morgen gezien gelet eveneens evenals evenmin net mede"
              + " bijgaand inmiddels vervolgens daartoe daarop eerder recent onlangs toch wel"
              + " uiteraard uiteindelijk eind begin medio halverwege komend komende volgend volgende"
              + " vorig vorige afgelopen dit deze dat die zodra nadat voordat hoewel omdat aangezien"
              + " wanneer indien als mocht om teneinde conform krachtens ondanks dankzij wegens"
              + " vanwege gedurende tijdens sinds samen tegelijkertijd tegelijk tot ten ter bij naar"
              + " naast kortom concreet specifiek allereerst ten eerste tweede derde laatste slot"
              + " nogmaals opnieuw graag eerst later straks binnenkort spoedig thans reeds al dus"
              + " hierom hiertoe waar nationaal internationaal bilateraal multilateraal mijns"
              + " desondanks desalniettemin niettemin daarentegen bijvoorbeeld vanzelfsprekend"
              + " jaarlijks zowel ofschoon mits zoals zolang terwijl en maar want want nog juist"
              + " vooral met name in principe feitelijk formeel vooralsnog derhalve afgaande"
              + " vooruitlopend anders gegeven gelijktijdig hoe voorlopig inzake aanvullend"
              + " additioneel overigens voorafgaand idealiter helaas gelukkig terecht hieronder"
              + " onverminderd onverkort nadrukkelijk er enerzijds anderzijds ieder elk zelf aldus"
              + " ondertussen intussen structureel tijdig behalve vandaar zomer najaar voorjaar"
              + " wel degelijk januari februari maart april mei juni juli augustus september oktober"
              + " november december wat wil volledigheidshalve veiligheidshalve waarom achteraf"
              + " nimmer nooit altijd zodoende evenzeer evenwel dienovereenkomstig immers bijgevolg"
              + " ingevolge onderwijl nadien hierna daarna uiterlijk ultimo desgevraagd voortaan");

  private FunctionWords() {}

  private static List<String> words(String list) {
    return List.of(list.split(" "));
  }
}
