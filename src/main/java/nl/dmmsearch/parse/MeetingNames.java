package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.MeetingKind;
import org.jspecify.annotations.Nullable;

/** The names by which texts call a meeting. */
final class MeetingNames {
  private static final String NATO = "(?:NAVO|NATO|NAR|Noord[- ]Atlantische Raad)";
  private static final String MINISTERIAL =
      "(?:ministeri[eë]le(?: " + NATO + "?-?bijeenkomst| vergadering)?)";

  /** In order of preference: the first that matches at a spot wins. */
  private enum Form {
    UDCG(
        MeetingKind.UDCG,
        "Ukraine Defen[cs]e Contact Group|UDCG|Ramstein-(?:groep|format|overleg)"),
    NUC(
        MeetingKind.NUC,
        "(?:NATO|NAVO)[- ](?:Ukraine|Oekraïne)[- ]?(?:Council|Commission|Raad|Commissie)|NUC"),
    NPG(MeetingKind.NPG, "Nuclear Planning Group|Nucleaire Plannings?[- ]?groep|NPG"),
    RBZ_DEFENSIE(
        MeetingKind.RBZ_DEFENSIE,
        "Raad Buitenlandse Zaken(?: \\(RBZ\\))?[ -](?:\\(?Defensie\\)?|met ministers van Defensie)"
            + "|RBZ[ -/]?\\(?Defensie\\)?|(?:EU-)?Defensieraad|EU-(?:ministers van Defensie|defensieministers)"),
    RBZ(MeetingKind.RBZ, "Raad Buitenlandse Zaken|RBZ"),
    DMM(
        MeetingKind.DMM,
        "(?<!EU[ -]|JEF )(?:NATO[- ])?(?:Defen[cs]e Ministers(?:(?:[’'] | )?Meeting)?"
            + "|Ministers of Defen[cs]e)|DMM"
            + "|"
            + NATO
            + "[- ]?defensie[- ]?"
            + MINISTERIAL
            + "|defensie[- ]?"
            + MINISTERIAL
            + "|(?:"
            + NATO
            + "[- ])?defensie[- ]?ministers(?: van de "
            + NATO
            + ")?"
            + "|(?:"
            + NATO
            + "(?:-raad)?[- ])?ministers van Defensie"
            + "|"
            + MINISTERIAL
            + "(?: van de)? (?:ministers )?van Defensie"),
    FMM(
        MeetingKind.FMM,
        "(?<!EU[ -])(?:NATO[- ])?(?:Foreign (?:Affairs )?Ministers(?:(?:[’'] | )?Meeting)?"
            + "|Ministers of Foreign Affairs)|FMM"
            + "|(?:"
            + NATO
            + "(?:-raad)?[- ])?ministers van Buitenlandse Zaken"
            + "|"
            + NATO
            + "[- ]ministers van BZ"
            + "|(?:"
            + NATO
            + "[- ])?"
            + MINISTERIAL
            + " (?:van )?Buitenlandse Zaken"),
    TOP(
        MeetingKind.TOP,
        NATO
            + "[- ](?:top|summit)(?:bijeenkomst|ontmoeting)?"
            + "|(?:staatshoofden en )?regeringsleiders van (?:de (?:bondgenoten|(?:NAVO|NATO)(?:-landen|-lidstaten)?)|het bondgenootschap)"
            + "|(?:NAVO|NATO)-(?:staatshoofden en )?regeringsleiders|top van de "
            + NATO
            + "|Leaders[’'] Meeting|top(?= (?:in|te|van)\\b)|(?-i:Top)"),
    MINISTERIAL_OF_NATO(
        null,
        "(?:"
            + NATO
            + "[- ]?)"
            + MINISTERIAL
            + "|"
            + MINISTERIAL
            + "|"
            + NATO
            + "[- ](?:ministers|bewindslieden|collega[’']?s|ambtgenoten)"
            + "|ministers(?! v[ao])|"
            + NATO
            + "[- ]bijeenkomst|(?<=(?:agenda|verslag) (?:van|voor) de )bijeenkomst"
            + "(?= (?:(?:te|in) \\p{Lu}[\\p{L}-]+ )?(?:op|van|d\\.d\\.) \\d)|"
            + NATO
            + "-raad|Noord[- ]Atlantische Raad");

    private final @Nullable MeetingKind kind;
    private final String pattern;

    Form(@Nullable MeetingKind kind, String pattern) {
      this.kind = kind;
      this.pattern = pattern;
    }
  }

  /** What names begin with, so that other words cost nothing. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "bij", "def", "dmm", "eu-", "fmm", "for", "lea", "min", "nar", "nat", "nav", "noo", "npg",
          "nuc", "raa", "ram", "rbz", "reg", "sta", "top", "udc", "ukr");

  private static final String INITIALS = "BDEFLMNRSTUbdeflmnrstu";

  private static final Form[] FORMS = Form.values();
  private static final Pattern ANY = any();

  private MeetingNames() {}

  /**
   * A meeting called by name.
   *
   * @param kind null where the name says that ministers of NATO meet, but not which
   */
  record Named(int start, int end, @Nullable MeetingKind kind) {}

  /** The names in {@code text}, in order. */
  static List<Named> find(CharSequence text) {
    var found = new ArrayList<Named>();
    Matcher m = ANY.matcher(text).useTransparentBounds(true);
    for (int i = 0; i < text.length(); i++) {
      if (canOpen(text, i) && m.region(i, text.length()).lookingAt()) {
        found.add(new Named(i, m.end(), kind(m)));
        i = m.end() - 1;
      }
    }
    return found;
  }

  private static boolean canOpen(CharSequence text, int i) {
    return (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
        && INITIALS.indexOf(text.charAt(i)) >= 0
        && i + 3 <= text.length()
        && BEGINNINGS.contains(text.subSequence(i, i + 3).toString().toLowerCase(Locale.ROOT));
  }

  private static @Nullable MeetingKind kind(Matcher m) {
    for (int i = 0; i < FORMS.length; i++) {
      if (m.start(i + 1) >= 0) {
        return FORMS[i].kind;
      }
    }
    throw new IllegalStateException("a match is one of the forms: " + m.group());
  }

  private static Pattern any() {
    String all =
        Arrays.stream(FORMS).map(form -> form.pattern).collect(Collectors.joining(")|(", "(", ")"));
    return Pattern.compile(
        "(?:" + all + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
