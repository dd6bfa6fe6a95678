package nl.dmmsearch.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks into the compressed content of a page before it is followed: the library goes on silently
 * where it is broken off, and unpacks any amount.
 */
final class ContentStreams {
  /** Bytes of drawing on one page. */
  private static final long MOST = 64L << 20;

  private static final int ZLIB_HEADER = 2;

  private ContentStreams() {}

  /** Whether the content of {@code page} is there, to its end. */
  static Condition check(COSDictionary page) {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    if (contents == null) {
      return page.containsKey(COSName.CONTENTS) ? Condition.BROKEN : Condition.WHOLE;
    }
    Condition worst = Condition.WHOLE;
    for (COSStream stream : streams(contents)) {
      Condition next = check(stream);
      worst = next.compareTo(worst) > 0 ? next : worst;
    }
    return worst;
  }

  /** How content is. */
  enum Condition {
    /** All there. */
    WHOLE,
    /** Some of it is gone. */
    BROKEN,
    /** More than any page needs. */
    TOO_LARGE
  }

  private static List<COSStream> streams(COSBase contents) {
    var found = new ArrayList<COSStream>();
    if (contents instanceof COSStream stream) {
      found.add(stream);
    } else if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          found.add(stream);
        }
      }
    }
    return found;
  }

  private static Condition check(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (!COSName.FLATE_DECODE.equals(filters) && !isFlate(filters)) {
      return Condition.WHOLE;
    }
    try (InputStream raw = stream.createRawInputStream()) {
      return inflate(raw);
    } catch (IOException e) {
      return Condition.BROKEN;
    }
  }

  private static boolean isFlate(COSBase filters) {
    return filters instanceof COSArray array
        && array.size() > 0
        && COSName.FLATE_DECODE.equals(array.getObject(0));
  }

  private static Condition inflate(InputStream raw) throws IOException {
    // Without header and checksum, as the library reads it: many producers get these wrong.
    var inflater = new Inflater(true);
    var in = new byte[8192];
    var out = new byte[16384];
    long total = 0;
    try {
      raw.skipNBytes(ZLIB_HEADER);
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          int read = raw.read(in);
          if (read < 0) {
            return Condition.BROKEN;
          }
          inflater.setInput(in, 0, read);
        }
        total += inflater.inflate(out);
        if (total > MOST) {
          return Condition.TOO_LARGE;
        }
      }
      return Condition.WHOLE;
    } catch (DataFormatException e) {
      return Condition.BROKEN;
    } finally {
      inflater.end();
    }
  }
}
