package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A step as a cluster engine is told it.
 *
 * @param type the engine's name for the factory
 * @param settings the type and the options
 * @param files that the options name, in the form that the engine reads
 * @param untold options that it has no word for, a sentence each
 */
record ClusterStep(
    String type, Map<String, Object> settings, Map<String, String> files, List<String> untold) {
  private static final Pattern RULE = Pattern.compile("\"(.*)\"\\s*=>\\s*\"(.*)\"");

  /** The engine's words that are not Lucene's with underscores. */
  private static final Map<String, String> TYPES =
      Map.of(
          "asciiFolding", "asciifolding",
          "dictionaryCompoundWord", "dictionary_decompounder",
          "hyphenationCompoundWord", "hyphenation_decompounder",
          "patternCaptureGroup", "pattern_capture",
          "snowballPorter", "snowball");

  private static final Set<String> SAME =
      Set.of(
          "flattenGraph",
          "keywordMarker",
          "lowercase",
          "mapping",
          "patternReplace",
          "removeDuplicates",
          "stemmerOverride",
          "whitespace",
          "wordDelimiterGraph");

  /** The options that name files. */
  private static final Map<String, String> PATHS =
      Map.of(
          "mapping/mapping", "mappings_path",
          "wordDelimiterGraph/types", "type_table_path",
          "stemmerOverride/dictionary", "rules_path",
          "dictionaryCompoundWord/dictionary", "word_list_path",
          "hyphenationCompoundWord/dictionary", "word_list_path",
          "hyphenationCompoundWord/hyphenator", "hyphenation_patterns_path");

  /** How Lucene is to read files; a cluster engine takes UTF-8, and so they are written. */
  private static final String ENCODING = "encoding";

  /** Known to Lucene alone. */
  private static final Set<String> UNKNOWN = Set.of("onlyLongestMatchIgnoreSubwords");

  /** Known to OpenSearch from 2.17 on, which before passes over it without a word. */
  private static final String LATE = "noOverlappingMatches";

  /**
   * @param folder where its files will lie
   * @throws IllegalStateException if the declaration has a step that no engine was told of yet
   */
  static ClusterStep of(Step<?> step, String folder) {
    Map<String, Object> settings = new TreeMap<>();
    Map<String, String> files = new TreeMap<>();
    List<String> untold = new ArrayList<>();
    String type = type(step.name());
    settings.put("type", type);
    step.options()
        .forEach((option, value) -> {
          String path = PATHS.get(step.name() + "/" + option);
          if (path != null) {
            settings.put(path, folder + "/" + value);
            files.put(value, converted(step.name(), value));
          } else if (UNKNOWN.contains(option)) {
            untold.add(type + " has no " + underscored(option) + "; here it is " + value);
          } else if (option.equals("replace")) {
            settings.put("all", !value.equals("first"));
          } else if (!option.equals(ENCODING)) {
            settings.put(option(step.name(), option), typed(value));
            if (option.equals(LATE)) {
              untold.add(
                  "OpenSearch before 2.17 passes over %s of %s and so finds parts that overlap"
                      .formatted(underscored(option), type));
            }
          }
        });
    return new ClusterStep(type, settings, files, untold);
  }

  /** The engine's name for a factory. */
  static String type(String name) {
    String type = SAME.contains(name) ? underscored(name) : TYPES.get(name);
    if (type == null) {
      throw new IllegalStateException("no word of a cluster engine for " + name);
    }
    return type;
  }

  private static String option(String step, String option) {
    return switch (step + "/" + option) {
      case "keywordMarker/pattern" -> "keywords_pattern";
      case "patternCaptureGroup/pattern" -> "patterns";
      default -> underscored(option);
    };
  }

  private static Object typed(String value) {
    return switch (value) {
      case "0", "false" -> false;
      case "1", "true" -> true;
      default -> value.matches("\\d+") ? (Object) Integer.valueOf(value) : value;
    };
  }

  private static String underscored(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static String converted(String step, String file) {
    String text = read(file);
    if (file.endsWith(".xml")) {
      return text;
    }
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line ->
            switch (step) {
              case "mapping" -> rule(line);
              case "stemmerOverride" -> line.replace("\t", " => ");
              default -> line;
            })
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Without quotes, and with codes for characters that would be trimmed or read as signs. */
  private static String rule(String line) {
    Matcher rule = RULE.matcher(line.strip());
    if (!rule.matches()) {
      throw new IllegalStateException("no rule: " + line);
    }
    return coded(rule.group(1)) + " => " + coded(rule.group(2));
  }

  private static String coded(String characters) {
    return characters
        .codePoints()
        .mapToObj(c ->
            c == ' ' || c == '#' || c == '='
                ? "\\u%04X".formatted(c)
                : new String(Character.toChars(c)))
        .collect(Collectors.joining());
  }

  /** The text of a file in the jar. */
  static String read(String file) {
    try (InputStream in = Step.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
