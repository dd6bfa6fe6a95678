package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Match;
import org.junit.jupiter.api.Test;

/** Compounds that are in no letter, by what they are a kind of. */
class CompoundHeadsTest extends EngineVocabulary {
  @Override
  SearchEngine create() {
    return LuceneEngine.inMemory();
  }

  @Test
  void compoundOfNoLetter_besideAnotherWord_isFoundByItsLastHalf() {
    index(
        brief("found").about("Een reactie op dat bericht volgt."),
        brief("other").about("Een reactie op het schip volgt."));

    assertFound(search("reactie krantenbericht", new Match.All()), "found");
  }

  @Test
  void letterWithBothHalves_comesBeforeThoseWithTheLast() {
    index(
        brief("last").about("Een reactie op dat bericht volgt. Het bericht was kort, het bericht."),
        brief("both").about("Een reactie volgt op het bericht dat in de krant van maandag stond."));

    assertHits(search("reactie krantenbericht"), "both", "last");
  }

  /** Every letter is a brief. */
  @Test
  void compoundOfADocument_besideAnotherWord_isFoundByItsFirstHalf() {
    index(
        brief("found").about("Een reactie op de Algemene Rekenkamer volgt."),
        brief("other").about("Een reactie op die brief volgt."));

    assertFound(search("reactie rekenkamerbrief", new Match.All()), "found");
  }

  @Test
  void compoundOfNoLetter_byItself_isNotItsLastHalf() {
    index(brief("letter").about("Een reactie op dat bericht volgt."));

    assertThat(search("krantenbericht").total()).isZero();
  }

  @Test
  void compoundThatALetterHas_isNotItsLastHalf() {
    index(
        brief("found").about("Een reactie op het krantenbericht volgt."),
        brief("other").about("Een reactie op dat bericht volgt."));

    assertFound(search("reactie krantenbericht", new Match.All()), "found");
  }
}
