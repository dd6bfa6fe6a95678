package nl.dmmsearch.lines;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.SourcePart;
import nl.dmmsearch.json.Json;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;

/**
 * Lists the documents whose briefs stand on the lines of one file, and the lines that are wrong.
 */
final class LineFile {
  /** So many wrong lines of one file are listed one by one; more are counted. */
  private static final int ENOUGH = 1_000;

  private final SourceDocument file;
  private final long longest;
  private final String origin;
  private final Map<SourceName, SortedMap<Integer, Line>> found = new LinkedHashMap<>();
  private final List<Listing.Unreadable> wrong = new ArrayList<>();
  private int more;

  private record Line(int number, LineScanner.Span place, AccessLabel access) {}

  /**
   * @param longest the most bytes that a line may have
   */
  LineFile(SourceDocument file, long longest) {
    this.file = file;
    this.longest = longest;
    this.origin = LineOrigin.of(file.origin(), file.name().value());
  }

  String origin() {
    return origin;
  }

  /** Goes through the file once. */
  void scan() throws IOException {
    try (SeekableByteChannel channel = file.open()) {
      new LineScanner(channel, longest)
          .each(
              new LineScanner.Visitor() {
                @Override
                public void line(int number, LineScanner.Span place, byte[] bytes) {
                  take(number, place, bytes);
                }

                @Override
                public void tooLong(int number, long length) {
                  wrong(
                      number,
                      "has %,d bytes, more than the limit of %,d (limits.documentMegabytes)"
                          .formatted(length, longest),
                      AccessLabel.INTERN);
                }
              });
    }
    if (more > 0) {
      wrong.add(unreadable("%,d more lines are wrong".formatted(more), file.access()));
    }
  }

  private void take(int number, LineScanner.Span place, byte[] bytes) {
    try {
      var read = new ReadBrief(Json.readGiven(bytes, BriefLine.class));
      SourcePart source = read.brief().source();
      Line line = new Line(number, place, read.access());
      Line earlier =
          found
              .computeIfAbsent(source.name(), none -> new TreeMap<>())
              .putIfAbsent(source.part(), line);
      if (earlier != null) {
        wrong(
            number,
            "is part %d of %s, and so is line %d"
                .formatted(source.part(), source.name().value(), earlier.number()),
            read.access());
      }
    } catch (IllegalArgumentException e) {
      wrong(number, String.valueOf(e.getMessage()), perhaps(bytes));
    }
  }

  /** What cannot be read may say that it is not for everybody, and the reason may quote it. */
  private static AccessLabel perhaps(byte[] bytes) {
    boolean intern =
        new String(bytes, StandardCharsets.ISO_8859_1).contains(AccessLabel.INTERN.value());
    return intern ? AccessLabel.INTERN : AccessLabel.OPENBAAR;
  }

  private void wrong(int number, String why, AccessLabel access) {
    if (wrong.size() == ENOUGH) {
      more++;
      return;
    }
    wrong.add(unreadable("line %d: %s".formatted(number, why), stricter(file.access(), access)));
  }

  private Listing.Unreadable unreadable(String why, AccessLabel access) {
    return new Listing.Unreadable(file.name().value(), origin, access, why);
  }

  List<Listing.Unreadable> wrong() {
    return wrong;
  }

  List<SourceDocument> documents() {
    var documents = new ArrayList<SourceDocument>();
    found.forEach((name, parts) -> {
      AccessLabel access = file.access();
      for (Line part : parts.values()) {
        access = stricter(access, part.access());
      }
      documents.add(
          new LineDocument(
              name, origin, access, file, parts.values().stream().map(Line::place).toList()));
    });
    return documents;
  }

  private static AccessLabel stricter(AccessLabel one, AccessLabel other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
