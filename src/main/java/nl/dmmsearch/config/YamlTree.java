package nl.dmmsearch.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.config.YamlNode.Kind;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns the text of a YAML file into nodes that know their line. */
final class YamlTree {
  /** Files nested deeper than this are a mistake, or an attack on the stack. */
  private static final int DEEPEST = 100;

  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  private final String file;
  private final ParserImpl events;
  private @Nullable Event last;
  private int depth;

  private YamlTree(String file, String yaml) {
    this.file = file;
    this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml));
  }

  static YamlNode.Mapping parse(String file, String yaml) throws ConfigException {
    var tree = new YamlTree(file, yaml);
    Event first = tree.next();
    if (first == null) {
      throw new ConfigException(file, "is empty");
    }
    YamlNode root = tree.root(first);
    if (root instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    throw new ConfigException(file, root.line(), "expected keys, got " + root.described());
  }

  /** The items of a file that is a list; none where nothing but comments stands in it. */
  static List<YamlNode> list(String file, String yaml) throws ConfigException {
    var tree = new YamlTree(file, yaml);
    Event first = tree.next();
    YamlNode root = first == null ? null : tree.root(first);
    if (root == null || (root instanceof YamlNode.Scalar scalar && scalar.kind() == Kind.NOTHING)) {
      return List.of();
    }
    if (root instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    throw new ConfigException(file, root.line(), "expected a list, got " + root.described());
  }

  private YamlNode root(Event first) throws ConfigException {
    YamlNode root = node(first);
    if (next() != null) {
      throw fault("a second document begins here; one is allowed");
    }
    return root;
  }

  private YamlNode node(@Nullable Event event) throws ConfigException {
    if (depth == DEEPEST) {
      throw fault("is nested deeper than " + DEEPEST);
    }
    depth++;
    YamlNode node = nodeWithin(event);
    depth--;
    return node;
  }

  /**
   * Asked one by one, not by a switch: the first switch on types costs a start as much as a file.
   */
  private YamlNode nodeWithin(@Nullable Event event) throws ConfigException {
    int line = line();
    if (event instanceof ScalarEvent scalar) {
      Kind kind = kind(scalar);
      return new YamlNode.Scalar(line, kind, kind == Kind.NOTHING ? "" : scalar.getValue());
    }
    if (event instanceof MappingStartEvent) {
      return mapping(line);
    }
    if (event instanceof SequenceStartEvent) {
      return sequence(line);
    }
    throw fault(
        event instanceof AliasEvent ? "an alias (*) is not allowed" : "the file ends too early");
  }

  private static Kind kind(ScalarEvent scalar) {
    Tag tag =
        scalar
            .getTag()
            .filter(said -> !said.equals("!"))
            .map(Tag::new)
            .orElseGet(() -> looks(scalar));
    if (tag.equals(Tag.INT)) {
      return Kind.INTEGER;
    }
    if (tag.equals(Tag.FLOAT)) {
      return Kind.DECIMAL;
    }
    if (tag.equals(Tag.BOOL)) {
      return Kind.TRUTH;
    }
    return tag.equals(Tag.NULL) ? Kind.NOTHING : Kind.TEXT;
  }

  private static Tag looks(ScalarEvent scalar) {
    return SETTINGS
        .getSchema()
        .getScalarResolver()
        .resolve(scalar.getValue(), scalar.getImplicit().canOmitTagInPlainScalar());
  }

  private YamlNode mapping(int line) throws ConfigException {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    for (Event event = next(); !(event instanceof MappingEndEvent); event = next()) {
      if (!(event instanceof ScalarEvent key)) {
        throw fault("expected a key that is text");
      }
      int keyLine = line();
      YamlNode value = node(next());
      if (entries.put(key.getValue(), new YamlNode.Entry(keyLine, value)) != null) {
        throw new ConfigException(file, keyLine, "key «" + key.getValue() + "» stands there twice");
      }
    }
    return new YamlNode.Mapping(line, entries);
  }

  private YamlNode sequence(int line) throws ConfigException {
    var items = new ArrayList<YamlNode>();
    for (Event event = next(); !(event instanceof SequenceEndEvent); event = next()) {
      items.add(node(event));
    }
    return new YamlNode.Sequence(line, items);
  }

  /** The next event that is of a node; null at the end. */
  private @Nullable Event next() throws ConfigException {
    try {
      while (events.hasNext()) {
        last = events.next();
        switch (last.getEventId()) {
          case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
          case Alias, Scalar, MappingStart, MappingEnd, SequenceStart, SequenceEnd -> {
            return last;
          }
        }
      }
      return null;
    } catch (YamlEngineException | NumberFormatException e) {
      throw new ConfigException(
          file,
          last == null ? 1 : last.getEndMark().map(YamlTree::line).orElse(1),
          "broken YAML, " + firstLine(e));
    }
  }

  private static String firstLine(RuntimeException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    return message.lines().findFirst().orElse("unreadable").strip();
  }

  private ConfigException fault(String what) {
    return new ConfigException(file, line(), what);
  }

  private int line() {
    return last == null ? 1 : last.getStartMark().map(YamlTree::line).orElse(1);
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
