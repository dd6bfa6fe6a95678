package nl.dmmsearch.extract;

import java.util.stream.Collectors;

/** Writes the letter as an OpenDocument text. */
final class LetterAsOdt {
  private static final String NAMESPACES =
      """
       xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"\
       xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"\
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"\
       xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"\
       xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"\
       xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"\
       xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"\
       xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"\
      """;

  private LetterAsOdt() {}

  static byte[] bytes() {
    return packed(content());
  }

  /** A text of which only the content differs. */
  static byte[] packed(String content) {
    return Zipped.of(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        content,
        "styles.xml",
        styles());
  }

  static String document(String styles, String body) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-content%s><office:automatic-styles>%s</office:automatic-styles>\
    <office:body><office:text>%s</office:text></office:body></office:document-content>\
    """
        .formatted(NAMESPACES, styles, body);
  }

  private static String content() {
    String rows =
        Letter.LABELS.stream()
            .map(row ->
                "<table:table-row>"
                    + row.stream()
                        .map(cell -> "<table:table-cell>" + p(cell) + "</table:table-cell>")
                        .collect(Collectors.joining())
                    + "</table:table-row>")
            .collect(Collectors.joining());
    String items =
        Letter.ITEMS.stream()
            .map(item -> "<text:list-item>" + p(item) + "</text:list-item>")
            .collect(Collectors.joining());
    return document(
        """
        <text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"\
         text:bullet-char="•"/></text:list-style>\
        """,
        p(Letter.ADDRESSEE)
            + "<table:table>"
            + rows
            + "</table:table>"
            + p(Letter.SALUTATION)
            + p(Letter.OPENING + "." + note(1, Letter.FIRST_NOTE))
            + h(Letter.FIRST_HEADING)
            + p(Letter.FIRST_TEXT + "." + note(2, Letter.SECOND_NOTE))
            + "<text:list text:style-name=\"L1\">"
            + items
            + "</text:list>"
            + h(Letter.SECOND_HEADING)
            + p(Letter.SECOND_TEXT)
            + p(Letter.CLOSING)
            + p(Letter.ROLE)
            + p(Letter.NAME));
  }

  static String p(String text) {
    return "<text:p text:style-name=\"Standard\">" + text + "</text:p>";
  }

  private static String h(String text) {
    return "<text:h text:outline-level=\"1\">" + text + "</text:h>";
  }

  private static String note(int number, String text) {
    return """
    <text:note text:id="ftn%d" text:note-class="footnote"><text:note-citation>%d</text:note-citation>\
    <text:note-body><text:p>%s</text:p></text:note-body></text:note>\
    """
        .formatted(number, number, text);
  }

  private static String styles() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-styles%s><office:styles><style:style style:name="Standard"\
     style:family="paragraph"/></office:styles><office:master-styles><style:master-page\
     style:name="Standard"><style:header>%s</style:header><style:footer>%s</style:footer>\
    </style:master-page></office:master-styles></office:document-styles>\
    """
        .formatted(
            NAMESPACES, p(Letter.MINISTRY), p("Pagina <text:page-number>1</text:page-number>"));
  }
}
