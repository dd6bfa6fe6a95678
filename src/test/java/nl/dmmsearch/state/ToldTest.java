package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the times that a sentence of a letter of 1 February 2025 names is its deadline. */
class ToldTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eind januari heeft Nederland toegezegd tien voertuigen te leveren.",
        "Het kabinet heeft medio januari besloten de bijdrage te verlengen.",
        "In december heb ik uw Kamer toegezegd met een brief te komen.",
        "Het kabinet heeft eind vorig jaar besloten 20 miljoen euro bij te dragen.",
        "Begin januari kondigde ik aan dat de eenheid blijft.",
        "In het voorjaar heeft het kabinet besloten de staf uit te breiden.",
        "Ik heb in juni aangekondigd dat Nederland een fregat stuurt.",
        "Het kabinet besloot in oktober de missie te verlengen.",
        "Nederland heeft in het tweede kwartaal toegezegd radars te leveren.",
        "Het kabinet heeft afgelopen vrijdag besloten de accijns niet te verhogen.",
        "Ik heb op 17 januari jl. met de sector afgesproken dat de prijzen worden bevroren.",
      })
  void whatHappenedAlready_setsNoDeadline(String sentence) {
    List<Statement> found = ShippedRules.inLetter(sentence);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().deadline()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ik ben voornemens het wetsvoorstel nog dit jaar bij uw Kamer in te dienen. | 2025-12-31
          De minister van Financiën en ik sturen uw Kamer in het tweede kwartaal een gezamenlijke brief. | 2025-06-30
          In het voorjaar ontvangt uw Kamer de uitkomsten van het onderzoek. | 2025-06-20
          Ik laat dit onderzoeken en kom hier voor de zomer bij uw Kamer op terug. | 2025-06-20
          Het wetsvoorstel wordt naar verwachting voor de zomer van 2025 bij uw Kamer ingediend. | 2025-06-20
          Samen met gemeenten stel ik een actieplan op, dat ik u eind mei toestuur. | 2025-05-31
          Ik streef ernaar u het advies uiterlijk in september te doen toekomen. | 2025-09-30
          De evaluatie is in november 2025 gereed en zal dan met uw Kamer worden gedeeld. | 2025-11-30
          Het rapport zal ik, voorzien van een appreciatie, voor het zomerreces aan uw Kamer aanbieden. | 2025-07-03
          Ik verwacht uw Kamer hierover voor 1 mei te kunnen berichten. | 2025-04-30
          Het kabinet neemt hierover naar verwachting in maart een besluit. | 2025-03-31
          De resultaten worden in het tweede kwartaal van 2025 met de Kamer gedeeld. | 2025-06-30
          Ik zal dit meenemen in de Kamerbrief die u voor de zomer ontvangt. | 2025-06-20
          De antwoorden op de overige vragen ontvangt u binnen drie weken. | 2025-02-22
          Voor eind maart volgt een nadere reactie op deze motie. | 2025-03-31
          De planning is dat uw Kamer de strategie in september ontvangt. | 2025-09-30
          Ik kom daar voor de zomer met een brief op terug. | 2025-06-20
          We komen in het voorjaar met een nota. | 2025-06-20
          Daar zullen we bij de Voorjaarsnota op terugkomen. | 2025-06-01
          Ik kan de Kamer toezeggen dat ze er voor Pasen een brief over krijgt. | 2025-04-19
          Ik zal het onderwerp volgende week in Brussel opbrengen. | 2025-02-09
          Het kabinet heeft in het najaar van 2024 besloten de missie te verlengen tot eind 2026. | 2026-12-31
          Tijdens het debat eind december heb ik toegezegd de cijfers voor 1 april te sturen. | 2025-03-31
          Het kabinet heeft besloten in mei een fregat te sturen. | 2025-05-31
          Ik heb besloten de inzet per 1 juli te beëindigen. | 2025-07-01
          Het kabinet heeft besloten om uiterlijk in juni 40 voertuigen over te dragen. | 2025-06-30
          Nederland heeft toegezegd voor de zomer 10 miljoen euro over te maken. | 2025-06-20
          Het kabinet heeft toegezegd dat de Kamer in mei een brief ontvangt. | 2025-05-31
          Zoals in november aangekondigd, informeert het kabinet de Kamer voor de zomer over de kosten. | 2025-06-20
          Nederland zal de steun die in september is toegezegd, voor 1 mei leveren. | 2025-04-30
          Ik stuur u de geannoteerde agenda voor de NAVO-top van 24 juni uiterlijk 10 juni. | 2025-06-10
          Ik kom voor het einde van het jaar met een voorstel voor een nieuwe verdeelsleutel. | 2025-12-31
          Wij voeren deze maatregel per 1 januari 2026 in. | 2026-01-01
          De uitkomsten zal ik begin juli met uw Kamer delen. | 2025-07-10
          Medio april verwacht ik het rapport naar de Kamer te sturen. | 2025-04-20
          Samen met de minister van VWS werk ik aan een plan, dat u in juni ontvangt. | 2025-06-30
          Ik span mij ervoor in dat de vergoeding voor de zomer is uitbetaald. | 2025-06-20
          Ik stuur u die cijfers nog deze week. | 2025-02-02
          Het kabinet komt dit voorjaar met een besluit. | 2025-06-20
          Die evaluatie komt voor het zomerreces naar de Kamer. | 2025-07-03
          """)
  void whatIsToCome_isTheDeadline(String sentence, LocalDate day) {
    List<Statement> found = ShippedRules.inLetter(sentence);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().deadline()).extracting(Deadline::value).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De toezegging om voor 1 januari een brief te sturen kan ik niet nakomen.",
        "Aan mijn toezegging om u voor 15 januari te informeren, heb ik helaas niet kunnen voldoen.",
        "Deze brief had ik u voor 1 januari beloofd.",
        "Ik had toegezegd u in december te informeren.",
        "Mijn toezegging om de Kamer voor de kerst te informeren is niet nagekomen.",
      })
  void dayThatWasNotKept_isNotReckonedAYearOn(String sentence) {
    whatHappenedAlready_setsNoDeadline(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          U ontvangt de brief die ik voor 1 januari had toegezegd nu uiterlijk 1 april 2025. | 2025-04-01
          De brief die ik voor 1 maart had toegezegd, ontvangt u voor 1 mei. | 2025-04-30
          Aan mijn toezegging om u voor 15 januari te informeren heb ik niet kunnen voldoen; ik zal u voor 1 april informeren. | 2025-03-31
          Ik zal voor 15 januari niet opnieuw over de inzet besluiten. | 2026-01-14
          """)
  void newDay_goesBeforeTheOneThatWasNotKept(String sentence, LocalDate day) {
    whatIsToCome_isTheDeadline(sentence, day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In het debat van 10 december 2024 heb ik toegezegd de Kamer binnen twee maanden te informeren. | 2025-02-10
          Op 6 januari 2025 heb ik de Kamer toegezegd haar binnen vier weken te informeren. | 2025-02-03
          Ik heb toegezegd de Kamer binnen twee maanden te informeren. | 2025-04-01
          Nederland zal na 1 augustus 2025 nog twee jaar aan de missie bijdragen. | 2027-08-01
          """)
  void term_runsFromTheDayThatIsNamed(String sentence, LocalDate day) {
    whatIsToCome_isTheDeadline(sentence, day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik informeer u over agenda en inzet voor de NAVO-top van 24 en 25 juni 2025.",
        "Ik informeer u over de voorbereiding voor de bijeenkomst van 12 februari 2025.",
        "Ook meld ik de Nederlandse bijdrage met een radar in Litouwen medio januari.",
        "Ook meld ik de Nederlandse deelname aan de oefening eind december."
      })
  void whatOnlyTells_isNoPromise(String sentence) {
    assertThat(ShippedRules.inLetter(sentence)).isEmpty();
  }
}
