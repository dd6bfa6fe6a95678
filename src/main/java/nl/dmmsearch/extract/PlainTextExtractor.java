package nl.dmmsearch.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.dmmsearch.brief.ExtractedText;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;

/** Reads plain text in UTF-8, also where it was once taken out of a PDF or a web page. */
public final class PlainTextExtractor implements Extractor {
  private static final String MEDIA_TYPE = "text/plain";
  private static final List<String> ENDINGS = List.of(".txt", ".text");

  @Override
  public ExtractOutcome extract(SourceName name, byte[] bytes) {
    Optional<String> reason = refusal(name, bytes);
    if (reason.isPresent()) {
      return new ExtractOutcome.Rejected(reason.get());
    }
    return switch (StrictUtf8.decode(bytes)) {
      case StrictUtf8.Fault fault -> new ExtractOutcome.Rejected("not UTF-8: " + fault.spot());
      case StrictUtf8.Text text -> lay(text.value());
    };
  }

  private static Optional<String> refusal(SourceName name, byte[] bytes) {
    if (ENDINGS.stream().noneMatch(name.fileName().toLowerCase(Locale.ROOT)::endsWith)) {
      return Optional.of(ending(name.fileName()) + "; files that end in .txt or .text are read");
    }
    if (bytes.length == 0) {
      return Optional.of("the file is empty");
    }
    return BinarySignature.of(bytes).map(found -> "not plain text: " + found);
  }

  private static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0
        ? "the name has no ending that tells the format"
        : "files that end in " + fileName.substring(dot) + " are not read";
  }

  private static ExtractOutcome lay(String decoded) {
    List<List<String>> pages = PageLines.of(Characters.clean(decoded));
    List<TextLine> lines = LineSpacing.single(PageLines.number(RunningHeads.drop(pages)));
    if (lines.stream().allMatch(line -> line.text().isBlank())) {
      return new ExtractOutcome.Rejected("the file holds nothing but white space");
    }
    return new ExtractOutcome.Extracted(new ExtractedText(MEDIA_TYPE, lines));
  }
}
