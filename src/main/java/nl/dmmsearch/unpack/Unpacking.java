package nl.dmmsearch.unpack;

import java.util.Locale;
import nl.dmmsearch.source.DocumentSource;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;

/**
 * Another source, with the documents that lie in its ZIP archives in place of those archives, and
 * the attachments of its mails beside the mails. An entry is named {@code
 * folder/stukken.zip/brief.pdf}. Nothing is written to disk; entries are unpacked when they are
 * read.
 */
public final class Unpacking implements DocumentSource {
  private final DocumentSource source;
  private final UnpackLimits limits;

  /** Looks into what {@code source} lists. */
  public Unpacking(DocumentSource source, UnpackLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  @Override
  public Listing list() {
    Listing outer = source.list();
    var found = new Found();
    for (SourceDocument document : outer.documents()) {
      new Unpacker(found, limits).take(document);
    }
    return found.listing(outer);
  }

  /** What a document holds, as its name says. */
  enum Kind {
    ARCHIVE,
    MAIL,
    NOTHING;

    static Kind of(SourceDocument document) {
      String name = document.name().fileName().toLowerCase(Locale.ROOT);
      if (name.endsWith(".zip")) {
        return ARCHIVE;
      }
      return name.endsWith(".eml") ? MAIL : NOTHING;
    }
  }
}
