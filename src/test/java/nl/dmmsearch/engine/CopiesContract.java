package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.FacetCount;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.testing.Ask;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;

/** What every engine must do with briefs that are copies. */
abstract class CopiesContract extends SpellingContract {
  private static BriefBuilder toTheHouse() {
    return brief("house").about("kfor").sender("minister").chamber(Chamber.TWEEDE_KAMER);
  }

  private static BriefBuilder toTheSenate() {
    return brief("senate").about("kfor").sender("ministers").chamber(Chamber.EERSTE_KAMER);
  }

  private void indexBoth() {
    index(
        toTheHouse().copy(toTheSenate()),
        toTheSenate().copyOf(toTheHouse()),
        brief("other").about("kfor"));
  }

  @Test
  void aCopy_isFoundByNoSearch() {
    indexBoth();

    assertFound(search("kfor"), "house other");
    assertFound(ask(Ask.everything()), "house other");
  }

  @Test
  void aCopy_isServedUnderItsId() {
    indexBoth();
    Brief copy = toTheSenate().copyOf(toTheHouse()).build();

    assertThat(engine.brief(copy.id(), AccessLabel.OPENBAAR)).contains(copy);
  }

  @Test
  void aCopy_isCountedApart() {
    indexBoth();

    Health health = engine.health(AccessLabel.OPENBAAR);

    assertThat(health.briefs()).isEqualTo(2);
    assertThat(health.copies()).isEqualTo(1);
  }

  @Test
  void facets_countWhatTheCopiesSay() {
    indexBoth();

    SearchResponse all = ask(Ask.everything());

    assertThat(all.facets().get(Facet.CHAMBER))
        .containsExactly(new FacetCount("eerste-kamer", 1), new FacetCount("tweede-kamer", 1));
    assertThat(all.facets().get(Facet.SENDER))
        .containsExactly(new FacetCount("minister", 1), new FacetCount("ministers", 1));
    assertFound(ask(Ask.everything().filter(Facet.CHAMBER, "eerste-kamer")), "house");
    assertFound(ask(Ask.everything().filter(Facet.SENDER, "MINISTERS")), "house");
  }

  @Test
  void hits_nameTheirCopies() {
    indexBoth();

    assertThat(ask(Ask.everything().filter(Facet.CHAMBER, "eerste-kamer")).hits())
        .singleElement()
        .satisfies(hit ->
            assertThat(hit.brief().copies())
                .isEqualTo(List.copyOf(toTheHouse().copy(toTheSenate()).build().kin().copies())));
  }

  @Test
  void aCopyThatStandsForItself_isFoundAgain() {
    indexBoth();
    engine.remove(toTheHouse().build().source().name());
    index(toTheSenate());

    assertFound(search("kfor"), "senate other");
    assertThat(engine.health(AccessLabel.OPENBAAR).copies()).isZero();
  }
}
