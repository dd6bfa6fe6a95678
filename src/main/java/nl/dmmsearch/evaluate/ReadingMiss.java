package nl.dmmsearch.evaluate;

/**
 * A value that was read and is not labelled, or labelled and not read.
 *
 * @param file the document
 * @param part which brief of it
 * @param field which field
 * @param value as compared, so in small letters
 * @param read true when it was read, false when it is labelled
 */
public record ReadingMiss(String file, int part, ReadingField field, String value, boolean read) {
  @Override
  public String toString() {
    return "%s #%d %s: %s «%s»"
        .formatted(file, part, field.key(), read ? "wrongly read" : "not read", value);
  }
}
