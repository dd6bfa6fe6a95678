package nl.dmmsearch.extract;

import java.util.regex.Pattern;

/** Knows what a letterhead says of its letter and its sender, as far as it opens a line or cell. */
final class LetterheadLabels {
  private static final String REFERENCES =
      "datum|(?:ons|onze|uw) (?:kenmerk|referentie|nummer|brief(?: van)?)|kenmerk|betreft|onderwerp"
          + "|bijlagen?(?:\\(n\\))?|behandeld door|steller|auteur|contactpersoon|directie|afdeling"
          + "|telefoon|doorkiesnummer|fax|e-mail";

  private static final Pattern LABEL = Pattern.compile("(?i)(?:" + REFERENCES + ") ?:?");

  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(?:"
              + REFERENCES
              + "|ministerie van|postbus|bezoekadres|retouradres|www\\.|t \\(?0|bij beantwoording"
              + "|mpc \\d|plein \\d|afschrift)(?!\\p{L}).*");

  private LetterheadLabels() {}

  /** Whether a cell is a label and nothing else. */
  static boolean isLabel(String cell) {
    return LABEL.matcher(cell).matches();
  }

  /** Whether a line begins with a label, or with a piece of the sender's address. */
  static boolean opens(String line) {
    return OPENING.matcher(line).matches();
  }
}
