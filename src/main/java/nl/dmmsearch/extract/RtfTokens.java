package nl.dmmsearch.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Takes RTF apart into groups, control words and text. */
final class RtfTokens {
  private static final int HEXADECIMAL = 16;
  private static final int LONGEST_WORD = 32;

  private final byte[] in;
  private int at;

  RtfTokens(byte[] in) {
    this.in = in;
  }

  /** Is told of the parts in order. */
  interface Handler {
    /** A group begins. */
    void open() throws UnreadableException;

    /** The innermost group ends. */
    void close();

    /** A control word; {@code value} only counts where it {@code has} one. */
    void word(String word, boolean has, int value);

    /** A control symbol. */
    void symbol(char c);

    /** Text in the code page of the font. */
    void bytes(byte[] piece);
  }

  void tell(Handler handler) throws UnreadableException {
    while (at < in.length) {
      switch (in[at]) {
        case '{' -> {
          at++;
          handler.open();
        }
        case '}' -> {
          at++;
          handler.close();
        }
        case '\\' -> control(handler);
        case '\n', '\r', 0 -> at++;
        default -> plain(handler);
      }
    }
  }

  private void plain(Handler handler) {
    int from = at;
    while (at < in.length && "{}\\\n\r\0".indexOf(in[at]) < 0) {
      at++;
    }
    handler.bytes(java.util.Arrays.copyOfRange(in, from, at));
  }

  private void control(Handler handler) {
    at++;
    if (at >= in.length) {
      return;
    }
    if (in[at] == '\'') {
      escaped(handler);
    } else if (isLetter(in[at])) {
      word(handler);
    } else {
      handler.symbol((char) (in[at] & 0xFF));
      at++;
    }
  }

  /** Neighbouring escapes are one text: a code page may need two bytes for a letter. */
  private void escaped(Handler handler) {
    var piece = new ByteArrayOutputStream();
    at--;
    while (at + 3 < in.length && in[at] == '\\' && in[at + 1] == '\'') {
      int high = Character.digit(in[at + 2], HEXADECIMAL);
      int low = Character.digit(in[at + 3], HEXADECIMAL);
      at += 4;
      if (high >= 0 && low >= 0) {
        piece.write(high * HEXADECIMAL + low);
      }
    }
    if (piece.size() == 0) {
      at += 2;
    }
    handler.bytes(piece.toByteArray());
  }

  private void word(Handler handler) {
    int from = at;
    while (at < in.length && isLetter(in[at]) && at - from < LONGEST_WORD) {
      at++;
    }
    String word = new String(in, from, at - from, StandardCharsets.US_ASCII);
    int number = at;
    if (at < in.length && in[at] == '-') {
      at++;
    }
    while (at < in.length && in[at] >= '0' && in[at] <= '9' && at - number < 11) {
      at++;
    }
    String digits = new String(in, number, at - number, StandardCharsets.US_ASCII);
    boolean has = !digits.isEmpty() && !digits.equals("-");
    if (at < in.length && in[at] == ' ') {
      at++;
    }
    int value = DocxText.number(digits, 0);
    if (word.equals("bin")) {
      at = (int) Math.min(in.length, (long) at + Math.max(0, value));
    } else {
      handler.word(word, has, value);
    }
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
