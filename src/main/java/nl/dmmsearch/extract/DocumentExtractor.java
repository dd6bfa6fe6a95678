package nl.dmmsearch.extract;

import java.util.List;
import java.util.Locale;
import nl.dmmsearch.brief.SourceName;

/** Hands a document to the extractor of its format. */
public final class DocumentExtractor implements Extractor {
  private final List<Format> formats;

  /**
   * A format.
   *
   * @param endings of file names, in small letters with their dot
   * @param extractor that reads it
   */
  record Format(List<String> endings, Extractor extractor) {
    boolean claims(SourceName name) {
      String file = name.fileName().toLowerCase(Locale.ROOT);
      return endings.stream().anyMatch(file::endsWith);
    }
  }

  /** An extractor that reads pages which are images by {@code ocr}. */
  public DocumentExtractor(Ocr ocr) {
    formats =
        List.of(
            new Format(List.of(".pdf"), new PdfExtractor(ocr)),
            new Format(List.of(".txt", ".text"), new PlainTextExtractor()),
            new Format(List.of(".eml"), new MailExtractor()));
  }

  @Override
  public ExtractOutcome extract(SourceName name, byte[] bytes) {
    return formats.stream()
        .filter(format -> format.claims(name))
        .findFirst()
        .map(format -> format.extractor().extract(name, bytes))
        .orElseGet(() -> new ExtractOutcome.Rejected(refusal(name)));
  }

  private static String refusal(SourceName name) {
    String file = name.fileName();
    int dot = file.lastIndexOf('.');
    String what =
        dot < 0
            ? "the name has no ending that tells the format"
            : "files that end in " + file.substring(dot) + " are not read";
    return what + "; files that end in .pdf, .txt, .text or .eml are read";
  }
}
