package nl.dmmsearch.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.archive.ContentHash;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.lines.LineOrigin;
import nl.dmmsearch.source.SourceDocument;
import nl.dmmsearch.source.UploadedFile;
import org.jspecify.annotations.Nullable;

/** Reads one document, unless what is known of it says that there is nothing new to read. */
final class DocumentReading {
  private final Reader reader;
  private final IndexingRules rules;
  private final TimeLimit limit;
  private final Function<BriefId, Optional<Brief>> stored;

  /**
   * @param stored finds briefs as they were read before
   */
  DocumentReading(
      Reader reader,
      IndexingRules rules,
      TimeLimit limit,
      Function<BriefId, Optional<Brief>> stored) {
    this.reader = reader;
    this.rules = rules;
    this.limit = limit;
    this.stored = stored;
  }

  sealed interface Result {
    /** Another document has the name. */
    record Taken(String why) implements Result {}

    record Unchanged(ArchivedDocument now) implements Result {}

    record Rejected(ArchivedDocument now, String why) implements Result {}

    record Indexed(ArchivedDocument now, Original original, List<Brief> briefs) implements Result {}
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on to be kept, never compared
  record Original(ContentHash hash, byte[] bytes) {}

  Result read(SourceDocument document, @Nullable ArchivedDocument earlier) {
    Original original;
    try {
      if (document.size() > rules.largest()) {
        return rejected(document, earlier, null, tooLarge(document.size()));
      }
      byte[] bytes = bounded(document, document::read);
      original = new Original(ContentHash.of(bytes), bytes);
    } catch (IOException e) {
      return rejected(document, earlier, null, String.valueOf(e.getMessage()));
    } catch (ReadingFailed e) {
      return rejected(document, earlier, null, e.why());
    }
    if (earlier != null && isTaken(document, earlier, original.hash())) {
      return new Result.Taken("the name is taken by a document from " + earlier.origin());
    }
    Result known = earlier == null || rules.again() ? null : known(document, earlier, original);
    return known == null ? index(document, earlier, original) : known;
  }

  /**
   * A document that moved to another folder keeps its content; one that differs is another one, and
   * so is one that was sent for other eyes.
   */
  private static boolean isTaken(
      SourceDocument document, ArchivedDocument earlier, ContentHash hash) {
    ArchivedDocument.Indexed indexed = earlier.indexed();
    boolean sent = earlier.origin().equals(UploadedFile.ORIGIN);
    return !earlier.origin().equals(document.origin())
        && indexed != null
        && (!indexed.hash().equals(hash) || (sent && earlier.access() != document.access()));
  }

  private @Nullable Result known(
      SourceDocument document, ArchivedDocument earlier, Original original) {
    ArchivedDocument.Rejected rejected = earlier.rejected();
    if (rejected != null) {
      String mark = settings(document);
      boolean tried =
          rejected.settings().equals(mark) || rejected.settings().equals(rules.inTime(mark));
      return original.hash().equals(rejected.hash()) && tried
          ? new Result.Rejected(now(document, earlier.indexed(), rejected), rejected.why())
          : null;
    }
    ArchivedDocument.Indexed indexed = earlier.indexed();
    if (indexed == null
        || !indexed.hash().equals(original.hash())
        || earlier.access() != document.access()) {
      return null;
    }
    String mark = settings(document);
    if (indexed.settings().equals(mark)) {
      return new Result.Unchanged(unchanged(document, earlier, indexed));
    }
    return DocumentMark.saysTheSame(indexed.settings(), mark)
        ? again(document, earlier, original)
        : null;
  }

  /** What it says is known: only what is understood of that can be another. */
  private @Nullable Result again(
      SourceDocument document, ArchivedDocument earlier, Original original) {
    ArchivedDocument.Indexed indexed = earlier.indexed();
    List<Brief> known =
        indexed == null
            ? List.of()
            : indexed.briefs().stream().flatMap(id -> stored.apply(id).stream()).toList();
    if (indexed == null || known.size() != indexed.briefs().size()) {
      return null;
    }
    try {
      List<Brief> briefs =
          limit.call(document.name().value(), () -> known.stream().map(reader::again).toList());
      var now = indexed(document, original.hash(), indexed.mediaType(), briefs);
      return new Result.Indexed(unchanged(document, earlier, now), original, briefs);
    } catch (ReadingFailed e) {
      return failed(document, earlier, original.hash(), e);
    }
  }

