package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Section;
import org.jspecify.annotations.Nullable;

/** Cuts the text of sections into paragraphs, and marks where a page of the source begins. */
final class SectionText {
  private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
  private static final int DEEPEST = 4;

  private @Nullable Integer shown;
  private int depth;

  private SectionText() {}

  static List<SectionView> of(List<Section> sections) {
    var text = new SectionText();
    return sections.stream().map(text::section).toList();
  }

  private SectionView section(Section section) {
    depth = Math.min(Math.min(section.level(), depth + 1), DEEPEST);
    return new SectionView(section.heading(), depth, section.anchor(), paragraphs(section));
  }

  private List<List<SectionView.RunView>> paragraphs(Section section) {
    var paragraphs = new ArrayList<List<SectionView.RunView>>();
    Matcher between = BETWEEN_PARAGRAPHS.matcher(section.text());
    int start = 0;
    while (between.find()) {
      paragraphs.add(runs(section, start, between.start()));
      start = between.end();
    }
    paragraphs.add(runs(section, start, section.text().length()));
    return paragraphs.stream().filter(runs -> !runs.isEmpty()).toList();
  }

  private List<SectionView.RunView> runs(Section section, int start, int end) {
    if (section.text().substring(start, end).isBlank()) {
      return List.of();
    }
    var runs = new ArrayList<SectionView.RunView>();
    int reached = start;
    Integer page = turned(section.pageAt(start));
    for (PageStart next : section.pages()) {
      if (next.offset() > start && next.offset() < end) {
        runs.add(new SectionView.RunView(page, section.text().substring(reached, next.offset())));
        reached = next.offset();
        page = turned(next.page());
      }
    }
    runs.add(new SectionView.RunView(page, section.text().substring(reached, end)));
    return List.copyOf(runs);
  }

  /** The page, if it is another one than was last said. */
  private @Nullable Integer turned(@Nullable Integer page) {
    if (page == null || page.equals(shown)) {
      return null;
    }
    shown = page;
    return page;
  }
}
