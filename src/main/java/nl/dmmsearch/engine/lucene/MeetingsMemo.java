package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.KnownMeetings;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of the newest state of the index that was asked, for each clearance: a timeline asks
 * for them once for every meeting, and they change only with the index.
 */
final class MeetingsMemo {
  private final Map<AccessLabel, KnownMeetings> known = new EnumMap<>(AccessLabel.class);
  private final Map<AccessLabel, List<KnownMeeting>> all = new EnumMap<>(AccessLabel.class);
  private @Nullable Object state;

  /** Counts all briefs that someone may see. */
  interface Count {
    List<KnownMeeting> read() throws IOException;
  }

  /**
   * The meetings of all briefs that someone may see, counted once for each state of the index: the
   * file of each meeting asks for them.
   */
  synchronized List<KnownMeeting> all(IndexSearcher searcher, AccessLabel clearance, Count count)
      throws IOException {
    forgetOther(searcher);
    List<KnownMeeting> before = all.get(clearance);
    if (before != null) {
      return before;
    }
    List<KnownMeeting> counted = List.copyOf(count.read());
    all.put(clearance, counted);
    return counted;
  }

  /** The meetings of all briefs that someone may see. */
  synchronized KnownMeetings known(IndexSearcher searcher, AccessLabel clearance)
      throws IOException {
    forgetOther(searcher);
    KnownMeetings before = known.get(clearance);
    if (before != null) {
      return before;
    }
    KnownMeetings read = new Namings(searcher).known(clearance);
    known.put(clearance, read);
    return read;
  }

  private void forgetOther(IndexSearcher searcher) {
    Object now = state(searcher.getIndexReader());
    if (!now.equals(state)) {
      known.clear();
      all.clear();
      state = now;
    }
  }

  private static Object state(IndexReader reader) {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    return helper == null ? reader : helper.getKey();
  }
}
