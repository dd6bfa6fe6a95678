package nl.dmmsearch.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.dmmsearch.brief.ExtractedText;
import nl.dmmsearch.brief.SourceName;

/** Reads plain text alone, for whoever has no other documents. */
public final class PlainTextExtractor implements Extractor {
  private static final String MEDIA_TYPE = "text/plain";
  private static final List<String> ENDINGS = List.of(".txt", ".text");

  @Override
  public ExtractOutcome extract(SourceName name, byte[] bytes) {
    Optional<String> reason = refusal(name, bytes);
    if (reason.isPresent()) {
      return new ExtractOutcome.Rejected(reason.get());
    }
    try {
      return outcome(new TextReader().read(bytes));
    } catch (UnreadableException e) {
      return new ExtractOutcome.Rejected(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<String> refusal(SourceName name, byte[] bytes) {
    if (ENDINGS.stream().noneMatch(name.fileName().toLowerCase(Locale.ROOT)::endsWith)) {
      return Optional.of(ending(name.fileName()) + "; files that end in .txt or .text are read");
    }
    return bytes.length == 0 ? Optional.of("the file is empty") : Optional.empty();
  }

  private static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0
        ? "the name has no ending that tells the format"
        : "files that end in " + fileName.substring(dot) + " are not read";
  }

  private static ExtractOutcome outcome(FormatReader.Lines read) {
    if (read.lines().stream().allMatch(line -> line.text().isBlank())) {
      return new ExtractOutcome.Rejected("the file holds nothing but white space");
    }
    return new ExtractOutcome.Extracted(
        new ExtractedText(MEDIA_TYPE, read.lines(), read.remarks()));
  }
}