  private Result index(
      SourceDocument document, @Nullable ArchivedDocument earlier, Original original) {
    Reader.Outcome outcome;
    try {
      outcome =
          bounded(
              document,
              () ->
                  LineOrigin.isOne(document.origin())
                      ? reader.given(document.access(), original.bytes())
                      : reader.read(document.name(), document.access(), original.bytes()));
    } catch (ReadingFailed e) {
      return failed(document, earlier, original.hash(), e);
    }
    return switch (outcome) {
      case Reader.Outcome.Unreadable(String why) ->
          rejected(document, earlier, original.hash(), why);
      case Reader.Outcome.Read(String mediaType, List<Brief> briefs) ->
          new Result.Indexed(
              now(document, indexed(document, original.hash(), mediaType, briefs), null),
              original,
              briefs);
    };
  }

  /** Lines are taken as they are given: their size is limit enough. */
  private <T> T bounded(SourceDocument document, Callable<T> work) throws ReadingFailed {
    String name = document.name().value();
    return LineOrigin.isOne(document.origin())
        ? TimeLimit.without(name, work)
        : limit.call(name, work);
  }

  private Result failed(
      SourceDocument document,
      @Nullable ArchivedDocument earlier,
      ContentHash hash,
      ReadingFailed failure) {
    String why = failure.why();
    return switch (failure.retry()) {
      case NEXT_RUN -> rejected(document, earlier, null, why);
      case WHEN_CHANGED -> rejected(document, earlier, hash, why);
      case WITH_MORE_TIME ->
          rejected(
              document,
              earlier,
              new ArchivedDocument.Rejected(
                  hash, rules.inTime(settings(document)), why, Instant.now()));
    };
  }

  private Result rejected(
      SourceDocument document,
      @Nullable ArchivedDocument earlier,
      @Nullable ContentHash hash,
      String why) {
    return rejected(
        document,
        earlier,
        new ArchivedDocument.Rejected(hash, settings(document), why, Instant.now()));
  }

  private static Result rejected(
      SourceDocument document,
      @Nullable ArchivedDocument earlier,
      ArchivedDocument.Rejected rejected) {
    ArchivedDocument.Indexed kept = earlier == null ? null : earlier.indexed();
    return new Result.Rejected(now(document, kept, rejected), rejected.why());
  }

  private ArchivedDocument.Indexed indexed(
      SourceDocument document, ContentHash hash, String mediaType, List<Brief> briefs) {
    List<BriefId> ids = briefs.stream().map(Brief::id).toList();
    return new ArchivedDocument.Indexed(hash, settings(document), mediaType, ids, Instant.now());
  }

  private String settings(SourceDocument document) {
    return DocumentMark.of(
        rules.settings(), reader.corrections(), document.name(), document.origin());
  }

  private static ArchivedDocument now(
      SourceDocument document,
      ArchivedDocument.@Nullable Indexed indexed,
      ArchivedDocument.@Nullable Rejected rejected) {
    return new ArchivedDocument(
        document.name(), document.origin(), document.access(), indexed, rejected);
  }

  /** What was sent stays, whatever becomes of a folder that has the same document. */
  private static ArchivedDocument unchanged(
      SourceDocument document,
      ArchivedDocument earlier,
      ArchivedDocument.@Nullable Indexed indexed) {
    return earlier.origin().equals(UploadedFile.ORIGIN)
        ? new ArchivedDocument(
            document.name(), UploadedFile.ORIGIN, document.access(), indexed, null)
        : now(document, indexed, null);
  }

  private String tooLarge(long size) {
    return "has %,d bytes, more than the limit of %,d (limits.documentMegabytes)"
        .formatted(size, rules.largest());
  }
}
