package nl.dmmsearch.relate;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.config.StatementRulesReader;
import nl.dmmsearch.state.StatementReader;
import nl.dmmsearch.testing.BriefBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements that point back, in letters made up for this, read by the rules that are shipped. */
class PromisesTest {
  private static final StatementReader READER = reader();
  private static final String DEFENCE = "minister van Defensie";

  private static StatementReader reader() {
    try {
      return new StatementReader(
          StatementRulesReader.read(Path.of("config", "statements.yaml")), _ -> Map.of());
    } catch (ConfigException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BriefBuilder letter(String name, String day, String text) {
    return brief(name).type(DocumentType.KAMERBRIEF).dated(day).sender(DEFENCE).about(text);
  }

  private static Brief debate(String name, String day, String text) {
    Brief debate = brief(name).type(DocumentType.COMMISSIEDEBAT).held(day).build();
    var minister = new Speaker(Speaker.Role.BEWINDSPERSOON, "Van Dam", null);
    var turn = new Section(null, 1, "s1", text, List.of(), List.of(), minister);
    return with(debate, List.of(turn), List.of());
  }

  private static Brief with(Brief brief, List<Section> sections, List<Citation> citations) {
    return new Brief(
        brief.source(),
        brief.access(),
        brief.header(),
        brief.meetings(),
        sections,
        brief.footnotes(),
        citations,
        brief.tags(),
        brief.statements(),
        brief.reading(),
        brief.kin());
  }

  /** What stands in the corpus before the letter that points back. */
  private static List<Brief> corpus() {
    return List.of(
        debate(
            "debat-juni",
            "2024-06-04",
            """
            Ik zeg toe dat ik de Kamer een overzicht stuur van de kosten van het onderhoud van de F-35. \
            Ik zal de Kamer voor de zomer informeren over de werving van reservisten. \
            Ik zal de Kamer schriftelijk informeren over de bescherming van onderzeese kabels.\
            """),
        debate(
            "debat-oktober",
            "2024-10-16",
            """
            Ik zeg de heer Boswijk toe dat ik de Kamer zal informeren over de aanvulling van de \
            munitievoorraden. Ik zal de Kamer een brief sturen over de huisvesting van militairen \
            op Curaçao. Ik zal de Kamer schriftelijk informeren over de bescherming van onderzeese \
            kabels.\
            """),
        letter(
                "agenda-juni",
                "2024-06-10",
                """
                Nederland zal drie lanceerinrichtingen voor Patriot leveren aan Oekraïne. \
                Ik zal de Kamer na de zomer informeren over de evaluatie van de trainingsmissie in \
                Erbil.\
                """)
            .kamerstuk("28676", "480")
            .build(),
        letter(
                "brief-oktober",
                "2024-10-03",
                """
                Ik zal de Kamer informeren over de uitkomsten van het onderzoek naar \
                burgerslachtoffers bij de luchtaanval op Hawija. Het kabinet zal 150 miljoen euro \
                bijdragen aan het fonds voor cyberweerbaarheid van Moldavië. Ik zal de Kamer \
                informeren over de afspraken met Duitsland over de luchtmobiele brigade.\
                """)
            .build(),
        letter(
                "brief-november",
                "2024-11-20",
                """
                Ik zal de Kamer informeren over de voortgang van de bouw van twee nieuwe \
                onderzeeboten. Ik zal de Kamer informeren over de verwerving van lange-afstandsraketten \
                voor de fregatten.\
                """)
            .build(),
        letter(
                "buza-november",
                "2024-11-21",
                "Ik zal de Kamer informeren over de heropening van de ambassade in Tripoli.")
            .sender("minister van Buitenlandse Zaken")
            .build(),
        letter(
                "verslag-herfst",
                "2023-10-30",
                """
                Ik zal de Kamer informeren over de eerste rapportage over militaire mobiliteit in \
                de Baltische staten. Ik zal de Kamer informeren over de inzet van genisten in \
                Litouwen.\
                """)
            .build(),
        letter(
                "verslag-winter",
                "2024-02-20",
                "Ik zal de Kamer informeren over de inzet van genisten in Litouwen.")
            .build(),
        letter(
                "oud",
                "2019-03-01",
                "Ik zal de Kamer informeren over de vervanging van mijnenjagers door drones.")
            .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what is meant, by the document that is named
        "Zoals toegezegd in het algemeen overleg van 16 oktober ontvangt u hierbij de stand van de munitievoorraden. | debat-oktober | munitievoorraden",
        "Zoals toegezegd tijdens het commissiedebat van 4 juni 2024 stuur ik u de kosten van het onderhoud van de F-35. | debat-juni | F-35",
        "Met deze brief doe ik mijn toezegging uit het debat van 4 juni 2024 gestand om u te informeren over onderzeese kabels en de bescherming daarvan. | debat-juni | kabels",
        "Zoals toegezegd in het commissiedebat van 16 oktober jl. informeer ik u over onderzeese kabels en hun bescherming. | debat-oktober | kabels",
        "Zoals toegezegd in mijn brief van 3 oktober 2024 zal ik u informeren over het onderzoek naar burgerslachtoffers. | brief-oktober | Hawija",
        "Hiermee geef ik gevolg aan de toezegging in de Kamerbrief van 3 oktober jl. over de afspraken met Duitsland. | brief-oktober | Duitsland",
        "Zoals toegezegd in de brief van 03-10-2024 zal het kabinet 150 miljoen euro bijdragen aan cyberweerbaarheid. | brief-oktober | Moldavië",
        "Zoals toegezegd op 20 november 2024 informeer ik u over de bouw van de onderzeeboten. | brief-november | onderzeeboten",
        "Zoals toegezegd (Kamerstuk 28676, nr. 480) informeer ik u over de evaluatie van de trainingsmissie. | agenda-juni | Erbil",
        "Zoals in de brief van oktober 2024 toegezegd informeer ik u over het onderzoek naar burgerslachtoffers. | brief-oktober | Hawija",
        // by what it is about
        "Zoals toegezegd informeer ik u hierbij over de evaluatie van de trainingsmissie in Erbil. | agenda-juni | Erbil",
        "Hiermee voldoe ik aan mijn toezegging om u te informeren over de huisvesting van militairen op Curaçao. | debat-oktober | Curaçao",
        "Conform mijn toezegging informeer ik u over de verwerving van lange-afstandsraketten. | brief-november | fregatten",
        "Zoals toegezegd tijdens het debat stuur ik u een brief over huisvesting op Curaçao. | debat-oktober | Curaçao",
        "Zoals toegezegd zal Nederland de Patriot-lanceerinrichtingen aan Oekraïne leveren. | agenda-juni | Patriot",
        // none: of something else, or of something that is not here
        "Zoals toegezegd in het debat van 16 oktober informeer ik u over de opvang van vluchtelingen. | |",
        "Zoals toegezegd in het debat van 12 september 2024 informeer ik u over de munitievoorraden. | |",
        "Zoals toegezegd in mijn brief van 4 oktober 2024 informeer ik u over burgerslachtoffers in Hawija. | |",
        "Met deze brief doe ik mijn toezegging gestand. | |",
        "Zoals toegezegd informeer ik u over de bescherming van onderzeese kabels. | |",
        "Zoals toegezegd informeer ik u over de inzet van genisten in Litouwen. | |",
        "Zoals toegezegd informeer ik u over de heropening van de ambassade in Tripoli. | |",
        "Zoals toegezegd informeer ik u over de vervanging van mijnenjagers door drones. | |",
        "Zoals toegezegd informeer ik u over de tweede rapportage over militaire mobiliteit in de Baltische staten. | |",
        "Zoals toegezegd zal het kabinet 250 miljoen euro bijdragen aan het fonds voor cyberweerbaarheid van Moldavië. | |",
        "Zoals toegezegd tijdens het debat informeer ik u over burgerslachtoffers bij de luchtaanval op Hawija. | |",
        "Zoals toegezegd (Kamerstuk 28676, nr. 481) informeer ik u over de evaluatie van de trainingsmissie in Erbil. | |",
        "Zoals toegezegd informeer ik u over de werving van personeel. | |",
        "Zoals toegezegd in de brief van de minister van Buitenlandse Zaken van 3 oktober 2024 informeer ik u over het onderzoek naar burgerslachtoffers. | |",
        "De munitievoorraden worden aangevuld, en ik zal de Kamer daarover informeren. | |",
      })
  void promise_isFoundOrNone(String sentence, @Nullable String source, @Nullable String word) {
    Brief later = later("2025-02-01", sentence);
    List<Brief> briefs = new ArrayList<>(corpus());
    briefs.add(later);
    Map<String, Brief> related = related(briefs);
    EarlierStatement link = link(related.get("later"));

    assertThat(
            link == null || link.brief() == null ? null : names(briefs).get(link.brief().value()))
        .isEqualTo(source);
    if (source != null && link != null) {
      assertThat(of(related, source).statements())
          .filteredOn(statement -> statement.id().equals(link.target()))
          .singleElement()
          .extracting(Statement::text)
          .asString()
          .contains(word);
    }
  }

  private static final String PROMISE =
      "Ik zal de Kamer informeren over de evaluatie van de trainingsmissie in Erbil.";
  private static final String KEPT =
      "Hiermee voldoe ik aan mijn toezegging over de evaluatie van de trainingsmissie in Erbil.";

  @Test
  void order_playsNoPart() {
    long seed = System.nanoTime();
    List<Brief> briefs = new ArrayList<>(corpus());
    briefs.add(letter("a", "2024-12-01", "Zoals toegezegd: " + PROMISE).build());
    briefs.add(letter("b", "2024-12-20", KEPT).build());
    briefs.add(letter("c", "2025-01-20", KEPT).build());
    Map<String, Brief> first = related(briefs);
    Collections.shuffle(briefs, new Random(seed));

    assertThat(related(briefs)).as("seed %d", seed).isEqualTo(first);
    assertThat(link(first.get("c"))).isNotNull();
  }

  @Test
  void repeatedPromise_isMeantWhereItWasMadeFirst() {
    Map<String, Brief> related =
        related(
            List.of(
                letter("first", "2024-03-01", PROMISE).build(),
                letter("again", "2024-05-01", "Zoals toegezegd: " + PROMISE).build(),
                letter("kept", "2024-09-01", KEPT).build()));

    assertThat(meant(related, "again")).isEqualTo("first");
    assertThat(meant(related, "kept")).isEqualTo("first");
  }

  @Test
  void promiseSaidTwiceWithoutAWordOfIt_isNotGuessedAt() {
    Map<String, Brief> related =
        related(
            List.of(
                letter("first", "2024-03-01", PROMISE).build(),
                letter("other", "2024-05-01", PROMISE).build(),
                letter("kept", "2024-09-01", KEPT).build()));

    assertThat(meant(related, "kept")).isNull();
  }

  @Test
  void onlyPromiseOfWhatIsNamed_isMeantByOneWord() {
    Brief promise = letter("first", "2024-03-01", HELICOPTERS).build();
    Brief other =
        letter("other", "2024-04-01", "Ik zal de Kamer informeren over de helikopters.").build();
    Brief kept =
        letter("kept", "2024-09-01", "Mijn toezegging over helikopters doe ik hierbij gestand.")
            .build();

    assertThat(meant(related(List.of(promise, kept)), "kept")).isEqualTo("first");
    assertThat(meant(related(List.of(promise, other, kept)), "kept")).isNotEqualTo("first");
  }

  @Test
  void wordThatAPromiseOnlyTouches_isTooLittle() {
    String promise =
        "Ik zal de Kamer informeren over de opleiding van Oekraïense piloten voor de helikopters die"
            + " Noorwegen levert via het depot in Eindhoven.";
    Brief kept =
        letter("kept", "2024-09-01", "Mijn toezegging over helikopters doe ik hierbij gestand.")
            .build();

    assertThat(
            meant(related(List.of(letter("first", "2024-03-01", promise).build(), kept)), "kept"))
        .isNull();
  }

  @Test
  void whatOnlySpeaksOfAPromise_isNoRivalToIt() {
    Brief promise = letter("first", "2024-03-01", HELICOPTERS).build();
    Brief spoken =
        letter(
                "spoken",
                "2024-04-01",
                "Aan de toezegging uit het debat van februari over de aanschaf van helikopters"
                    + " zal ik voldoen.")
            .build();
    Brief kept =
        letter(
                "kept",
                "2024-09-01",
                "Hiermee is mijn toezegging over de aanschaf van helikopters afgedaan.")
            .build();

    assertThat(meant(related(List.of(promise, spoken, kept)), "kept")).isEqualTo("first");
  }

  private static final String HELICOPTERS =
      "Ik zeg toe de Kamer een brief te sturen over de aanschaf van helikopters.";

  @Test
  void promisesOfInternalBriefs_areKnownToInternalOnesAlone() {
    BriefBuilder promise = letter("first", "2024-03-01", PROMISE).intern();

    assertThat(
            meant(
                related(List.of(promise.build(), letter("kept", "2024-09-01", KEPT).build())),
                "kept"))
        .isNull();
    assertThat(
            meant(
                related(
                    List.of(promise.build(), letter("kept", "2024-09-01", KEPT).intern().build())),
                "kept"))
        .isEqualTo("first");
  }

  @Test
  void sameDayAndUndated_areNotEarlier() {
    Brief kept = letter("kept", "2024-09-01", KEPT).build();
    Brief undated = brief("first").type(DocumentType.KAMERBRIEF).about(PROMISE).build();

    assertThat(meant(related(List.of(undated, kept)), "kept")).isNull();
    assertThat(
            meant(related(List.of(letter("first", "2024-09-01", PROMISE).build(), kept)), "kept"))
        .isNull();
  }

  @Test
  void copies_areOnePromise() {
    Brief house = letter("z", "2024-03-01", PROMISE).kamerstuk("28676", "470").build();
    Brief senate = letter("a", "2024-03-01", PROMISE).kamerstuk("28676", "AB").build();
    Map<String, Brief> related =
        related(List.of(house, senate, letter("kept", "2024-09-01", KEPT).build()));

    assertThat(related.values()).anyMatch(brief -> house.id().equals(brief.kin().copyOf()));
    assertThat(meant(related, "kept")).isEqualTo("z");
  }

  @Test
  void mark_tellsWhetherALinkCameOrWent() {
    Brief kept = letter("kept", "2024-09-01", KEPT).build();
    Brief linked = of(related(List.of(letter("a", "2024-03-01", PROMISE).build(), kept)), "kept");
    Brief alone = of(related(List.of(kept)), "kept");

    assertThat(Relation.of(alone).mark()).isEmpty();
    assertThat(Relation.of(linked).mark()).isNotEmpty();
    assertThat(Relation.of(alone).applyTo(linked)).isEqualTo(alone);
  }

  private static Brief of(Map<String, Brief> related, String name) {
    return Objects.requireNonNull(related.get(name), name);
  }

  private static @Nullable String meant(Map<String, Brief> related, String later) {
    EarlierStatement link = link(related.get(later));
    assertThat(link).as("what %s points back with", later).isNotNull();
    return link == null || link.brief() == null
        ? null
        : names(List.copyOf(related.values())).get(link.brief().value());
  }

  private static Map<String, String> names(List<Brief> briefs) {
    return briefs.stream()
        .collect(Collectors.toMap(b -> b.id().value(), b -> b.source().name().value()));
  }

  private static Brief later(String day, String sentence) {
    Brief later = letter("later", day, sentence).build();
    var number = java.util.regex.Pattern.compile("Kamerstuk 28676, nr. (\\d+)").matcher(sentence);
    List<Citation> citations =
        number.find()
            ? List.of(
                new Citation(
                    Citation.Kind.KAMERSTUK,
                    number.group(),
                    new KamerstukNumber("28676", number.group(1)),
                    null,
                    "s1",
                    null))
            : List.of();
    return with(later, later.sections(), citations);
  }

  private static @Nullable EarlierStatement link(@Nullable Brief brief) {
    return brief == null
        ? null
        : brief.statements().stream()
            .flatMap(statement -> statement.earlier().stream())
            .findFirst()
            .orElse(null);
  }

  private static Map<String, Brief> related(List<Brief> briefs) {
    List<Brief> read = briefs.stream().map(READER::read).toList();
    List<BriefCard> cards = read.stream().map(BriefCard::of).toList();
    Relations relations = Relations.of(cards);
    return read.stream()
        .map(brief -> relations.of(BriefCard.of(brief)).applyTo(brief))
        .collect(Collectors.toMap(b -> b.source().name().value(), Function.identity()));
  }
}
