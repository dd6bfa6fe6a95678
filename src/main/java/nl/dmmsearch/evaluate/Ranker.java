package nl.dmmsearch.evaluate;

import java.util.List;

/** Something that answers queries with documents. */
public interface Ranker {
  /** The names of the documents that answer {@code query}, best first, each once. */
  List<String> rank(String query);
}
