package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a name of a kind finds what is of that kind, and the name of one of them not the kind. */
class OneWayNamesTest extends AsStaffType {
  @ParameterizedTest
  @CsvSource({
    "agenda, De conceptagenda is rond.",
    "plenair debat, Er volgt een tweeminutendebat.",
    "toetreding, Zweden vroeg het lidmaatschap aan.",
    "lidmaatschap, De toetreding van Zweden is nabij.",
    "Palestijnen, Er is hulp voor de Palestijnse gebieden.",
    "inlichtingendiensten, De MIVD waarschuwde.",
    "inlichtingendienst, De AIVD waarschuwde.",
  })
  void nameOfAKind_findsWhatIsOfIt(String typed, String text) throws Exception {
    index(brief("a").about(text), brief("b").about("Over munitie."));

    assertThat(names(ask(typed))).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource({
    "conceptagenda, De agenda is rond.",
    "MIVD, Een inlichtingendienst waarschuwde.",
  })
  void nameOfOneOfAKind_doesNotFindTheKind(String typed, String text) throws Exception {
    index(brief("a").about(text), brief("b").about("Over munitie."));

    assertThat(names(ask(typed))).isEmpty();
  }

  /** Of a word that letters write before others the policy is no other name, and is not marked. */
  @ParameterizedTest
  @CsvSource({"GVDB", "CSDP"})
  void policy_isNotMarkedWhereSomethingElseIsEuropean(String typed) throws Exception {
    index(brief("a").about("De Europese defensie-industrie groeit."));

    assertThat(names(ask(typed))).containsExactly("a");
    assertThat(ask(typed).hits().getFirst().snippets())
        .allSatisfy(snippet -> assertThat(snippet.marks()).isEmpty());
  }

  @Test
  void europeanDefence_isFoundByTheNameOfThePolicy() throws Exception {
    index(brief("a").about("Over het GVDB."), brief("b").about("Over munitie."));

    assertThat(names(ask("Europese defensie"))).containsExactly("a");
  }
}
