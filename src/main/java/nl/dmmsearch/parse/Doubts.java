package nl.dmmsearch.parse;

import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.TextLine;

/** Says where a document was cut, or was not, without the letterhead or signature that tells. */
final class Doubts {
  private static final Pattern SALUTATION = Pattern.compile("(?i)geachte .{0,60}");
  private static final Pattern NOTA = Pattern.compile("(?i)aanleiding");
  private static final Pattern ANNEX =
      Pattern.compile(
          "(?i)(?:bijlage|annex)(?: (?:\\d{1,2}|[a-e]|[ivx]{1,4}))?(?: ?[:–-] ?.{3,120})?");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?i)hoogachtend,?|de minister van [^.]{3,80}|de staatssecretaris van [^.]{3,80}");

  private Doubts() {}

  /**
   * Remarks on the part of a document.
   *
   * @param number of the part, from 1
   */
  static void on(List<TextLine> part, int number, Remarks remarks) {
    String first = first(part);
    if (number > 1 && SALUTATION.matcher(first).matches()) {
      remarks.uncertain(
          Cuts.FIELD,
          "Dit stuk begint zonder briefhoofd; alleen de aanhef wijst op een nieuwe brief.");
    } else if (number > 1 && NOTA.matcher(first).matches()) {
      remarks.uncertain(Cuts.FIELD, "Dit stuk begint zonder hoofd; de kopjes wijzen op een nota.");
    }
    if (hasAnnex(part)) {
      remarks.uncertain(
          Cuts.FIELD, "Achter de ondertekening staat een bijlage; die is bij dit stuk gehouden.");
    }
  }

  private static String first(List<TextLine> part) {
    return part.stream().map(TextLine::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  private static boolean hasAnnex(List<TextLine> part) {
    boolean signed = false;
    for (TextLine line : part) {
      String text = line.text();
      if (text.isEmpty() || text.length() > 140) {
        continue;
      }
      if (signed && ANNEX.matcher(text).matches()) {
        return true;
      }
      signed |= SIGNED.matcher(text).matches();
    }
    return false;
  }
}
