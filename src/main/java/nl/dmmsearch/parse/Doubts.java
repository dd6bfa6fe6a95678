package nl.dmmsearch.parse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.TextLine;

/** Says where a document was cut, or was not, without the letterhead or signature that tells. */
final class Doubts {
  private static final Pattern SALUTATION = Pattern.compile("(?i)geachte .{0,60}");
  private static final Pattern NOTA = Pattern.compile("(?i)aanleiding");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?i)hoogachtend,?|de minister van [^.]{3,80}|de staatssecretaris van [^.]{3,80}");

  private Doubts() {}

  /**
   * Remarks on the part of a document.
   *
   * @param before the part before it, empty for the first
   */
  static void on(List<TextLine> part, List<TextLine> before, Remarks remarks) {
    String first = first(part);
    boolean later = !before.isEmpty();
    if (later && SALUTATION.matcher(first).matches()) {
      remarks.uncertain(
          Cuts.FIELD,
          "Dit stuk begint zonder briefhoofd; alleen de aanhef wijst op een nieuwe brief.");
    } else if (later && NOTA.matcher(first).matches()) {
      remarks.uncertain(Cuts.FIELD, "Dit stuk begint zonder hoofd; de kopjes wijzen op een nota.");
    } else if (later && Annexes.isHeading(first) && !(Annexes.isLong(part) && isSigned(before))) {
      remarks.uncertain(
          Cuts.FIELD,
          "Dit stuk is als bijlage afgesplitst: alleen het kopje boven aan de bladzijde wijst erop.");
    }
    if (hasAnnex(part)) {
      remarks.uncertain(
          Cuts.FIELD, "Achter dit stuk staat een bijlage; die is bij dit stuk gehouden.");
    }
  }

  private static String first(List<TextLine> part) {
    return part.stream().map(TextLine::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  private static boolean hasAnnex(List<TextLine> part) {
    boolean ends = false;
    for (int i = 0; i < part.size(); i++) {
      String text = part.get(i).text();
      if (ends && Annexes.isHeading(text)) {
        return !first(part.subList(i + 1, part.size())).isEmpty();
      }
      ends |= SIGNED.matcher(text).matches() || isHeadingOfNota(text);
    }
    return false;
  }

  /** A nota is seldom signed; the papers that it lists as sent with it are no annexes here. */
  private static boolean isHeadingOfNota(String text) {
    return StandardHeadings.contains(text) && !text.toLowerCase(Locale.ROOT).startsWith("bijlagen");
  }

  private static boolean isSigned(List<TextLine> part) {
    return part.stream().anyMatch(line -> SIGNED.matcher(line.text()).matches());
  }
}
