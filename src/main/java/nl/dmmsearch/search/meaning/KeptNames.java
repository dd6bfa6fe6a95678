package nl.dmmsearch.search.meaning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Names as {@link NamesWriter} wrote them; those with one beginning are read when asked for. */
final class KeptNames implements ListedNames {
  private final byte[] bytes;

  /** Where the names with a beginning lie. */
  private final Map<String, Integer> blocks = new LinkedHashMap<>();

  private final Map<String, Map<String, List<SynonymRule>>> read = new ConcurrentHashMap<>();

  KeptNames(ByteBuffer kept) {
    bytes = new byte[kept.remaining()];
    kept.get(bytes);
    ByteBuffer end = from(bytes.length - 2 * Integer.BYTES);
    int beginnings = end.getInt();
    ByteBuffer table = from(end.getInt());
    for (int i = 0; i < beginnings; i++) {
      blocks.put(text(table), table.getInt());
    }
  }

  /** Each reader has a place of its own, so that many may read at once. */
  private ByteBuffer from(int place) {
    return ByteBuffer.wrap(bytes).position(place);
  }

  @Override
  public Map<String, List<SynonymRule>> beginning(String beginning) {
    Integer place = blocks.get(beginning);
    return place == null ? Map.of() : read.computeIfAbsent(beginning, _ -> block(from(place)));
  }

  @Override
  public Stream<String> names() {
    return blocks.values().stream().flatMap(place -> names(from(place)).stream());
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  private Map<String, List<SynonymRule>> block(ByteBuffer in) {
    var byName = new LinkedHashMap<String, List<SynonymRule>>();
    for (int left = in.getInt(); left > 0; left--) {
      String name = text(in);
      var rules = new ArrayList<SynonymRule>();
      for (int more = in.getInt(); more > 0; more--) {
        rules.add(rule(from(in.getInt())));
      }
      byName.put(name, List.copyOf(rules));
    }
    return byName;
  }

  private static List<String> names(ByteBuffer in) {
    var names = new ArrayList<String>();
    for (int left = in.getInt(); left > 0; left--) {
      names.add(text(in));
      int rules = in.getInt();
      in.position(in.position() + rules * Integer.BYTES);
    }
    return names;
  }

  private static SynonymRule rule(ByteBuffer in) {
    byte said = in.get();
    List<String> asked = texts(in);
    List<String> also = (said & NamesWriter.SAME) == 0 ? texts(in) : asked;
    return new SynonymRule(
        asked,
        also,
        (said & NamesWriter.RELATED) != 0,
        texts(in),
        (said & NamesWriter.ENGLISH) != 0);
  }

  private static List<String> texts(ByteBuffer in) {
    var texts = new ArrayList<String>();
    for (int left = in.getInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  private static String text(ByteBuffer in) {
    var encoded = new byte[in.getInt()];
    in.get(encoded);
    return new String(encoded, StandardCharsets.UTF_8);
  }
}
