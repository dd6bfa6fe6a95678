package nl.dmmsearch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table above a brief.
 *
 * @param name what it says: {@code Afzender}
 * @param values one or more
 */
record RowView(String name, List<ValueView> values) {

  /**
   * A value.
   *
   * @param text what one reads
   * @param href where it leads; null where nowhere
   */
  record ValueView(String text, @Nullable String href) {}

  /** A row of values that lead nowhere. */
  static RowView of(String name, List<String> values) {
    return new RowView(name, values.stream().map(text -> new ValueView(text, null)).toList());
  }
}
