package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.TextLine;

/** Lines that belong to the paper, not to the text: footers, page numbers, repeated labels. */
final class Furniture {
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?i)(?:kst-?[\\dA-Z-]+|ISSN \\d{4}).*"
              + "|(?:Tweede|Eerste) Kamer, vergaderjaar \\d{4}\\s?[-–]\\s?\\d{2,4}.*");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)(?:pagina|blz\\.?|blad|page) ?[\\dlIO]{1,4}(?: ?(?:van|of|/) ?[\\dlIO]{1,4})?|U bent hier:?"
              + "|([-–—]) ?\\d{1,3} ?\\1|\\d{1,3} ?/ ?\\d{1,3}"
              + "|verslag van een (?:algemeen overleg|commissiedebat|notaoverleg|schriftelijk overleg)");
  private static final Pattern LABEL =
      Pattern.compile("(?i)(?:datum|onze referentie|ons kenmerk|kenmerk|pagina)");
  private static final Pattern LABELLED =
      Pattern.compile("(?i)(?:onze referentie|(?:ons )?kenmerk) ?:? (\\S.*)");

  /** Heads each page of a letter of a ministry, over labels. */
  private static final Pattern MINISTRY =
      Pattern.compile(
          "Ministerie van \\p{Lu}\\p{L}+(?:(?: en| \\p{Lu}\\p{L}+){1,4}+)?|Bestuursstaf");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?: van \\d{1,4})?");

  /** With its label. */
  private static final int LONGEST_REFERENCE = 60;

  /** So long is a line that a page ends in the middle of. */
  private static final int FULL = 40;

  private Furniture() {}

  /**
   * The lines of a text without those.
   *
   * @param references in the letterhead, which later pages may repeat
   */
  static List<TextLine> drop(List<TextLine> lines, List<String> references) {
    var kept = new ArrayList<TextLine>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (FOOTER.matcher(text).matches()) {
        i = behindNumber(lines, i);
      } else if (LABEL.matcher(text).matches()) {
        int behind = behindValues(lines, i);
        if (behind == i) {
          kept.add(lines.get(i));
        }
        i = behind;
      } else if (!PAGE.matcher(text).matches()
          && !isRepeated(text, references)
          && !(NUMBER.matcher(text).matches() && cuts(lines, i, kept))
          && !(MINISTRY.matcher(text).matches() && isOverLabel(lines, i))) {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  /** Whether a line stands where a sentence was broken off, which goes on behind it. */
  private static boolean cuts(List<TextLine> lines, int number, List<TextLine> kept) {
    int last = kept.size() - 1;
    while (last >= 0 && kept.get(last).text().isEmpty()) {
      last--;
    }
    int next = next(lines, number);
    String before = last < 0 ? "" : kept.get(last).text();
    return next < lines.size()
        && before.length() >= FULL
        && Character.isLetter(before.charAt(before.length() - 1))
        && Character.isLetter(lines.get(next).text().charAt(0))
        && (Words.startsLower(lines.get(next).text())
            || MINISTRY.matcher(lines.get(next).text()).matches()
            || Words.leadsOn(before));
  }

  private static boolean isOverLabel(List<TextLine> lines, int head) {
    int next = next(lines, head);
    return next < lines.size()
        && (LABEL.matcher(lines.get(next).text()).matches()
            || LABELLED.matcher(lines.get(next).text()).matches());
  }

  /** The place of the next line that is not empty. */
  private static int next(List<TextLine> lines, int from) {
    int next = from + 1;
    while (next < lines.size() && lines.get(next).text().isEmpty()) {
      next++;
    }
    return next;
  }

  private static boolean isRepeated(String text, List<String> references) {
    if (references.isEmpty() || text.length() > LONGEST_REFERENCE) {
      return false;
    }
    Matcher label = LABELLED.matcher(text);
    String value = label.matches() ? label.group(1) : text;
    return references.contains(value.replace(" ", ""));
  }

  /** The place of the page number under a footer, if one stands there. */
  private static int behindNumber(List<TextLine> lines, int footer) {
    int next = footer + 1;
    return next < lines.size() && NUMBER.matcher(lines.get(next).text()).matches() ? next : footer;
  }

  /** The place of the last value under a label; the label's own where there is none. */
  private static int behindValues(List<TextLine> lines, int label) {
    int last = label;
    for (int i = label + 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.isEmpty()) {
        continue;
      }
      boolean date = text.length() < 30 && DutchDates.day(text) != null;
      if (!date && !OwnReferences.isReference(text) && !NUMBER.matcher(text).matches()) {
        break;
      }
      last = i;
    }
    return last;
  }
}
