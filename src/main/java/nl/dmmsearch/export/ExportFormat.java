package nl.dmmsearch.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.dmmsearch.lines.BriefLines;

/** In what form briefs are handed to other programs. */
public enum ExportFormat {
  /** Whole briefs, one a line, which can be indexed again. */
  NDJSON("ndjson", BriefLines.MEDIA_TYPE, "brieven.ndjson"),

  /** A table of what a list of hits shows, for spreadsheets. */
  CSV("csv", "text/csv;charset=utf-8;header=present", "brieven.csv"),

  /** References for programs that keep them, such as Zotero and EndNote. */
  RIS("ris", "application/x-research-info-systems;charset=utf-8", "brieven.ris"),

  /** References for LaTeX. */
  BIBTEX("bibtex", "application/x-bibtex;charset=utf-8", "brieven.bib");

  private final String value;
  private final String mediaType;
  private final String fileName;

  ExportFormat(String value, String mediaType, String fileName) {
    this.value = value;
    this.mediaType = mediaType;
    this.fileName = fileName;
  }

  /** The form of this name. */
  public static Optional<ExportFormat> of(String value) {
    return Arrays.stream(values()).filter(format -> format.value.equals(value)).findFirst();
  }

  /** All names, for a sentence. */
  public static String names() {
    return Arrays.stream(values()).map(ExportFormat::value).collect(Collectors.joining(", "));
  }

  /** Its name in the API and on the command line. */
  public String value() {
    return value;
  }

  /** What a file of it is. */
  public String mediaType() {
    return mediaType;
  }

  /** How a file of it is mostly called. */
  public String fileName() {
    return fileName;
  }

  /**
   * Briefs in this form.
   *
   * @param site the address before the path of a page, {@code https://example.org}
   */
  public BriefForm on(String site) {
    return switch (this) {
      case NDJSON -> new WholeBriefs();
      case CSV -> new BriefTable(site);
      case RIS -> new RisReferences(site);
      case BIBTEX -> new BibtexEntries(site);
    };
  }
}
