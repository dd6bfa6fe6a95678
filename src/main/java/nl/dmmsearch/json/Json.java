package nl.dmmsearch.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
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

  private Json() {}

  /** The value as UTF-8. */
  public static byte[] write(Object value) {
    return MAPPER.writeValueAsBytes(value);
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
    T value;
    try {
      value = MAPPER.readValue(json, offset, length, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a " + type.getSimpleName() + " in JSON", e);
    }
    if (value == null) {
      throw new IllegalArgumentException("null is not a " + type.getSimpleName());
    }
    return value;
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
