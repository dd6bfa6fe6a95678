package nl.dmmsearch.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Goes through the lines of a file, of which no more than one is held. */
final class LineScanner {
  private static final int BUFFER = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final SeekableByteChannel channel;
  private final int longest;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long at;

  /**
   * @param longest the most bytes that are held of a line
   */
  LineScanner(SeekableByteChannel channel, long longest) {
    this.channel = channel;
    this.longest = (int) Math.min(longest, Integer.MAX_VALUE - 16);
  }

  /** Is told of each line. */
  interface Visitor {
    /**
     * A line that is not empty.
     *
     * @param number from 1, empty lines counted
     * @param place in the file
     * @param bytes without the line's end
     */
    void line(int number, Span place, byte[] bytes);

    /** A line that is too long to be held. */
    void tooLong(int number, long length);
  }

  /** Some bytes of a file. */
  record Span(long offset, int length) {}

  void each(Visitor visitor) throws IOException {
    int number = 0;
    for (long start = skipMark(); start <= at && isMore(); start = at) {
      number++;
      long length = next();
      byte[] bytes = line.toByteArray();
      int end = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? 1 : 0;
      if (length > longest) {
        visitor.tooLong(number, length);
      } else if (!isBlank(bytes)) {
        byte[] kept = end == 0 ? bytes : java.util.Arrays.copyOf(bytes, bytes.length - end);
        visitor.line(number, new Span(start, kept.length), kept);
      }
    }
  }

  private long skipMark() throws IOException {
    if (isMore() && buffer.remaining() >= BYTE_ORDER_MARK.length) {
      for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
        if (buffer.get(i) != BYTE_ORDER_MARK[i]) {
          return 0;
        }
      }
      buffer.position(BYTE_ORDER_MARK.length);
      at = BYTE_ORDER_MARK.length;
    }
    return at;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Reads up to the end of the line, and tells how long it is. */
  private long next() throws IOException {
    line.reset();
    long length = 0;
    boolean ended = false;
    while (!ended && isMore()) {
      int start = buffer.position();
      int end = lineEnd(start);
      ended = end < buffer.limit();
      int kept = (int) Math.min(end - start, Math.max(0, longest - length));
      line.write(buffer.array(), start, kept);
      length += end - start;
      at += end - start + (ended ? 1 : 0);
      buffer.position(ended ? end + 1 : end);
    }
    return length;
  }

  /** The place of the next line's end in the buffer, or that of its own. */
  private int lineEnd(int from) {
    int end = from;
    while (end < buffer.limit() && buffer.get(end) != '\n') {
      end++;
    }
    return end;
  }

  private boolean isMore() throws IOException {
    if (buffer.hasRemaining()) {
      return true;
    }
    buffer.clear();
    int read = channel.read(buffer);
    buffer.flip();
    return read > 0;
  }
}
