package nl.dmmsearch.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.field.ContentTypeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** The fields above a mail or a part of it; of several with one name the first counts. */
final class Fields {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Map<String, Field> fields = new HashMap<>();

  void add(Field field) {
    fields.putIfAbsent(field.getNameLowerCase(), field);
  }

  Mail.Header header() {
    return new Mail.Header(
        names("from"), names("to"), names("cc"), decoded(text("subject")), sent());
  }

  boolean isAttachment() {
    return disposition() instanceof ContentDispositionField field && field.isAttachment();
  }

  /** The name that the sender gave the part; null without. */
  @Nullable String fileName() {
    String name =
        disposition() instanceof ContentDispositionField field ? field.getFilename() : null;
    String known = name == null ? parameter("content-type", "name") : name;
    return known == null ? null : decoded(known);
  }

  @Nullable String parameter(String field, String parameter) {
    Field found = fields.get(field);
    if (found == null) {
      return null;
    }
    ContentTypeField parsed = ContentTypeFieldLenientImpl.PARSER.parse(found, DecodeMonitor.SILENT);
    return parsed.getParameter(parameter);
  }

  private @Nullable ParsedField disposition() {
    Field field = fields.get("content-disposition");
    return field == null
        ? null
        : ContentDispositionFieldLenientImpl.PARSER.parse(field, DecodeMonitor.SILENT);
  }

  private String names(String field) {
    String text = text(field);
    if (text.isBlank()) {
      return "";
    }
    String names =
        LenientAddressParser.DEFAULT.parseAddressList(text).flatten().stream()
            .map(Fields::name)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? decoded(text) : names;
  }

  private static String name(Mailbox mailbox) {
    String name = mailbox.getName();
    return name == null || name.isBlank() ? mailbox.getAddress() : decoded(name);
  }

  private @Nullable LocalDate sent() {
    // Without the weekday, which may be wrong, and a remark behind it.
    String date = text("date").replaceAll("^[A-Za-z]+,|\\(.*", "").strip().replaceAll("\\s+", " ");
    try {
      return OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The value, unfolded; what is not ASCII although it should be is mostly UTF-8. */
  private String text(String name) {
    Field field = fields.get(name);
    if (field == null || field.getRaw() == null) {
      return field == null ? "" : String.valueOf(field.getBody());
    }
    byte[] raw = field.getRaw().toByteArray();
    String line;
    try {
      line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      line = new String(raw, WINDOWS);
    }
    return line.substring(line.indexOf(':') + 1).replaceAll("\\s*[\r\n]+\\s*", " ").strip();
  }

  private static String decoded(String text) {
    try {
      return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT).strip();
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
