package nl.dmmsearch.state;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Speaker.Role;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {
  private static final String PROMISE = "Ik zeg toe de Kamer voor 1 mei te informeren.";

  @Test
  void statement_knowsWhereItStands() {
    String text =
        "De agenda volgt.\n\nOver o.a. de lasten praten\nwij later. Nederland pleit voor rust.";
    Brief letter =
        brief("a")
            .type(DocumentType.KAMERBRIEF)
            .sender("minister van Defensie")
            .section("Inzet", text, List.of(new PageStart(0, 1), new PageStart(20, 2)))
            .build();

    Statement statement = ShippedRules.READER.read(letter).statements().getFirst();

    assertThat(statement.text()).isEqualTo("Nederland pleit voor rust.");
    assertThat(statement.place())
        .isEqualTo(new Statement.Place("s1", "Inzet", text.indexOf("Nederland"), 2));
    assertThat(statement.speaker()).isEqualTo("minister van Defensie");
    assertThat(statement.voice()).isEqualTo(Voice.MINISTER);
    assertThat(statement.rule()).isEqualTo("pleiten");
    assertThat(statement.id()).startsWith(letter.id().value() + "~");
  }

  @Test
  void sameSentenceTwice_hasTwoIdsThatStayTheSame() {
    Brief letter = brief("a").about(PROMISE + " Veel meer. " + PROMISE).build();

    List<Statement> once = ShippedRules.READER.read(letter).statements();

    assertThat(once).extracting(Statement::id).doesNotHaveDuplicates().hasSize(2);
    assertThat(ShippedRules.READER.read(letter).statements()).isEqualTo(once);
  }

  @Test
  void tags_areThoseOfTheSentenceAndOfItsHeading() {
    var reader =
        new StatementReader(
            ShippedRules.RULES,
            text -> Map.of(Dimension.TOPIC, List.of(text.contains("Irak") ? "irak" : "rust")));
    Brief letter = brief("a").section("Irak", "Nederland pleit voor rust.").build();

    assertThat(reader.read(letter).statements().getFirst().tags(Dimension.TOPIC))
        .containsExactly("rust", "irak");
  }

  @Test
  void note_advisesWhatWillBeSaid() {
    List<Statement> note = ShippedRules.in(DocumentType.BESLISNOTA, "U zegt toe dat u dit regelt.");

    assertThat(note).extracting(Statement::voice).containsExactly(Voice.ADVIES);
    assertThat(ShippedRules.in(DocumentType.BESLISNOTA, PROMISE)).isEmpty();
  }

  @Test
  void onlyTheMinister_promisesInADebate() {
    assertThat(ShippedRules.inDebate(Role.BEWINDSPERSOON, PROMISE))
        .extracting(Statement::speaker)
        .containsExactly("Van Dam");
    assertThat(ShippedRules.inDebate(Role.KAMERLID, PROMISE)).isEmpty();
    assertThat(ShippedRules.inDebate(Role.VOORZITTER, PROMISE)).isEmpty();
    assertThat(ShippedRules.inDebate(Role.KAMERLID, "Kan de minister toezeggen dat hij dit doet?"))
        .isEmpty();
  }

  @Test
  void chair_readsOutWhatTheMinisterPromised() {
    assertThat(
            ShippedRules.inDebate(
                Role.VOORZITTER, "• De minister zegt toe de Kamer voor 1 mei te informeren."))
        .extracting(Statement::text)
        .containsExactly("De minister zegt toe de Kamer voor 1 mei te informeren.");
  }

  @Test
  void questionsOfParties_areNotTheirAnswers() {
    Brief consultation =
        brief("a")
            .type(DocumentType.SCHRIFTELIJK_OVERLEG)
            .section("Inbreng van de leden van de VVD-fractie", "Nederland pleit voor rust.")
            .section("Antwoord van het kabinet", "Het kabinet pleit voor rust.")
            .build();

    assertThat(ShippedRules.READER.read(consultation).statements())
        .extracting(Statement::text)
        .containsExactly("Het kabinet pleit voor rust.");
  }

  @Test
  void whatWasPromisedBefore_isMarkedAsTheSourceSays() {
    assertThat(ShippedRules.inLetter("Met deze brief doe ik mijn toezegging gestand."))
        .extracting(statement -> statement.earlier().getFirst().how())
        .containsExactly(How.FULFILS);
    assertThat(ShippedRules.inLetter("Zoals toegezegd zal ik de Kamer in mei informeren."))
        .flatExtracting(Statement::earlier)
        .containsExactly(new EarlierStatement(How.REPEATS, "Zoals toegezegd"));
    assertThat(ShippedRules.inLetter("Nederland pleit voor rust."))
        .flatExtracting(Statement::earlier)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   \n\n  ",
        "Is Nederland bereid meer te leveren?",
        "„Wij zullen nooit onderhandelen”, aldus de Russische president.",
        "De Letse minister schrijft: «Wij zullen een brigade leveren.»",
        "The Allies will meet in June.",
        "Nederland",
        "Nederland, ,, ; ()",
        "dat dat dat Nederland dat",
        "\uD83D\uDE00 Nederland \uD83D\uDE00",
      })
  void whatIsNoStatement_isNoCrashAndNoNonsense(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }

  @Test
  void briefWithoutDateOrSections_isRead() {
    assertThat(ShippedRules.READER.read(brief("a").build()).statements()).isEmpty();
    assertThat(ShippedRules.READER.read(brief("a").about(PROMISE).build()).statements())
        .singleElement()
        .satisfies(statement -> assertThat(statement.deadline()).isNull());
  }

  @Test
  void hugeSentence_isReadInBoundedSteps() {
    String long1 = "Nederland zal de toezegging van de Kamer ".repeat(4000);

    assertThat(ShippedRules.inLetter(long1)).hasSizeLessThanOrEqualTo(1);
  }
}
