package nl.dmmsearch.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records as JSON and reads them back: every component under its own name, dates as ISO
 * 8601, {@code null} written out. What is written here is read here, so a key that the record does
 * not have is a fault.
 */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** Takes what others wrote, who may have said a thing twice. */
  private static final JsonMapper GIVEN =
      MAPPER.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Leaves to the one who opened a file to force it to the disk before it is closed. */
  private static final ObjectWriter STREAM =
      MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

  private Json() {}

  /** The value as UTF-8. */
  public static byte[] write(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /**
   * Writes the value as UTF-8, piece by piece: what is long is never in memory as a whole.
   *
   * @param out stays open
   * @throws IOException if {@code out} takes no more
   */
  public static void write(Object value, OutputStream out) throws IOException {
    try {
      STREAM.writeValue(out, value);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The value that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the bytes are not a {@code type} as this class writes it
   */
  public static <T> T read(byte[] json, Class<T> type) {
    return read(json, 0, json.length, type);
  }

  /**
   * The value that {@link #write} wrote, from a stretch of a larger array.
   *
   * @throws IllegalArgumentException if the bytes are not a {@code type} as this class writes it
   */
  public static <T> T read(byte[] json, int offset, int length, Class<T> type) {
    try {
      return present(MAPPER.readValue(json, offset, length, type), type);
    } catch (JacksonException e) {
      throw notA(type, e);
    }
  }

  /**
   * The value that {@link #write} wrote, read piece by piece: only the value is in memory.
   *
   * @param in is closed at its end
   * @throws IllegalArgumentException if it does not give a {@code type} as this class writes it
   * @throws IOException if {@code in} cannot be read
   */
  public static <T> T read(InputStream in, Class<T> type) throws IOException {
    try {
      return present(MAPPER.readValue(in, type), type);
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw notA(type, e);
    }
  }

  private static <T> T present(@Nullable T value, Class<T> type) {
    if (value == null) {
      throw new IllegalArgumentException("null is not a " + type.getSimpleName());
    }
    return value;
  }

  private static IllegalArgumentException notA(Class<?> type, JacksonException why) {
    return new IllegalArgumentException("not a " + type.getSimpleName() + " in JSON", why);
  }

  /**
   * A value that another program wrote.
   *
   * @throws IllegalArgumentException if the bytes are not a {@code type}; the message says where
   *     and why, fit to be shown to whoever wrote them
   */
  public static <T> T readGiven(byte[] json, Class<T> type) {
    T value;
    try {
      value = GIVEN.readValue(json, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(JsonFault.of(e), e);
    }
    if (value == null) {
      throw new IllegalArgumentException("is null");
    }
    return value;
  }
}
