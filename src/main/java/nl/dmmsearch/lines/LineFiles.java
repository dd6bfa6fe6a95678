package nl.dmmsearch.lines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.source.DocumentSource;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;
import nl.dmmsearch.source.UploadedFile;

/**
 * Another source, with the documents that stand on the lines of its files of briefs ({@code
 * .ndjson}) in place of those files. Of a file no more than a line is held.
 */
public final class LineFiles implements DocumentSource {
  private static final String ENDING = ".ndjson";

  private final DocumentSource source;
  private final long longest;

  /**
   * Looks into what {@code source} lists.
   *
   * @param longest the most bytes that a line may have
   */
  public LineFiles(DocumentSource source, long longest) {
    this.source = source;
    this.longest = longest;
  }

  @Override
  public Listing list() {
    Listing outer = source.list();
    var found = new Found(outer);
    for (SourceDocument document : outer.documents()) {
      if (document.name().value().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
        found.file(document);
      }
    }
    return found.listing();
  }

  private final class Found {
    private final Listing outer;
    private final Map<SourceName, SourceDocument> documents = new TreeMap<>();
    private final List<Listing.Unreadable> unreadable;
    private final Set<String> complete;

    Found(Listing outer) {
      this.outer = outer;
      unreadable = new ArrayList<>(outer.unreadable());
      complete = new HashSet<>(outer.complete());
      outer.documents().forEach(document -> documents.put(document.name(), document));
    }

    void file(SourceDocument document) {
      documents.remove(document.name());
      if (document.origin().equals(UploadedFile.ORIGIN)) {
        refuse(document, "is a file of briefs; those are indexed with «dmm index», not sent");
      } else if (outer.containers().stream().anyMatch(c -> document.name().isOrLiesIn(c.name()))) {
        refuse(document, "is a file of briefs in an archive; unpack it, and index it by itself");
      } else {
        lines(document);
      }
    }

    private void lines(SourceDocument document) {
      var file = new LineFile(document, longest);
      try {
        file.scan();
      } catch (IOException e) {
        refuse(document, String.valueOf(e.getMessage()));
        return;
      }
      complete.add(file.origin());
      unreadable.addAll(file.wrong());
      file.documents().forEach(this::add);
    }

    private void add(SourceDocument line) {
      SourceDocument earlier = documents.putIfAbsent(line.name(), line);
      if (earlier != null) {
        AccessLabel access = line.access();
        String why = "has the same name as another document";
        unreadable.add(new Listing.Unreadable(line.name().value(), line.origin(), access, why));
      }
    }

    private void refuse(SourceDocument document, String why) {
      unreadable.add(
          new Listing.Unreadable(
              document.name().value(), document.origin(), document.access(), why));
    }

    Listing listing() {
      return new Listing(List.copyOf(documents.values()), unreadable, complete, outer.containers());
    }
  }
}
