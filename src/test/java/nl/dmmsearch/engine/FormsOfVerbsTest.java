package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;

import nl.dmmsearch.engine.lucene.LuceneEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms and nouns of one verb that do not look alike. */
class FormsOfVerbsTest extends EngineVocabulary {
  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  /** Between strokes: what is typed, what letters say and are found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sluiten gesloten sluiting|In mei sluit Polen de kantine.",
        "sluit|De kantine is gesloten.",
        "winnen won|Polen heeft gewonnen.",
        "gewonnen|Polen wint de wedstrijd.",
        "rijden|De bus heeft gereden.",
        "gereden|Daar rijdt een bus.",
        "heffen|Polen heft tol.",
        "wijken wijkt|De bus is geweken.",
        "bevelen|De kapitein beveelt rust.",
        "genieten|Polen genoot steun.",
        "ontslaan|De kok is ontslagen.",
        "verwijten|Polen verweet hem dat.",
        "doorverwijzen|De arts heeft hen doorverwezen.",
        "doorverwezen|De arts wil hen doorverwijzen.",
        "herziening|Polen herzag het plan.",
        "herziening|Het plan is herzien.",
        "herzien|Er komt een herziening.",
        "heroverweging|Polen heeft het plan heroverwogen.",
        "heroverweging|Polen wil het plan heroverwegen.",
        "heroverwogen|Er komt een heroverweging.",
        "bezetting|De kamers zijn bezet.",
        "afspraak|Wat is daar afgesproken?",
        "keuze|Zij is gekozen.",
        "gekozen|Dat is een goede keuze.",
        "melding|Dat is niet gemeld.",
        "gemeld|Daarvan is een melding gemaakt.",
        "planning|De reis is gepland.",
        "plaatsing|De kast is geplaatst.",
        "werving|Polen heeft koks geworven.",
        "stemming|Daarna wordt gestemd.",
        "opslag|De dozen zijn opgeslagen.",
        "ontvangst|Ik heb de brief ontvangen.",
        "vergelijking|De cijfers zijn vergeleken.",
        "uitspraak|Dat heeft hij uitgesproken.",
        "uitgave|Dat geld is uitgegeven.",
        "voltooiing|De brug is voltooid.",
        "beschieting|Het schip is beschoten.",
        "sloop|De brug is gesloopt.",
        "klacht|Er is geklaagd.",
        "hulp|De buren hebben geholpen.",
      })
  void form_isFoundByAnother(String typed, String text) {
    index(brief("letter").about(text), brief("other").about("De vergadering is openbaar."));

    for (String word : typed.split(" ", -1)) {
      assertFound(search(word), "letter");
    }
  }

  /** Words that only look like a form of the verb. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "binden|De bond wint.",
        "wegen|Polen won twee uur.",
        "roken|De hond ruikt iets.",
        "schuilen|De school staat leeg.",
        "bond|Zij binden de kabels.",
      })
  void noun_isNoForm(String typed, String text) {
    index(brief("letter").about(text));

    assertFound(search(typed), "");
  }
}
