package nl.dmmsearch.extract;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.ExtractedText;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;
import nl.dmmsearch.mail.Mail;

/**
 * Reads what was written in a mail, under a letterhead made of its header. What is attached to it
 * are documents of their own.
 */
public final class MailExtractor implements Extractor {
  private static final String MEDIA_TYPE = "message/rfc822";

  @Override
  public ExtractOutcome extract(SourceName name, byte[] bytes) {
    if (bytes.length == 0) {
      return new ExtractOutcome.Rejected("the file is empty");
    }
    Optional<String> other = BinarySignature.of(bytes);
    if (other.isPresent()) {
      return new ExtractOutcome.Rejected("not a mail: " + other.get());
    }
    try {
      return lay(Mail.of(bytes));
    } catch (IOException e) {
      return new ExtractOutcome.Rejected(String.valueOf(e.getMessage()));
    }
  }

  private static ExtractOutcome lay(Mail mail) {
    if (mail.header().isEmpty()) {
      return new ExtractOutcome.Rejected("not a mail: it has no sender, receiver, date or subject");
    }
    String written =
        mail.texts().stream().map(MailExtractor::plain).collect(Collectors.joining("\n"));
    if (written.isBlank()) {
      return new ExtractOutcome.Rejected("the mail holds no text");
    }
    String text = letterhead(mail.header()) + "\n" + written;
    List<TextLine> lines = PageLines.number(PageLines.of(Characters.clean(text)));
    return new ExtractOutcome.Extracted(new ExtractedText(MEDIA_TYPE, LineSpacing.single(lines)));
  }

  private static String plain(Mail.Text text) {
    return text.html() ? MailHtml.plain(text.value()) : text.value();
  }

  private static String letterhead(Mail.Header header) {
    var lines = new ArrayList<String>();
    add(lines, "Van", header.from());
    add(lines, "Aan", header.to());
    add(lines, "In afschrift aan", header.cc());
    LocalDate sent = header.sent();
    add(lines, "Datum", sent == null ? "" : DutchDays.of(sent));
    add(lines, "Onderwerp", header.subject());
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, String label, String value) {
    if (!value.isBlank()) {
      lines.add(label + ": " + value);
    }
  }
}
