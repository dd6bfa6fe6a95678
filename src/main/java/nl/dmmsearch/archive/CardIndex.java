package nl.dmmsearch.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.json.Json;
import nl.dmmsearch.relate.BriefCard;
import nl.dmmsearch.relate.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * The cards of the briefs of every document, so that new briefs are related to old ones without
 * their texts. All of it can be made again from the index: what does not belong to its state, or to
 * the version of a document that the archive knows, counts as not there.
 */
public final class CardIndex {
  /** As JSON, compressed: it is two fifths of it then. */
  static final String FILE = "cards.json.gz";

  /** The same as it was before it was compressed. */
  private static final String FORMER = "cards.json";

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Map<SourceName, Drawer> drawers = new TreeMap<>();

  private CardIndex(Path file) {
    this.file = file;
  }

  /** The cards kept in {@code folder}; none where there are none, or none that can be used. */
  static CardIndex in(Path folder, String mark) {
    var cards = new CardIndex(folder.resolve(FILE));
    cards.load(mark);
    return cards;
  }

  /** A card, and the mark of the relation with which its brief was last indexed. */
  public record Related(BriefCard card, String mark) {}

  /** The cards of a document; empty where none are known of this version. */
  public Optional<List<Related>> cards(ArchivedDocument document) {
    Drawer drawer = drawers.get(document.name());
    return drawer != null && document.indexed() != null && drawer.isOf(document.indexed(), document)
        ? Optional.of(drawer.cards())
        : Optional.empty();
  }

  /**
   * Keeps the cards of a document, in place of those of an earlier version; lasting after {@link
   * #save}.
   *
   * @param document whose version that can be found has these briefs
   */
  public void put(ArchivedDocument document, List<Related> cards) {
    ArchivedDocument.Indexed indexed = document.indexed();
    if (indexed == null) {
      throw new IllegalArgumentException("nothing was indexed of " + document.name().value());
    }
    var key = new Version(indexed.hash(), indexed.settings(), document.access());
    drawers.put(document.name(), new Drawer(document.name(), key, cards));
  }

  /** Forgets the documents that the archive does not know; lasting after {@link #save}. */
  public void retain(List<ArchivedDocument> documents) {
    // A set: whether each of ten thousand names is in a list of as many takes most of an upload.
    drawers
        .keySet()
        .retainAll(documents.stream().map(ArchivedDocument::name).collect(Collectors.toSet()));
  }

  /**
   * Makes all of it lasting, in one step. It is written as it goes: of a million cards the file is
   * larger than the memory that they take.
   *
   * @param mark of the state of the index that it is of
   * @throws ArchiveException if it cannot be written
   */
  public void save(String mark) {
    try {
      var kept = new Kept(Fingerprint.VERSION, mark, List.copyOf(drawers.values()));
      Durable.replace(file, out -> write(kept, out));
      Files.deleteIfExists(file.resolveSibling(FORMER));
    } catch (IOException e) {
      throw new ArchiveException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static void write(Kept kept, OutputStream out) throws IOException {
    var packed = new QuickGzip(out);
    Json.write(kept, packed);
    packed.finish();
  }

  /** Compresses as quickly as it can: the more of it, the longer who writes waits. */
  private static final class QuickGzip extends GZIPOutputStream {
    QuickGzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  private void load(String mark) {
    try (InputStream packed = Files.newInputStream(file);
        var in = new GZIPInputStream(packed, BUFFER)) {
      Kept kept = Json.read(in, Kept.class);
      if (kept.fingerprints().equals(Fingerprint.VERSION) && kept.mark().equals(mark)) {
        kept.documents().forEach(drawer -> drawers.put(drawer.name(), drawer));
      }
    } catch (NoSuchFileException | ZipException | EOFException | IllegalArgumentException e) {
      // Cards of another form are made again, like those that never were.
      drawers.clear();
    } catch (IOException e) {
      throw new ArchiveException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * The form of the file.
   *
   * @param mark of the state of the index in which briefs have these relations
   */
  record Kept(String fingerprints, String mark, List<Drawer> documents) {
    /** Takes a file of before states had marks, too: it is of none that can be named. */
    Kept(String fingerprints, @Nullable String mark, List<Drawer> documents) {
      this.fingerprints = fingerprints;
      this.mark = mark == null ? "?" : mark;
      this.documents = List.copyOf(documents);
    }
  }

  /** What makes the briefs of a document what they are. */
  record Version(ContentHash hash, String settings, AccessLabel access) {}

  /** The cards of one document, in the order of its parts. */
  record Drawer(SourceName name, Version version, List<Related> cards) {
    Drawer {
      cards = List.copyOf(cards);
    }

    boolean isOf(ArchivedDocument.Indexed indexed, ArchivedDocument document) {
      return version.equals(new Version(indexed.hash(), indexed.settings(), document.access()));
    }
  }
}
