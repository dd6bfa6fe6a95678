package nl.dmmsearch.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a YAML file into a record and accepts nothing that the record does not know: every key must
 * be a component, every value of its type. A component must be in the file unless it is a list
 * (then it is empty) or marked {@code @Nullable}. Text, whole and decimal numbers, true and false,
 * paths, lists and other records are understood; what a record's own constructor refuses with an
 * IllegalArgumentException is reported at the line where the record begins.
 */
public final class StrictYaml {
  private StrictYaml() {}

  /**
   * Reads {@code file}.
   *
   * @throws ConfigException that names the file, the line and the key of the first fault
   */
  public static <T extends Record> T read(Path file, Class<T> type) throws ConfigException {
    return read(file.toString(), text(file), type);
  }

  /**
   * Reads YAML that is already at hand; {@code file} is how messages call it.
   *
   * @throws ConfigException that names the file, the line and the key of the first fault
   */
  public static <T extends Record> T read(String file, String yaml, Class<T> type)
      throws ConfigException {
    return new RecordBinder(file).bind(type, YamlTree.parse(file, yaml), "");
  }

  /**
   * Reads a file that is a list of records; empty where nothing but comments stands in it.
   *
   * @throws ConfigException that names the file, the line and the key of the first fault
   */
  static <T extends Record> List<T> list(Path file, String called, Class<T> type)
      throws ConfigException {
    var binder = new RecordBinder(called);
    var items = new ArrayList<T>();
    for (YamlNode item : YamlTree.list(called, text(file))) {
      switch (item) {
        case YamlNode.Mapping mapping ->
            items.add(binder.bind(type, mapping, "item " + (items.size() + 1)));
        case YamlNode.Scalar _, YamlNode.Sequence _ ->
            throw new ConfigException(
                called, item.line(), "expected keys, got " + item.described());
      }
    }
    return items;
  }

  static String text(Path file) throws ConfigException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (NoSuchFileException e) {
      throw new ConfigException(file.toString(), "there is no such file");
    } catch (CharacterCodingException e) {
      throw new ConfigException(file.toString(), "is not UTF-8");
    } catch (IOException e) {
      throw new ConfigException(file.toString(), "cannot be read, " + e);
    }
  }
}
