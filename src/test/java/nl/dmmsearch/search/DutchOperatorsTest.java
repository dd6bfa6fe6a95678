package nl.dmmsearch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to those who type Dutch words as if they were operators. */
class DutchOperatorsTest {
  private static final String AND = "gebruik AND als beide woorden erin moeten staan.";
  private static final String OR = "gebruik OR als een van beide genoeg is.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kosovo EN irak|«EN» lezen we als gewoon woord; " + AND + "|7",
        "kosovo OF irak|«OF» lezen we als gewoon woord; " + OR + "|7",
        "Navo of EU|«of» lezen we als gewoon woord; " + OR + "|5",
        "Missies & operaties|«&» lezen we als het woord «en»; " + AND + "|8",
        "\"a & b\" c & d|«&» lezen we als het woord «en»; " + AND + "|10",
        "steun Oekraïne NIET Rusland|«NIET» sluit niets uit;"
            + " gebruik daarvoor -Rusland of NOT Rusland.|15",
        "irak niet kosovo|«niet» sluit niets uit; gebruik daarvoor -kosovo of NOT kosovo.|5",
        "polen zonder patriot|«zonder» sluit niets uit;"
            + " gebruik daarvoor -patriot of NOT patriot.|6",
        "Polen en niet Patriot|«niet» sluit niets uit;"
            + " gebruik daarvoor -Patriot of NOT Patriot.|9",
        "irak behalve isis|«behalve» sluit niets uit; gebruik daarvoor -isis of NOT isis.|5",
        "wat doet Nederland zonder mandaat in Irak||0",
        "zonder mandaat van de VN||0",
        "KOSOVO EN IRAK||0",
        "EN irak||0",
        "irak EN||0",
        "kosovo en irak||0",
        "steun van Navo of EU||0",
        "\"Missies & operaties\"||0",
        "R&D||0",
        "kosovo AND irak||0",
        "steun NIET||0",
      })
  void wordThatIsNoOperator_isTold(String typed, @Nullable String notice, int position)
      throws QueryException {
    var notices = QueryReader.literal().read(typed).parsed().notices();

    assertThat(notices.stream().map(Notice::text).toList())
        .isEqualTo(notice == null ? List.of() : List.of(notice));
    assertThat(notices).allMatch(told -> told.position() == position);
  }

  /** English names have it, too. */
  @ParameterizedTest
  @CsvSource({
    "House of Stars, 0",
    "house of stars, 0",
    "Ministers of Stars, 1",
    "House of Moons, 1",
  })
  void wordOfAKnownName_isNotTold(String typed, int notices) throws QueryException {
    var reader =
        new QueryReader(
            List.of(
                new QueryStep() {
                  @Override
                  public Query apply(Query query) {
                    return query;
                  }

                  @Override
                  public Stream<String> names() {
                    return Stream.of("House of Stars", "Ministers");
                  }
                }));

    assertThat(reader.read(typed).parsed().notices()).hasSize(notices);
  }

  @ParameterizedTest
  @CsvSource({
    "irak behalve isis, behalve, irak isis",
    "irak zonder isis, , irak zonder isis",
    "behalve irak, behalve, irak",
  })
  void wordThatOnlyLeavesOut_isNotLookedFor(String typed, @Nullable String ignored, String words)
      throws QueryException {
    Query parsed = QueryReader.literal().read(typed).parsed();

    assertThat(parsed.ignored()).isEqualTo(ignored == null ? List.of() : List.of(ignored));
    assertThat(parsed.words()).extracting(Wording::of).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"kosovo EN irak", "Missies & operaties", "steun Oekraïne NIET Rusland"})
  void wordThatIsNoOperator_isNoFaultForAScript(String typed) throws QueryException {
    assertThat(QueryReader.literal().readStrictly(typed).parsed().notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kfor 'minister van Defensie'|5",
        "‘Den Haag’ top|0",
      })
  void singleQuotes_holdNoWordsTogether_whichIsSaid(String typed, int position)
      throws QueryException {
    assertThat(QueryReader.literal().read(typed).parsed().notices())
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.text()).contains("Enkele aanhalingstekens", "dubbele");
          assertThat(notice.position()).isEqualTo(position);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"foto's uit 's-Gravenhage", "'Irak' en 'Kosovo'", "Oekraïne's inzet en Kiev's"})
  void apostrophe_isNoQuote(String typed) throws QueryException {
    assertThat(QueryReader.literal().read(typed).parsed().notices()).isEmpty();
  }
}
