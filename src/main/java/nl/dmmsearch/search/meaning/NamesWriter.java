package nl.dmmsearch.search.meaning;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes names for {@link KeptNames}: first each rule, then the names by their beginnings with the
 * places of their rules, then the beginnings with the places of theirs, last how many those are and
 * where they lie.
 */
final class NamesWriter {
  /** What is said of a rule in one byte. */
  static final int RELATED = 1;

  static final int ENGLISH = 2;

  /** Where a rule finds the names that it is asked by. */
  static final int SAME = 4;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<SynonymRule, Integer> places = new HashMap<>();

  private NamesWriter() {}

  static byte[] bytes(Map<String, Map<String, List<SynonymRule>>> named) {
    try {
      return new NamesWriter().written(named);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
  }

  private byte[] written(Map<String, Map<String, List<SynonymRule>>> named) throws IOException {
    for (Map<String, List<SynonymRule>> byName : named.values()) {
      for (List<SynonymRule> rules : byName.values()) {
        for (SynonymRule rule : rules) {
          rule(rule);
        }
      }
    }
    var blocks = new ArrayList<Integer>();
    for (Map<String, List<SynonymRule>> byName : named.values()) {
      blocks.add(out.size());
      block(byName);
    }
    int table = out.size();
    int next = 0;
    for (String beginning : named.keySet()) {
      text(beginning);
      out.writeInt(blocks.get(next++));
    }
    out.writeInt(named.size());
    out.writeInt(table);
    out.flush();
    return bytes.toByteArray();
  }

  private void rule(SynonymRule rule) throws IOException {
    if (places.putIfAbsent(rule, out.size()) == null) {
      boolean same = rule.asked().equals(rule.also());
      out.writeByte(
          (rule.related() ? RELATED : 0) | (rule.english() ? ENGLISH : 0) | (same ? SAME : 0));
      texts(rule.asked());
      if (!same) {
        texts(rule.also());
      }
      texts(rule.not());
    }
  }

  private void block(Map<String, List<SynonymRule>> byName) throws IOException {
    out.writeInt(byName.size());
    for (Map.Entry<String, List<SynonymRule>> name : byName.entrySet()) {
      text(name.getKey());
      out.writeInt(name.getValue().size());
      for (SynonymRule rule : name.getValue()) {
        out.writeInt(places.getOrDefault(rule, -1));
      }
    }
  }

  private void texts(List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  private void text(String text) throws IOException {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(encoded.length);
    out.write(encoded);
  }
}
