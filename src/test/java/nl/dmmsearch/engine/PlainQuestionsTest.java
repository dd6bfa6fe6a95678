package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions in words that no letter answers with. */
class PlainQuestionsTest extends AsStaffType {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kernwapens uit Nederland weg",
        "kernwapens weg uit Nederland",
        "moeten de kernwapens uit Nederland weg?",
      })
  void takingAway_isFoundUnderItsNames(String typed) throws Exception {
    index(
        brief("removal").about("De verwijdering van nucleaire wapens van de basis is besproken."),
        brief("road").about("Nederland zoekt een weg naar vrede. De weg is lang. Over kernwapens."),
        brief("other").about("Over de havens in Nederland."));

    assertThat(names(ask(typed))).startsWith("removal");
  }

  @Test
  void road_isNotWhatIsTakenAway() throws Exception {
    assertThat(request("militairen uit Nederland op weg naar Mali").query().words())
        .extracting(Object::toString)
        .noneMatch(word -> word.contains("weghalen"));
    assertThat(request("troepen van de weg naar Kabul").query().words())
        .extracting(Object::toString)
        .noneMatch(word -> word.contains("weghalen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wie leidt de missie in Ierland", "wie heeft de leiding in Ierland"})
  void whoLeads_isWhoCommands(String typed) throws Exception {
    index(
        brief("command").about("De commandant van de missie in Ierland is een Nederlander."),
        brief("mission").about("Over de missie in Ierland. De missie in Ierland duurt lang."),
        brief("other").about("Over de havens."));

    assertThat(names(ask(typed))).startsWith("command");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aantal militairen Ierland", "het totale aantal militairen in Ierland"})
  void wordForANumber_isNotAskedFor(String typed) throws Exception {
    index(
        brief("number").about("In Ierland zijn 120 militairen."),
        brief("word").about("Een aantal landen en een aantal schepen. Een aantal gasten kwam."));

    assertThat(names(ask(typed))).containsExactly("number");
    assertThat(request(typed).query().ignored()).contains("aantal");
  }

  @Test
  void wordForANumberByItself_isAWord() throws Exception {
    assertThat(request("aantal").query().words()).hasSize(1);
    assertThat(request("militairen aantal").query().words()).hasSize(2);
  }

  /** What was learnt somewhere, a letter says near the place, mostly of an evaluation. */
  @Test
  void lessonsOfAPlace_areNearIt() throws Exception {
    String others = "De kade is hersteld en de schepen liggen weer in de haven. ".repeat(6);
    for (int i = 0; i < 20; i++) {
      index(brief("filler" + i).about("Over munitie."));
    }
    index(
        brief("far")
            .about(
                "De lessen beginnen om negen uur. De lessen duren een uur. "
                    + others
                    + "Ook Afghanistan kwam aan de orde, en nog eens Afghanistan."),
        brief("learned").about(others + "De geleerde lessen van de missie in Afghanistan."),
        brief("evaluation").about(others + "De evaluatie van de inzet in Afghanistan."),
        brief("place").about("Over Afghanistan."));

    assertThat(names(ask("lessen Afghanistan"))).startsWith("learned", "evaluation", "far");
  }
}
