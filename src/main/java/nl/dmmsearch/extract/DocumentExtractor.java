package nl.dmmsearch.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.dmmsearch.brief.ExtractedText;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;

/**
 * Reads every format that is known, chosen by the ending of the name and held against the content.
 * No macro is run, nothing embedded is opened and nothing that a document points at is fetched.
 */
public final class DocumentExtractor implements Extractor {
  /** Those that hold their documents against their content themselves, by ending. */
  private final Map<String, Extractor> whole;

  /** An extractor that leaves PDF to {@code pdf}. */
  public DocumentExtractor(Extractor pdf) {
    whole = new TreeMap<>(Map.of(".pdf", pdf, ".eml", new MailExtractor()));
  }

  @Override
  public ExtractOutcome extract(SourceName name, byte[] bytes) {
    String fileName = name.fileName();
    if (bytes.length == 0) {
      return new ExtractOutcome.Rejected("the file is empty");
    }
    Extractor own = whole.get(ending(fileName));
    if (own != null) {
      return own.extract(name, bytes);
    }
    Optional<Format> claimed = Format.claimed(fileName);
    return claimed.isEmpty()
        ? new ExtractOutcome.Rejected(unknown(fileName))
        : extract(claimed.get(), bytes);
  }

  private static ExtractOutcome extract(Format claimed, byte[] bytes) {
    Content content = content(claimed, bytes);
    Format format = Format.of(content).orElse(null);
    boolean richTextAsDoc = claimed == Format.DOC && format == Format.RTF;
    if (format == null || (format != claimed && !richTextAsDoc)) {
      return new ExtractOutcome.Rejected(Mismatch.reason(claimed, content));
    }
    return read(format, bytes);
  }

  /** What the bytes are; a piece of a web page need not begin with a tag. */
  private static Content content(Format claimed, byte[] bytes) {
    Content content = Sniffer.of(bytes);
    boolean loose = content == Content.TEXT || content == Content.XML;
    if (claimed == Format.HTML && loose && Sniffer.hasMarkup(bytes)) {
      return Content.HTML;
    }
    if (Utf16.hasMark(bytes) && claimed == Format.HTML) {
      return Content.HTML;
    }
    if (Utf16.hasMark(bytes) && claimed == Format.XML) {
      return Content.XML;
    }
    boolean reader = claimed == Format.TEXT && content == Content.BINARY;
    // What is read as text names the spot where it is none.
    return reader ? Content.TEXT : content;
  }

  private static ExtractOutcome read(Format format, byte[] bytes) {
    try {
      FormatReader.Lines read = format.reader().read(bytes);
      if (read.lines().stream().map(TextLine::text).allMatch(String::isBlank)) {
        return new ExtractOutcome.Rejected(
            format == Format.TEXT
                ? "the file holds nothing but white space"
                : "the document has no text");
      }
      return new ExtractOutcome.Extracted(
          new ExtractedText(format.mediaType(), read.lines(), read.remarks()));
    } catch (UnreadableException e) {
      return new ExtractOutcome.Rejected(String.valueOf(e.getMessage()));
    }
  }

  private String unknown(String fileName) {
    String ending = ending(fileName);
    String what =
        ending.isEmpty()
            ? "the name has no ending that tells the format"
            : "files that end in " + ending + " are not read";
    return what
        + "; these are: "
        + String.join(", ", whole.keySet())
        + ", "
        + Format.allEndings()
        + ", and .zip with such files";
  }

  /** The ending of a name, in small letters with its dot; empty where it has none. */
  private static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
  }
}
