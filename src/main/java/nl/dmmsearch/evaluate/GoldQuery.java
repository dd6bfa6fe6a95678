package nl.dmmsearch.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A query and the documents that people want to see for it.
 *
 * @param line where it stands in its file, from 1
 * @param id its name
 * @param query as typed
 * @param phenomenon what is hard about it
 * @param relevant names of documents, with or without folders, and how much each is wanted: 1 for a
 *     document that touches on it, 2 for one that answers it, up to {@value #HIGHEST}; at least one
 */
public record GoldQuery(
    int line, String id, String query, String phenomenon, Map<String, Integer> relevant) {
  /** The highest grade. */
  public static final int HIGHEST = 3;

  /** Checks that something is wanted, and by how much. */
  public GoldQuery {
    relevant = new LinkedHashMap<>(relevant);
    if (relevant.isEmpty()) {
      throw new IllegalArgumentException("no document is wanted for «" + query + "»");
    }
    relevant.forEach((file, grade) -> {
      if (grade < 1 || grade > HIGHEST) {
        throw new IllegalArgumentException(
            "a grade is 1 to " + HIGHEST + ", not " + grade + " for " + file);
      }
    });
  }
}
