package nl.dmmsearch.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML as it declares. Bytes that do not fit end the reading: the parser would tell of them
 * on the terminal.
 */
final class XmlCharset {
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.-]{2,40})[\"']");
  private static final String MARK = "\u00EF\u00BB\u00BF";
  private static final int DECLARATION = 200;

  private XmlCharset() {}

  static Reader reader(InputStream in) throws IOException {
    var pushback = new PushbackInputStream(in, DECLARATION);
    byte[] start = pushback.readNBytes(DECLARATION);
    String latin = new String(start, StandardCharsets.ISO_8859_1);
    int mark = latin.startsWith(MARK) ? MARK.length() : 0;
    pushback.unread(start, mark, start.length - mark);
    return new InputStreamReader(
        pushback,
        charset(start, latin)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset charset(byte[] start, String latin) throws IOException {
    if (Utf16.hasMark(start)) {
      return StandardCharsets.UTF_16;
    }
    Matcher m = DECLARED.matcher(latin);
    String name = m.find() ? m.group(1) : "UTF-8";
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new IOException("its encoding " + name + " is not known", e);
    }
  }
}
