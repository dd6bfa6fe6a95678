package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.TextLine;

/** Takes a document apart into the letters, notes and annexes that were put together in it. */
final class Bundle {
  /** How far above its mark a letterhead can begin. */
  private static final int HIGHEST = 40;

  /** A part has at least so many lines with text, or it is no part. */
  private static final int SMALLEST = 3;

  private static final Pattern NOTA_MARK =
      Pattern.compile(
          "TER (?:BESLISSING|INFORMATIE|ONDERTEKENING|BESPREKING|ACCORDERING)|(?i:(?:beslis)?nota)");
  private static final Pattern NOTA_HEAD =
      Pattern.compile(
          "(?i)(?:aan|van|afgestemd met|in afschrift aan|datum|onze referentie|ons kenmerk|kenmerk"
              + "|opgesteld door|aantal bijlagen|bijlagen?|steller|contactpersoon|ministerie van .*"
              + "|directie .*|telefoon)(?: ?:?(?: .{0,120})?)"
              + "|ter \\p{L}+|(?:beslis)?nota|\\d{1,3}");
  private static final Pattern SALUTATION =
      Pattern.compile("(?i)geachte (?:heer |mevrouw )?voorzitter.{0,30}");
  private static final Pattern LETTER_HEAD =
      Pattern.compile(
          "(?i).{0,12}retouradres.*|ministerie van .*|(?:aan )?de voorzitter van de .*|datum\\b.*"
              + "|betreft\\b.*|der staten-generaal|onze referentie|ons kenmerk|.*\\d{4} ?[A-Z]{2} .*");
  private static final Pattern KAMERSTUK_LETTER =
      Pattern.compile("Nr\\. ?\\d+ (?:BRIEF VAN|VERSLAG VAN) .*");
  private static final Pattern DOSSIER = Pattern.compile("\\d{2} ?\\d{3}(?:-[\\dIVX]+)?(?: .*)?");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?i)hoogachtend,?|de (?:plaatsvervangend )?(?:minister|directeur-generaal)\\b.{0,60}");

  private Bundle() {}

  /**
   * The parts of a document. A new one begins behind a signature; behind the head of a
   * parliamentary paper, whose signature may be lost, only where another such head or a nota is:
   * the salutation is that paper's own. An annex on pages of its own is a part behind a signature
   * or a nota, which is seldom signed; what follows it, too, stands behind that signature.
   */
  static List<List<TextLine>> split(List<TextLine> lines) {
    var parts = new ArrayList<List<TextLine>>();
    int from = 0;
    boolean signed = false;
    boolean headed = false;
    boolean nota = false;
    BitSet quoted = Quotations.inLines(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (quoted.get(i)) {
        continue;
      }
      boolean annex = (signed || nota) && isAnnex(lines, from, i);
      int start = annex ? i : start(lines, i);
      if (start > from
          && (annex || signed || (headed && !SALUTATION.matcher(lines.get(i).text()).matches()))
          && isPart(lines, from, start)
          && isPart(lines, start, lines.size())) {
        parts.add(lines.subList(from, start));
        from = start;
        signed = annex;
        headed = false;
        nota = false;
      }
      signed |= SIGNED.matcher(lines.get(i).text()).matches();
      headed |= isKamerstuk(lines, i);
      nota |= isNota(lines, i);
    }
    parts.add(lines.subList(from, lines.size()));
    return parts;
  }

  private static boolean isNota(List<TextLine> lines, int i) {
    return NOTA_MARK.matcher(lines.get(i).text()).matches()
        || NotaTitles.heading(lines, i) > 0
        || isBareNota(lines, i);
  }

  /** Whether an annex begins at {@code i}, other than the one that this part is. */
  private static boolean isAnnex(List<TextLine> lines, int from, int i) {
    return Annexes.begins(lines, i)
        && !lines.get(i).text().equals(Annexes.title(lines.subList(from, i)));
  }

  private static boolean isPart(List<TextLine> lines, int from, int to) {
    return lines.subList(from, to).stream().filter(line -> !line.text().isEmpty()).count()
        >= SMALLEST;
  }

  private static boolean isKamerstuk(List<TextLine> lines, int i) {
    return KAMERSTUK_LETTER.matcher(lines.get(i).text()).matches();
  }

  /** Where the part begins that the line at {@code i} is the mark of; -1 where it is none. */
  private static int start(List<TextLine> lines, int i) {
    String text = lines.get(i).text();
    if (NOTA_MARK.matcher(text).matches() || NotaTitles.heading(lines, i) > 0) {
      return climb(lines, i, NOTA_HEAD);
    }
    if (SALUTATION.matcher(text).matches()) {
      return letterhead(lines, i);
    }
    if (isKamerstuk(lines, i)) {
      return climb(lines, i, DOSSIER);
    }
    return isBareNota(lines, i) ? i : -1;
  }

  /** Up from {@code from} as long as the lines are empty or belong to such a head. */
  private static int climb(List<TextLine> lines, int from, Pattern head) {
    int top = from;
    for (int i = from - 1; i >= Math.max(0, from - HIGHEST); i--) {
      String text = lines.get(i).text();
      if (text.isEmpty()) {
        continue;
      }
      boolean value = i + 1 < lines.size() && isValue(text);
      if (!head.matcher(text).matches() && !value) {
        break;
      }
      top = i;
    }
    return top;
  }

  private static boolean isValue(String text) {
    return OwnReferences.isReference(text) || (text.length() < 30 && DutchDates.day(text) != null);
  }

  /** The highest line of an address or label above a salutation. */
  private static int letterhead(List<TextLine> lines, int salutation) {
    int top = salutation;
    for (int i = salutation - 1; i >= Math.max(0, salutation - HIGHEST); i--) {
      if (SIGNED.matcher(lines.get(i).text()).matches()) {
        break;
      }
      if (LETTER_HEAD.matcher(lines.get(i).text()).matches()) {
        top = i;
      }
    }
    return top;
  }

  /** A nota without its head: its first two headings, under the signature of a letter. */
  private static boolean isBareNota(List<TextLine> lines, int i) {
    if (i == 0 || !lines.get(i).text().equalsIgnoreCase("Aanleiding")) {
      return false;
    }
    boolean advises =
        lines.subList(i, Math.min(lines.size(), i + 40)).stream()
            .anyMatch(line -> NotaTitles.asksToDecide(line.text()));
    return advises
        && lines.subList(Math.max(0, i - 12), i).stream()
            .anyMatch(line -> SIGNED.matcher(line.text()).matches());
  }
}
