package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a letter which says all words together stands above those that say them here and there. */
class NearWordsTest extends AsStaffType {
  private static final String OTHER =
      "Er is ook gesproken over de begroting van de organisatie en het jaar daarna. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oekraïense minister van Defensie|De Oekraïense minister van Defensie sprak."
            + "|De Oekraïense militairen trainden./De minister was er./De Defensie levert het.",
        "minister van Defensie van Oekraïne|De Oekraïense minister van Defensie sprak."
            + "|De minister van Defensie was er./Het ging over Oekraïne.",
        "F-16 munitie|De F-16 munitie is geleverd.|De F-16's vlogen./Er is munitie.",
        "F-16 munitie onvindbaarheid|De F-16 munitie is er.|De F-16's vlogen./Er is munitie.",
        "\"zware munitie\" Polen|De zware munitie voor Polen.|De zware munitie ligt er./Polen sprak.",
        "vliegtuigen levering|De levering van een vliegtuig.|De levering./De vliegtuigen staan.",
        "schepen Oostzee|Het marineschip op de Oostzee.|De schepen varen./De Oostzee is koud.",
        "defensieminister Polen|De defensieminister van Polen sprak."
            + "|De defensieminister sprak./Polen is lid.",
        "kernwapens België|Atoomwapens in België.|Er zijn kernwapens./België sprak.",
        "luchtafweer Polen|Luchtverdediging in Polen.|De luchtafweer is duur./Polen sprak.",
        "militaire mobiliteit Duitsland|De militaire mobiliteit door Duitsland verbetert."
            + "|De militaire mobiliteit verbetert./Duitsland was aanwezig.",
        "opleiding piloten Roemenië|De opleiding in Roemenië van hun piloten."
            + "|De opleiding is lang./De piloten slapen./Roemenië is lid.",
      })
  void nearWords_beatFarOnes_howeverOftenThoseStandThereAndHoweverRecent(
      String typed, String near, String far) throws Exception {
    List<String> apart = List.of(far.split("/", -1));
    var often = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      apart.forEach(sentence -> often.append(sentence).append(' ').append(OTHER.repeat(2)));
    }
    indexAmong(
        apart,
        brief("far").meeting(MeetingKind.DMM, "2025-10-15", "2025-10-15").about(often.toString()),
        brief("near")
            .meeting(MeetingKind.DMM, "2015-10-15", "2015-10-15")
            .about(OTHER.repeat(6) + near));

    assertThat(names(ask(typed))).startsWith("near", "far");
  }

  /** However many pieces and spellings it has. */
  @ParameterizedTest
  @CsvSource({
    "F-16, De F-16 te Zeist",
    "F16, De F-16 te Zeist",
    "F 16, Het toestel F 16",
    "MQ-9, De MQ-9 te Zeist",
    "cost-sharing, De cost-sharing te Zeist",
    "Leopard 2, De Leopard 2 te Zeist",
  })
  void wordOfLettersAndNumbers_weighsAsOne_alsoInATitle(String word, String title)
      throws Exception {
    indexAmong(
        List.of(word),
        brief("one").titled(title).about(title + ". " + OTHER.repeat(3)),
        brief("two").about("De munitie is er. " + OTHER.repeat(3) + "De bergplaats is vol."));

    assertThat(names(ask(word + " munitie bergplaats"))).startsWith("two", "one");
  }

  /** The date beside a word for meetings is that of the meeting. */
  @Test
  void meetingOfAMonth_beatsALetterOfIt() throws Exception {
    indexAmong(
        List.of("Brussel", "vergadering"),
        brief("letter")
            .dated("2020-04-03")
            .meeting(MeetingKind.DMM, "2020-02-12", "2020-02-13")
            .about("De bijeenkomst in Brussel. De bijeenkomst te Brussel duurt lang."),
        brief("meeting")
            .dated("2020-03-30")
            .meeting(MeetingKind.DMM, "2020-04-15", "2020-04-15")
            .about("Graag ontvangt u de agenda van de bijeenkomst. " + OTHER));

    assertThat(names(ask("bijeenkomst april 2020"))).startsWith("meeting", "letter");
  }

  /** Of a year there are letters of many kinds; the kind of meeting is that of the year. */
  @Test
  void kindOfMeetingOfAYear_comesBeforeWhatIsOnlyWrittenThen() throws Exception {
    index(
        brief("before")
            .type(DocumentType.VERSLAG)
            .meeting(MeetingKind.DMM, "2006-11-28", "2006-11-29")
            .dated("2007-01-08")
            .about("Verslag van de DMM. In 2007 is er weer een DMM, en in 2007 nog een DMM."),
        brief("that-year")
            .type(DocumentType.VERSLAG)
            .meeting(MeetingKind.DMM, "2007-06-14", "2007-06-15")
            .about("Over de havens. Ook de kranen kwamen aan de orde."),
        brief("other")
            .type(DocumentType.VERSLAG)
            .meeting(MeetingKind.FMM, "2007-12-06", "2007-12-07")
            .about("De DMM van 2007 is al geweest, zei men in 2007 na die DMM."));

    assertThat(names(ask("DMM 2007"))).startsWith("that-year");
  }

  /** A summit is named by its place; one elsewhere is another. */
  @ParameterizedTest
  @CsvSource({
    "NAVO-top Vilnius,De top in Vilnius.,De NAVO-top te Madrid./In Vilnius is het koud.",
    "top Praag,De top te Praag.,De NAVO-top te Madrid./In Praag is het koud.",
    "DMM Krakau,De DMM te Krakau.,De DMM te Brussel./In Krakau is het koud.",
  })
  void meetingAtItsPlace_beatsOneElsewhere(String typed, String near, String far) throws Exception {
    MeetingKind kind = typed.startsWith("DMM") ? MeetingKind.DMM : MeetingKind.TOP;
    List<String> apart = List.of(far.split("/", -1));
    var all = new ArrayList<BriefBuilder>();
    for (int i = 0; i < 12; i++) {
      all.add(brief("one" + i).meeting(kind, "2021-06-14", "2021-06-14").about(apart.getFirst()));
    }
    all.add(
        brief("far")
            .meeting(kind, "2022-06-28", "2022-06-30")
            .about(String.join(" " + OTHER.repeat(3), apart)));
    all.add(
        brief("near")
            .meeting(MeetingKind.FMM, "2015-10-15", "2015-10-15")
            .about(OTHER.repeat(3) + near));
    indexAmong(List.of(), all.toArray(BriefBuilder[]::new));

    assertThat(names(ask(typed))).startsWith("near", "far");
  }

  @ParameterizedTest
  @CsvSource({
    "drones Polen,De drones boven Polen.,In Polen waren drones.",
    "F-16 munitie,De F-16 munitie.,'De munitie, F-16 en bom.'",
    "grens Finland Rusland,De grens van Finland met Rusland.,'Rusland, Finland en hun grens.'",
  })
  void wordsInTheOrderTyped_beatThoseInAnother(String typed, String same, String turned)
      throws Exception {
    indexAmong(
        List.of(),
        brief("turned").meeting(MeetingKind.DMM, "2025-10-15", "2025-10-15").about(turned),
        brief("same").meeting(MeetingKind.DMM, "2015-10-15", "2015-10-15").about(same));

    assertThat(names(ask(typed))).startsWith("same", "turned");
  }

  @ParameterizedTest
  @CsvSource({
    "nucleair delen,Het nucleair delen blijft.,De kernwapentaak.,De nucleaire groep./Wij delen.",
    "afspraken Wales,De afspraken van Wales.,De Defence Investment Pledge.,De afspraken./In Wales.",
  })
  void nameAsTyped_standsAboveItsOtherNames_andThoseAboveItsLooseWords(
      String typed, String name, String other, String loose) throws Exception {
    List<String> apart = List.of(loose.split("/", -1));
    indexAmong(
        apart,
        brief("loose").about((String.join(" " + OTHER.repeat(2), apart) + " " + OTHER).repeat(3)),
        brief("other").about((other + " " + OTHER).repeat(3)),
        brief("name").about(OTHER.repeat(3) + name));

    assertThat(names(ask(typed))).startsWith("name", "other", "loose");
  }

  /** A mission is in its country, also where a letter does not say so. */
  @ParameterizedTest
  @CsvSource({"Resolute Support Afghanistan"})
  void countryOfAMission_needNotStandNearIt(String typed) throws Exception {
    indexAmong(
        List.of(),
        brief("often")
            .titled("Afghanistan")
            .about("Resolute Support. " + OTHER + "Resolute Support blijft. " + OTHER),
        brief("once").about(OTHER.repeat(9) + "Resolute Support in Afghanistan."));

    assertThat(names(ask(typed))).startsWith("often", "once");
  }

  /** Among letters that have one of the words, and others. */
  private void indexAmong(List<String> words, BriefBuilder... briefs) {
    var all = new ArrayList<>(List.of(briefs));
    for (int i = 0; i < words.size(); i++) {
      all.add(brief("one" + i).about(OTHER + words.get(i) + " " + OTHER));
    }
    Stream.of(several("other", 12, OTHER)).forEach(all::add);
    index(all.toArray(BriefBuilder[]::new));
  }
}
