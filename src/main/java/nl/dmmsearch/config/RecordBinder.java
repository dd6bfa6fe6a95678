package nl.dmmsearch.config;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.config.YamlNode.Kind;
import org.jspecify.annotations.Nullable;

/** Fills records from the nodes of one YAML file, by the names of their components. */
final class RecordBinder {
  private final String file;

  RecordBinder(String file) {
    this.file = file;
  }

  /** The record that {@code mapping} describes; {@code at} is its key path, empty for the root. */
  <T> T bind(Class<T> type, YamlNode.Mapping mapping, String at) throws ConfigException {
    RecordComponent[] components = type.getRecordComponents();
    rejectUnknownKeys(components, mapping, at);
    var values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = component(components[i], mapping, at);
    }
    return create(type, components, values, mapping, at);
  }

  private void rejectUnknownKeys(RecordComponent[] known, YamlNode.Mapping mapping, String at)
      throws ConfigException {
    List<String> keys =
        Stream.of(known)
            .filter(component -> component.getType() != Line.class)
            .map(RecordComponent::getName)
            .toList();
    for (var entry : mapping.entries().entrySet()) {
      if (!keys.contains(entry.getKey())) {
        throw new ConfigException(
            file,
            entry.getValue().line(),
            "unknown key «%s»%s; known are %s"
                .formatted(
                    entry.getKey(), at.isEmpty() ? "" : " in " + at, String.join(", ", keys)));
      }
    }
  }

  private @Nullable Object component(RecordComponent component, YamlNode.Mapping mapping, String at)
      throws ConfigException {
    if (component.getType() == Line.class) {
      return new Line(mapping.line());
    }
    String name = component.getName();
    YamlNode.Entry entry = mapping.entries().get(name);
    if (entry != null && isRaw(component.getGenericType())) {
      return value(
          component.getGenericType(), entry.value(), at.isEmpty() ? name : at + "." + name);
    }
    if (entry == null || isNothing(entry.value())) {
      int line = entry == null ? mapping.line() : entry.line();
      return absent(component, line, at);
    }
    return value(component.getGenericType(), entry.value(), at.isEmpty() ? name : at + "." + name);
  }

  private @Nullable Object absent(RecordComponent component, int line, String at)
      throws ConfigException {
    if (component.getType() == List.class) {
      return List.of();
    }
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return null;
    }
    throw new ConfigException(
        file,
        line,
        "key «%s» is missing%s".formatted(component.getName(), at.isEmpty() ? "" : " in " + at));
  }

  /** Whether it tells nothing from not being there. */
  private static boolean isRaw(Type type) {
    return type == YamlNode.class || isA(type, Given.class);
  }

  private static boolean isA(Type type, Class<?> raw) {
    return type instanceof ParameterizedType parameterized && parameterized.getRawType() == raw;
  }

  private static boolean isNothing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.kind() == Kind.NOTHING;
  }

  private Object value(Type type, YamlNode node, String at) throws ConfigException {
    if (type == YamlNode.class) {
      return node;
    }
    if (type instanceof ParameterizedType parameterized) {
      Type of = parameterized.getActualTypeArguments()[0];
      if (isA(type, List.class)) {
        return list(of, node, at);
      }
      return new Given<>(node.line(), isNothing(node) ? null : value(of, node, at));
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted.isRecord()) {
      if (node instanceof YamlNode.Mapping mapping) {
        return bind(wanted, mapping, at);
      }
      throw wrongType(at, "keys", node);
    }
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar(wanted, scalar, at);
    }
    throw wrongType(at, ScalarType.of(wanted).expected(), node);
  }

  private List<Object> list(Type of, YamlNode node, String at) throws ConfigException {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      throw wrongType(at, "a list", node);
    }
    var items = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      items.add(value(of, sequence.items().get(i), at + "[" + i + "]"));
    }
    return items;
  }

  private Object scalar(Class<?> wanted, YamlNode.Scalar scalar, String at) throws ConfigException {
    ScalarType type = ScalarType.of(wanted);
    if (!type.accepts(scalar.kind())) {
      throw wrongType(at, type.expected(), scalar);
    }
    try {
      return type.parse(scalar.text());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw wrongType(at, type.expected(), scalar);
    }
  }

  private ConfigException wrongType(String at, String expected, YamlNode got) {
    return new ConfigException(
        file, got.line(), "%s: expected %s, got %s".formatted(at, expected, got.described()));
  }

  private <T> T create(
      Class<T> type,
      RecordComponent[] components,
      @Nullable Object[] values,
      YamlNode.Mapping mapping,
      String at)
      throws ConfigException {
    try {
      var constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException invalid) {
        throw new ConfigException(
            file, mapping.line(), (at.isEmpty() ? "" : at + ": ") + invalid.getMessage());
      }
      throw new IllegalStateException(describe(type, components), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(describe(type, components), e);
    }
  }

  private static String describe(Class<?> type, RecordComponent[] components) {
    return Stream.of(components)
        .map(RecordComponent::getName)
        .collect(Collectors.joining(", ", "cannot create " + type.getName() + "(", ")"));
  }
}
