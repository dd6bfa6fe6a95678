package nl.dmmsearch.extract.pdf;

/**
 * How pages that are images are turned into text: by Tesseract, as a process of its own.
 *
 * @param command the program, by name or path; empty for none
 * @param language as Tesseract calls it, {@code nld}
 * @param secondsPerPage after which a page is given up, 1 to 3600
 */
public record Ocr(String command, String language, int secondsPerPage) {
  private static final String LANGUAGE = "([A-Za-z][A-Za-z0-9_+]*)?";

  /** Checks the range, and that the language cannot be taken for an option. */
  public Ocr {
    if (secondsPerPage < 1 || secondsPerPage > 3_600) {
      throw new IllegalArgumentException("secondsPerPage must be 1 to 3600, got " + secondsPerPage);
    }
    if (!language.matches(LANGUAGE)) {
      throw new IllegalArgumentException("not the name of a language: " + language);
    }
  }

  /** Images stay unread. */
  public static Ocr none() {
    return new Ocr("", "", 1);
  }
}
