package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.search.StatementRequest;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The orders of statements as Lucene sorts. */
final class StatementOrders {
  private StatementOrders() {}

  static Sort of(StatementRequest request) {
    List<SortField> fields =
        new ArrayList<>(
            switch (request.sort()) {
              case RELEVANCE -> List.of(SortField.FIELD_SCORE);
              case NEWEST_MEETING -> List.of();
              case OLDEST_MEETING ->
                  List.of(Orders.oldest(Schema.MEETING_START), Orders.oldest(Schema.LETTER_DATE));
              case DEADLINE -> List.of(new DeadlineOrder(request.today()).getSortField(false));
            });
    fields.add(Orders.newest(Schema.MEETING_START));
    fields.add(Orders.newest(Schema.LETTER_DATE));
    fields.add(new SortField(Schema.ID, SortField.Type.STRING));
    // The statements of a brief lie in the index as they stand in the brief.
    fields.add(SortField.FIELD_DOC);
    return new Sort(fields.toArray(SortField[]::new));
  }
}
