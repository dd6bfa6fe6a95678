package nl.dmmsearch.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import nl.dmmsearch.config.YamlNode.Kind;

/** What a single value of a YAML file can become. */
enum ScalarType {
  TEXT("text"),
  INTEGER("a whole number"),
  LONG("a whole number"),
  DECIMAL("a number"),
  TRUTH("true or false"),
  DAY("a day as yyyy-mm-dd"),
  FILE("a path");

  private final String expected;

  ScalarType(String expected) {
    this.expected = expected;
  }

  static ScalarType of(Class<?> wanted) {
    return Arrays.stream(values())
        .filter(type -> type.becomes(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no YAML is read as " + wanted));
  }

  String expected() {
    return expected;
  }

  private boolean becomes(Class<?> wanted) {
    return switch (this) {
      case TEXT -> wanted == String.class;
      case INTEGER -> wanted == int.class || wanted == Integer.class;
      case LONG -> wanted == long.class || wanted == Long.class;
      case DECIMAL -> wanted == double.class || wanted == Double.class;
      case TRUTH -> wanted == boolean.class || wanted == Boolean.class;
      case DAY -> wanted == LocalDate.class;
      case FILE -> wanted == Path.class;
    };
  }

  boolean accepts(Kind kind) {
    return switch (this) {
      case TEXT, DAY, FILE -> kind == Kind.TEXT;
      case INTEGER, LONG -> kind == Kind.INTEGER;
      case DECIMAL -> kind == Kind.INTEGER || kind == Kind.DECIMAL;
      case TRUTH -> kind == Kind.TRUTH;
    };
  }

  Object parse(String text) {
    return switch (this) {
      case TEXT -> text;
      case INTEGER -> Integer.valueOf(text);
      case LONG -> Long.valueOf(text);
      case DECIMAL -> Double.valueOf(text);
      case TRUTH -> Boolean.valueOf(text);
      case DAY -> LocalDate.parse(text);
      case FILE -> Path.of(text);
    };
  }
}
