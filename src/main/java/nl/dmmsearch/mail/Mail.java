package nl.dmmsearch.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * A mail (RFC 5322, MIME), read as leniently as mail programs do.
 *
 * @param header what stands above it
 * @param texts what was written, in order; where it was written both as plain text and as HTML, the
 *     plain text
 * @param attachments in order, without inline pictures and signatures
 */
public record Mail(Header header, List<Text> texts, List<Attachment> attachments) {
  /** Long lines, many headers and broken parts are common; the size of the whole is the bound. */
  private static final MimeConfig LENIENT =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(-1)
          .setMaxHeaderCount(-1)
          .setMaxContentLen(-1)
          .build();

  /** Copies the lists. */
  public Mail {
    texts = List.copyOf(texts);
    attachments = List.copyOf(attachments);
  }

  /**
   * What stands above a mail, decoded; empty where it is absent.
   *
   * @param from names of the senders, or their addresses
   * @param to names of the receivers
   * @param cc names of who got a copy
   * @param subject without line breaks
   * @param sent the day in the sender's own time zone; null where it cannot be read
   */
  public record Header(
      String from, String to, String cc, String subject, @Nullable LocalDate sent) {
    /** Whether anything is known, without which it is no mail. */
    public boolean isEmpty() {
      return from.isEmpty() && to.isEmpty() && subject.isEmpty() && sent == null;
    }
  }

  /**
   * A stretch of what was written.
   *
   * @param value as written
   * @param html whether it is HTML
   */
  public record Text(String value, boolean html) {}

  /**
   * Reads a mail.
   *
   * @throws IOException if the bytes cannot be taken apart; the message is the reason
   */
  public static Mail of(byte[] bytes) throws IOException {
    var parts = new Parts();
    var parser = new MimeStreamParser(LENIENT, DecodeMonitor.SILENT, null);
    parser.setContentDecoding(true);
    parser.setNoRecurse();
    parser.setContentHandler(parts);
    try {
      parser.parse(new ByteArrayInputStream(bytes));
    } catch (MimeException e) {
      throw new IOException("is a damaged mail: " + e.getMessage(), e);
    }
    return parts.mail();
  }

  /** All that was written, markup and all; blank where the mail only carries attachments. */
  public String text() {
    return String.join("\n", texts.stream().map(Text::value).toList());
  }
}
