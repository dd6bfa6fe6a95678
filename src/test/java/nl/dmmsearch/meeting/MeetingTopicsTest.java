package nl.dmmsearch.meeting;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;

class MeetingTopicsTest {
  private static BriefBuilder agenda() {
    return brief("agenda").type(DocumentType.GEANNOTEERDE_AGENDA);
  }

  private static BriefBuilder report() {
    return brief("verslag").type(DocumentType.VERSLAG);
  }

  private static List<String> topics(BriefBuilder before, BriefBuilder after) {
    return MeetingTopics.of(List.of(before.build()), List.of(after.build()), Taxonomy.empty())
        .stream()
        .map(topic -> topic.side() + " " + topic.label())
        .toList();
  }

  @Test
  void values_areLaidSideBySide() {
    assertThat(
            topics(
                agenda().about("x").tag(Dimension.MISSION, "KFOR").tag(Dimension.MISSION, "NMI"),
                report().about("x").tag(Dimension.MISSION, "KFOR").tag(Dimension.TOPIC, "ruimte")))
        .containsExactly("REPORTED ruimte", "BOTH KFOR", "ANNOUNCED NMI");
  }

  @Test
  void headingsWithoutAValue_areAlignedByTheirWords() {
    assertThat(
            topics(
                agenda()
                    .section("1. Agenda", "x")
                    .section("Defence Ministers Meeting (DMM)", "x")
                    .section("NATO 2030", "x")
                    .section("Steun aan de Afghaanse strijdkrachten", "x")
                    .section("Diner", "x"),
                report()
                    .section("NATO 2030", "y")
                    .section("Afghaanse strijdkrachten", "y")
                    .section("Klimaat", "y")))
        .containsExactly(
            "BOTH NATO 2030", "BOTH Steun aan de Afghaanse strijdkrachten", "REPORTED Klimaat");
  }

  private static Term term(String value, String name) {
    return new Term(value, value, List.of(name), List.of(), List.of());
  }

  @Test
  void aNarrowerNameForTheSamePassage_isNoTopicOfItsOwn() {
    var taxonomy =
        new Taxonomy(
            Map.of(
                Dimension.CAPABILITY,
                List.of(
                    term("luchtverdediging", "raketverdediging"),
                    term("IAMD", "geïntegreerde raketverdediging"),
                    term("tanks", "tank"))));
    BriefBuilder before =
        agenda()
            .section("Luchtverdediging", "Over raketverdediging.")
            .tag(Dimension.CAPABILITY, "luchtverdediging", "raketverdediging", Where.TEXT);
    BriefBuilder after =
        report()
            .section("IAMD", "Over geïntegreerde raketverdediging met tanks.")
            .tag(Dimension.CAPABILITY, "luchtverdediging", "raketverdediging", Where.TEXT)
            .tag(Dimension.CAPABILITY, "IAMD", "geïntegreerde raketverdediging", Where.TEXT)
            .tag(Dimension.CAPABILITY, "tanks", "tanks", Where.TEXT);

    assertThat(
            MeetingTopics.of(List.of(before.build()), List.of(after.build()), taxonomy).stream()
                .filter(topic -> topic.dimension() != null)
                .map(topic -> topic.side() + " " + topic.label()))
        .containsExactly("BOTH luchtverdediging", "REPORTED tanks");
  }

  @Test
  void aHeadingThatTheOtherSideOnlyMentions_isMetThere() {
    Brief before = agenda().section("Afghanistan", "Het vertrek.").build();
    Brief after = report().about("Eerst dit. Over Afghanistan is gesproken. Dan dat.").build();

    List<MeetingTopic> topics = MeetingTopics.of(List.of(before), List.of(after), Taxonomy.empty());

    assertThat(topics)
        .singleElement()
        .satisfies(topic -> {
          assertThat(topic.side()).isEqualTo(MeetingTopic.Side.BOTH);
          assertThat(topic.reported().getFirst().text())
              .startsWith("Over Afghanistan is gesproken.");
        });
  }

  @Test
  void aValueThatOneSideNamesInAHeading_isMetUnderALikeHeadingOfTheOther() {
    BriefBuilder after =
        report()
            .section("NAVO-missie in Irak", "De missie gaat door.")
            .tag(Dimension.MISSION, "NMI", "NAVO-missie in Irak", Where.HEADING);

    assertThat(topics(agenda().section("1. Missie in Irak", "Het mandaat."), after))
        .containsExactly("BOTH NMI");
    assertThat(topics(agenda().section("Missies", "Het mandaat."), after)).contains("REPORTED NMI");
  }

