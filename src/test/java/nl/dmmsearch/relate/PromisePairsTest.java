package nl.dmmsearch.relate;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.config.StatementRulesReader;
import nl.dmmsearch.state.StatementReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A promise in one letter and what a later one says, beside letters of other promises. */
class PromisePairsTest {
  private static final StatementReader READER = reader();

  private static final List<String> OTHERS =
      List.of(
          "Ik zal de Kamer voor de zomer informeren over de voortgang van de digitalisering.",
          "Ik zal de Kamer een brief sturen over de kosten van de huisvesting.",
          "Het kabinet zal de Kamer informeren over de uitkomsten van de evaluatie.",
          "Ik zeg toe dat de Kamer een overzicht krijgt van de openstaande vacatures.");

  private static StatementReader reader() {
    try {
      return new StatementReader(
          StatementRulesReader.read(Path.of("config", "statements.yaml")), _ -> Map.of());
    } catch (ConfigException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Brief letter(String name, String day, String text) {
    return READER.read(
        brief(name)
            .type(DocumentType.KAMERBRIEF)
            .dated(day)
            .sender("minister van Defensie")
            .about(text)
            .build());
  }

  private static List<Brief> beside(String promise, String later) {
    List<Brief> briefs = new ArrayList<>();
    for (int i = 0; i < OTHERS.size(); i++) {
      briefs.add(letter("ander-" + i, "2024-0" + (i + 1) + "-15", OTHERS.get(i)));
    }
    briefs.add(letter("belofte", "2024-05-20", promise));
    briefs.add(letter("later", "2024-11-11", later));
    return briefs;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ik zal de Kamer informeren over het tekort aan artsen bij de krijgsmacht. | Zoals toegezegd informeer ik u hierbij over het tekort aan artsen. | REPEATS_OR_FULFILS
          Ik zeg toe dat de Kamer een brief krijgt over de veiligheid van de legerplaats in Oirschot. | Met deze brief doe ik mijn toezegging over de veiligheid van de legerplaats in Oirschot gestand. | FULFILS
          Ik kom voor het kerstreces terug op de aanschaf van mijnenjagers. | Hiermee geef ik gevolg aan mijn toezegging om terug te komen op de aanschaf van mijnenjagers. | FULFILS
          Ik zal de Kamer een overzicht sturen van alle leveringen van granaten aan Oekraïne. | Conform mijn toezegging treft u als bijlage het overzicht aan van de leveringen van granaten aan Oekraïne. | REPEATS_OR_FULFILS
          Ik zal onderzoeken of de vliegbasis Gilze-Rijen langer open kan blijven. | Zoals toegezegd heb ik onderzocht of de vliegbasis Gilze-Rijen langer open kan blijven. | REPEATS_OR_FULFILS
          Ik zal de regeling voor veteranen met gehoorschade aanpassen. | Hiermee is voldaan aan de toezegging om de regeling voor veteranen met gehoorschade aan te passen. | FULFILS
          Nederland zal zes Leopard-tanks leasen van Duitsland. | Overeenkomstig de eerdere toezegging zal Nederland de Leopard-tanks van Duitsland leasen. | REPEATS_OR_FULFILS
          Ik zeg toe de Kamer te informeren over de aanbesteding van nachtkijkers. | De toezegging over de aanbesteding van nachtkijkers beschouw ik hiermee als afgedaan. | FULFILS
          Ik zal de Kamer schriftelijk informeren over stikstof rond oefenterreinen. | Daarmee is deels voldaan aan de toezegging over stikstof rond oefenterreinen. | REPEATS
          Ik zal in gesprek gaan met de reders over beveiliging tegen piraten. | Zoals toegezegd ben ik in gesprek gegaan met de reders over de beveiliging tegen piraten. | REPEATS_OR_FULFILS
          Ik zal de Kamer informeren over de graafmachines van de genie. | Met deze brief geef ik gevolg aan mijn toezegging om de Kamer te informeren over de graafmachines. | FULFILS
          Ik zal de Kamer informeren over de brandweerkazernes. | Hiermee geef ik invulling aan mijn toezegging om de Kamer te informeren over de brandweerkazernes. | FULFILS
          Ik zeg toe de Kamer een brief te sturen over de zwembaden. | Met deze brief kom ik mijn toezegging na om de Kamer te informeren over de zwembaden. | FULFILS
          Ik zal de Kamer informeren over de graafmachines van de genie. | Met deze brief geef ik gevolg aan mijn toezegging om de Kamer te informeren over de brandweerkazernes. | NONE
          Ik zal de Kamer informeren over het tekort aan artsen bij de krijgsmacht. | Zoals toegezegd informeer ik u hierbij over het tekort aan brandstof. | NONE
          Ik zal de Kamer informeren over de aanschaf van mijnenjagers. | Met deze brief doe ik mijn toezegging over de aanschaf van nachtkijkers gestand. | NONE
          Nederland zal zes Leopard-tanks leasen van Duitsland. | Zoals toegezegd zal Nederland zes helikopters leasen van Noorwegen. | NONE
          Ik zal de Kamer schriftelijk informeren over stikstof rond oefenterreinen. | De bondgenoten zijn hun toezegging over stikstof rond oefenterreinen nagekomen. | NONE
          Ik zal de regeling voor veteranen met gehoorschade aanpassen. | Zoals toegezegd in mijn brief van 3 juni 2024 pas ik de regeling voor veteranen met gehoorschade aan. | NONE
          Ik zal onderzoeken of de vliegbasis Gilze-Rijen langer open kan blijven. | De motie over de vliegbasis Gilze-Rijen is hiermee uitgevoerd. | NONE
          """)
  void laterLetter_isLinkedByWhatItSays(String promise, String later, String how) {
    List<Brief> related = related(beside(promise, later));
    EarlierStatement link = link(related);
    if (how.equals("NONE")) {
      assertThat(link == null ? null : link.brief()).isNull();
      return;
    }
    assertThat(link).isNotNull();
    assertThat(link == null || link.brief() == null ? "" : link.brief().value())
        .contains("belofte");
    assertThat(how).contains(link == null ? "" : link.how().name());
  }

  private static List<Brief> related(List<Brief> briefs) {
    Relations relations = Relations.of(briefs.stream().map(BriefCard::of).toList());
    return briefs.stream().map(b -> relations.of(BriefCard.of(b)).applyTo(b)).toList();
  }

  private static @Nullable EarlierStatement link(List<Brief> related) {
    return related.stream()
        .filter(brief -> brief.source().name().value().contains("later"))
        .flatMap(brief -> brief.statements().stream())
        .map(Statement::earlier)
        .flatMap(List::stream)
        .findFirst()
        .orElse(null);
  }
}
