package nl.dmmsearch.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.Parameters;
import nl.dmmsearch.search.ParametersException;
import org.jspecify.annotations.Nullable;

/**
 * The parameters in a URL. What is not percent-encoded UTF-8 is a fault, never a replacement
 * character: a search for something else than was asked would look like an answer.
 */
final class QueryString {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int SHOWN = 40;

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private QueryString() {}

  /** Reads what follows the question mark; null where there is none. */
  static QueryString parse(@Nullable String raw) {
    var query = new QueryString();
    if (raw != null) {
      for (String pair : raw.split("&", -1)) {
        query.add(pair);
      }
    }
    return query;
  }

  /** Reads the parameters with {@code reader}, whose faults join those of the encoding. */
  <T> T read(Reader<T> reader) throws ParametersException {
    var all = new ArrayList<>(faults);
    try {
      T result = reader.read(values);
      if (all.isEmpty()) {
        return result;
      }
    } catch (ParametersException e) {
      all.addAll(e.faults());
    }
    throw new ParametersException(all);
  }

  /** Ends a request that has no parameters. */
  void none() throws ParametersException {
    read(sent -> {
      new Parameters(sent).done();
      return "";
    });
  }

  /** Makes something of parameters. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Map<String, List<String>> values) throws ParametersException;
  }

  private void add(String pair) {
    if (pair.isEmpty()) {
      return;
    }
    int equals = pair.indexOf('=');
    String rawName = equals < 0 ? pair : pair.substring(0, equals);
    String rawValue = equals < 0 ? "" : pair.substring(equals + 1);
    String name = decode(rawName);
    String value = decode(rawValue);
    if (name == null) {
      faults.add(malformed(rawName, rawName));
    } else if (value == null) {
      faults.add(malformed(name, rawValue));
    } else {
      values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
  }

  private static Fault malformed(String parameter, String raw) {
    String shown = raw.length() > SHOWN ? raw.substring(0, SHOWN) + "…" : raw;
    return new Fault(parameter, "Dit is geen UTF-8 in percent-codering: «" + shown + "».", null);
  }

  /**
   * Null where it cannot be decoded; Jetty puts replacement characters in place of bytes that it
   * cannot read.
   */
  private static @Nullable String decode(String raw) {
    if (raw.indexOf(REPLACEMENT) >= 0) {
      return null;
    }
    byte[] encoded = raw.getBytes(StandardCharsets.UTF_8);
    var decoded = new ByteArrayOutputStream(encoded.length);
    for (int i = 0; i < encoded.length; i++) {
      switch (encoded[i]) {
        case '+' -> decoded.write(' ');
        case '%' -> {
          int high = digit(encoded, i + 1);
          int low = digit(encoded, i + 2);
          if (high < 0 || low < 0) {
            return null;
          }
          decoded.write(high << 4 | low);
          i += 2;
        }
        default -> decoded.write(encoded[i]);
      }
    }
    return utf8(decoded.toByteArray());
  }

  private static int digit(byte[] encoded, int index) {
    return index < encoded.length ? Character.digit(encoded[index], 16) : -1;
  }

  private static @Nullable String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