  @Test
  void aPassage_isTheSectionThatIsNamedSo() {
    Brief before =
        agenda()
            .section("Inleiding", "Eerst over KFOR, en verder.")
            .tag(Dimension.MISSION, "KFOR", "KFOR", Where.TEXT)
            .build();
    Brief after =
        report()
            .section("KFOR in Kosovo", "De missie gaat door.")
            .tag(Dimension.MISSION, "KFOR", "KFOR", Where.HEADING)
            .build();

    List<MeetingTopic> topics = MeetingTopics.of(List.of(before), List.of(after), Taxonomy.empty());

    assertThat(topics)
        .singleElement()
        .satisfies(topic -> {
          assertThat(topic.announced())
              .containsExactly(
                  new TopicPassage(
                      before.id(), "s1", "Inleiding", null, "Eerst over KFOR, en verder."));
          assertThat(topic.reported())
              .containsExactly(
                  new TopicPassage(
                      after.id(), "s1", "KFOR in Kosovo", null, "De missie gaat door."));
        });
  }

  private static Brief naming(String value, String opening, String section, int inOpening) {
    Brief brief = report().about(opening).section("Werksessie", section).build();
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < inOpening; i++) {
      evidence.add(new Evidence(value, null, Where.TEXT, brief.sections().getFirst().anchor(), 0));
    }
    evidence.add(new Evidence(value, null, Where.TEXT, brief.sections().getLast().anchor(), 0));
    return brief.withTags(List.of(new Tag(Dimension.MISSION, value, inOpening + 1, evidence)));
  }

  @Test
  void whatAnOpeningOnlyNames_isReportedByTheSectionAboutIt() {
    Brief after = naming("KFOR", "Er was ook overleg over KFOR.", "KFOR krijgt steun.", 1);

    assertThat(MeetingTopics.of(List.of(), List.of(after), Taxonomy.empty()).getFirst().reported())
        .extracting(TopicPassage::text)
        .containsExactly("KFOR krijgt steun.");
  }

  @Test
  void whatAnOpeningIsAbout_isReportedByIt() {
    String opening = "KFOR blijft, want KFOR is nodig en KFOR werkt.";
    Brief after = naming("KFOR", opening, "KFOR krijgt steun.", 3);

    assertThat(MeetingTopics.of(List.of(), List.of(after), Taxonomy.empty()).getFirst().reported())
        .extracting(TopicPassage::text)
        .containsExactly(opening);
  }

  @Test
  void whatASpeakerOnlyAnnounces_isReportedByWhatIsSaidOfIt() {
    String said = "Nederland stuurt in mei meer militairen naar KFOR.";

    assertThat(spoken("Ik begin met KFOR en dan doe ik de rest.", said)).isEqualTo(said);
    assertThat(spoken("Het eerste blokje is KFOR.", said)).isEqualTo(said);
    assertThat(spoken("KFOR is goed begonnen.", said)).startsWith("KFOR is goed begonnen.");
  }

  /** Which passage of a turn that says both things is shown. */
  private static String spoken(String first, String then) {
    String text = first + "\n\n" + then;
    Brief brief = report().about(text).build();
    var turn =
        new Section(
            null,
            1,
            "s1",
            text,
            List.of(),
            List.of(),
            new Speaker(Speaker.Role.BEWINDSPERSOON, "Van Dam", null));
    List<Evidence> evidence =
        List.of(
            new Evidence("KFOR", null, Where.TEXT, "s1", text.indexOf("KFOR")),
            new Evidence("KFOR", null, Where.TEXT, "s1", text.lastIndexOf("KFOR")));
    Brief debate =
        new Brief(
            brief.source(),
            brief.access(),
            brief.header(),
            brief.meetings(),
            List.of(turn),
            brief.footnotes(),
            brief.citations(),
            List.of(new Tag(Dimension.MISSION, "KFOR", 2, evidence)),
            brief.statements(),
            brief.reading(),
            brief.kin());
    return MeetingTopics.of(List.of(), List.of(debate), Taxonomy.empty())
        .getFirst()
        .reported()
        .getFirst()
        .text();
  }

  @Test
  void headingsOfNotes_areNoTopics() {
    assertThat(
            topics(
                brief("nota").type(DocumentType.BESLISNOTA).section("Kernpunten", "x"),
                report().about("x")))
        .isEmpty();
  }

  @Test
  void anExcerpt_endsWithASentence() {
    String first = "De ministers spreken over de steun aan Oekraïne en over wat daarvoor nodig is.";
    String second = "Nederland vindt dat de bondgenoten hun afspraken nakomen, en zegt dat ook.";
    String third = "Daarna gaat het over iets anders.";
    String text = "Vooraf.\n\n" + String.join(" ", first, second, third, third, third);

    assertThat(Excerpt.from(text, text.indexOf("Oekraïne")))
        .isEqualTo(String.join(" ", first, second, third));
  }
}
