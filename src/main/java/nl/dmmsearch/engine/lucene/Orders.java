package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.List;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.Sort;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldDocs;

/** The orders of hits as Lucene sorts. */
final class Orders {
  private Orders() {}

  /**
   * The order that a request asks for. Who types that the latest or first letter is wanted means
   * letters without a meeting, too: those stand among the others by their own date then. Where an
   * order was chosen, it is that one.
   */
  static org.apache.lucene.search.Sort of(SearchRequest request) {
    Sort sort = request.sort();
    SortField id = new SortField(Schema.ID, SortField.Type.STRING);
    SortField newestLetter = newest(Schema.LETTER_DATE);
    boolean byDay = request.chosen() == null && request.query().asksByDay();
    return new org.apache.lucene.search.Sort(
        switch (sort) {
          case RELEVANCE -> new SortField[] {SortField.FIELD_SCORE, newestLetter, id};
          case NEWEST_MEETING ->
              new SortField[] {
                byDay ? OwnDay.NEWEST.getSortField(true) : newest(Schema.MEETING_START),
                newestLetter,
                id
              };
          case OLDEST_MEETING ->
              new SortField[] {
                byDay ? OwnDay.OLDEST.getSortField(false) : oldest(Schema.MEETING_START),
                oldest(Schema.LETTER_DATE),
                id
              };
        });
  }

  /** Gives a page of hits the scores that they were sorted by, or else those they would have. */
  static void score(ScoreDoc[] page, TopFieldDocs top, IndexSearcher searcher, Query query)
      throws IOException {
    int score = List.of(top.fields).indexOf(SortField.FIELD_SCORE);
    if (score < 0) {
      TopFieldCollector.populateScores(page, searcher, query);
      return;
    }
    for (ScoreDoc doc : page) {
      doc.score = (Float) ((FieldDoc) doc).fields[score];
    }
  }

  static SortField newest(String field) {
    return new SortField(field, SortField.Type.LONG, true, Long.MIN_VALUE);
  }

  static SortField oldest(String field) {
    return new SortField(field, SortField.Type.LONG, false, Long.MAX_VALUE);
  }
}
