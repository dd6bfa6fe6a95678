package nl.dmmsearch.extract;

/** What a file turns out to be, whatever its name says. */
enum Content {
  TEXT("plain text"),
  PDF("a PDF"),
  DOCX("a Word document (DOCX)"),
  DOCM("a Word document with macros (DOCM)"),
  DOC("a Word document (DOC)"),
  ODT("an OpenDocument text (ODT)"),
  RTF("Rich Text Format (RTF)"),
  HTML("a web page (HTML)"),
  XML("XML"),
  LOCKED_OFFICE("an Office document locked with a password"),
  LOCKED_ODF("an OpenDocument file locked with a password"),
  SPREADSHEET("a spreadsheet"),
  SLIDES("a presentation"),
  MESSAGE("an Outlook message (MSG)"),
  OLE("an old Office file without a text document in it"),
  ZIP("a ZIP archive"),
  BROKEN_ZIP("a broken ZIP archive or a document packed as one"),
  BROKEN_OLE("a broken Office document"),
  PNG("a PNG image"),
  JPEG("a JPEG image"),
  GZIP("a gzip archive"),
  BINARY("binary data");

  private final String what;

  Content(String what) {
    this.what = what;
  }

  /** For a person: {@code it is a PDF}. */
  String what() {
    return what;
  }
}
