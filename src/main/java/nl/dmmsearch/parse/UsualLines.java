package nl.dmmsearch.parse;

import java.util.regex.Pattern;

/**
 * Lines of letterheads that stand in most letters and say nothing of this one: addresses, labels,
 * requests, what the letter is by kind, and what is read as something else, as dates are. How far a
 * record of a debate has come is not among them: few are Ongecorrigeerd.
 */
final class UsualLines {
  private static final String DAY =
      "(?:\\p{L}+dag,? )?\\d{1,2}(?:[-./]\\d{1,2}[-./]| \\p{L}+ )\\d{4}|\\d{4}-\\d{2}-\\d{2}";

  private static final String LABEL =
      "(?:onze|uw|ons)? ?(?:referentie|kenmerk|brief(?: van)?)|datum|betreft|betreffende|onderwerp|bijlagen?(?: ?\\(n\\))?|aantal bijlagen"
          + "|aan|van|telefoon(?:nummer)?|doorkiesnummer|e-?mail(?:adres)?|fax|contactpersoon|steller|behandeld door|opgesteld door|afgestemd met"
          + "|date|subject|(?:our|your) reference|enclosures?|in afschrift aan|afschrift aan|c\\.?c\\.?|blad|pagina|nummer|auteur|paraaf|keywords|zaaknummer|inlichtingen";

  private static final String HOUSE = "(?:tweede|eerste) kamer";

  private static final String STREET =
      "[\\p{L}.’' -]{0,40}(?:straat|laan|weg|hof|plein|kade|gracht|singel|dijk|park|voorhout) \\d{1,4} ?[a-z]?";

  private static final String ADDRESS =
      "(?:> ?|v agenda> ?)?retouradres.*|(?:.*[ ,])?[1-9]\\d{3} ?(?-i:(?!EU |VN |VS |VK )[A-Z]{2})(?: {1,3}[\\p{L}’' -]{2,24})?"
          + "|(?:post)?bus \\d+.*|mpc \\d+.*|"
          + STREET
          + "|(?:t|f|tel\\.?|telefoon|fax|mobiel)? ?[:.]? ?\\+?\\(?0[\\d() -]{8,16}|www\\..*|https?:.*|[\\w.-]+@[\\w.-]+"
          + "|den haag|the hague|p\\.?o\\.? box \\d+.*|[’']s-gravenhage(?: \\d{4})?|nederland";

  private static final String REQUEST =
      "\\*?(?:wilt u )?(?:gelieve )?bij (?:de )?beantwoording.*|(?:de )?onze referentie en|.{0,20}(?:onderwerp|betreft) (?:te )?vermelden\\.?\\*?"
          + "|wilt u slechts één zaak.*|uw brief behandelen\\.?";

  private static final String KIND =
      "(?:nr\\. ?\\w+ )?(?:gewijzigde? )?(?:brief|verslag|lijst|nota|antwoord) van (?:de |een )?[\\p{L}, -]{3,160}|(?:nr\\. ?)[\\w-]+|kamerstuk(?: ?\\d{2} ?\\d{3}(?:-\\d+)?)?"
          + "|brief (?:van de )?regering|rijksoverheid|(?:beslis|besluit|informatie)?nota|notitie|memo|kamerbrief|ter \\p{L}+"
          + "|vastgesteld(?: op)? .{4,24}|u bent hier:?|directe link.*|nieuwsbericht"
          + "|(?:gepubliceerd|bron|id|datum publicatie|bijgewerkt|laatste update|versie) ?:? .*|nummer: .*, datum: .*|datum publicatie.*|[-| ]{3,}"
          + "|(?:de )?"
          + HOUSE
          + " der staten-generaal(?: ?\\d.*| ?\\|.*)?|"
          + HOUSE
          + ", vergaderjaar .*|vergaderjaar .*|staten-generaal"
          + "|(?:aan )?(?:de )?(?:heer |mevrouw )?voorzitters? van (?:de )?"
          + HOUSE
          + ".{0,60}|(?:kst-?|kst)[\\da-z-]+.*|issn .*|(?:pagina|blz\\.?|blad|page) \\d.*"
          + "|(?:zeer )?(?:geachte|hooggeachte|excellentie|waarde|dear)\\b.{0,60}|yours (?:sincerely|faithfully),?|hoogachtend,?|met (?:vriendelijke groet(?:en)?|de meeste hoogachting),?";

  private static final Pattern USUAL =
      Pattern.compile(
          "(?iu)(?:(?:"
              + LABEL
              + ")(?: ?[:.])?(?: |$)){1,6}|(?:(?:"
              + LABEL
              + ") ?:? ?|(?:den haag|[’']s-gravenhage|amsterdam|brussel),? )?(?:"
              + DAY
              + ")(?:[., ].{0,40})?|"
              + ADDRESS
              + "|"
              + REQUEST
              + "|"
              + KIND);

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

  private UsualLines() {}

  static boolean contains(String line) {
    return !LETTERS.matcher(line).find() || USUAL.matcher(line).matches();
  }
}
