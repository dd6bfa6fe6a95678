package nl.dmmsearch.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that are read: how a file's name ends, what it holds, and who reads it. */
enum Format {
  TEXT(Content.TEXT, "text/plain", ".txt .text"),
  DOCX(
      Content.DOCX,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      ".docx"),
  DOC(Content.DOC, "application/msword", ".doc"),
  ODT(Content.ODT, "application/vnd.oasis.opendocument.text", ".odt"),
  RTF(Content.RTF, "application/rtf", ".rtf"),
  HTML(Content.HTML, "text/html", ".html .htm .xhtml"),
  XML(Content.XML, "application/xml", ".xml");

  private final Content content;
  private final String mediaType;
  private final String endings;

  /**
   * A format.
   *
   * @param content that such a file has, by its signature
   * @param endings of names, the usual one first
   */
  Format(Content content, String mediaType, String endings) {
    this.content = content;
    this.mediaType = mediaType;
    this.endings = endings;
  }

  /** The format that a file's name claims; empty where its ending is not one of the table. */
  static Optional<Format> claimed(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings().stream().anyMatch(name::endsWith))
        .findFirst();
  }

  /** The format that content has; empty where it is none of the table. */
  static Optional<Format> of(Content content) {
    return Arrays.stream(values()).filter(format -> format.content == content).findFirst();
  }

  /** All endings, for a person: {@code .txt, .text, .docx}. */
  static String allEndings() {
    return Arrays.stream(values())
        .flatMap(format -> format.endings().stream())
        .collect(Collectors.joining(", "));
  }

  String what() {
    return content.what();
  }

  String mediaType() {
    return mediaType;
  }

  /** The usual ending. */
  String ending() {
    return endings().getFirst();
  }

  /** A reader; its libraries are loaded only now. */
  FormatReader reader() {
    return switch (this) {
      case TEXT -> new TextReader();
      case DOCX -> new DocxReader();
      case DOC -> new DocReader();
      case ODT -> new OdtReader();
      case RTF -> new RtfReader();
      case HTML -> new HtmlReader();
      case XML -> new OfficialXmlReader();
    };
  }

  private List<String> endings() {
    return List.of(endings.split(" "));
  }
}
