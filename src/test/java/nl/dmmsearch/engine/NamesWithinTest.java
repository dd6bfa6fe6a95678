package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.search.Elsewhere;
import nl.dmmsearch.search.SearchResponse;
import org.junit.jupiter.api.Test;

/** Words of which only compounds have another name. */
class NamesWithinTest extends AsStaffType {
  @Test
  void wordOfNoLetter_isFoundByItsOtherNameInACompound_whichIsSaid() throws Exception {
    index(
        brief("found").about("De leden vroegen naar sanctiemechanismen."),
        brief("other").about("De leden vroegen naar schepen."));

    SearchResponse response = ask("sanctions");

    assertFound(response, "found");
    assertThat(response.spelling().elsewhere()).extracting(Elsewhere::typed).contains("sanctions");
    assertThat(response.hits().getFirst().snippets())
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
  }

  @Test
  void otherNameAsAWord_isAllThatIsFoundWhereALetterHasIt() throws Exception {
    index(
        brief("word").about("De leden vroegen naar sancties."),
        brief("compound").about("De leden vroegen naar sanctiemechanismen."));

    assertFound(ask("sanctions"), "word");
  }

  /** Of what a short name is a part has seldom to do with it. */
  @Test
  void shortOtherName_isNoPartOfACompound() throws Exception {
    index(brief("letter").about("De leden zaten in de raadzaal."));

    assertThat(ask("council").total()).isZero();
  }
}
