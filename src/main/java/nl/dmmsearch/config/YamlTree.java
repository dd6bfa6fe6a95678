package nl.dmmsearch.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.config.YamlNode.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Turns the text of a YAML file into nodes that know their line. */
final class YamlTree {
  private final String file;
  private final YAMLParser parser;

  private YamlTree(String file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  static YamlNode.Mapping parse(String file, String yaml) throws ConfigException {
    try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), yaml)) {
      return new YamlTree(file, (YAMLParser) parser).document();
    } catch (JacksonException e) {
      throw broken(file, e);
    }
  }

  /** The items of a file that is a list; none where nothing but comments stands in it. */
  static List<YamlNode> list(String file, String yaml) throws ConfigException {
    try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), yaml)) {
      var tree = new YamlTree(file, (YAMLParser) parser);
      JsonToken first = parser.nextToken();
      return first == null ? List.of() : tree.items(first);
    } catch (JacksonException e) {
      throw broken(file, e);
    }
  }

  private List<YamlNode> items(JsonToken first) throws ConfigException {
    YamlNode root = root(first);
    return switch (root) {
      case YamlNode.Sequence(int _, List<YamlNode> items) -> items;
      case YamlNode.Scalar(int _, Kind kind, String _) when kind == Kind.NOTHING -> List.of();
      case YamlNode.Scalar _, YamlNode.Mapping _ ->
          throw new ConfigException(file, root.line(), "expected a list, got " + root.described());
    };
  }

  private static ConfigException broken(String file, JacksonException e) {
    return new ConfigException(
        file, Math.max(1, e.getLocation().getLineNr()), "broken YAML, " + firstLine(e));
  }

  private static String firstLine(JacksonException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("unreadable").strip();
  }

  private YamlNode.Mapping document() throws ConfigException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new ConfigException(file, "is empty");
    }
    YamlNode root = root(first);
    return switch (root) {
      case YamlNode.Mapping mapping -> mapping;
      case YamlNode.Scalar _, YamlNode.Sequence _ ->
          throw new ConfigException(file, root.line(), "expected keys, got " + root.described());
    };
  }

  private YamlNode root(JsonToken first) throws ConfigException {
    YamlNode root = node(first);
    if (parser.nextToken() != null) {
      throw fault("a second document begins here; one is allowed");
    }
    return root;
  }

  private YamlNode node(@Nullable JsonToken token) throws ConfigException {
    if (parser.isCurrentAlias()) {
      throw fault("an alias (*) is not allowed");
    }
    int line = line();
    return switch (token) {
      case START_OBJECT -> mapping(line);
      case START_ARRAY -> sequence(line);
      case VALUE_STRING -> new YamlNode.Scalar(line, Kind.TEXT, parser.getString());
      case VALUE_NUMBER_INT -> new YamlNode.Scalar(line, Kind.INTEGER, parser.getString());
      case VALUE_NUMBER_FLOAT -> new YamlNode.Scalar(line, Kind.DECIMAL, parser.getString());
      case VALUE_TRUE, VALUE_FALSE -> new YamlNode.Scalar(line, Kind.TRUTH, parser.getString());
      case VALUE_NULL -> new YamlNode.Scalar(line, Kind.NOTHING, "");
      case null -> throw fault("the file ends too early");
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw fault("unexpected " + token);
    };
  }

  private YamlNode mapping(int line) throws ConfigException {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      int keyLine = line();
      YamlNode value = node(parser.nextToken());
      if (entries.put(key, new YamlNode.Entry(keyLine, value)) != null) {
        throw new ConfigException(file, keyLine, "key «" + key + "» stands there twice");
      }
    }
    return new YamlNode.Mapping(line, entries);
  }

  private YamlNode sequence(int line) throws ConfigException {
    var items = new ArrayList<YamlNode>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token));
    }
    return new YamlNode.Sequence(line, items);
  }

  private ConfigException fault(String what) {
    return new ConfigException(file, line(), what);
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }
}
