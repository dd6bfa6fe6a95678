package nl.dmmsearch.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;

/** Gathers the parts of a mail while the parser comes by them. */
final class Parts extends AbstractContentHandler {
  private final Fields head = new Fields();
  private final List<Part> parts = new ArrayList<>();
  private final Deque<Integer> alternatives = new ArrayDeque<>();
  private Fields fields = head;
  private boolean inPart;
  private int multiparts;

  @Override
  public void startBodyPart() {
    inPart = true;
  }

  @Override
  public void startHeader() {
    fields = inPart ? new Fields() : head;
  }

  @Override
  public void field(Field field) {
    fields.add(field);
  }

  @Override
  public void startMultipart(BodyDescriptor descriptor) {
    multiparts++;
    boolean alternative = descriptor.getMimeType().equals("multipart/alternative");
    int enclosing = alternatives.isEmpty() ? Part.NO_CHOICE : alternatives.peek();
    alternatives.push(alternative ? multiparts : enclosing);
  }

  @Override
  public void endMultipart() {
    alternatives.pop();
  }

  @Override
  public void body(BodyDescriptor descriptor, InputStream in) throws IOException {
    int choice = alternatives.isEmpty() ? Part.NO_CHOICE : alternatives.peek();
    parts.add(
        new Part(
            descriptor.getMimeType(),
            fields.parameter("content-type", "charset"),
            fields,
            choice,
            in.readAllBytes()));
  }

  Mail mail() {
    var texts = new ArrayList<Mail.Text>();
    var attachments = new ArrayList<Attachment>();
    for (Part part : parts) {
      if (part.isText()) {
        if (!isSecondChoice(part)) {
          texts.add(part.text());
        }
      } else if (part.isDocument()) {
        attachments.add(part.attachment(attachments.size() + 1));
      }
    }
    return new Mail(head.header(), texts, attachments);
  }

  /** HTML beside plain text that says the same; some programs leave that plain text empty. */
  private boolean isSecondChoice(Part part) {
    return part.isHtml()
        && part.choice() != Part.NO_CHOICE
        && parts.stream()
            .filter(other -> other.choice() == part.choice())
            .filter(other -> other.isText() && !other.isHtml())
            .anyMatch(other -> !other.text().value().isBlank());
  }
}
