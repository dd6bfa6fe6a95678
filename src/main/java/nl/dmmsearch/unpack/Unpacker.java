package nl.dmmsearch.unpack;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import nl.dmmsearch.mail.Attachment;
import nl.dmmsearch.mail.Mail;
import nl.dmmsearch.source.SourceDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one outermost document apart, and what lies in it, as deep as the limits allow. */
final class Unpacker {
  private static final Logger LOG = LoggerFactory.getLogger(Unpacker.class);

  private final Found found;
  private final UnpackLimits limits;
  private final Budget budget;

  Unpacker(Found found, UnpackLimits limits) {
    this.found = found;
    this.limits = limits;
    this.budget = new Budget(limits);
  }

  void take(SourceDocument document) {
    take(document, 1);
  }

  private void take(SourceDocument document, int depth) {
    switch (Unpacking.Kind.of(document)) {
      case NOTHING -> found.document(document);
      case ARCHIVE -> guarded(document, () -> archive(document, depth));
      case MAIL -> guarded(document, () -> mail(document, depth));
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  /** What cannot be opened is listed, and what was found in it earlier may still be there. */
  private void guarded(SourceDocument document, Step step) {
    try {
      step.run();
    } catch (IOException e) {
      closed(document, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("opening {} failed", document.name().value(), e);
      closed(document, "opening it failed, see the log: " + e);
    }
  }

  private void closed(SourceDocument document, String why) {
    found.unreadable(document, document.name().value(), why);
    found.container(document, false);
  }

  private void archive(SourceDocument document, int depth) throws IOException {
    checkDepth(depth);
    checkSize(document, depth);
    ZipDirectory directory;
    try (SeekableByteChannel channel = document.open()) {
      directory = ZipDirectory.of(channel, limits);
    }
    List<PackedEntry> entries = directory.entries();
    long bytes = entries.stream().mapToLong(PackedEntry::size).filter(this::isRead).sum();
    budget.take(entries.size() + directory.faults().size(), bytes);
    found.container(document, true);
    var names = new EntryName(document.name());
    for (PackedEntry entry : entries) {
      entry(
          document,
          names,
          entry.name(),
          depth,
          new Entry(entry.size(), () -> unpack(document, entry)));
    }
    directory.faults().forEach(fault -> fault(document, names, fault));
  }

  /** What is found in an archive or a mail: its size, and its bytes when they are needed. */
  private record Entry(long size, EntryDocument.Content content) {}

  private static byte[] unpack(SourceDocument archive, PackedEntry entry) throws IOException {
    try (SeekableByteChannel channel = archive.open()) {
      return entry.unpack(channel);
    }
  }

  private void entry(SourceDocument outer, EntryName names, String name, int depth, Entry entry) {
    try {
      var document = new EntryDocument(names.of(name), outer, entry.size(), entry.content());
      switch (Unpacking.Kind.of(document)) {
        case NOTHING -> found.document(document);
        case ARCHIVE, MAIL -> take(document.remembered(), depth + 1);
      }
    } catch (IllegalArgumentException e) {
      found.unreadable(outer, names.shown(name), String.valueOf(e.getMessage()));
    }
  }

  private void fault(SourceDocument archive, EntryName names, ZipDirectory.Fault fault) {
    try {
      found.unreadable(archive, names.of(fault.name()).value(), fault.why());
    } catch (IllegalArgumentException e) {
      found.unreadable(archive, names.shown(fault.name()), fault.why());
    }
  }

  private void mail(SourceDocument document, int depth) throws IOException {
    checkDepth(depth);
    if (!isRead(document.size())) {
      // Refused for its size when it is to be read.
      found.document(document);
      found.container(document, false);
      return;
    }
    var mail = new Soft<>(() -> Mail.of(document.read()));
    List<Attachment> attachments = mail.get().attachments();
    budget.take(attachments.size(), attachments.stream().mapToLong(a -> a.bytes().length).sum());
    found.container(document, true);
    if (!mail.get().text().isBlank() || attachments.isEmpty()) {
      found.document(document);
    }
    var names = new EntryName(document.name());
    for (int i = 0; i < attachments.size(); i++) {
      int number = i;
      Attachment attachment = attachments.get(i);
      entry(
          document,
          names,
          attachment.name(),
          depth,
          new Entry(attachment.bytes().length, () -> mail.get().attachments().get(number).bytes()));
    }
  }

  private void checkDepth(int depth) throws IOException {
    if (depth > limits.depth()) {
      throw new IOException(
          "lies in %d other archives or mails (limits.archives.depth)".formatted(depth - 1));
    }
  }

  /** An archive within another is held in memory; an outermost one is not. */
  private void checkSize(SourceDocument archive, int depth) throws IOException {
    if (depth > 1 && !isRead(archive.size())) {
      throw new IOException(
          "has %,d bytes, more than the limit of %,d (limits.documentMegabytes)"
              .formatted(archive.size(), limits.documentBytes()));
    }
    if (archive.size() > limits.bytes()) {
      throw new IOException(
          "has %,d bytes, more than the limit of %,d (limits.archives.megabytes)"
              .formatted(archive.size(), limits.bytes()));
    }
  }

  private boolean isRead(long size) {
    return size <= limits.documentBytes();
  }
}
