package nl.dmmsearch.state;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Speaker.Role;
import nl.dmmsearch.brief.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left open of promises, what they depend on, and who is bound by them. */
class OpenPromisesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Met deze brief is de toezegging over de aanschaf van drones nog niet afgedaan.",
        "Mijn toezegging aan het lid Pater is nog niet nagekomen.",
        "De toezegging aan het lid Pater staat nog open.",
        "De toezegging om de cijfers te sturen blijft daarmee open.",
        "Nog steeds staan twee toezeggingen uit het debat van mei open.",
        "De toezegging over de fregatten moet nog worden nagekomen.",
      })
  void promiseThatIsStillOpen_isSpokenOfAndNotKept(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(statement -> statement.earlier().getFirst().how())
        .containsExactly(How.REPEATS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De toezeggingen van de industrie zijn gestand gedaan.",
        "De toezegging van de Europese bondgenoten is nagekomen.",
        "Hiermee is aan de toezeggingen van het Nederlandse bedrijfsleven voldaan.",
        "De toezeggingen van de landen zijn nog niet nagekomen.",
      })
  void whatOthersPromised_isNotTheMinistersOwn(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }

  @Test
  void promiseToOthers_isTheMinistersOwn() {
    assertThat(
            ShippedRules.inLetter("De toezegging van de minister aan de industrie is nagekomen."))
        .extracting(statement -> statement.earlier().getFirst().how())
        .containsExactly(How.FULFILS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Indien de Kamer dat wenst, zal ik een brief sturen.|Indien de Kamer dat wenst",
        "Ik zal een brief sturen als de Kamer dat wenst.|als de Kamer dat wenst",
        "Als Nederland besluit deel te nemen, zal ik de Kamer informeren.|Als Nederland besluit deel te nemen",
        "Mocht de Kamer dat wensen, dan zal ik een brief sturen.|Mocht de Kamer dat wensen",
        "Ik zal, mits de Kamer instemt, tien tanks leveren.|mits de Kamer instemt",
        "Nederland zal tien tanks leveren, tenzij de productie stokt.|tenzij de productie stokt",
        "Nederland zal leveren op voorwaarde dat anderen ook leveren.|op voorwaarde dat anderen ook leveren",
        "Nederland zal tien tanks leveren, onder voorbehoud van instemming.|onder voorbehoud van instemming",
        "I will send a letter if the House wishes so.|if the House wishes so",
        "The Netherlands will send troops, provided that the House agrees.|provided that the House agrees",
        "Nederland zal als grootste donor tien tanks leveren.|",
        "Nederland zal, als de grootste donor, tien tanks leveren.|",
        "Nederland zal zowel tanks als munitie leveren.|",
        "Ik zal de Kamer in mei informeren.|",
      })
  void promiseThatDependsOnSomething_saysOnWhat(String text, @Nullable String words) {
    assertThat(ShippedRules.inLetter(text)).extracting(Statement::condition).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "II Antwoord/Reactie van de Minister|De commissie stelde vragen.|minister",
        "Reactie van de staatssecretaris van Defensie|De commissie stelde vragen.|staatssecretaris van Defensie",
        "Reactie van de bewindspersoon|De commissie stelde vragen.|Bewindspersoon",
        "Antwoord|De vragen zijn voorgelegd aan de Minister van Defensie.|minister van Defensie",
        "II Antwoord van de Minister|De vragen zijn voorgelegd aan de minister van Buitenlandse Zaken.|minister van Buitenlandse Zaken",
        "Antwoord|De commissie stelde vragen.|",
      })
  void answersThatACommitteePrints_areOfWhoeverTheyAreHeadedBy(
      String heading, String opening, @Nullable String speaker) {
    Brief consultation =
        brief("a")
            .type(DocumentType.SCHRIFTELIJK_OVERLEG)
            .sender("vaste commissie voor Defensie")
            .section(null, opening)
            .section(heading, "Ik zal de Kamer in mei informeren.")
            .build();

    assertThat(ShippedRules.READER.read(consultation).statements())
        .extracting(Statement::speaker)
        .containsExactly(speaker);
  }

  private static Section turn(Role role, @Nullable String name, String text) {
    return new Section(null, 1, "s1", text, List.of(), List.of(), new Speaker(role, name, null));
  }

  @Test
  void whatAChairNotes_isThePromiseInAnotherPlace() {
    Brief debate = brief("a").type(DocumentType.COMMISSIEDEBAT).dated("2025-02-01").build();
    Brief held =
        new Brief(
            debate.source(),
            debate.access(),
            debate.header(),
            debate.meetings(),
            List.of(
                turn(
                    Role.BEWINDSPERSOON,
                    "Aldenburg",
                    "Minister Aldenburg: Ik zal de cijfers over de munitie voor de zomer sturen. "
                        + "Ook zal ik de fregatten bij mijn Deense collega aankaarten."),
                turn(
                    Role.VOORZITTER,
                    null,
                    "De voorzitter: Ik noteer de volgende toezeggingen:\n\n"
                        + "• De minister stuurt voor de zomer de cijfers over munitie.\n\n"
                        + "• De minister kaart de fregatten aan bij de Deense collega.\n\n"
                        + "• De minister zoekt uit hoe het met de kazernes staat.")),
            debate.footnotes(),
            debate.citations(),
            debate.tags(),
            debate.statements(),
            debate.reading(),
            debate.kin());

    List<Statement> found = ShippedRules.READER.read(held).statements();

    assertThat(found).extracting(statement -> statement.again().size()).containsExactly(1, 1, 0);
    assertThat(found.getLast().text()).contains("kazernes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De minister stuurt de Kamer in mei een uitsplitsing van de drones.|1",
        "De minister zal de uitsplitsing van de drones in mei toezenden.|1",
        "De minister stuurt de Kamer in juni een uitsplitsing van de drones.|2",
        "De minister stuurt de Kamer in mei een brief over de werven.|2",
        "De minister van Defensie stuurt in mei een overzicht van de drones per eenheid.|2",
      })
  void whatAChairNotesTwice_isOnePromise(String again, int promises) {
    Brief held =
        withTurns(
            chair("s1", "De minister stuurt in mei een uitsplitsing van de drones naar de Kamer."),
            chair("s2", again));

    assertThat(ShippedRules.READER.read(held).statements())
        .hasSize(promises)
        .first()
        .extracting(statement -> statement.again().size())
        .isEqualTo(2 - promises);
  }

  @Test
  void notesOfOneList_areDifferentPromises() {
    Brief held =
        withTurns(
            chair(
                "s1",
                "De minister stuurt in mei een uitsplitsing van de drones.\n\n"
                    + "• De minister stuurt in mei een uitsplitsing van drones en radars."));

    assertThat(ShippedRules.READER.read(held).statements()).hasSize(2);
  }

  private static Section chair(String anchor, String noted) {
    String text = "De voorzitter: Ik noteer de volgende toezeggingen:\n\n• " + noted;
    var speaker = new Speaker(Role.VOORZITTER, null, null);
    return new Section(null, 1, anchor, text, List.of(), List.of(), speaker);
  }

  private static Brief withTurns(Section... turns) {
    Brief debate = brief("a").type(DocumentType.COMMISSIEDEBAT).dated("2025-02-01").build();
    return debate.with(List.of(turns), List.of());
  }

  private static Brief debate(String said, String noted) {
    Brief debate = brief("a").type(DocumentType.COMMISSIEDEBAT).dated("2025-02-01").build();
    return new Brief(
        debate.source(),
        debate.access(),
        debate.header(),
        debate.meetings(),
        List.of(
            turn(Role.BEWINDSPERSOON, "Aldenburg", said),
            turn(Role.VOORZITTER, null, "De voorzitter: Ik noteer de toezeggingen:\n\n" + noted)),
        debate.footnotes(),
        debate.citations(),
        debate.tags(),
        debate.statements(),
        debate.reading(),
        debate.kin());
  }

  @Test
  void noteThatNamesTheDay_tellsThePromiseByWhen() {
    Brief held =
        debate(
            "Die uitsplitsing van de drones stuur ik u toe.",
            "• De minister stuurt de Kamer voor de zomer een uitsplitsing van de drones.");

    assertThat(ShippedRules.READER.read(held).statements())
        .singleElement()
        .extracting(statement -> String.valueOf(statement.deadline()))
        .asString()
        .contains("2025-06-20");
  }

  @Test
  void noteOfAPromiseWithoutItsSubject_pointsAtTheOneOfThatDay() {
    Brief held =
        debate(
            "Ik stuur daar voor de zomer een brief over. Ik zal de fregatten in mei aankaarten.",
            "• De minister van Defensie stuurt voor de zomer een brief over drones.");
    List<Statement> found = ShippedRules.READER.read(held).statements();

    assertThat(found).hasSize(3);
    assertThat(found.get(2).earlier())
        .extracting(EarlierStatement::target)
        .containsExactly(found.get(0).id());
  }

  @Test
  void noteThatNamesAnOffice_isOfIt() {
    Brief held =
        debate(
            "Dank u wel.",
            "• De minister van Defensie stuurt voor de zomer een brief over drones.");

    assertThat(ShippedRules.READER.read(held).statements())
        .extracting(Statement::speaker)
        .containsExactly("minister van Defensie");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De minister van Defensie zal de Kamer in mei informeren.|minister van Defensie",
        "De staatssecretaris van Defensie zal de Kamer in mei informeren.|staatssecretaris van Defensie",
        "U zegt de Kamer toe in mei een brief te sturen.|",
        "Het kabinet zal, met de minister van Defensie, de Kamer in mei informeren.|",
      })
  void noteToAMinister_isOfWhomItOpensWith(String text, @Nullable String speaker) {
    assertThat(ShippedRules.in(DocumentType.BESLISNOTA, text))
        .extracting(Statement::speaker)
        .containsExactly(speaker);
  }
}
