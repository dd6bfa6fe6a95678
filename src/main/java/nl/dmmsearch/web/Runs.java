package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.web.SectionView.MarkView;
import nl.dmmsearch.web.SectionView.RunView;
import org.jspecify.annotations.Nullable;

/** Cuts a paragraph where a page begins and where a note is marked. */
final class Runs {
  private final String text;
  private final List<RunView> runs = new ArrayList<>();
  private int reached;
  private @Nullable Integer page;

  /**
   * The paragraph that begins at {@code start} of {@code text}.
   *
   * @param page that begins there; null where none does
   */
  Runs(String text, int start, @Nullable Integer page) {
    this.text = text;
    this.reached = start;
    this.page = page;
  }

  int reached() {
    return reached;
  }

  void turn(int offset, @Nullable Integer next) {
    cut(offset, null);
    page = next;
  }

  void mark(int offset, MarkView note) {
    cut(offset, note);
    page = null;
  }

  List<RunView> upTo(int end) {
    if (end > reached || runs.isEmpty()) {
      cut(end, null);
    }
    return List.copyOf(runs);
  }

  private void cut(int offset, @Nullable MarkView note) {
    runs.add(new RunView(page, text.substring(reached, offset), note));
    reached = offset;
  }
}
