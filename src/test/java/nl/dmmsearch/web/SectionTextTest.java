package nl.dmmsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Section;
import org.junit.jupiter.api.Test;

class SectionTextTest {
  @Test
  void paragraphs_areCutAtEmptyLines() {
    assertThat(shown(section(1, "Een.\n\nTwee\nregels.\n \nDrie.")))
        .containsExactly("Een.", "Twee\nregels.", "Drie.");
  }

  @Test
  void page_isSaidWhereItBegins() {
    Section section =
        section(
            1,
            "Een. Twee.\n\nDrie.",
            new PageStart(0, 1),
            new PageStart(5, 2),
            new PageStart(12, 3));

    assertThat(shown(section)).containsExactly("[1]Een. [2]Twee.", "[3]Drie.");
  }

  @Test
  void page_isSaidOnce() {
    Section first = section(1, "Een.", new PageStart(0, 4));
    Section second = section(1, "Twee.", new PageStart(0, 4));

    assertThat(shown(first, second)).containsExactly("[4]Een.", "Twee.");
  }

  @Test
  void page_thatBeginsBetweenParagraphs_isSaidAtTheNext() {
    Section section = section(1, "Een.\n\nTwee.", new PageStart(0, 1), new PageStart(5, 2));

    assertThat(shown(section)).containsExactly("[1]Een.", "[2]Twee.");
  }

  @Test
  void emptySection_hasNoParagraphs() {
    assertThat(shown(section(1, ""))).isEmpty();
  }

  @Test
  void depth_neverSkipsALevel() {
    List<SectionView> views =
        SectionText.of(List.of(section(2, "a"), section(3, "b"), section(1, "c"), section(9, "d")));

    assertThat(views).extracting(SectionView::depth).containsExactly(1, 2, 1, 2);
  }

  private static Section section(int level, String text, PageStart... pages) {
    return new Section("Kop", level, "kop", text, List.of(pages), List.of());
  }

  private static List<String> shown(Section... sections) {
    return SectionText.of(List.of(sections)).stream()
        .flatMap(section -> section.paragraphs().stream())
        .map(runs -> runs.stream().map(SectionTextTest::shown).collect(Collectors.joining()))
        .toList();
  }

  private static String shown(SectionView.RunView run) {
    return (run.page() == null ? "" : "[" + run.page() + "]") + run.text();
  }
}
