package nl.dmmsearch.extract;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    Content content = Sniffer.of(bytes);
    if (content != Content.TEXT) {
      return new ExtractOutcome.Rejected("not a mail: it is " + content.what());
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
    List<TextLine> written = mail.texts().stream().flatMap(text -> lines(text).stream()).toList();
    if (written.stream().allMatch(line -> line.text().isBlank())) {
      return new ExtractOutcome.Rejected("the mail holds no text");
    }
    var lines = new ArrayList<>(plain(letterhead(mail.header()) + "\n"));
    lines.addAll(written);
    return new ExtractOutcome.Extracted(new ExtractedText(MEDIA_TYPE, lines));
  }

  private static List<TextLine> lines(Mail.Text text) {
    return text.html() ? HtmlReader.lines(text.value()) : LineSpacing.single(plain(text.value()));
  }

  private static List<TextLine> plain(String text) {
    return PageLines.number(PageLines.of(Characters.clean(text)));
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
