package nl.dmmsearch.engine.lucene;

import nl.dmmsearch.search.Sort;
import org.apache.lucene.search.SortField;

/** The orders of hits as Lucene sorts. */
final class Orders {
  private Orders() {}

  static org.apache.lucene.search.Sort of(Sort sort) {
    SortField id = new SortField(Schema.ID, SortField.Type.STRING);
    SortField newestLetter = newest(Schema.LETTER_DATE);
    return new org.apache.lucene.search.Sort(
        switch (sort) {
          case RELEVANCE -> new SortField[] {SortField.FIELD_SCORE, newestLetter, id};
          case NEWEST_MEETING -> new SortField[] {newest(Schema.MEETING_START), newestLetter, id};
          case OLDEST_MEETING ->
              new SortField[] {oldest(Schema.MEETING_START), oldest(Schema.LETTER_DATE), id};
        });
  }

  static SortField newest(String field) {
    return new SortField(field, SortField.Type.LONG, true, Long.MIN_VALUE);
  }

  static SortField oldest(String field) {
    return new SortField(field, SortField.Type.LONG, false, Long.MAX_VALUE);
  }
}
