package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How words are written together or apart in an index that stays as it is. One request asks it of
 * each word for finding, for spelling and for marking, and other requests have the same words.
 */
final class SpacingMemo {
  /** Beyond this, all is forgotten. */
  private static final int MOST = 10_000;

  private final Map<Asked, Told> told = new ConcurrentHashMap<>();

  /** What is asked of a word. */
  enum Way {
    /** In which places it is cut. */
    CUT,
    /** With another s between its halves, or none. */
    RELINKED,
    /** Whether it is known as one word; if so, itself. */
    JOINED
  }

  private record Asked(Way way, String word) {}

  /**
   * What was found.
   *
   * @param words none where there are none
   * @param lookups how many terms were looked up for it
   */
  record Told(List<String> words, int lookups) {
    Told {
      words = List.copyOf(words);
    }
  }

  /** What was found before; null where nothing was looked for. */
  @Nullable Told of(Way way, String word) {
    return told.get(new Asked(way, word));
  }

  void remember(Way way, String word, Told found) {
    if (told.size() >= MOST) {
      told.clear();
    }
    told.put(new Asked(way, word), found);
  }
}
