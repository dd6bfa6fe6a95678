package nl.dmmsearch.config;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that still knows its line. */
sealed interface YamlNode {
  /** From 1. */
  int line();

  /** What it is, for a message about what was expected instead. */
  String described();

  /** What kind of value a scalar is by its looks. */
  enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    TRUTH,
    NOTHING
  }

  record Scalar(int line, Kind kind, String text) implements YamlNode {
    @Override
    public String described() {
      return switch (kind) {
        case TEXT -> "the text «" + text + "»";
        case INTEGER, DECIMAL -> "the number " + text;
        case TRUTH -> text;
        case NOTHING -> "nothing";
      };
    }
  }

  record Sequence(int line, List<YamlNode> items) implements YamlNode {
    @Override
    public String described() {
      return "a list";
    }
  }

  record Mapping(int line, Map<String, Entry> entries) implements YamlNode {
    @Override
    public String described() {
      return "keys";
    }
  }

  /** A value and the line of its key. */
  record Entry(int line, YamlNode value) {}
}
