package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nl.dmmsearch.brief.Deadline;
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
        "Het volgt begin 2028.|begin 2028|2028-03-31",
        "Het volgt voor het meireces.|voor het meireces|2025-04-24",
        "Het volgt binnen zes tot acht weken.|binnen zes tot acht weken|2025-04-09",
        "Het volgt binnen twee à drie maanden.|binnen twee à drie maanden|2025-05-12",
        "It will follow by 31 December 2027.|by 31 December 2027|2027-12-31",
        "It will follow before the summer of 2027.|before the summer of 2027|2027-06-20",
        "It will follow by the end of 2027.|by the end of 2027|2027-12-31",
        "De rol eindigt per 1 augustus 2026.|per 1 augustus 2026|2026-08-01",
      })
  void words_becomeTheLastDayTheyAllow(String sentence, String words, LocalDate day) {
    assertThat(new Deadlines(WRITTEN, null).first(sentence)).isEqualTo(new Deadline(day, words));
  }

  @Test
  void termAfterTheMeeting_runsFromIt() {
    var deadlines = new Deadlines(WRITTEN, LocalDate.parse("2025-06-05"));

    assertThat(deadlines.first("U krijgt binnen zes weken na de DMM een overzicht."))
        .isEqualTo(new Deadline(LocalDate.parse("2025-07-17"), "binnen zes weken na de DMM"));
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
      })
  void wordsThatSetNoDate_areNoDeadline(String sentence) {
    assertThat(new Deadlines(WRITTEN, null).first(sentence)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Ik bericht u voor 1 mei.|", "Ik bericht u voor 1 mei 2025.|2025-04-30"})
  void withoutADateOfWriting_onlyAYearTellsTheDay(String sentence, LocalDate day) {
    Deadline deadline = new Deadlines(null, null).first(sentence);

    assertThat(deadline == null ? null : Objects.requireNonNull(deadline).value()).isEqualTo(day);
  }
}
