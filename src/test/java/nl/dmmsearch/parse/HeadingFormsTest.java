package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines head a text, by forms that other papers have too. */
class HeadingFormsTest {
  private static final String LETTER =
      "Datum 4 januari 2024\nBetreft Verslag NAVO DMM van 14 december 2023\n\nGeachte voorzitter,\n\n";
  private static final String PROSE =
      """
      De bondgenoten bespraken dit onderwerp uitvoerig en kwamen tot de slotsom dat er meer
      samenhang nodig is. Nederland heeft gevraagd om een plan met heldere stappen.
      """;
  private static final String RUN_ON =
      "Alle landen waren het erover eens dat dit sneller moet en dat er meer geld voor nodig is.";
  private static final String SIGNED = "\nHoogachtend,\n\nDE MINISTER VAN DEFENSIE\n\nK. Vermeer\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2500 ES Den Haag",
        "Plein 4, 2511 CR DEN HAAG",
        "Postbus 20061",
        "Telefoon 070 555 01 23",
        "Fax      (070) 555 01 23",
        "Ministerie van Algemene Zaken",
        "Aan",
        "Onze referentie: D2024-17",
        "Betreft: Inzet in Mali",
        "Afschrift aan: de Eerste Kamer",
        "c.c. Commandant der Strijdkrachten",
        "Den Haag, 3 mei 2020",
        "woensdag 12 juni 2019",
        "9.30 Aankomst van de delegaties",
        "13:00 – 14:00 Lunch",
        "O9.OO Opening",
        "Woensdag 12 juni 9.30 Aankomst",
        "Mr. P.Q. de Boer",
        "J.K. Jansen   Th.M. van den Berg",
        "Soort: Verslag Zaal: Groen",
        "Noorwegen 1,4 1,5 1,6",
        "4 12-09-2031 AO bergers afgerond",
        "12-09-2031 Debat over havens",
        "Slotbeschouwing .............. 12",
        "Pagina 3 van l2",
        "Blad 2/3",
      })
  void line_aboutThePaperOrInATable_headsNothing(String line) {
    assertThat(headings(LETTER + PROSE + "\n" + line + "\n\n" + PROSE + SIGNED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De inzet van Nederland in 2024",
        "Nieuwe leden: Finland en Zweden",
        "Stand van zaken in het ministerie",
        "Afspraken met Mark Rutte",
        "Antwoord van de bewindslieden",
        "Kosten 2024 en 2025",
        "Status van de onderhandelingen",
        "Betrekkingen met de VS en Canada",
        "II  Reactie van het kabinet",
        "Ad 2. Opleiding",
        "Modernisering van de commando-\nstructuur",
      })
  void line_thatNamesASubject_headsWhatFollows(String line) {
    assertThat(headings(LETTER + PROSE + "\n" + line + "\n\n" + PROSE + SIGNED))
        .containsExactly(line.replace("-\n", "").replace("  ", " "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Baltische Zee. @/Cyberveiligheid. @/Opleiding en training. @|true",
        "Baltische Zee – @/Cyberveiligheid – @/Opleiding en training – @|true",
        "Baltische Zee: @/Cyberveiligheid: @/Opleiding en training: @|true",
        "1. Baltische Zee. @/2. Cyberveiligheid. @/3. Opleiding en training. @|true",
        "Ad 1. Baltische Zee. @/Ad 2. Cyberveiligheid. @/Ad 3. Opleiding en training. @|true",
        "Baltische Zee. @/Cyberveiligheid. @|false",
        "Dat is gelukt. @/Er volgde applaus. @/Nederland stemde in. @|false",
        "Ja. @/Nee. @/Geen oordeel. @|false",
        "• Baltische Zee: @/• Cyberveiligheid: @/• Opleiding en training: @|false",
        "Vraag 1: @/Vraag 2: @/Vraag 3: @|false",
        "Ad 1. @/Ad 2. @/Ad 3. @|false",
      })
  void paragraphs_thatOpenAlikeWithATitle_areSections(String paragraphs, boolean titled) {
    String text = paragraphs.replace("@", RUN_ON).replace("/", "\n\n");
    List<String> titles =
        Arrays.stream(paragraphs.split("/"))
            .map(p -> p.replaceFirst("(?: –|:|\\.) @", ""))
            .toList();
    assertThat(headings(LETTER + PROSE + "\n" + text + "\n" + SIGNED))
        .isEqualTo(titled ? titles : List.of());
  }

  @Test
  void titledParagraphs_inTheSeriesOfANumberedHeading_areHeadingsToo() {
    String one = "1. Havens. " + RUN_ON + "\n\n2. Loodsen. " + RUN_ON + "\n\n";
    String last = "4. Slot. " + RUN_ON + "\n\n";
    assertThat(
            headings(LETTER + PROSE + "\n" + one + "3. Sluizen\n\n" + PROSE + "\n" + last + SIGNED))
        .containsExactly("1. Havens", "2. Loodsen", "3. Sluizen", "4. Slot");
  }

  @Test
  void titledParagraphs_underAHeading_areBelowItAndPointsAreText() {
    String titled = "Irak. " + RUN_ON + "\n\nMali. " + RUN_ON + "\n\nLibanon. " + RUN_ON + "\n\n";
    String points =
        "1. Geld. " + RUN_ON + "\n\n2. Mensen. " + RUN_ON + "\n\n3. Tijd. " + RUN_ON + "\n\n";
    List<Section> sections =
        read(LETTER + PROSE + "\nMissies\n\n" + titled + "Middelen\n\n" + points + SIGNED)
            .sections();
    assertThat(sections)
        .extracting(Section::heading)
        .containsExactly(null, "Missies", "Irak", "Mali", "Libanon", "Middelen");
    assertThat(sections).extracting(Section::level).containsExactly(1, 1, 2, 2, 2, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inhoudsopgave   blz.\n\nBegin ........ 2\nSteun aan de landen in het oosten van het\n"
            + "verdragsgebied ....... 3\nSlotwoord ....... 4\n",
        "Begin ........ 2\nSlotwoord ....... 4\n",
        "Inhoud\n\nBegin 2\nSlotwoord 4\n",
        "Inhoudsopgave\n\nBegin\nSlotwoord\n",
        "INHOUD:\n\n• Begin\n\n• Slotwoord.\n",
      })
  void contentsList_isOneParagraph(String contents) {
    String text = LETTER + contents + "\nBegin\n\n" + PROSE + "\nSlotwoord\n\n" + PROSE;
    assertThat(headings(text))
        .filteredOn(heading -> !heading.startsWith("Inhoud"))
        .containsExactly("Begin", "Slotwoord");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bijlage", "BIJLAGE", "Annex"})
  void programme_behindTheSignature_hasNoHeadingsAndIsApart(String mark) {
    String rows =
        "\n\nTijdschema\n\nDonderdag 13 juni\n9.00 Aankomst\n10.15 Opening\n\nVrijdag 14 juni\n\n8.30 Ontbijt\n";
    Brief brief = read(LETTER + "Slot\n\n" + PROSE + SIGNED + "\n" + mark + rows);
    assertThat(brief.sections()).extracting(Section::heading).containsExactly("Slot", null);
    assertThat(brief.sections().get(1).text()).startsWith(mark).contains("\n\n10.15 Opening");
  }

  @Test
  void annex_withHeadings_keepsThoseButItsTitleIsNone() {
    String annex =
        "\nAnnex\n\nSummary by the chair\n\nTraining\n\n" + PROSE + "\nIndustry\n\n" + PROSE;
    assertThat(headings(LETTER + PROSE + SIGNED + annex)).containsExactly("Training", "Industry");
  }

  @Test
  void debate_hasNoHeadingsAboveItsFirstTurnNorRepeatedFormulas() {
    String motion = "\nMotie\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nen gaat over.\n\n";
    String debate =
        "Tweede Kamer, 90e vergadering\n\nWoensdag 12 juni 2019\n\nTweede Kamer\n\nRuimtevaart\n\n"
            + "Aan de orde is het debat.\n\nDe voorzitter:\n"
            + (PROSE + "\nDe heer Jansen (ABC):\n" + PROSE + motion + "De voorzitter:\n").repeat(2)
            + PROSE;
    assertThat(headings(debate)).isEmpty();
  }

  @Test
  void letteredHeading_rightAboveItsAnswer_isRead() {
    String form =
        "\na. Dag van ontvangst van het voorstel\n3 mei 2023\n\n2. Gevolgen\n\n" + PROSE + "\n";
    assertThat(headings(LETTER + "1. Algemeen\n\n" + PROSE + form))
        .containsExactly("1. Algemeen", "a. Dag van ontvangst van het voorstel", "2. Gevolgen");
  }

  @Test
  void tableOfOneCellPerLine_hasNoHeadings() {
    String table = "\nItalië\n\n120\n\nSpanje\n\n90\n\nSlot\n\n";
    assertThat(headings(LETTER + PROSE + table + PROSE)).containsExactly("Slot");
  }

  @Test
  void headings_inCapitals_standAboveOthers() {
    String text =
        List.of("VREDESMISSIES", "Mali", "Libanon", "SAMENWERKING", "Noorwegen").stream()
            .map(heading -> heading + "\n\n" + PROSE)
            .collect(Collectors.joining("\n"));
    assertThat(read(LETTER + text).sections())
        .extracting(Section::level)
        .containsExactly(1, 2, 2, 1, 2);
  }

  private static Brief read(String text) {
    return Reader.read(text);
  }

  private static List<String> headings(String text) {
    return read(text).sections().stream()
        .map(Section::heading)
        .filter(Objects::nonNull)
        .map(heading -> heading.replaceAll("\\s+", " "))
        .toList();
  }
}
