package nl.dmmsearch.relate;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The numbers of a text, each with the letters around it. A letter and its correction, or the
 * agendas of two meetings, can share nearly all their words; they differ in a number that stands
 * between the same words.
 */
final class Figures {
  /** More than nearly any letter has; of more, those whose surroundings have the lowest hashes. */
  private static final int MOST = 128;

  private static final int AROUND = 10;
  private static final int BYTES = Integer.BYTES + Short.BYTES;

  private final Map<Integer, Short> values;

  private Figures(Map<Integer, Short> values) {
    this.values = values;
  }

  static Figures of(char[] letters) {
    var values = new TreeMap<Integer, Short>();
    Set<Integer> ambiguous = new HashSet<>();
    for (int i = 0; i < letters.length; i++) {
      if (!Letters.isDigit(letters[i])) {
        continue;
      }
      int start = i;
      long number = 0;
      for (; i < letters.length && Letters.isDigit(letters[i]); i++) {
        number = Hash.plus(number, letters[i]);
      }
      int around = (int) Hash.mixed(before(letters, start) * Hash.BASE + after(letters, i));
      short value = (short) Hash.mixed(number);
      Short earlier = values.putIfAbsent(around, value);
      if (earlier != null && earlier != value) {
        ambiguous.add(around);
      }
    }
    // The same words around two numbers do not tell which of them is meant.
    values.keySet().removeAll(ambiguous);
    while (values.size() > MOST) {
      values.pollLastEntry();
    }
    return new Figures(values);
  }

  private static long before(char[] letters, int end) {
    long hash = 0;
    int seen = 0;
    for (int i = end - 1; i >= 0 && seen < AROUND; i--) {
      if (!Letters.isDigit(letters[i])) {
        hash = Hash.plus(hash, letters[i]);
        seen++;
      }
    }
    return Hash.mixed(hash);
  }

  private static long after(char[] letters, int start) {
    long hash = 0;
    int seen = 0;
    for (int i = start; i < letters.length && seen < AROUND; i++) {
      if (!Letters.isDigit(letters[i])) {
        hash = Hash.plus(hash, letters[i]);
        seen++;
      }
    }
    return hash;
  }

  /** The figures that {@link #bytes} gave. */
  static Figures of(byte[] bytes) {
    if (bytes.length % BYTES != 0 || bytes.length > MOST * BYTES) {
      throw new IllegalArgumentException("figures have six bytes each, got " + bytes.length);
    }
    var values = new TreeMap<Integer, Short>();
    var buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      values.put(buffer.getInt(), buffer.getShort());
    }
    return new Figures(values);
  }

  byte[] bytes() {
    var buffer = ByteBuffer.allocate(values.size() * BYTES);
    values.forEach((around, value) -> buffer.putInt(around).putShort(value));
    return buffer.array();
  }

  /** Whether anywhere the same words stand around another number. */
  boolean contradict(Figures other) {
    return values.entrySet().stream()
        .anyMatch(figure -> {
          Short theirs = other.values.get(figure.getKey());
          return theirs != null && !theirs.equals(figure.getValue());
        });
  }
}
