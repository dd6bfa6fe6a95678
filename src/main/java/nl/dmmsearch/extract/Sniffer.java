package nl.dmmsearch.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from its bytes what a file is. */
final class Sniffer {
  private static final Map<String, Content> SIGNATURES =
      Map.of(
          "%PDF-", Content.PDF,
          "\u00EF\u00BB\u00BF%PDF-", Content.PDF,
          "{\\rtf", Content.RTF,
          "\u0089PNG", Content.PNG,
          "\u00FF\u00D8\u00FF", Content.JPEG,
          "\u001F\u008B\u0008", Content.GZIP,
          "\u00FF\u00FE", Content.TEXT,
          "\u00FE\u00FF", Content.TEXT);

  private static final int NEAR = 1024;

  /** Comments and a document type may stand before the first element. */
  private static final int FAR = 1 << 16;

  /** Up to the first element: declaration, comments and document type. */
  private static final Pattern PROLOG =
      Pattern.compile("(?s)(?:\\s++|<\\?.*?\\?>|<!--.*?-->|<![^<>\\[]*(?:\\[.*?\\]\\s*)?>)*+");

  private static final Pattern ELEMENT = Pattern.compile("<([\\p{L}_][\\p{L}\\d_.:-]*)");
  private static final Set<String> OF_PAGES =
      Set.of("html", "head", "body", "title", "meta", "div", "p", "h1", "table", "main", "article");

  private Sniffer() {}

  static Content of(byte[] bytes) {
    String start = latin(bytes, NEAR);
    Content signed = signed(start, bytes);
    if (signed != null) {
      return signed;
    }
    return start.indexOf('\0') >= 0 ? Content.BINARY : markup(latin(bytes, FAR));
  }

  private static @Nullable Content signed(String start, byte[] bytes) {
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return Packed.kind(bytes);
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1")) {
      return Compound.kind(bytes);
    }
    return SIGNATURES.entrySet().stream()
        .filter(signature -> start.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Content markup(String start) {
    String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    String stripped = text.stripLeading();
    if (!stripped.startsWith("<")) {
      return Content.TEXT;
    }
    Matcher prolog = PROLOG.matcher(text);
    Matcher element = ELEMENT.matcher(text);
    int from = prolog.lookingAt() ? prolog.end() : 0;
    if (!element.find(from) || element.start() != from) {
      return stripped.startsWith("<?xml") || stripped.startsWith("<!DOCTYPE")
          ? Content.XML
          : Content.TEXT;
    }
    String root = element.group(1).toLowerCase(Locale.ROOT);
    boolean page =
        OF_PAGES.contains(root) || stripped.regionMatches(true, 0, "<!doctype html", 0, 14);
    return page ? Content.HTML : Content.XML;
  }

  /** Whether text that does not begin as a web page is a piece of one all the same. */
  static boolean hasMarkup(byte[] bytes) {
    String text = latin(bytes, FAR).toLowerCase(Locale.ROOT);
    return text.contains("<p>")
        || text.contains("<p ")
        || text.contains("<div")
        || text.contains("<h1")
        || text.contains("<body")
        || text.contains("<table");
  }

  private static String latin(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
  }
}
