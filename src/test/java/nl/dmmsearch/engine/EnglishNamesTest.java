package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English names that are known under a Dutch one, of which no half is meant. */
class EnglishNamesTest extends AsStaffType {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missile defence|raketverdediging|De Ukraine Defence Contact Group sprak.|missile",
        "Missile Defence|raketverdediging|De Ukraine Defence Contact Group sprak.|missile",
        "air defence|luchtverdediging|Afschrikking en verdediging van Defensie.|defence",
        "nuclear sharing|kernwapentaak|Over burden sharing werd gesproken.|nuclear",
        "air policing|luchtruimbewaking|De politie bij het klooster.|policing",
        "arms control|wapenbeheersing|De controle van de uitgaven.|control",
        "support package|steunpakket|De missie Resolute Support.|support",
        "defence spending|defensie-uitgaven|De Defence Ministers Meeting begint.|defence",
        "force protection|bescherming van de troepen|De bescherming van gegevens.|force",
        "cruise missile|kruisraket|Een cruise door de Oostzee.|missile",
        "peace negotiations|vredesonderhandelingen|De negotiations over staal.|peace",
        "rules of engagement|geweldsinstructie|De regels van de beurs.|engagement",
      })
  void name_isNotFoundByItsHalves(String name, String dutch, String other, String half)
      throws Exception {
    index(
        brief("whole").about("Het ging over %s en meer.".formatted(name)),
        brief("dutch").about("Het ging over de %s en meer.".formatted(dutch)),
        brief("half").about("Het ging over een %s en meer.".formatted(half)),
        brief("other").about(other));

    assertThat(marked(ask(name))).containsExactlyInAnyOrder("whole: " + name, "dutch: " + dutch);
  }

  /** So the other way round: who asks in Dutch finds what letters write in English. */
  @ParameterizedTest
  @CsvSource({
    "raketverdediging,missile defence",
    "luchtruimbewaking,air policing",
    "wapenbeheersing,arms control",
    "steunpakket,support package",
    "kernwapentaak,nuclear sharing",
  })
  void dutchName_findsTheEnglishOne(String dutch, String name) throws Exception {
    index(
        brief("whole").about("Het ging over %s en meer.".formatted(name)),
        brief("other").about("Verder niets."));

    assertThat(names(ask(dutch))).containsExactly("whole");
  }

  /** Beside other words it is one of them, and a letter has to have those, too. */
  @ParameterizedTest
  @ValueSource(strings = {"missile defence Polen", "Polen en missile defence"})
  void name_isOneOfSeveralWords(String typed) throws Exception {
    index(
        brief("both").about("De raketverdediging in Polen groeit."),
        brief("place").about("In Polen is het koud."),
        brief("halves").about("De verdediging van Defensie."));

    assertThat(marked(ask(typed))).startsWith("both: raketverdediging Polen");
    assertThat(names(ask(typed))).doesNotContain("halves");
  }

  /** Where a word of it is nowhere, the rest is less of it than what has to do with it. */
  @ParameterizedTest
  @ValueSource(strings = {"arms control", "arms control Noorwegen"})
  void nameWithAWordThatNoBriefHas_isFoundByWhatHasToDoWithIt(String typed) throws Exception {
    index(
        brief("related").about("Noorwegen sprak over ontwapening."),
        brief("half").about("In Noorwegen was er controle van de uitgaven."));

    assertThat(names(ask(typed))).startsWith("related");
    assertThat(marked(ask(typed))).doesNotContain("half: controle");
  }

  /** A letter with half of it is of something else, whether or not the other half is somewhere. */
  @ParameterizedTest
  @CsvSource({
    "missile defence,Over verdediging en munitie.",
    "arms control,Over de controle van munitie.",
    "support package,De support van velen.",
    "border control,Controle van de uitgaven.",
    "climate change,De agenda kan nog wijzigen.",
    "no first use,De No Fly Zone gaat in.",
    "cost sharing,Over burden-sharing werd gesproken.",
  })
  void nameThatNoBriefHas_isNowhere(String name, String half) throws Exception {
    index(brief("half").about(half), brief("other").about("Verder niets."));

    SearchResponse response = ask(name);

    assertFound(response, "");
    assertThat(response.spelling().absent()).containsExactly(name);
  }

  /** As its Dutch name finds them. */
  @ParameterizedTest
  @CsvSource({
    "member states,De bondgenoten kwamen bijeen.",
    "cruise missile,De Taurus vliegt ver.",
    "working breakfast,Het werkdiner begint.",
    "special forces,Het KCT oefent.",
    "transport aircraft,De C-130 landt.",
  })
  void nameThatNoBriefHas_isFoundByWhatItsDutchNameHasToDoWith(String name, String related)
      throws Exception {
    index(brief("related").about(related), brief("other").about("Verder niets."));

    SearchResponse response = ask(name);

    assertThat(marked(response)).containsExactly("related: ");
    assertThat(response.spelling().absent()).containsExactly(name);
  }

  /** As its Dutch name finds them, which no letter has as one word. */
  @ParameterizedTest
  @ValueSource(strings = {"security situation", "veiligheidssituatie"})
  void nameThatNoBriefHas_isFoundByTheHalvesOfItsDutchName(String name) throws Exception {
    index(
        brief("far").about("De veiligheid telt. Zij aten. Later sprak men van de situatie thuis."),
        brief("half").about("De situatie thuis is goed."));

    SearchResponse response = ask(name);

    assertThat(marked(response)).containsExactly("far: ");
    assertThat(response.spelling().absent()).containsExactly(name);
    assertThat(response.spelling().elsewhere())
        .singleElement()
        .satisfies(elsewhere -> {
          assertThat(elsewhere.typed()).isEqualTo(name);
          assertThat(elsewhere.halves()).containsExactly("veiligheid", "situatie");
        });
  }

  @Test
  void nameThatNoBriefHas_isFoundByTheHalvesOfItsDutchNameNearEachOther() throws Exception {
    index(
        brief("near").about("Men sprak over de situatie van onze veiligheid."),
        brief("far").about("De veiligheid telt. Zij aten. Later sprak men van de situatie thuis."));

    assertThat(marked(ask("security situation"))).containsExactly("near: situatie veiligheid");
  }

  /** The first half alone may do for a compound that was typed; a name has more other names. */
  @Test
  void nameThatNoBriefHas_isNotFoundByOneHalfOfItsDutchName() throws Exception {
    index(brief("half").about("De staf kwam bijeen."), brief("other").about("Verder niets."));

    assertFound(ask("staff officers"), "");
  }

  /** Who puts it between quotes wants it so. */
  @Test
  void nameBetweenQuotes_isNotFoundByHalves() throws Exception {
    index(brief("near").about("Men sprak over de situatie van onze veiligheid."));

    assertFound(ask("\"security situation\""), "");
  }

  /** What else was asked is answered, and the name told. */
  @ParameterizedTest
  @ValueSource(strings = {"climate change Noorwegen", "Noorwegen climate change"})
  void nameThatNoBriefHas_leavesTheOtherWords(String typed) throws Exception {
    index(
        brief("half").about("De agenda kan nog wijzigen."),
        brief("place").about("In Noorwegen is het koud."));

    SearchResponse response = ask(typed);

    assertThat(marked(response)).containsExactly("place: Noorwegen");
    assertThat(response.spelling().absent()).containsExactly("climate change");
  }

  /** No brief has the name as such, but one says it of two things at once. */
  @Test
  void nameThatNoBriefHas_isFoundByItsWordsNearEachOther() throws Exception {
    index(
        brief("near").about("De Joint EU-NATO Declaration is getekend."),
        brief("far")
            .about("De Joint Expeditionary Force. Er kwam van alles en nog een Declaration."));

    assertThat(marked(ask("joint declaration"))).containsExactly("near: Joint Declaration");
  }

  /** Each word stands somewhere, so nothing would say that no letter is about the name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "command and control|Over Regional Command South.|Over de controle van uitgaven.",
        "open door policy|De units zijn open.|Het beleid wordt vervolgd.",
        "chain of command|Over Regional Command South.|De supply chain hapert.",
        "force protection|De Force Commander sprak.|De bescherming van gegevens.",
      })
  void nameWhoseWordsStandInDifferentBriefs_isNowhere(String name, String one, String other)
      throws Exception {
    index(brief("one").about(one), brief("other").about(other));

    SearchResponse response = ask(name);

    assertFound(response, "");
    assertThat(response.spelling().absent()).containsExactly(name);
  }

  private static List<String> marked(SearchResponse response) {
    return response.hits().stream()
        .map(hit ->
            hit.brief().source().name().value()
                + ": "
                + hit.snippets().stream()
                    .flatMap(snippet ->
                        snippet.marks().stream()
                            .map(mark -> snippet.text().substring(mark.start(), mark.end())))
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
