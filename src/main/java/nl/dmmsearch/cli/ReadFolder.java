package nl.dmmsearch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.pipeline.Reader;
import nl.dmmsearch.source.FolderSource;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;
import nl.dmmsearch.unpack.Unpacking;

/** Reads a folder of documents for a measurement; indexes nothing. */
final class ReadFolder {
  private ReadFolder() {}

  /** The briefs of all documents that can be read; the others are told to {@code out}. */
  static List<Brief> briefs(Installation installation, Path folder, PrintWriter out)
      throws ConfigException {
    Listing listing =
        new Unpacking(new FolderSource(List.of(folder)), installation.unpackLimits()).list();
    if (listing.documents().isEmpty()) {
      throw new NothingDone("no documents in " + folder);
    }
    Reader reader = installation.reader();
    List<Brief> briefs = new ArrayList<>();
    for (SourceDocument document : listing.documents()) {
      switch (read(reader, document)) {
        case Reader.Outcome.Read read -> briefs.addAll(read.briefs());
        case Reader.Outcome.Unreadable(String why) ->
            out.println("not read: " + document.name().value() + ": " + why);
      }
    }
    return briefs;
  }

  private static Reader.Outcome read(Reader reader, SourceDocument document) {
    try {
      return reader.read(document.name(), document.access(), document.read());
    } catch (IOException e) {
      return new Reader.Outcome.Unreadable(String.valueOf(e.getMessage()));
    }
  }
}
