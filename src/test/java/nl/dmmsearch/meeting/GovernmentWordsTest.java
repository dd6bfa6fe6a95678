package nl.dmmsearch.meeting;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Speaker.Role;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.brief.Taxonomy;
import org.junit.jupiter.api.Test;

class GovernmentWordsTest {
  private static Section turn(String anchor, Role role, String name) {
    String text = "Ik wil het over de missie hebben.";
    return new Section(null, 1, anchor, text, List.of(), List.of(), new Speaker(role, name, null));
  }

  private static Tag mission(String value, String anchor) {
    return new Tag(
        Dimension.MISSION, value, 1, List.of(new Evidence(value, null, Where.TEXT, anchor, 0)));
  }

  private static List<String> announced(Brief brief) {
    List<Brief> said = GovernmentWords.in(brief).stream().toList();
    return MeetingTopics.of(said, List.of(), Taxonomy.empty()).stream()
        .map(MeetingTopic::label)
        .toList();
  }

  @Test
  void inADebate_membersAnnounceNothing() {
    Brief debate = brief("debat").type(DocumentType.COMMISSIEDEBAT).build();
    Brief spoken =
        debate.with(
            List.of(turn("s1", Role.KAMERLID, "Vos"), turn("s2", Role.BEWINDSPERSOON, "Bos")),
            List.of(mission("NMI", "s1"), mission("KFOR", "s2")));

    assertThat(announced(spoken)).containsExactly("KFOR");
    assertThat(GovernmentWords.in(debate.with(spoken.sections().subList(0, 1), List.of())))
        .isEmpty();
  }

  @Test
  void inWrittenQuestions_onlyTheAnswersCount() {
    Brief asked =
        brief("so")
            .type(DocumentType.SCHRIFTELIJK_OVERLEG)
            .section("I Vragen en opmerkingen vanuit de fracties", "NMI.")
            .section("Inbreng van de leden van de fractie", "NMI.")
            .section("II Antwoord van de minister", "KFOR.")
            .section("Oostflank", "EFP.")
            .build();
    Brief so =
        asked.with(
            asked.sections(),
            List.of(
                mission("NMI", asked.sections().get(0).anchor()),
                mission("EFP", asked.sections().get(3).anchor()),
                mission("KFOR", asked.sections().get(2).anchor())));

    assertThat(announced(so)).containsExactlyInAnyOrder("EFP", "KFOR");
  }

  @Test
  void aLetter_isAllTheGovernments() {
    Brief letter = brief("brief").type(DocumentType.VERSLAG).section("Ruimte", "x").build();

    assertThat(GovernmentWords.in(letter)).contains(letter);
  }
}
