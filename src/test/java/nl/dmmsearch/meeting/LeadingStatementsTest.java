package nl.dmmsearch.meeting;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingStatementsTest {
  private static final Statement ABOUT_IT =
      said("Dat de NAVO in het land blijft is van grote waarde.")
          .id("about")
          .tag(Dimension.MISSION, "NMI")
          .build();

  private static final Statement SAYS_IT = said("De missie in Irak blijft.").id("says").build();
  private static final Statement KOSOVO = said("De missie in Kosovo blijft.").id("kosovo").build();
  private static final Statement OTHER = said("Wij leveren schepen.").id("other").build();

  private final SearchEngine engine = LuceneEngine.inMemory();

  @AfterEach
  void close() {
    engine.close();
  }

  /** The ids of those that lead at a meeting with one letter on the mission. */
  private List<String> leading(String typed, Statement... stated) throws Exception {
    return leading(typed, 0, stated);
  }

  /** The same at another one of its meetings: behind the one that it is about, one it names. */
  private List<String> leading(String typed, int point, Statement... stated) throws Exception {
    Brief letter =
        brief("a")
            .about(
                "De NAVO missie in Irak (NMI) groeit met drones in Bagdad, anders dan in Kosovo.")
            .tag(Dimension.MISSION, "NMI", "NAVO missie in Irak (NMI)", Where.TEXT)
            .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
            .meeting(MeetingKind.TOP, "2025-06-24", "2025-06-25")
            .stating(stated)
            .build();
    engine.replace(letter.source().name(), List.of(letter));
    engine.refresh();
    SearchRequest asked = SearchRequest.of(QueryParser.parse(typed));
    AnsweredTimeline answered = AnsweredTimeline.of(engine, asked);
    var leading =
        new MeetingStatements(engine, AccessLabel.OPENBAAR)
            .leading(answered.meant(), answered.timeline());
    return leading.apply(answered.timeline().points().get(point).meeting()).stream()
        .map(hit -> hit.statement().id())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missie irak", "missie in Irak", "NMI", "NAVO-missie in Irak"})
  void whatIsAboutIt_leadsWhereNothingSaysIt(String typed) throws Exception {
    assertThat(leading(typed, ABOUT_IT, KOSOVO, OTHER)).containsExactly("about");
  }

  @Test
  void whatWasSaidAtAnotherMeeting_isNotQuotedAtOneThatTheLetterOnlyNames() throws Exception {
    assertThat(leading("Irak", SAYS_IT)).containsExactly("says");
    assertThat(leading("Irak", 1, SAYS_IT)).isEmpty();
  }

  @Test
  void whatSaysIt_leadsAlone() throws Exception {
    assertThat(leading("missie irak", ABOUT_IT, SAYS_IT, KOSOVO)).containsExactly("says");
  }

  @Test
  void whatHasMostOfTheWords_leadsWhereNothingIsAboutIt() throws Exception {
    assertThat(leading("drones missie kosovo", KOSOVO, OTHER)).containsExactly("kosovo");
  }

  @Test
  void whatHasHalfOfTheWords_saysSomethingElse() throws Exception {
    assertThat(leading("missie bagdad", KOSOVO, OTHER)).isEmpty();
    assertThat(leading("drones missie bagdad", KOSOVO, OTHER)).isEmpty();
  }

  @Test
  void wordThatNoStatementHas_hasNoneThatLead() throws Exception {
    assertThat(leading("drones", ABOUT_IT, SAYS_IT, KOSOVO, OTHER)).isEmpty();
  }

  @Test
  void sentenceOfALetterAndItsNote_leadsOnce_fromTheLetter() throws Exception {
    String same = "De missie in Irak groeit verder.";

    assertThat(
            leading(
                "Irak",
                said(same).advised().id("note").build(),
                said(same).id("letter").build(),
                SAYS_IT))
        .containsExactlyInAnyOrder("letter", "says");
  }

  @Test
  void leadingStatements_areThreeAtMost() throws Exception {
    assertThat(
            leading(
                "Irak",
                said("De missie in Irak groeit.").id("one").build(),
                said("De missie in Irak krimpt.").id("two").build(),
                said("De missie in Irak duurt.").id("three").build(),
                SAYS_IT))
        .hasSize(3);
  }
}
