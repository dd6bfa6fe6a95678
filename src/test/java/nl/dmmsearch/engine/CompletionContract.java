package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.Completion.Kind;
import nl.dmmsearch.search.CompletionRequest;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;

/** What every engine must do with a query half typed, and with a brief that others are like. */
abstract class CompletionContract extends EngineVocabulary {
  private static final List<Completion> NAMES =
      List.of(
          new Completion("Kosovo Force", Kind.MISSION, "KFOR"),
          new Completion("Kompas", Kind.TOPIC, "kompas"));

  private List<String> completed(String typed, AccessLabel clearance) {
    return engine.complete(new CompletionRequest(typed, NAMES, clearance)).stream()
        .map(Completion::text)
        .toList();
  }

  private List<String> completed(String typed) {
    return completed(typed, AccessLabel.OPENBAAR);
  }

  @Test
  void lastWord_isCompleted_mostBriefsFirst() {
    index(several("x", 2, "patriot"));
    index(brief("a").about("patrouille patriot"), brief("b").about("kfor"));

    assertThat(completed("patr")).containsExactly("patriot", "patrouille");
    assertThat(completed("kfor -patro")).containsExactly("kfor -patrouille");
    assertThat(completed("patriot ")).isEmpty();
    assertThat(completed("")).isEmpty();
    assertThat(completed("zzz")).isEmpty();
  }

  @Test
  void nameOfTheTaxonomy_isGivenWithItsValue_whereABriefIsTaggedWithIt() {
    index(brief("a").about("mukil").tag(Dimension.MISSION, "KFOR"));

    assertThat(engine.complete(new CompletionRequest("mukil ko", NAMES, AccessLabel.OPENBAAR)))
        .containsExactly(new Completion("mukil Kosovo Force", Kind.MISSION, "KFOR"));
  }

  @Test
  void completions_areAtMostTen() {
    StringBuilder words = new StringBuilder();
    for (char c = 'a'; c < 'z'; c++) {
      words.append("patrol").append(c).append(' ');
    }
    index(brief("a").about(words.toString()));

    assertThat(completed("patr")).hasSize(CompletionRequest.MOST);
  }

  @Test
  void internWordsAndNames_areNotToldByACompletion() {
    index(
        brief("a").about("patrouille"),
        brief("b").about("patriot").tag(Dimension.MISSION, "KFOR").intern());

    assertThat(completed("patr")).containsExactly("patrouille");
    assertThat(completed("kos")).isEmpty();
    assertThat(completed("patri", AccessLabel.INTERN)).containsExactly("patriot");
    assertThat(completed("kos", AccessLabel.INTERN)).containsExactly("Kosovo Force");
  }

  @Test
  void wordsOfRemovedBriefs_areNoCompletions() {
    index(brief("a").about("patriot"), brief("b").about("kfor"));
    engine.remove(brief("a").build().source().name());
    engine.refresh();

    assertThat(completed("patr")).isEmpty();
  }

  private List<String> similar(BriefBuilder brief, AccessLabel clearance) {
    Brief to = brief.build();
    List<Hit> hits = engine.similar(to, 3, clearance);
    assertThat(hits).allMatch(hit -> hit.snippets().isEmpty() && hit.score() > 0);
    return hits.stream().map(hit -> hit.brief().source().name().value()).toList();
  }

  @Test
  void similar_isTheMostAlikeFirst_withoutTheBriefItself() {
    BriefBuilder patriots = brief("a").about("patriot zorbat mukil vikrot");
    index(
        patriots,
        brief("b").about("patriot zorbat drupol"),
        brief("c").about("patriot zorbat mukil plofar"),
        brief("d").about("irak"));

    assertThat(similar(patriots, AccessLabel.OPENBAAR)).containsExactly("c", "b");
  }

  @Test
  void similar_leavesOutCopiesAndWhatMayNotBeSeen() {
    BriefBuilder original = brief("a").about("patriot zorbat mukil");
    BriefBuilder copy = brief("b").about("patriot zorbat mukil");
    index(
        brief("a").about("patriot zorbat mukil").copy(copy),
        brief("b").about("patriot zorbat mukil").copyOf(original),
        brief("c").about("patriot zorbat").intern(),
        brief("d").about("patriot mukil"));

    assertThat(similar(original, AccessLabel.OPENBAAR)).containsExactly("d");
    assertThat(similar(original, AccessLabel.INTERN)).containsExactlyInAnyOrder("c", "d");
    assertThat(
            similar(
                brief("b").about("patriot zorbat mukil").copyOf(original), AccessLabel.OPENBAAR))
        .containsExactly("d");
  }
}
