package nl.dmmsearch.state;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Speaker.Role;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.Voice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void sameSentenceTwice_isOneStatementInTwoPlaces() {
    Brief letter = brief("a").about(PROMISE + " Veel meer. " + PROMISE).build();

    List<Statement> once = ShippedRules.READER.read(letter).statements();

    assertThat(once).hasSize(1);
    assertThat(once.getFirst().place().offset()).isZero();
    assertThat(once.getFirst().again())
        .extracting(Statement.Place::offset)
        .containsExactly(PROMISE.length() + " Veel meer. ".length());
    assertThat(ShippedRules.READER.read(letter).statements()).isEqualTo(once);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wij spraken over Irak. Nederland pleit voor rust. | irak
          Wij spraken over Irak. De heer Kuiper vroeg naar de cijfers. Nederland pleit voor rust. | ''
          Wij spraken over Irak. Dan de vraag van mevrouw Pater. Nederland pleit voor rust. | ''
          Nederland pleit voor rust. Tot slot kom ik bij Irak. | ''
          Nederland pleit voor rust. Dat geldt ook voor Irak. | irak
          """)
  void tagsOfNeighbours_endWhereSomethingElseBegins(String text, String tags) {
    var reader =
        new StatementReader(
            ShippedRules.RULES,
            said -> said.contains("Irak") ? Map.of(Dimension.TOPIC, List.of("irak")) : Map.of());

    Statement statement = reader.read(brief("a").about(text).build()).statements().getFirst();

    assertThat(String.join(" ", statement.tags(Dimension.TOPIC))).isEqualTo(tags);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Over KFOR later. NMI telt tien man. Dat werkt. Nederland pleit voor rust.|NMI",
        "Nederland pleit voor rust. Dat werkt. NMI helpt. KFOR ook.|NMI",
        "KFOR loopt af. Nederland pleit voor rust. NMI gaat door.|KFOR",
        "NMI loopt. Nederland pleit voor rust in KFOR.|KFOR",
      })
  void tagsThatTheSentenceLacks_areThoseOfTheNearestInItsParagraph(String text, String mission) {
    Brief letter = brief("a").about(text + "\n\nOok EUFOR telt.").build();

    assertThat(missions().read(letter).statements())
        .extracting(statement -> statement.tags(Dimension.MISSION))
        .containsExactly(List.of(mission));
  }

  @Test
  void tagsThatTheSentenceLacks_areThoseOfItsHeadingBeforeThoseOfItsParagraph() {
    Brief letter = brief("a").section("NMI", "KFOR loopt. Nederland pleit voor rust.").build();
    Brief apart = brief("b").about("NMI loopt af.\n\nNederland pleit voor rust.").build();

    assertThat(missions().read(letter).statements().getFirst().tags(Dimension.MISSION))
        .containsExactly("NMI");
    assertThat(missions().read(apart).statements().getFirst().tags(Dimension.MISSION)).isEmpty();
  }

  private static StatementReader missions() {
    return new StatementReader(
        ShippedRules.RULES,
        text ->
            Map.of(
                Dimension.MISSION,
                Stream.of("KFOR", "NMI", "EUFOR").filter(text::contains).toList()));
  }

  @Test
  void promiseInTime_winsOverWhatIsThoughtBesideIt() {
    assertThat(
            ShippedRules.inLetter(
                "Nederland steunt de missie en levert tien schepen tot en met 31 december 2025."))
        .extracting(Statement::rule)
        .containsExactly("leveren");
    assertThat(ShippedRules.inLetter("Nederland steunt de missie en levert tien schepen."))
        .extracting(Statement::rule)
        .containsExactly("steunen");
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

  private static Brief debate(Section... turns) {
    Brief empty = brief("a").type(DocumentType.COMMISSIEDEBAT).dated("2025-02-01").build();
    return new Brief(
        empty.source(),
        empty.access(),
        empty.header(),
        empty.meetings(),
        List.of(turns),
        empty.footnotes(),
        empty.citations(),
        empty.tags(),
        empty.statements(),
        empty.reading(),
        empty.kin());
  }

  private static Section turn(Role role, @Nullable String name, String text) {
    return new Section(null, 1, "s1", text, List.of(), List.of(), new Speaker(role, name, null));
  }

  @Test
  void whatAChairNotes_thatMinisterPromised() {
    Brief debate =
        debate(
            turn(Role.BEWINDSPERSOON, "Aldenburg", "Minister Aldenburg:\n\nGoedemorgen."),
            turn(Role.BEWINDSPERSOON, "Van Eck", "Staatssecretaris Van Eck: Dank u wel."),
            turn(
                Role.VOORZITTER,
                null,
                "De voorzitter: Wil de minister nog iets kwijt? De minister knikt.\n\n"
                    + "Ik lees de volgende toezeggingen van de minister voor:\n\n"
                    + "• De staatssecretaris zoekt uit hoe het met de munitie staat.\n\n"
                    + "• In de begroting neemt de minister een doel op.\n\n"
                    + "• De Kamer ontvangt in mei een brief van minister Aldenburg.\n\n"
                    + "• De Kamer wordt voor de zomer geïnformeerd.\n\n"
                    + "Ik dank de minister en sluit de vergadering."));

    assertThat(ShippedRules.READER.read(debate).statements())
        .extracting(Statement::speaker, s -> s.text().substring(0, 20))
        .containsExactly(
            tuple("Van Eck", "De staatssecretaris "),
            tuple("Aldenburg", "In de begroting neem"),
            tuple("Aldenburg", "De Kamer ontvangt in"),
            tuple(null, "De Kamer wordt voor "));
  }

  @Test
  void chair_takesNoPosition() {
    assertThat(ShippedRules.inDebate(Role.VOORZITTER, "De minister wil daar kort iets over kwijt."))
        .isEmpty();
  }

  @Test
  void whoHasTheFloor_isNoPartOfWhatIsSaid() {
    Brief debate =
        debate(
            turn(Role.BEWINDSPERSOON, "Van Eck", "Staatssecretaris Van Eck: " + PROMISE),
            turn(
                Role.BEWINDSPERSOON,
                null,
                "De minister van Buitenlandse Handel en Ontwikkelingssamenwerking: " + PROMISE));

    assertThat(ShippedRules.READER.read(debate).statements())
        .allSatisfy(statement -> assertThat(statement.text()).isEqualTo(PROMISE))
        .extracting(statement -> statement.place().offset())
        .containsExactly(26, 66);
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

  private static final String OWN = "Nederland zal zelf vier schepen leveren.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Geachte collega,\n\nNederland zal drie schepen leveren.\n\nHoogachtend,\n\nPer Holm",
        "Beste collega,\n\nWij zullen drie schepen sturen.\n\nMet vriendelijke groet,\nPer Holm",
        "De collega schrijft: 'Nederland zal drie schepen leveren. Wij zullen betalen.'",
        "De collega schreef: ‘Wij zullen drie schepen leveren.’",
      })
  void whatOthersWrite_isNotOfTheSender(String quoted) {
    String letter = "Geachte voorzitter,\n\nDit schreef men mij.\n\n" + quoted + "\n\n" + OWN;

    assertThat(ShippedRules.inLetter(letter)).extracting(Statement::text).containsExactly(OWN);
  }

  @Test
  void salutationOfTheLetterItself_takesNothingAway() {
    assertThat(ShippedRules.inLetter("Geachte heer Pater,\n\n" + OWN + "\n\nHoogachtend,"))
        .extracting(Statement::text)
        .containsExactly(OWN);
    assertThat(ShippedRules.inLetter("Foto's volgen, 's avonds. Nederland zal foto's leveren."))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 / Kunt u dit toelichten? Nederland zal immers drie schepen leveren.\n\nJa. ",
        "1\nKunt u dit toelichten? Nederland zal drie schepen leveren.\n\nAntwoord\n\n",
        "1 Kunt u dit toelichten? Nederland zal drie schepen leveren. Ja. ",
        "Vraag 1\n\nNederland zal drie schepen leveren. Hoe staat het daarmee?\n\n",
        "1\n\nKlopt het?\n\nWij vinden dat Nederland achterloopt.\n\nAntwoord\n\nJa.\n\n2.\n\n"
            + "Bent u het eens? Wij pleiten voor meer.\n\nAntwoord\n\n",
      })
  void whatMembersAsk_isNotWhatTheMinisterAnswers(String question) {
    assertThat(ShippedRules.in(DocumentType.ANTWOORD_KAMERVRAGEN, question + OWN))
        .extracting(Statement::text)
        .containsExactly(OWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ANTWOORD_KAMERVRAGEN", "KAMERBRIEF"})
  void whatStandsBetweenAQuestionsLabelAndItsAnswer_membersSay(DocumentType type) {
    String asked = "Vraag 2\n\nKlopt het?\n\nWij vinden dat u de Kamer voor 1 mei moet informeren.";

    assertThat(ShippedRules.in(type, asked + "\n\nAntwoord 2\n\n" + OWN + "\n\nVraag 3\n\nWaarom?"))
        .extracting(Statement::text)
        .containsExactly(OWN);
  }

  @Test
  void letterBelowWhereAndWhenItWasWritten_isNotOfTheSender() {
    Brief letter =
        brief("a")
            .type(DocumentType.KAMERBRIEF)
            .section("Bijlagen", "Twee brieven volgen")
            .section("Ottawa, 1 February 2025", "Dear Ruben,\n\nI will send troops to Latvia.")
            .section(
                "Meer",
                OWN
                    + "\n\nAmsterdam, 1 februari 2025\n\nZeer geachte heer Brekelmans,\n\n"
                    + "Wij zullen de Kamer voor 1 mei informeren.")
            .build();

    assertThat(ShippedRules.READER.read(letter).statements())
        .extracting(Statement::text)
        .containsExactly(OWN);
  }

  @Test
  void letterItself_canBeginWithWhereAndWhenItWasWritten() {
    assertThat(
            ShippedRules.inLetter(
                "Den Haag, 1 februari 2025\n\nGeachte collega,\n\n" + OWN + "\n\nHoogachtend,"))
        .extracting(Statement::text)
        .containsExactly(OWN);
  }

  @Test
  void termOfAPromiseThatIsKept_isNoDeadline() {
    assertThat(
            ShippedRules.inLetter(
                "Hiermee doe ik de toezegging aan het lid Pater om voor 1 mei te berichten gestand."))
        .singleElement()
        .satisfies(statement -> assertThat(statement.deadline()).isNull());
  }

  @Test
  void bareNumberAboveWhatNobodyAnswers_isNoQuestion() {
    assertThat(ShippedRules.inLetter("2\n\nWat volgt? " + OWN + "\n\n3\n\n" + PROMISE)).hasSize(2);
  }

  @Test
  void numberedParagraphsOfALetter_areItsOwn() {
    assertThat(ShippedRules.inLetter("1. Wat volgt? " + OWN + "\n\n2. " + PROMISE)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland zal drie schepen leveren, aldus de SG.",
        "Volgens de Poolse premier zal Nederland drie schepen leveren.",
        "Shell Nederland heeft besloten een fabriek te sluiten.",
        "TNO Defensie zal het onderzoek uitvoeren.",
        "De regering van Polen wil meer. De regering heeft besloten tanks te kopen.",
        "De Deense regering wil meer. De regering zal tanks kopen.",
        "Het vorige kabinet heeft besloten de tanks te verkopen.",
        "Het Belgische kabinet heeft besloten de missie te verlengen.",
        "De Minister-President van Canada: ik zal 500 soldaten sturen.",
        "De voorzitter van de commissie schreef: ik zal de Kamer voor 1 mei informeren.",
        "In het coalitieakkoord staat: Nederland zal 2 procent uitgeven.",
        "Het lid Pater: wij zullen dat steunen.",
        "De industrie heeft haar toezeggingen gestand gedaan.",
        "De bondgenoten hebben hun toezeggingen inmiddels gestand gedaan.",
        "Aan de toezegging van Canada is voldaan.",
      })
  void whoOnlyLooksLikeTheNetherlands_commitsNobody(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nederland zal drie schepen leveren, aldus het kabinet.",
        "Ook Nederland zal drie schepen leveren.",
        "Het Nederlandse kabinet zal drie schepen leveren.",
        "De minister van Defensie: ik zal de Kamer voor 1 mei informeren.",
        "In mijn brief staat: Nederland zal drie schepen leveren.",
        "Kort gezegd: Nederland zal drie schepen leveren.",
        "Voorop staat: Nederland zal drie schepen leveren.",
        "Daarom is besloten tot het volgende: Nederland zal drie schepen leveren.",
        "Nederland heeft haar toezegging gestand gedaan.",
        "Aan de toezegging van minister Brekelmans is voldaan.",
        "De Deense regering koopt tanks. Daar is krapte. De regering zal tien tanks leveren.",
      })
  void theNetherlands_isStillSeen(String text) {
    assertThat(ShippedRules.inLetter(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dat kan ik niet toezeggen.",
        "Ik zeg dat niet toe.",
        "Ik kan nu niet toezeggen dat Nederland extra militairen zal leveren.",
        "Ik heb nooit toegezegd dat Nederland militairen levert.",
        "Nederland heeft geen toezegging gedaan dat het kabinet fregatten zal sturen.",
        "Het kabinet heeft nog niet besloten of het verlengt.",
      })
  void whatIsRefused_isNoStatement(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
  }

  @Test
  void whatWillNotBeDone_isPromised() {
    assertThat(ShippedRules.inLetter("Ik heb besloten geen extra eenheden te sturen."))
        .extracting(Statement::rule)
        .containsExactly("besluiten");
    assertThat(ShippedRules.inLetter("Nederland zal geen troepen sturen."))
        .extracting(Statement::rule)
        .containsExactly("zullen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hiermee doe ik de toezegging aan het lid Pater gestand.",
        "Hiermee doe ik de toezegging aan het lid Pater om de Kamer in mei in te lichten gestand.",
        "Met deze brief voldoet u aan die toezegging.",
        "Aan de toezegging aan het lid Pater is voldaan.",
      })
  void whatIsDoneAsPromised_isMarked(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(statement -> statement.earlier().getFirst().how())
        .containsExactly(How.FULFILS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Daarmee is deels voldaan aan de toezegging over de fregatten.",
        "Hiermee doe ik mijn toezegging aan het lid Pater gedeeltelijk gestand.",
        "Hiermee is nog niet voldaan aan de toezegging aan het lid Pater.",
        "Aan de toezegging is voldaan, zij het grotendeels.",
        "In mei zal aan de toezegging aan het lid Pater worden voldaan.",
      })
  void whatIsDoneInPartOrLater_isOnlySpokenOf(String text) {
    assertThat(ShippedRules.inLetter(text))
        .extracting(statement -> statement.earlier().getFirst().how())
        .containsExactly(How.REPEATS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ik zet mij in voor een betere verdeling.|zich-inzetten",
        "Daarom zet ik me volledig in voor een betere verdeling.|zich-inzetten",
        "Wij zetten ons actief in voor een betere verdeling.|zich-inzetten",
        "Ik span mij in om de levering te versnellen.|inspannen",
      })
  void whatIOrWeDoToOurselves_isFound(String text, String rule) {
    assertThat(ShippedRules.inLetter(text)).extracting(Statement::rule).containsExactly(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ik maak mij grote zorgen over de munitie.",
        "Ik verzet mij tegen dit voorstel.",
        "Wij sluiten ons aan bij dit voorstel.",
        "Ik maak mij er hard voor dat dit gebeurt.",
      })
  void whatIThinkOfIt_isAPosition(String text) {
    assertThat(ShippedRules.inLetter(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij zetten ons materieel in bij oefeningen.",
        "Ik zet u in kennis.",
        "Wij sluiten ons kantoor aan de kade.",
      })
  void ownedThings_areNoReflexive(String text) {
    assertThat(ShippedRules.inLetter(text)).isEmpty();
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
        .satisfies(statement ->
            assertThat(statement.deadline()).isEqualTo(new Deadline(null, "voor 1 mei")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U informeert de Kamer voor 1 april over de kosten.",
        "U zegt de Kamer toe binnen twee weken een brief te sturen.",
      })
  void noteWithoutADate_keepsTheWordsOfItsTerms(String text) {
    Brief note = brief("a").type(DocumentType.BESLISNOTA).about(text).build();

    assertThat(ShippedRules.READER.read(note).statements())
        .singleElement()
        .extracting(Statement::deadline)
        .satisfies(deadline -> assertThat(text).contains(deadline.text()))
        .extracting(Deadline::value)
        .isNull();
  }

  @Test
  void positionTakenAtAMeeting_hasNoDeadline() {
    Brief agenda =
        brief("a")
            .dated("2025-02-01")
            .meeting(MeetingKind.DMM, "2025-02-12", "2025-02-13")
            .about("Tijdens de bijeenkomst zal ik benadrukken dat de lasten eerlijk verdeeld zijn.")
            .build();

    assertThat(ShippedRules.READER.read(agenda).statements())
        .singleElement()
        .satisfies(statement -> assertThat(statement.deadline()).isNull());
  }

  @Test
  void hugeSentence_isReadInBoundedSteps() {
    String long1 = "Nederland zal de toezegging van de Kamer ".repeat(4000);

    assertThat(ShippedRules.inLetter(long1)).hasSizeLessThanOrEqualTo(1);
  }
}
