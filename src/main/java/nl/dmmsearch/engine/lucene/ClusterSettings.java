package nl.dmmsearch.engine.lucene;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.dmmsearch.engine.ClusterAnalysis;
import nl.dmmsearch.json.Json;

/**
 * Tells the chains to OpenSearch and Elasticsearch, which take the same factories under names of
 * their own (their reference, "Text analysis").
 */
final class ClusterSettings {
  /** What the licences of the word lists ask to go with them. */
  private static final String NOTICE = "NOTICE.txt";

  private final Map<Step<?>, String> names = new LinkedHashMap<>();
  private final Map<String, Object> charFilters = new LinkedHashMap<>();
  private final Map<String, Object> filters = new LinkedHashMap<>();
  private final Map<String, Object> analyzers = new LinkedHashMap<>();
  private final Map<String, String> files = new TreeMap<>();
  private final List<String> untold = new ArrayList<>();

  /**
   * @param folder where the files will lie, below the folder of the engine's settings
   */
  static ClusterAnalysis under(String folder) {
    var settings = new ClusterSettings();
    settings.analyzer("dmm_exact", Chains.exact(), folder);
    settings.analyzer("dmm_text", Chains.stemmed(), folder);
    settings.analyzer("dmm_parts", Chains.parts(), folder);
    settings.analyzer("dmm_exact_query", Chains.exactQuery(), folder);
    settings.analyzer("dmm_text_query", Chains.stemmedQuery(), folder);
    settings.files.put(NOTICE, ClusterStep.read(NOTICE));
    settings.untold.add("shortened compounds (productie- en leveringszekerheid) are not completed");
    settings.untold.add("phrases may run over the end of a sentence");
    return new ClusterAnalysis(settings.json(), settings.files, settings.untold);
  }

  private void analyzer(String name, Chain chain, String folder) {
    Map<String, Object> analyzer = new LinkedHashMap<>();
    analyzer.put("type", "custom");
    analyzer.put(
        "char_filter",
        chain.characters().stream().map(step -> named(step, charFilters, folder)).toList());
    analyzer.put("tokenizer", ClusterStep.type(chain.tokenizer().name()));
    analyzer.put(
        "filter", chain.filters().stream().map(step -> named(step, filters, folder)).toList());
    analyzers.put(name, analyzer);
  }

  /** The name of a step, which is declared where it is met first. */
  private String named(Step<?> step, Map<String, Object> declared, String folder) {
    return names.computeIfAbsent(
        step,
        each -> {
          var told = ClusterStep.of(each, folder);
          files.putAll(told.files());
          untold.addAll(told.untold());
          String name = "dmm_" + (names.size() + 1) + "_" + told.type();
          declared.put(name, told.settings());
          return name;
        });
  }

  private String json() {
    Map<String, Object> analysis = new LinkedHashMap<>();
    analysis.put("char_filter", charFilters);
    analysis.put("filter", filters);
    analysis.put("analyzer", analyzers);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("exact", field("dmm_exact", "dmm_exact_query"));
    fields.put("text", field("dmm_text", "dmm_text_query"));
    fields.put("parts", field("dmm_parts", "dmm_text_query"));
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("settings", Map.of("analysis", analysis));
    index.put(
        "mappings", ordered("_meta", Map.of("analysis", Analysis.VERSION), "properties", fields));
    return new String(Json.write(index), StandardCharsets.UTF_8);
  }

  private static Map<String, Object> field(String analyzer, String search) {
    Map<String, Object> field = ordered("type", "text", "analyzer", analyzer);
    field.put("search_analyzer", search);
    field.put("position_increment_gap", ChainAnalyzer.GAP);
    return field;
  }

  private static Map<String, Object> ordered(
      String first, Object value, String second, Object other) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    ordered.put(first, value);
    ordered.put(second, other);
    return ordered;
  }
}
