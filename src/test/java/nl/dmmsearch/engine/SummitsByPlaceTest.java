package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A summit is called by its place, and letters put its days in between. */
class SummitsByPlaceTest extends AsStaffType {
  @Test
  void summitInOneWord_isNoOtherSummitOnTheWayToThatPlace() throws Exception {
    index(
        brief("days").about("De NAVO-top van 8 en 9 juli 2016 te Warschau is voorbij."),
        brief("elsewhere").about("De NAVO-top in Madrid is voorbij; een lid reist naar Warschau."),
        brief("later").about("De NAVO-top eindigt. In juli komen zij bijeen in Warschau."));

    assertThat(names(ask("Warschautop"))).containsExactly("days");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Warschautop", "Warsaw Summit", "Warschau-top"})
  void summit_isFoundWithItsDaysBeforeItsPlace(String typed) throws Exception {
    index(
        brief("days").about("De NAVO-top van 8 en 9 juli 2016 te Warschau is voorbij."),
        brief("bare").about("De agenda voor de NAVO-top 8 en 9 juli 2016 in Warschau komt nog."),
        brief("shorter").about("De NAVO-top in Madrid. Een lid reist door Warschau."),
        brief("later").about("De NAVO-top eindigt. In Warschau komt de agenda."));

    assertThat(names(ask(typed)).subList(0, 2)).containsExactlyInAnyOrder("days", "bare");
  }
}
