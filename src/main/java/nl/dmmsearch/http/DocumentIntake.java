package nl.dmmsearch.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.SourceName;
import org.jspecify.annotations.Nullable;

/** Takes documents that are sent to the service. Safe for use by several threads. */
public interface DocumentIntake {
  /** The most bytes that a document may have. */
  long largest();

  /**
   * A place for what is being sent.
   *
   * @throws IOException if there is none
   */
  Incoming incoming() throws IOException;

  /** A file that is gone when it is closed, or else before the next service takes documents. */
  interface Incoming extends AutoCloseable {
    /** Where it lies. */
    Path file();

    /** What writes it; closing that is not needed. */
    OutputStream out();

    @Override
    void close() throws IOException;
  }

  /** Every document that {@code clearance} allows, by name, with its outcome. */
  List<Listed> documents(AccessLabel clearance);

  /**
   * Takes a document in place of an earlier one of its name.
   *
   * @param access who may know of it; null for whoever might of the earlier one, or everybody
   * @param file that holds its bytes; whoever calls removes it
   * @param clearance of who sends it
   */
  Taken take(SourceName name, @Nullable AccessLabel access, Path file, AccessLabel clearance);

  /** Removes a document that was sent, with all that it holds. */
  Removed remove(SourceName name, AccessLabel clearance);

  /**
   * A document and what became of it.
   *
   * @param mediaType null where it could not be read
   * @param briefs that can be found, also where a later version could not be read
   * @param indexedAt when those were indexed; null where there are none
   * @param reason why the newest version could not be read; null where it could
   */
  record Listed(
      SourceName name,
      AccessLabel access,
      @Nullable String mediaType,
      List<BriefId> briefs,
      @Nullable Instant indexedAt,
      @Nullable String reason) {
    /** Copies the list. */
    public Listed {
      briefs = List.copyOf(briefs);
    }
  }

  /** What became of a document that was sent. */
  sealed interface Taken {
    /**
     * It can be found.
     *
     * @param isNew whether there was none of this name
     */
    record Stored(boolean isNew, List<BriefId> briefs, List<String> warnings) implements Taken {
      /** Copies the lists. */
      public Stored {
        briefs = List.copyOf(briefs);
        warnings = List.copyOf(warnings);
      }
    }

    /**
     * It cannot be read, and nothing changed.
     *
     * @param why a sentence for each thing in it
     */
    record Unreadable(List<String> why) implements Taken {
      /** Copies the list. */
      public Unreadable {
        why = List.copyOf(why);
      }
    }

    /** Its name belongs to a document that may not be replaced from here. */
    record Conflict() implements Taken {}

    /** Another process is writing; later it may be possible. */
    record Busy() implements Taken {}
  }

  /** What became of a request to remove a document. */
  enum Removed {
    DONE,
    UNKNOWN,
    CONFLICT,
    BUSY
  }
}
