package nl.dmmsearch.engine.lucene;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.CompletionRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In what order a query half typed is completed, and what of it a completion replaces. */
class CompletionsTest {
  private static final List<Completion> NAMES =
      List.of(new Completion("defence posture", Completion.Kind.TOPIC, "posture"));

  private final SearchEngine engine = LuceneEngine.inMemory();

  @BeforeEach
  void index() {
    Brief letter =
        brief("a")
            .about("De minister van Defensie sprak over oktrooien.")
            .tag(Dimension.TOPIC, "posture")
            .meeting(MeetingKind.DMM, "2025-10-15", "2025-10-15")
            .build();
    engine.replace(letter.source().name(), List.of(letter));
    engine.refresh();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void wordsComeBeforeNames_whereTheNameIsNotAllThatWasTyped() {
    assertThat(completed("minister van Def"))
        .startsWith("minister van Defensie", "minister van defence posture");
    assertThat(completed("def")).startsWith("defence posture", "Defensie");
  }

  @Test
  void name_replacesTheWordsThatItHas_alsoWithOthersBetween() {
    List<String> completed = completed("dmm okt");

    assertThat(completed).first().asString().matches("\\S*DMM 15 oktober 2025");
    assertThat(completed).contains("dmm oktrooien").noneMatch(text -> text.startsWith("dmm DMM"));
  }

  @Test
  void name_isNotSaidTwice() {
    assertThat(completed("dmm van okt")).containsExactly("dmm van oktrooien");
  }

  private List<String> completed(String typed) {
    return engine.complete(new CompletionRequest(typed, NAMES, AccessLabel.OPENBAAR)).stream()
        .map(Completion::text)
        .toList();
  }
}
