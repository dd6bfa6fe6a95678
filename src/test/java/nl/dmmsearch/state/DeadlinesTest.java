package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {
  private static final LocalDate WRITTEN = LocalDate.of(2025, 2, 12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ik bericht u voor de zomer van 2025.|voor de zomer van 2025|2025-06-20",
        "Ik bericht u voor de zomer.|voor de zomer|2025-06-20",
        "Dat komt voor het zomerreces.|voor het zomerreces|2025-07-03",
        "Dat komt vóór het kerstreces.|vóór het kerstreces|2025-12-18",
        "Dat is eind 2025 gereed.|eind 2025|2025-12-31",
        "Dat is eind dit jaar gereed.|eind dit jaar|2025-12-31",
        "Dat is voor het einde van het jaar gereed.|voor het einde van het jaar|2025-12-31",
        "U hoort binnen drie weken van mij.|binnen drie weken|2025-03-05",
        "U hoort binnen een half jaar van mij.|binnen een half jaar|2025-08-12",
        "U hoort binnen 10 dagen van mij.|binnen 10 dagen|2025-02-22",
        "De bijdrage loopt tot en met 31 december 2025.|tot en met 31 december 2025|2025-12-31",
        "De bijdrage loopt tot en met mei 2026.|tot en met mei 2026|2026-05-31",
        "De bijdrage loopt tot 1 juli.|tot 1 juli|2025-06-30",
        "Het volgt in het eerste kwartaal van 2026.|in het eerste kwartaal van 2026|2026-03-31",
        "Het volgt in de tweede helft van dit jaar.|in de tweede helft van dit jaar|2025-12-31",
        "Het volgt voor het einde van het eerste halfjaar van 2026.|voor het einde van het eerste halfjaar van 2026|2026-06-30",
        "Het volgt uiterlijk 1 mei.|uiterlijk 1 mei|2025-05-01",
        "Het volgt in de eerste week van mei.|in de eerste week van mei|2025-05-07",
        "Het volgt in de laatste week van mei 2026.|in de laatste week van mei 2026|2026-05-31",
        "Het volgt vóór de tweede helft van april.|vóór de tweede helft van april|2025-04-15",
        "Het volgt in de tweede helft van april.|in de tweede helft van april|2025-04-30",
        "Het volgt in de maanden mei en juni.|in de maanden mei en juni|2025-06-30",
        "Het volgt voor het einde van het kalenderjaar.|voor het einde van het kalenderjaar|2025-12-31",
        "Het volgt ultimo 2026.|ultimo 2026|2026-12-31",
        "Het volgt uiterlijk ultimo juni.|uiterlijk ultimo juni|2025-06-30",
        "Het volgt voor het begin van het zomerreces.|voor het begin van het zomerreces|2025-07-03",
        "Het volgt voor de jaarwisseling.|voor de jaarwisseling|2025-12-31",
        "Het volgt twee weken na het debat.|twee weken na het debat|",
        "Het volgt voor de top in Helsinki.|voor de top in Helsinki|",
        "Het volgt uiterlijk op 1 januari.|uiterlijk op 1 januari|2026-01-01",
        "Het volgt uiterlijk in 2026.|uiterlijk in 2026|2026-12-31",
        "Het volgt dit najaar.|dit najaar|2025-12-20",
        "Het volgt in het voorjaar.|in het voorjaar|2025-06-20",
        "Het volgt volgende week.|volgende week|2025-02-23",
        "Het volgt in de loop van 2026.|in de loop van 2026|2026-12-31",
        "Het volgt nog dit jaar.|nog dit jaar|2025-12-31",
        "Het volgt medio juni.|medio juni|2025-06-20",
        "Het volgt bij de Voorjaarsnota.|bij de Voorjaarsnota|2025-06-01",
        "Het volgt op of voor Prinsjesdag.|voor Prinsjesdag|2025-09-15",
        "Het volgt uiterlijk vrijdag 10 september.|uiterlijk vrijdag 10 september|2025-09-10",
        "Het volgt uiterlijk 31-12-2027.|uiterlijk 31-12-2027|2027-12-31",
        "Het volgt binnen veertien dagen.|binnen veertien dagen|2025-02-26",
        "Het volgt binnen eenentwintig dagen.|binnen eenentwintig dagen|2025-03-05",
        "Het volgt binnen anderhalve maand.|binnen anderhalve maand|2025-03-27",
        "Het volgt binnen 10 werkdagen.|binnen 10 werkdagen|2025-02-26",
        "Het volgt in Q1 2028.|in Q1 2028|2028-03-31",
        "Het volgt uiterlijk eind van de maand.|uiterlijk eind van de maand|2025-02-28",
        "Het volgt in het tweede halfjaar.|in het tweede halfjaar|2025-12-31",
        "Het volgt voor het debat van 30 september 2027.|voor het debat van 30 september 2027|2027-09-29",
        "Het volgt dit jaar nog.|dit jaar nog|2025-12-31",
        "Het volgt medio 2028.|medio 2028|2028-07-31",
        "U hoort binnen een halfjaar van mij.|binnen een halfjaar|2025-08-12",
        "Het volgt uiterlijk 1 sept. 2025.|uiterlijk 1 sept. 2025|2025-09-01",
        "Het volgt voor 3 mrt 2025.|voor 3 mrt 2025|2025-03-02",
        "Het volgt ten laatste op 31-12-2025.|ten laatste op 31-12-2025|2025-12-31",
        "Het volgt een week voor de NAVO-top van 24 en 25 juni 2025.|een week voor de NAVO-top van 24 en 25 juni 2025|2025-06-17",
        "Het volgt twee dagen vóór 1 mei.|twee dagen vóór 1 mei|2025-04-29",
        "Het volgt begin 2028.|begin 2028|2028-03-31",
        "Het volgt voor het meireces.|voor het meireces|2025-04-24",
        "Het volgt binnen zes tot acht weken.|binnen zes tot acht weken|2025-04-09",
        "Het volgt binnen twee à drie maanden.|binnen twee à drie maanden|2025-05-12",
        "It will follow by 31 December 2027.|by 31 December 2027|2027-12-31",
        "It will follow before the summer of 2027.|before the summer of 2027|2027-06-20",
        "It will follow by the end of 2027.|by the end of 2027|2027-12-31",
        "De rol eindigt per 1 augustus 2026.|per 1 augustus 2026|2026-08-01",
        "Het volgt voor de NAVO-top in Den Haag van 24 en 25 juni 2025.|voor de NAVO-top in Den Haag van 24 en 25 juni 2025|2025-06-23",
        "Het volgt vóór de bijeenkomst op 5 juni.|vóór de bijeenkomst op 5 juni|2025-06-04",
        "U hoort binnen 24 uur van mij.|binnen 24 uur|2025-02-13",
        "U hoort binnen 36 uur van mij.|binnen 36 uur|2025-02-14",
        "U hoort binnen twee weken van mij.|binnen twee weken|2025-02-26",
        "U hoort binnen een termijn van zes weken van mij.|binnen een termijn van zes weken|2025-03-26",
        "U hoort binnen een paar dagen van mij.|binnen een paar dagen|2025-02-15",
        "Het volgt in de komende twee maanden.|in de komende twee maanden|2025-04-12",
        "Het volgt over zes weken.|over zes weken|2025-03-26",
        "Het volgt uiterlijk over een maand.|uiterlijk over een maand|2025-03-12",
        "Het volgt voor Kerst.|voor Kerst|2025-12-24",
        "Het volgt vóór de kerstdagen.|vóór de kerstdagen|2025-12-24",
        "Het volgt rond Pasen.|rond Pasen|2025-04-21",
        "Het volgt voor Pinksteren.|voor Pinksteren|2025-06-07",
        "Het volgt voor het einde van dit kwartaal.|voor het einde van dit kwartaal|2025-03-31",
        "Het volgt voor eind volgend jaar.|voor eind volgend jaar|2026-12-31",
        "Het volgt aan het einde van 2026.|aan het einde van 2026|2026-12-31",
        "Het volgt tegen het einde van het jaar.|tegen het einde van het jaar|2025-12-31",
        "Het volgt tussen nu en het zomerreces.|tussen nu en het zomerreces|2025-07-03",
        "Het volgt tussen nu en eind mei.|tussen nu en eind mei|2025-05-31",
        "Het volgt tussen nu en zes weken.|tussen nu en zes weken|2025-03-26",
        "Het volgt tussen 1 en 15 mei.|tussen 1 en 15 mei|2025-05-15",
        "Het volgt tussen 20 april en 15 mei 2026.|tussen 20 april en 15 mei 2026|2026-05-15",
        "Het volgt in de week van 12 mei.|in de week van 12 mei|2025-05-18",
        "Het volgt voor de week van 12 mei.|voor de week van 12 mei|2025-05-11",
        "Het volgt in week 20.|in week 20|2025-05-18",
        "Het volgt eind 2025 of begin 2026.|eind 2025 of begin 2026|2026-03-31",
        "Het volgt in april of mei.|in april of mei|2025-05-31",
        "Het volgt uiterlijk in mei of in juni.|uiterlijk in mei of in juni|2025-06-30",
        "Het volgt in het eerste kwartaal.|in het eerste kwartaal|2025-03-31",
        "Het volgt in het tweede kwartaal van volgend jaar.|in het tweede kwartaal van volgend jaar|2026-06-30",
        "Het volgt in de eerste helft van 2026.|in de eerste helft van 2026|2026-06-30",
        "Het volgt medio maart.|medio maart|2025-03-21",
        "Het volgt medio volgend jaar.|medio volgend jaar|2026-07-31",
        "Het volgt half mei.|half mei|2025-05-21",
        "Het volgt midden in 2026.|midden in 2026|2026-07-31",
        "Het volgt in het nieuwe jaar.|in het nieuwe jaar|2026-12-31",
        "Het volgt begin van het nieuwe jaar.|begin van het nieuwe jaar|2026-03-31",
        "Het volgt bij de begroting.|bij de begroting|2025-09-16",
        "Het volgt bij de ontwerpbegroting 2027.|bij de ontwerpbegroting 2027|2026-09-15",
        "Het volgt bij de Miljoenennota 2026.|bij de Miljoenennota 2026|2025-09-16",
        "Het volgt voor het reces.|voor het reces|2025-02-20",
        "Het volgt voor de zomervakantie.|voor de zomervakantie|2025-07-03",
        "Het volgt uiterlijk vrijdag.|uiterlijk vrijdag|2025-02-14",
        "Het volgt voor het weekend.|voor het weekend|2025-02-14",
        "It will follow within six weeks.|within six weeks|2025-03-26",
        "It will follow within 24 hours.|within 24 hours|2025-02-13",
        "It will follow within a month.|within a month|2025-03-12",
        "It will follow in the next two months.|in the next two months|2025-04-12",
        "It will follow by the end of the year.|by the end of the year|2025-12-31",
        "It will follow before the end of this month.|before the end of this month|2025-02-28",
        "It will follow by the end of next year.|by the end of next year|2026-12-31",
        "It will follow by 1 May.|by 1 May|2025-05-01",
        "It will follow by May 1, 2026.|by May 1, 2026|2026-05-01",
        "It will follow before Christmas.|before Christmas|2025-12-24",
        "It will follow before the summer.|before the summer|2025-06-20",
        "It will follow before the summer recess.|before the summer recess|2025-07-03",
        "It will follow this spring.|this spring|2025-06-20",
        "It will follow next month.|next month|2025-03-31",
        "It will follow later this year.|later this year|2025-12-31",
        "It will follow in early 2026.|in early 2026|2026-03-31",
        "It will follow by mid-2026.|by mid-2026|2026-07-31",
        "It will follow in the first quarter of 2026.|in the first quarter of 2026|2026-03-31",
        "It will follow in Q3 2026.|in Q3 2026|2026-09-30",
      })
  void words_becomeTheLastDayTheyAllow(String sentence, String words, LocalDate day) {
    assertThat(new Deadlines(WRITTEN, null).first(sentence)).isEqualTo(new Deadline(day, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Defensie zal dit jaar honderd drones leveren.|dit jaar|2025-12-31",
        "Ik stuur u nog dit kalenderjaar een brief.|nog dit kalenderjaar|2025-12-31",
        "Nederland levert volgend jaar twee schepen.|volgend jaar|2026-12-31",
        "Nederland levert in 2028 twee schepen.|in 2028|2028-12-31",
        "Nederland levert in de periode 2025-2029 zes schepen.|in de periode 2025-2029|2029-12-31",
        "Ik stuur u de stukken in de periode maart-april 2025.|in de periode maart-april 2025|2025-04-30",
        "Op 1 juli 2025 levert Nederland een schip.|Op 1 juli 2025|2025-07-01",
        "Vanaf 1 juli 2025 levert Nederland een schip.|Vanaf 1 juli 2025|2025-07-01",
        "De inzet eindigt op 31 december 2025.|op 31 december 2025|2025-12-31",
        "Ik stuur u op 15 april een brief.|op 15 april|2025-04-15",
        "Ik zal u morgen informeren.|morgen|2025-02-13",
        "Nederland traint de komende maanden duizend mariniers.|komende maanden|",
        "Het volgt binnen zes maanden na beëindiging van de bijdrage.|binnen zes maanden na beëindiging van de bijdrage|",
        "Het volgt binnen een maand na het besluit.|binnen een maand na het besluit|",
        "Het volgt binnen twee weken na het kabinetsbesluit over drones.|binnen twee weken na het kabinetsbesluit|",
        "Het volgt binnen twee weken na dagtekening van deze brief.|binnen twee weken|2025-02-26",
      })
  void wideTerm_countsForWhatIsPromised(String sentence, String words, LocalDate day) {
    assertThat(new Deadlines(WRITTEN, null).ofPromise(sentence))
        .isEqualTo(new Deadline(day, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland heeft in 2024 twee schepen geleverd.",
        "Dat was op 31 december 2024.",
        "De brief telt 2028 woorden.",
        "De motie van 31 februari is op 31 november 2025 verworpen.",
        "Goedemorgen, zei hij 's morgens.",
        "Dat is in 2024-2025 gebeurd.",
      })
  void timeThatIsGoneOrNone_isNoWideTerm(String sentence) {
    assertThat(new Deadlines(WRITTEN, null).ofPromise(sentence)).isNull();
  }

  @Test
  void wholeYear_isNoTermOfAPosition() {
    assertThat(new Deadlines(WRITTEN, null).ofPosition("Nederland steunt dit in 2026.")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland pleit voor een besluit over het fonds voor de zomer van 2026.",
        "Nederland pleit ervoor om voor de zomer van 2026 een besluit te nemen.",
        "Het kabinet dringt aan op een akkoord uiterlijk eind 2026.",
      })
  void byWhenOthersShouldDoWhatIsPleadedFor_isNoTerm(String sentence) {
    assertThat(new Deadlines(WRITTEN, null).ofPosition(sentence)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland zal voor de zomer van 2026 een besluit bepleiten.",
        "Ik zal uiterlijk eind juni pleiten voor een besluit.",
        "Nederland blijft tot eind 2026 voorstander van deze missie.",
      })
  void byWhenAPositionIsTaken_isATerm(String sentence) {
    assertThat(new Deadlines(WRITTEN, null).ofPosition(sentence)).isNotNull();
  }

  @Test
  void termAfterTheMeeting_runsFromIt() {
    var deadlines = new Deadlines(WRITTEN, LocalDate.parse("2025-06-05"));

    assertThat(deadlines.first("U krijgt binnen zes weken na de DMM een overzicht."))
        .isEqualTo(new Deadline(LocalDate.parse("2025-07-17"), "binnen zes weken na de DMM"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U krijgt binnen zes weken na de DMM een overzicht.|binnen zes weken na de DMM|2025-07-17",
        "U krijgt binnen een week na de top een overzicht.|binnen een week na de top|2025-07-02",
        "U krijgt binnen een week na de top in Den Haag een overzicht.|binnen een week na de top in Den Haag|2025-07-02",
        "U krijgt binnen een week na de top in Ankara een overzicht.|binnen een week na de top in Ankara|",
        "U krijgt binnen een maand na afloop van de bijeenkomst van 11 en 12 september 2025 een overzicht.|binnen een maand na afloop van de bijeenkomst van 11 en 12 september 2025|2025-10-12",
        "U krijgt binnen twee weken na de DMM van 12 februari een overzicht.|binnen twee weken na de DMM van 12 februari|2025-02-26",
        "U krijgt uiterlijk binnen drie weken na de bijeenkomst op 31 november een overzicht.|uiterlijk binnen drie weken na de bijeenkomst op 31 november|",
      })
  void termAfterAMeeting_runsFromTheOneThatIsMeant(String sentence, String words, LocalDate day) {
    var meetings =
        List.of(
            new Meeting(MeetingKind.DMM, DateRange.of(LocalDate.parse("2025-06-05")), "Brussel"),
            new Meeting(
                MeetingKind.TOP,
                new DateRange(LocalDate.parse("2025-06-24"), LocalDate.parse("2025-06-25")),
                "Den Haag"));

    assertThat(Deadlines.around(WRITTEN, meetings, Past.NONE).first(sentence))
        .isEqualTo(new Deadline(day, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de top in Ankara", "de DMM", "de bijeenkomst"})
  void termAfterAMeetingThatTheLetterDoesNotName_keepsItsWords(String meeting) {
    assertThat(new Deadlines(WRITTEN, null).first("Binnen een week na " + meeting + " volgt het."))
        .isEqualTo(new Deadline(null, "Binnen een week na " + meeting));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De top vindt plaats op 24 en 25 juni 2025.",
        "Daarvoor is in 2024 geld vrijgemaakt.",
        "Tussen 2024 en 2031 is daar geld voor.",
        "De uitgaven voor 2026 zijn begroot.",
        "Voor 31 januari 2020 was dat anders.",
        "De operatie duurt drie weken.",
        "Ik bericht u zo spoedig mogelijk.",
        "Ik bericht u voor 31 november 2025.",
        "Dat is een zomer geleden.",
        "Dat bleek in de eerste helft van de vergadering.",
        "Dat zei ik in het debat van 30 september 2027.",
        "The committee met before 31 December 2020.",
        "De kosten zijn verspreid over tien jaar.",
        "De termijn loopt over zes weken.",
        "It may follow in 2026 and may not.",
        "The march lasts six weeks.",
        "Dat duurt 24 uur.",
        "Het gaat om een week van overleg.",
      })
  void wordsThatSetNoDate_areNoDeadline(String sentence) {
    assertThat(new Deadlines(WRITTEN, null).first(sentence)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "voor het volgende commissiedebat",
        "vóór het debat",
        "voorafgaand aan het volgende commissiedebat",
        "uiterlijk voor de eerstvolgende bijeenkomst",
        "bij de begrotingsbehandeling",
        "na de zomer",
        "na het zomerreces",
        "before the next debate",
        "after the summer recess",
      })
  void termThatNoCalendarTells_keepsItsWords(String words) {
    assertThat(new Deadlines(WRITTEN, null).first("Het volgt " + words + ", zoals gevraagd."))
        .isEqualTo(new Deadline(null, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Het volgt voor de top in Den Haag.|voor de top in Den Haag|2025-06-23",
        "Het volgt tijdens de NAVO-top in Den Haag.|tijdens de NAVO-top in Den Haag|2025-06-25",
        "Het volgt voorafgaand aan de DMM.|voorafgaand aan de DMM|2025-06-04",
        "Het volgt tijdens de bijeenkomst.|tijdens de bijeenkomst|2025-06-05",
        "It will follow ahead of the summit.|ahead of the summit|2025-06-23",
        "Het volgt tijdens de top, uiterlijk 1 juni.|uiterlijk 1 juni|2025-06-01",
        "Het volgt tijdens de top in Madrid.||",
        "Het volgt tijdens de FMM.||",
      })
  void dayOfAMeeting_isThatOfTheOneTheLetterNames(String sentence, String words, LocalDate day) {
    var meetings =
        List.of(
            new Meeting(MeetingKind.DMM, DateRange.of(LocalDate.parse("2025-06-05")), "Brussel"),
            new Meeting(
                MeetingKind.TOP,
                new DateRange(LocalDate.parse("2025-06-24"), LocalDate.parse("2025-06-25")),
                "Den Haag"));

    assertThat(Deadlines.around(WRITTEN, meetings, Past.NONE).first(sentence))
        .isEqualTo(day == null ? null : new Deadline(day, words));
  }

  @Test
  void meetingThatIsOver_setsNoTerm() {
    var past = new Meeting(MeetingKind.TOP, DateRange.of(LocalDate.parse("2024-07-10")), null);

    assertThat(
            Deadlines.around(WRITTEN, List.of(past), Past.NONE).first("Zo was het tijdens de top."))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Ik bericht u voor 1 mei.|", "Ik bericht u voor 1 mei 2025.|2025-04-30"})
  void withoutADateOfWriting_onlyAYearTellsTheDay(String sentence, LocalDate day) {
    Deadline deadline = new Deadlines(null, null).first(sentence);

    assertThat(deadline == null ? null : Objects.requireNonNull(deadline).value()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Netherlands pledged ten million euros in July.|",
        "In the summer the Netherlands donated two ships.|",
        "The Netherlands decided to send two ships in July.|2025-07-31",
        "The Netherlands will send two ships in July.|2025-07-31",
      })
  void monthOfWhatWasDone_setsNoTerm(String sentence, LocalDate day) {
    Deadline deadline = new Deadlines(WRITTEN, null).first(sentence);

    assertThat(deadline == null ? null : Objects.requireNonNull(deadline).value()).isEqualTo(day);
  }

  @Test
  void termInEnglish_keepsItsWordsWithoutADateOfWriting() {
    assertThat(new Deadlines(null, null).first("I will inform you by the end of May."))
        .isEqualTo(new Deadline(null, "by the end of May"));
  }
}
