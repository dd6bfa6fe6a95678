package nl.dmmsearch.extract;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The code pages of RTF: one for the document, others by font. */
final class RtfFonts {
  private static final String WESTERN = "windows-1252";
  private static final Map<Integer, String> PAGES =
      Map.of(
          77,
          "x-MacRoman",
          128,
          "windows-31j",
          161,
          "windows-1253",
          162,
          "windows-1254",
          177,
          "windows-1255",
          186,
          "windows-1257",
          204,
          "windows-1251",
          238,
          "windows-1250");

  /** Fonts of signs, whose letters are pictures: bullets, where they open a line. */
  private static final int SYMBOLS = 2;

  private final Map<Integer, Integer> sets = new HashMap<>();
  private Charset document = Charset.forName(WESTERN);
  private int standard = -1;

  void font(int font, int set) {
    sets.put(font, set);
  }

  void standard(int font) {
    standard = font;
  }

  void codePage(int number) {
    document =
        charset(number == 65001 ? "UTF-8" : "windows-" + number, charset("Cp" + number, document));
  }

  void mac() {
    document = charset("x-MacRoman", document);
  }

  String decode(int font, byte[] piece) {
    int set = sets.getOrDefault(font < 0 ? standard : font, 0);
    if (set == SYMBOLS) {
      return Bullets.BULLET.repeat(piece.length);
    }
    String page = PAGES.get(set);
    return new String(piece, page == null ? document : charset(page, document));
  }

  private static Charset charset(String name, Charset otherwise) {
    return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }
}
