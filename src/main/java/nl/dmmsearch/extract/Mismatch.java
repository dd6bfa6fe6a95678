package nl.dmmsearch.extract;

/** Says what a file really is, and what to do about it. */
final class Mismatch {
  private Mismatch() {}

  static String reason(Format claimed, Content content) {
    return switch (content) {
      case LOCKED_OFFICE, LOCKED_ODF ->
          "it is " + content.what() + "; offer it without the password";
      case DOCM -> "it is " + content.what() + "; save it as DOCX, without them";
      case BROKEN_ZIP, BROKEN_OLE ->
          "not readable as %s: it is %s, perhaps cut off".formatted(claimed.what(), content.what());
      case PDF -> misnamed(claimed, content) + "; rename it to end in .pdf";
      case TEXT, DOCX, DOC, ODT, RTF, HTML, XML -> misnamed(claimed, content) + renamed(content);
      case SPREADSHEET, SLIDES, MESSAGE, OLE, ZIP, PNG, JPEG, GZIP, BINARY ->
          misnamed(claimed, content) + "; give it the ending of what it is";
    };
  }

  private static String misnamed(Format claimed, Content content) {
    return "not %s, as its name says: it is %s".formatted(claimed.what(), content.what());
  }

  private static String renamed(Content content) {
    return Format.of(content).map(real -> "; rename it to end in " + real.ending()).orElse("");
  }
}
