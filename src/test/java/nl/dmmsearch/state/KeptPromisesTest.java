package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a letter says that a promise was kept, and when it only speaks of that. */
class KeptPromisesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "De toezegging over de radars wordt in mei afgedaan.",
        "Hierbij meld ik u dat de toegezegde brief over de radars pas na de zomer komt.",
        "De toezegging over de kazernes kan pas na de zomer worden afgedaan.",
        "De toezegging over de kazernes zal met de volgende brief worden afgedaan.",
        "Ik ben voornemens de toezegging over de radars in april gestand te doen.",
        "Ik hoop de toezegging over de radars in juni gestand te doen.",
        "Ik doe mijn toezegging over de radars in april gestand.",
        "Ik verwacht dat de toezegging over de radars in mei is nagekomen.",
        "De toezegging om de Kamer voor de zomer te informeren over de werf en het dok, is nog niet afgedaan.",
        "De toezegging om de Kamer voor de zomer te informeren over de werf en het dok, wordt in mei afgedaan.",
      })
  void whatWillBeKept_isNotKept(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(statement -> statement.earlier().getFirst().how())
        .containsExactly(How.REPEATS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De eerder toegezegde keuring van de bruggen zend ik u vóór 1 mei 2031 toe.",
        "De toegezegde keuring zal uw Kamer in het najaar ontvangen.",
        "De beloofde veerponten levert Nederland in mei 2031.",
        "De reeds toegezegde veerponten worden in mei 2031 geleverd.",
        "De toegezegde keuring van de bruggen wordt in mei aan de Kamer aangeboden.",
        "Het aan het lid Pater toegezegde schema van de bruggen krijgt u in mei.",
        "Ik stuur uw Kamer in mei de toegezegde keuring van de bruggen.",
        "In mei ontvangt u de eerder toegezegde keuring van de bruggen.",
        "Nederland levert de eerder toegezegde veerponten in mei 2031.",
      })
  void whatWasPromised_isPromisedAgain(String text) {
    assertThat(ShippedRules.inLetter(text))
        .flatExtracting(Statement::earlier)
        .extracting(EarlierStatement::how)
        .containsExactly(How.REPEATS);
    assertThat(ShippedRules.inLetter(text)).extracting(Statement::deadline).doesNotContainNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U heeft de Kamer toegezegd voor mei terug te komen op de vraag van het lid Pater.",
        "Daarbij heeft u de Kamer toegezegd in mei een schema te sturen.",
        "U heeft toegezegd de Kamer voor mei te informeren.",
        "U heeft het lid Pater een schema van de bruggen toegezegd.",
      })
  void whatANoteRemindsOf_wasPromisedBefore(String text) {
    assertThat(ShippedRules.in(DocumentType.BESLISNOTA, text))
        .flatExtracting(Statement::earlier)
        .extracting(EarlierStatement::how)
        .containsExactly(How.REPEATS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Over de toegezegde veerponten stuur ik u in mei een brief.",
        "Ik stuur u in mei een brief over de toegezegde veerponten.",
        "De door Polen toegezegde keuring zend ik u vóór 1 mei 2031 toe.",
        "De toegezegde steun blijft nodig en daarom stuur ik u in mei een brief.",
      })
  void promiseAboutWhatWasPromised_isNew(String text) {
    assertThat(ShippedRules.inLetter(text)).hasSize(1);
    assertThat(ShippedRules.inLetter(text)).flatExtracting(Statement::earlier).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoals toegezegd tijdens het plenaire debat over de krijgsmacht van 12 december 2024 stuur ik u bij deze brief de cijfers.",
        "Conform mijn toezegging tijdens het plenaire debat over de krijgsmacht van 12 december 2024 zend ik u hierbij de cijfers.",
      })
  void whatIsSentWithTheLetter_isKept_howeverLongTheDebateIsCalled(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(statement -> statement.earlier().getFirst().how())
        .containsExactly(How.FULFILS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoals toegezegd in mijn brief van 14 januari treft u het overzicht van de voorraden als bijlage aan.",
        "Zoals toegezegd is een tabel met de kosten bijgevoegd.",
        "In de bijlage treft u, zoals toegezegd, de planning aan.",
        "In lijn met mijn toezegging aan het lid Pater treft u het schema als bijlage aan.",
        "Conform mijn toezegging is het rapport bijgevoegd.",
        "Het eerste plan van Nederland heeft u, zoals door mij toegezegd in het debat van 18 december, op 14 januari ontvangen.",
        "Zoals toegezegd ontving u op 14 januari het overzicht.",
        "Zoals toegezegd heb ik hierover met mijn Deense collega gesproken.",
        "Zoals toegezegd zijn de drie radars in januari geleverd.",
      })
  void whatIsDoneAsPromised_isKept(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(statement -> statement.earlier().getFirst().how())
        .containsExactly(How.FULFILS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoals toegezegd stuur ik u het overzicht als bijlage bij het verslag in maart.",
        "Zoals toegezegd zal het schema als bijlage bij de volgende rapportage worden gevoegd.",
        "Zoals toegezegd stuur ik u een brief zodra de radars zijn geleverd.",
        "Zoals toegezegd krijgt u een lijst van goederen die zijn geleverd.",
        "Zoals toegezegd heb ik u nog geen brief gestuurd.",
        "Zoals toegezegd is er in de volgende begroting geld voor drones opgenomen.",
        "Zoals in mijn brief van 6 januari is toegezegd, ontvangt u in mei een overzicht.",
        "Ik herhaal de toezegging aan het lid Pater dat u voor 1 mei een brief krijgt.",
        "Ik heb u eerder toegezegd een brief te sturen.",
        "Het kabinet zegde u in december een evaluatie toe.",
        "In het debat van 3 december zegde ik de Kamer een brief toe over de radars.",
      })
  void whatWasPromisedAndIsToCome_isRepeated(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(statement -> statement.earlier().getFirst().how())
        .containsExactly(How.REPEATS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          De toezegging over de radars wordt in mei afgedaan. | 2025-05-31
          Ik ben voornemens de toezegging over de radars in april gestand te doen. | 2025-04-30
          """)
  void whatWillBeKept_keepsItsDeadline(String text, LocalDate day) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(Statement::deadline)
        .extracting(Deadline::value)
        .containsExactly(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland zal er op de top op aandringen dat toezeggingen worden nagekomen.",
        "Ik heb benadrukt dat gedane toezeggingen worden nagekomen.",
        "Nederland pleit ervoor dat alle toezeggingen worden nagekomen.",
      })
  void whatAnyoneShouldKeep_isAPosition(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(Statement::kind, Statement::earlier)
        .containsExactly(tuple(StatementKind.STANDPUNT, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De toezegging over het fonds wordt niet nagekomen; het geld gaat naar munitie.",
        "De toezegging om de Kamer te informeren over de werving van reservisten kan ik helaas niet gestand doen.",
        "De toezegging over brommers is komen te vervallen.",
        "De toezegging om te onderzoeken of de kazerne kan openblijven is hiermee komen te vervallen.",
        "De toegezegde brief over de radars komt er niet.",
        "Anders dan eerder aangekondigd zal Nederland de schepen niet overdragen.",
        "Anders dan in mijn brief van 6 januari is gemeld, zal ik u hierover geen brief sturen.",
        "Het kabinet ziet af van de eerder aangekondigde oefening.",
        "De eerder toegezegde bijdrage gaat niet door.",
        "De aangekondigde conferentie zal niet worden gehouden.",
        "De eerder aangekondigde brief over de bruggen komt te vervallen.",
      })
  void whatIsSaidToBeDropped_isNotRepeated(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(statement -> statement.earlier().getFirst().how())
        .containsExactly(How.DROPS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zodra de toezegging over de kazernes is nagekomen, zal ik dat melden.",
        "Indien de toezegging over de kazernes is nagekomen, zal ik dat melden.",
        "Is de toezegging over de kazernes eenmaal nagekomen, dan zal ik dat melden.",
      })
  void keepingThatIsACondition_isNoKeeping(String text) {
    List<Statement> found = ShippedRules.inLetter(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().earlier()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Voordat de toezegging over de radars kan worden nagekomen, is overleg nodig.",
        "De Kamer vroeg of de toezegging over de kazernes is nagekomen.",
        "De leden van de fractie vinden dat de toezegging over de kazernes is nagekomen.",
        "Het lid Pater stelt dat de toezegging is nagekomen.",
        "Met deze brief kom ik tegemoet aan uw verzoek om voor 1 mei een evaluatie te sturen.",
        "Met deze middelen voldoet Duitsland aan de toezegging.",
      })
  void whatOthersAskOrThink_isNoKeeping(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Duitsland heeft de toezegging over de radars gestand gedaan.",
        "Inmiddels heeft Duitsland de toezegging over munitie gestand gedaan.",
        "De Poolse minister heeft de toezegging nagekomen.",
        "De minister van Defensie van Polen heeft de toezegging nagekomen.",
        "Airbus heeft de toezegging over munitie gestand gedaan.",
        "De Duitse toezegging is nagekomen.",
        "De toezegging van de Verenigde Staten om tanks te leveren is nagekomen.",
        "De toezegging van de Franse president is nagekomen.",
        "De toezeggingen die Italië op de top deed, zijn uitgevoerd.",
        "De door Polen gedane toezegging is nagekomen.",
        "Zoals Duitsland heeft toegezegd, levert Berlijn tien tanks.",
        "De Duitse toegezegde tanks treft u hierbij aan.",
        "De door Polen toegezegde brief treft u hierbij aan.",
        "De door Polen aangekondigde conferentie gaat niet door.",
        "De motie-Pater beschouwt de fractie als uitgevoerd.",
      })
  void whatOthersKept_isNotTheMinistersOwn(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik constateer dat de toezegging aan het lid Pater is nagekomen.",
        "Mijn toezegging om de Kamer te kunnen informeren is nagekomen.",
        "Hiermee kan de toezegging als afgedaan worden beschouwd.",
        "Hiermee wordt de toezegging aan het lid Pater afgedaan.",
        "Nu de cijfers zijn gestuurd, is de toezegging aan het lid Pater nagekomen.",
        "Deze brief geeft gevolg aan mijn toezegging aan het lid Pater.",
        "Het kabinet heeft de toezegging uit het debat van 3 april nagekomen.",
        "De toezegging van de minister-president om te komen is nagekomen.",
        "De toezegging uit het AO van 5 mei is afgedaan.",
        "Inmiddels heb ik de toezegging aan de Kamer gestand gedaan.",
        "Hierbij doe ik de toezegging gestand die ik tijdens het debat aan het lid Pater heb gedaan.",
        "De toezegging die ik in mei deed, is nagekomen.",
        "Tevens doe ik hiermee de motie-Pater en de toezegging over het vlootplan af.",
        "Met bijgaande rapportage geef ik invulling aan mijn toezegging aan het lid Pater.",
        "De toegezegde brief over Kosovo treft u hierbij aan.",
        "Bijgaand ontvangt u de toegezegde evaluatie van de missie.",
        "Uw Kamer heeft de op 21 januari toegezegde planningsbrief op 30 januari ontvangen.",
        "In vervolg op mijn toezegging in het debat van 21 januari deel ik u mee wat de kosten zijn.",
        "Met deze brief informeer ik u over de kosten van de missie, conform mijn toezegging.",
        "De toegezegde evaluatie is op 3 januari aan uw Kamer verzonden.",
        "Bijgaand de toegezegde evaluatie van de missie.",
        "As promised to Parliament, I hereby enclose the report.",
        "Met deze brief kom ik tegemoet aan de toezegging om u voor 1 mei een evaluatie te sturen.",
        "Hiermee kom ik tegemoet aan mijn toezegging aan het lid Pater.",
        "Daarmee wordt tegemoetgekomen aan de toezegging aan het lid Pater.",
        "Met dit verslag voldoe ik aan mijn toezegging.",
        "Met het bijgevoegde overzicht voldoet het kabinet aan de toezegging over de radars.",
        "Ik voldoe hiermee aan mijn toezegging.",
        "Aan mijn toezegging over de radars kom ik hiermee tegemoet.",
        "Met dit overzicht geef ik gevolg aan mijn toezegging.",
        "De toezegging om na te gaan of de haven van Den Helder voor grotere schepen kan worden verdiept acht ik afgedaan.",
        "De toezegging om te onderzoeken hoe de kosten van het onderhoud kunnen worden gedeeld met België beschouw ik als nagekomen.",
        "De motie-Pater beschouw ik als uitgevoerd.",
        "Hiermee beschouw ik de motie van het lid Pater over bruggen als afgedaan.",
        "Hiermee is de motie-Pater uitgevoerd.",
        "Overeenkomstig mijn toezegging ontvangt u hierbij het rapport.",
        "Zoals aangekondigd ontvangt u hierbij het rapport.",
        "Met deze brief ontvangt u de toegezegde evaluatie.",
        "De toezegging om uw Kamer voor de zomer te informeren over de werf en het dok, is hiermee afgedaan.",
        "De toezegging om de kosten van de werf in kaart te brengen, die ik in maart deed, is hiermee gestand gedaan.",
        "Mijn toezegging om de kosten van het dok per jaar in kaart te brengen is met deze brief uitgevoerd.",
        "De toezegging om te bezien of de werf in Vlissingen eerder open kan dan gepland, heb ik hiermee nagekomen.",
      })
  void whatIsSaidToBeKept_isKept(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(statement -> statement.earlier().getFirst().how())
        .containsExactly(How.FULFILS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In mijn brief van 6 januari heb ik toegezegd u te informeren over de kosten van de missie.",
        "Tijdens het algemeen overleg van 10 januari jl. heb ik toegezegd een rapport te sturen.",
        "De minister heeft in het debat van 21 januari toegezegd een brief te sturen.",
        "In juli 2024 heeft Nederland aanvullend toegezegd 10 miljoen euro bij te dragen.",
        "De eerder toegezegde brief over Irak volgt in het tweede kwartaal.",
        "Aan de toezegging over de radars zal ik voor 1 juni voldoen.",
        "De toezegging om voor 1 januari een brief te sturen kan ik niet nakomen.",
        "U ontvangt de brief die ik voor 1 januari had toegezegd nu uiterlijk 1 april 2025.",
        "Ik had toegezegd u in december te informeren.",
        "Zoals aangekondigd in de geannoteerde agenda ontvangt u voor 1 mei een evaluatie.",
        "Zoals gemeld in mijn brief van 3 januari zal het kabinet de schepen leveren.",
        "Zoals ik op 3 januari heb bericht, wordt uw Kamer in mei nader geïnformeerd.",
      })
  void whatWasPromisedBefore_isSaidAgain(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(statement -> statement.earlier().getFirst().how())
        .containsExactly(How.REPEATS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland heeft toegezegd tien voertuigen te leveren.",
        "Ik heb toegezegd u in mei een brief te sturen.",
        "Tijdens de bijeenkomst heeft Nederland toegezegd tien radars te leveren.",
      })
  void promiseToldWithoutItsPlace_isANewOne(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(Statement::earlier)
        .containsExactly(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Status: afgedaan met Kamerstuk 28 676, nr. 899. | FULFILS |
          Status: loopt. | REPEATS | 2025-06-20
          Stand van zaken: nog niet afgedaan. | REPEATS | 2025-06-20
          Status: wordt in mei afgedaan. | REPEATS | 2025-06-20
          """)
  void statusBehindAPromiseInAList_saysWhatBecameOfIt(
      String status, How how, @Nullable LocalDate day) {
    Statement promise =
        ShippedRules.inLetter(
                "De minister heeft toegezegd de Kamer voor de zomer te informeren over drones.\n\n"
                    + status)
            .getFirst();
    Deadline deadline = promise.deadline();

    assertThat(promise.earlier()).extracting(EarlierStatement::how).containsExactly(how);
    assertThat(promise.earlier()).extracting(EarlierStatement::text).containsExactly(status);
    assertThat(deadline == null ? null : deadline.value()).isEqualTo(day);
  }

  @Test
  void statusOfTheNextPromise_isNotThatOfTheOneBefore() {
    List<Statement> list =
        ShippedRules.inLetter(
            """
            De minister heeft toegezegd de Kamer te informeren over drones.

            De minister heeft toegezegd de Kamer te informeren over radars.

            Status: afgedaan.
            """);

    assertThat(list).extracting(promise -> promise.earlier().size()).containsExactly(0, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Status: afgedaan | FULFILS
          Status toezegging: uitgevoerd bij brief van 3 maart | FULFILS
          Stand van zaken – voldaan | FULFILS
          (Afgedaan) | FULFILS
          Afgedaan met Kamerstuk 28 676, nr. 899. | FULFILS
          • Voortgang: deels uitgevoerd | REPEATS
          Openstaand | REPEATS
          Uitvoering: loopt. | REPEATS
          """)
  void statusRightBehindAPromise_isReadInWhateverForm(String status, How how) {
    Statement promise =
        ShippedRules.inLetter(
                "De minister van Defensie stuurt de Kamer in mei een brief over drones.\n" + status)
            .getFirst();

    assertThat(promise.earlier()).extracting(EarlierStatement::how).containsExactly(how);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De uitvoering van de motie verloopt goed.",
        "De planning volgt.\nStatus: afgedaan",
        "Uitvoering en financiering",
      })
  void lineThatIsNoStatus_saysNothingOfThePromiseBefore(String line) {
    assertThat(
            ShippedRules.inLetter(
                    "De minister van Defensie stuurt de Kamer in mei een brief over drones.\n"
                        + line)
                .getFirst()
                .earlier())
        .isEmpty();
  }
}
