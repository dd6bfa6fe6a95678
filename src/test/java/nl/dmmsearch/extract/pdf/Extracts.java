package nl.dmmsearch.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.ExtractedText;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;
import nl.dmmsearch.extract.ExtractOutcome;

/** Extracts PDFs for tests. */
final class Extracts {
  private static final SourceName NAME = new SourceName("2026/brief.pdf");

  private Extracts() {}

  static ExtractedText text(byte[] pdf) {
    return text(pdf, Ocr.none());
  }

  static ExtractedText text(byte[] pdf, Ocr ocr) {
    ExtractOutcome outcome = new PdfExtractor(ocr).extract(NAME, pdf);
    assertThat(outcome).isInstanceOf(ExtractOutcome.Extracted.class);
    return ((ExtractOutcome.Extracted) outcome).text();
  }

  /** All lines, empty ones too. */
  static List<String> lines(Sheets sheets) {
    return text(sheets.bytes()).lines().stream().map(TextLine::text).toList();
  }

  /** What is remarked, one sentence each. */
  static List<String> remarks(ExtractedText text) {
    return text.remarks().stream().map(remark -> remark.why()).toList();
  }

  static String joined(ExtractedText text) {
    return text.lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
  }

  static String refusal(byte[] pdf) {
    return refusal(pdf, Ocr.none());
  }

  static String refusal(byte[] pdf, Ocr ocr) {
    ExtractOutcome outcome = new PdfExtractor(ocr).extract(NAME, pdf);
    assertThat(outcome).isInstanceOf(ExtractOutcome.Rejected.class);
    return ((ExtractOutcome.Rejected) outcome).why();
  }
}
