package nl.dmmsearch.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/** Reads the number that a paper has itself, off its head. */
final class OwnNumber {
  private static final String DOSSIER =
      "(\\d{2} ?\\d{3})(?:-(\\d{2,3}))?(?: ([IVX]{1,5})(?!\\p{L}))?";
  private static final Pattern TITLE_LINE =
      Pattern.compile(
          "(?i:Kamerstuk(?:nummer)?:? |kst-)?(\\d{2} ?\\d{3})(?:-(\\d{2}|[IVX]{1,5})(?=[-/]))?[-/](?!(?<=21 ?501-)\\d{2}$)(\\d{1,5}|[A-Z]{1,2})");

  /** The years of the session may be glued to the number: 2013-201428676 nr. 195. */
  private static final Pattern TABLE_ROW =
      Pattern.compile(
          ".*\\d{4}-\\d{4}(?: ?\\| ?)?(\\d{5})(?:-(\\d{2,3}))? nr\\. (\\d{1,5}|[A-Z]{1,2})\\b.*");

  private static final Pattern DOSSIER_LINE = Pattern.compile(DOSSIER + "(?: \\D.*)?");
  private static final Pattern NUMBER_LINE =
      Pattern.compile(
          "(?:[Nn]r\\. ?)(\\d{1,5}|[A-Z]{1,2})\\b.*|([A-Z]{1,2}) (?:BRIEF|VERSLAG|NOTA) .*");
  private static final Pattern PART_OF =
      Pattern.compile(".*kamerstukdossier (\\d{5})(?:-(\\d{2}))? -(\\d{1,5}|[A-Z]{1,2})\\b.*");
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?:Tweede|Eerste) Kamer, vergaderjaar [\\d–-]+, "
              + DOSSIER
              + ", (?:nr\\. )?(\\d{1,5}|[A-Z]{1,2})\\b.*");
  private static final Pattern FILE =
      Pattern.compile("kst-(\\d{5})(?:-(\\d{2})(?=-))?-(\\d{1,5}|[A-Z]{1,2})\\..*");

  private static final int LONGEST = 80;

  /** Letters, as the Senate numbers. */
  private static final Pattern LETTERED =
      Pattern.compile(
          "(?:EK |Kamerstuk(?:ken)? (?:I )?)?" + DOSSIER + "(?:,|,? [Nn]r\\.?) ?([A-Z]{1,2})");

  private OwnNumber() {}

  static @Nullable KamerstukNumber of(SourceName name, List<TextLine> head, Remarks remarks) {
    for (Pattern pattern : List.of(TITLE_LINE, TABLE_ROW, PART_OF, FOOTER, LETTERED)) {
      KamerstukNumber number = match(head, pattern);
      if (number != null) {
        return number;
      }
    }
    KamerstukNumber number = cover(head);
    if (number == null) {
      number = alone(head);
    }
    return number != null ? number : fileName(name, remarks);
  }

  private static @Nullable KamerstukNumber match(List<TextLine> head, Pattern pattern) {
    for (TextLine line : head) {
      Matcher m = pattern.matcher(line.text());
      if (m.matches()) {
        return number(m);
      }
    }
    return null;
  }

  private static KamerstukNumber number(Matcher m) {
    boolean roman = m.groupCount() == 4;
    String part = roman && m.group(3) != null ? m.group(3) : m.group(2);
    return number(m.group(1), part, m.group(m.groupCount()));
  }

  /** A cover names one or more dossiers and then the number, which belongs to the first. */
  private static @Nullable KamerstukNumber cover(List<TextLine> head) {
    Matcher dossier = null;
    for (TextLine line : head) {
      Matcher d = DOSSIER_LINE.matcher(line.text());
      Matcher n = NUMBER_LINE.matcher(line.text());
      if (dossier == null && d.matches()) {
        dossier = d;
      } else if (dossier != null && n.matches()) {
        String part = dossier.group(3) == null ? dossier.group(2) : dossier.group(3);
        return number(dossier.group(1), part, n.group(1) == null ? n.group(2) : n.group(1));
      }
    }
    return null;
  }

  /** A line that is nothing but a number in a form in which letters cite. */
  private static @Nullable KamerstukNumber alone(List<TextLine> head) {
    for (TextLine line : head) {
      String text = line.text();
      List<KamerstukNumbers.Found> found =
          text.length() < LONGEST ? KamerstukNumbers.find(text) : List.of();
      if (found.size() == 1
          && found.getFirst().start() == 0
          && found.getFirst().end() == text.length()) {
        return found.getFirst().number();
      }
    }
    return null;
  }

  private static @Nullable KamerstukNumber fileName(SourceName name, Remarks remarks) {
    Matcher m = FILE.matcher(name.fileName());
    if (!m.matches()) {
      return null;
    }
    remarks.likely("kamerstuk", "Het nummer staat niet in de tekst; het komt uit de bestandsnaam.");
    return number(m);
  }

  private static KamerstukNumber number(String dossier, @Nullable String part, String number) {
    String base = dossier.replace(" ", "");
    return new KamerstukNumber(part == null ? base : base + "-" + part, number);
  }
}
