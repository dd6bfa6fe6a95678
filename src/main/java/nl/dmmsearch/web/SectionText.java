package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Section;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text of sections into paragraphs, and marks where a page of the source begins and a note
 * is.
 */
final class SectionText {
  private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
  private static final int DEEPEST = 4;

  /** What the id of a mark has before the anchor of its note. */
  static final String MARK = "_";

  private final Set<String> marked = new HashSet<>();
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
    var runs = new Runs(section.text(), start, turned(section.pageAt(start)));
    for (NoteLink note : section.notes()) {
      if (isWithin(note, start, end)) {
        turnPages(runs, section, note.offset());
        runs.mark(note.offset(), mark(note));
      }
    }
    turnPages(runs, section, end);
    return runs.upTo(end);
  }

  /** A mark stands behind a word, so at the end of a paragraph rather than before the next. */
  private static boolean isWithin(NoteLink note, int start, int end) {
    return note.offset() <= end && (note.offset() > start || note.offset() == 0);
  }

  private void turnPages(Runs runs, Section section, int end) {
    for (PageStart next : section.pages()) {
      if (next.offset() > runs.reached() && next.offset() < end) {
        runs.turn(next.offset(), turned(next.page()));
      }
    }
  }

  private SectionView.MarkView mark(NoteLink note) {
    String id = marked.add(note.anchor()) ? MARK + note.anchor() : null;
    return new SectionView.MarkView(note.marker(), "#" + note.anchor(), id);
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
