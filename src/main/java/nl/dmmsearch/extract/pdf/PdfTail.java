package nl.dmmsearch.extract.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the frame of a PDF, before it is opened, whether the file is all there. */
final class PdfTail {
  private static final String HEADER = "%PDF-";

  /** Other bytes may stand before the header, but not many: ISO 32000, annex H of 2008. */
  private static final int HEADER_WITHIN = 1024;

  private static final Pattern TABLE = Pattern.compile("\\s*(?:xref|\\d+\\s+\\d+\\s+obj).*");
  private static final Pattern OFFSET = Pattern.compile("startxref\\s+(\\d{1,15})\\s");
  private static final Pattern OBJECT = Pattern.compile("\\d\\s+\\d+\\s+obj\\b");

  private PdfTail() {}

  /** What the frame says. */
  enum State {
    /** It does not begin as a PDF. */
    NO_PDF,
    /** The end is missing. */
    CUT_OFF,
    /** The end is there, but does not lead to the table of the file's parts. */
    BROKEN,
    /** As it should be. */
    WHOLE
  }

  static State of(byte[] bytes) {
    int header = text(bytes, 0, HEADER_WITHIN).indexOf(HEADER);
    if (header < 0) {
      return State.NO_PDF;
    }
    int last = lastIndexOf(bytes, "startxref");
    if (last < 0) {
      return State.CUT_OFF;
    }
    int end = lastIndexOf(bytes, "%%EOF");
    int behind = Math.max(last, end);
    if (OBJECT.matcher(text(bytes, behind, bytes.length - behind)).find()) {
      return State.CUT_OFF;
    }
    Matcher offset = OFFSET.matcher(text(bytes, last, 64));
    return offset.lookingAt() && leads(bytes, header + Long.parseLong(offset.group(1)))
        ? State.WHOLE
        : State.BROKEN;
  }

  private static boolean leads(byte[] bytes, long offset) {
    return offset < bytes.length && TABLE.matcher(text(bytes, (int) offset, 40)).lookingAt();
  }

  private static String text(byte[] bytes, int from, int length) {
    int start = Math.min(from, bytes.length);
    return new String(
        bytes, start, Math.min(length, bytes.length - start), StandardCharsets.ISO_8859_1);
  }

  private static int lastIndexOf(byte[] bytes, String wanted) {
    byte[] sought = wanted.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = bytes.length - sought.length; i >= 0; i--) {
      if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
        return i;
      }
    }
    return -1;
  }
}
