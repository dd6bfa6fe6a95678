package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;
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
  private @Nullable Object state;

  /** The meetings of all briefs that someone may see. */
  synchronized KnownMeetings known(IndexSearcher searcher, AccessLabel clearance)
      throws IOException {
    Object now = state(searcher.getIndexReader());
    if (!now.equals(state)) {
      known.clear();
      state = now;
    }
    KnownMeetings before = known.get(clearance);
    if (before != null) {
      return before;
    }
    KnownMeetings read = new Namings(searcher).known(clearance);
    known.put(clearance, read);
    return read;
  }

  private static Object state(IndexReader reader) {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    return helper == null ? reader : helper.getKey();
  }
}
