package nl.dmmsearch.engine;

import java.util.List;
import java.util.Map;

/**
 * How text becomes terms here, as a cluster engine (OpenSearch, Elasticsearch) is told.
 *
 * @param settings the settings and mappings of an index, JSON
 * @param files what the settings name, by name, each as text in the form that the engine reads
 * @param untold what such an engine cannot be told, a sentence each
 */
public record ClusterAnalysis(String settings, Map<String, String> files, List<String> untold) {
  /** Copies the files and sentences. */
  public ClusterAnalysis {
    files = Map.copyOf(files);
    untold = List.copyOf(untold);
  }
}
