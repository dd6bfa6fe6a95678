package nl.dmmsearch.evaluate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What people say is right about one brief.
 *
 * @param file the name of its document, with or without folders
 * @param part which brief of the document, from 1
 * @param values what is right, as compared; a field that is not there is not judged
 */
record GoldBrief(String file, int part, Map<ReadingField, Set<String>> values) {
  GoldBrief {
    values = new EnumMap<>(values);
  }
}
