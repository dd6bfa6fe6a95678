package nl.dmmsearch.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes a web page: by its byte order mark, by what it declares, else as plain text. */
final class HtmlCharset {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");
  private static final int FAR = 4096;

  private HtmlCharset() {}

  /**
   * A page as text.
   *
   * @param guessed whether nothing says that it is written so
   */
  record Decoded(String text, boolean guessed) {}

  static Decoded decode(byte[] bytes) throws UnreadableException {
    if (Utf16.hasMark(bytes)) {
      return new Decoded(Utf16.decode(bytes), false);
    }
    String start = new String(bytes, 0, Math.min(FAR, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(start);
    String name = m.find() ? m.group(1).toLowerCase(Locale.ROOT) : "";
    return name.isEmpty() || name.equals("utf-8") || name.startsWith("utf-16") || !known(name)
        ? undeclared(bytes)
        : new Decoded(new String(bytes, charset(name)), false);
  }

  private static Decoded undeclared(byte[] bytes) throws UnreadableException {
    return switch (StrictUtf8.decode(bytes)) {
      case StrictUtf8.Text text -> new Decoded(text.value(), false);
      case StrictUtf8.Fault fault -> {
        if (Windows1252.isMixture(bytes, fault)) {
          throw new UnreadableException("not UTF-8: " + fault.spot() + ", though it is elsewhere");
        }
        yield new Decoded(
            Windows1252.decode(bytes)
                .orElseThrow(() -> new UnreadableException("not UTF-8: " + fault.spot())),
            true);
      }
    };
  }

  private static boolean known(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Browsers read Latin 1 as the Windows code page, which is what writers of pages mean. */
  private static Charset charset(String name) {
    boolean latin = name.equals("iso-8859-1") || name.equals("us-ascii") || name.equals("latin1");
    return Charset.forName(latin ? "windows-1252" : name);
  }
}
