package nl.dmmsearch.annotate;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private static final Term RUIMTE =
      new Term("ruimte", "Ruimte", List.of("ruimtevaart"), List.of(), List.of());
  private static final Term OPERATIES =
      new Term(
          "operaties",
          "Operaties",
          List.of("operatie", "sea guardian"),
          List.of("NMI"),
          List.of("coöperatie"));
  private static final Term SEA_GUARDIAN =
      new Term("Sea Guardian", "Sea Guardian", List.of("sea guardian"), List.of(), List.of());
  private static final Annotator ANNOTATOR =
      new Annotator(
          new Taxonomy(
              Map.of(
                  Dimension.TOPIC, List.of(RUIMTE, OPERATIES),
                  Dimension.MISSION, List.of(SEA_GUARDIAN))));

  /** Filler in which nothing is named: {@code words} words. */
  private static String words(int words) {
    return "woord ".repeat(words).strip() + ". ";
  }

  private static List<String> tags(BriefBuilder brief) {
    return ANNOTATOR.annotate(brief.build()).tags().stream().map(Tag::value).toList();
  }

  @Test
  void passingMentionInAShortBrief_earnsTheTopic() {
    assertThat(tags(brief("a").about(words(300) + "De ruimtevaart groeit."))).contains("ruimte");
  }

  @Test
  void passingMentionInALongBrief_earnsTheMissionButNotTheTopic() {
    assertThat(tags(brief("a").about(words(1500) + "De inzet in Sea Guardian.")))
        .containsExactly("Sea Guardian");
  }

  @Test
  void secondMention_earnsTheTopicInALongerBrief() {
    String text = words(1500) + "Een operatie. " + words(200) + "Nog een operatie.";

    assertThat(tags(brief("a").about(text))).containsExactly("operaties");
  }

  @Test
  void longerBrief_needsMoreMentions() {
    String text = words(8000) + "Een operatie. Een operatie. ";

    assertThat(tags(brief("a").about(text))).isEmpty();
    assertThat(tags(brief("a").about(text + "Een operatie. ".repeat(3))))
        .containsExactly("operaties");
  }

  @Test
  void heading_earnsTheTopicAlone() {
    assertThat(tags(brief("a").about(words(2000)).section("Ruimtevaart", words(100))))
        .containsExactly("ruimte");
  }

  @Test
  void title_earnsTheTopicAlone() {
    assertThat(tags(brief("a").titled("Verslag over ruimtevaart").about(words(2000))))
        .containsExactly("ruimte");
  }

  @Test
  void mentionInTheOpening_weighsMoreThanOneFurtherOn() {
    assertThat(tags(brief("a").about("De ruimtevaart groeit. " + words(1000)))).contains("ruimte");
    assertThat(tags(brief("a").about(words(1000) + "De ruimtevaart groeit."))).isEmpty();
  }

  @Test
  void labelOfATopic_countsAtTheHeadOfAHeadingOrAPoint() {
    assertThat(tags(brief("a").section("2. Ruimte en techniek", "Meer."))).contains("ruimte");
    assertThat(tags(brief("a").about("De punten:\n\nRuimte. Wij doen mee."))).contains("ruimte");
    assertThat(tags(brief("a").section("Financiële ruimte", "Meer."))).isEmpty();
    assertThat(tags(brief("a").about("Ruimte voor overleg is er."))).isEmpty();
    assertThat(tags(brief("a").section("Ruimtes", "Meer."))).isEmpty();
  }

  @Test
  void wordsThatFollowEachOther_countOnce() {
    String text = words(1500) + "De operatie Sea Guardian. ";

    assertThat(tags(brief("a").about(text))).containsExactly("Sea Guardian");
    assertThat(tags(brief("a").about(text + "Een operatie."))).contains("operaties");
  }

  @Test
  void footnote_weighsLess() {
    assertThat(tags(brief("a").about(words(50)).footnote("Over ruimtevaart.", 2))).isEmpty();
    assertThat(
            tags(
                brief("a")
                    .about(words(50))
                    .footnote("Over ruimtevaart.", 2)
                    .footnote("Weer ruimtevaart.", 3)))
        .containsExactly("ruimte");
  }

  @Test
  void evidence_isTheWordsAndWhereTheyStand() {
    String text = "Een operatie hier. Andere operaties daar.";
    Brief annotated =
        ANNOTATOR.annotate(
            brief("a")
                .titled("Operaties")
                .section("Operatie X", text, List.of(new PageStart(0, 3), new PageStart(18, 4)))
                .footnote("Een NMI-vliegveld.", 9)
                .build());

    assertThat(annotated.tags())
        .containsExactly(
            new Tag(
                Dimension.TOPIC,
                "operaties",
                5,
                List.of(
                    new Evidence("Operaties", null, Where.TITLE, null, 0),
                    new Evidence("Operatie", 3, Where.HEADING, "s1", 0),
                    new Evidence("operatie", 3, Where.TEXT, "s1", 4),
                    new Evidence("operaties", 4, Where.TEXT, "s1", 26),
                    new Evidence("NMI", 9, Where.FOOTNOTE, null, 4))));
  }

  @Test
  void evidence_isKeptFiveTimesAtMostWithoutRepeats() {
    String text = "operatie A-operatie luchtoperatie zeeoperatie landoperatie veldoperatie. ";

    List<Tag> tags = ANNOTATOR.annotate(brief("a").about(text.repeat(3)).build()).tags();

    assertThat(tags.getFirst().count()).isEqualTo(18);
    assertThat(tags.getFirst().evidence())
        .extracting(Evidence::text)
        .containsExactly(
            "operatie", "luchtoperatie", "zeeoperatie", "landoperatie", "veldoperatie");
  }

  @Test
  void briefWithoutAnything_earnsNothing() {
    assertThat(tags(brief("a"))).isEmpty();
    assertThat(tags(brief("a").about(""))).isEmpty();
    assertThat(tags(brief("a").about("Een coöperatie. 日本 ½ — ''"))).isEmpty();
  }

  @Test
  void earlierTags_areReplaced() {
    assertThat(tags(brief("a").tag(Dimension.TOPIC, "oud").about("Niets."))).isEmpty();
  }

  @Test
  void manyThreads_getTheSameAnswers() {
    Brief one = brief("a").about("De operatie Sea Guardian en ruimtevaart.").build();
    List<Tag> expected = ANNOTATOR.annotate(one).tags();

    assertThat(IntStream.range(0, 500).parallel().mapToObj(_ -> ANNOTATOR.annotate(one).tags()))
        .hasSize(500)
        .allMatch(expected::equals);
  }
}
