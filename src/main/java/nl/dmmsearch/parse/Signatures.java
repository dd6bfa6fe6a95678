package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.TextLine;

/**
 * The names under a text, and the text without them.
 *
 * @param signatories role and, where given, name
 * @param rest the lines that are left, an empty one in place of each removed
 */
record Signatures(List<String> signatories, List<TextLine> rest) {
  private static final String OFFICE =
      "(?:plaatsvervangend |plv\\.? |fungerend |loco-?|hoofd)*(?:minister(?:-president)?|staatssecretaris|state secretary"
          + "|directeur(?:-generaal)?|secretaris-generaal|commandant|hoofd|voorzitter|adjunct-griffier"
          + "|griffier|inspecteur-generaal)";
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:(?:(?:Namens )?de|the) )?(" + OFFICE + ")\\b([^.;:?!,]{0,90}?)(?:, ?(.{3,60}))?,?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHAIR =
      Pattern.compile("(?i)(?:de )?(?:fungerend |plaatsvervangend |plv\\.? )?voorzitter\\b");
  private static final Pattern CLERK =
      Pattern.compile(
          "(?i)(?:de )?(?:fungerend |plaatsvervangend |plv\\.? )?(?:adjunct-)?griffier\\b");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:(?:namens )?de|the) ");

  /** Room for a signature by hand between the role and the name. */
  private static final int FARTHEST = 8;

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:drs|dr|mr|ir|ing|prof|LL\\.M)\\.? ?)*(?:\\p{Lu}[\\p{L}.’'-]*\\.?|van|de|der|den|ten|ter|van der|h\\.)"
              + "(?: (?:\\p{Lu}[\\p{L}.’'-]*|van|de|der|den|ten|ter|van der)){0,6}");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(?:hoogachtend|met vriendelijke groet(?:en)?|met de meeste hoogachting|yours (?:sincerely|faithfully)),?");

  static Signatures of(List<TextLine> lines) {
    var signatories = new ArrayList<String>();
    var rest = new ArrayList<TextLine>(lines);
    BitSet quoted = Quotations.inLines(lines);
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.isEmpty() || text.length() > 160 || quoted.get(i)) {
        continue;
      }
      if (closes(text)) {
        blank(rest, i);
        continue;
      }
      Matcher role = ROLE.matcher(text);
      if (role.matches() && signs(lines, i, role)) {
        String signature = signature(lines, rest, i, role);
        if (countersigns(signatories, signature)) {
          rest.set(i, lines.get(i).with(signature + "."));
        } else {
          signatories.add(signature);
        }
      }
    }
    return new Signatures(signatories, rest);
  }

  /** Whether a line is the greeting at the end of a letter. */
  static boolean closes(String line) {
    return CLOSING.matcher(line).matches();
  }

  /** Under the chair of a committee its clerk only countersigns, and stays in the text. */
  private static boolean countersigns(List<String> signatories, String signature) {
    return CLERK.matcher(signature).lookingAt()
        && signatories.stream().anyMatch(role -> CHAIR.matcher(role).lookingAt());
  }

  /** A role signs in capitals, with a name behind it, or as the last words of the text. */
  private static boolean signs(List<TextLine> lines, int i, Matcher role) {
    String text = lines.get(i).text();
    if (role.group(3) != null) {
      return hasArticle(text) && NAME.matcher(role.group(3)).matches();
    }
    boolean named = nameUnder(lines, i) >= 0;
    if (text.endsWith(",") || !hasArticle(text)) {
      return named && text.endsWith(",");
    }
    boolean last = next(lines, i) == lines.size();
    boolean closes = (last || named) && Words.count(text) <= 9 && !Words.leadsOn(text);
    return closes || Words.isCapitals(text, 8);
  }

  private static boolean hasArticle(String text) {
    return ARTICLE.matcher(text).lookingAt();
  }

  private static String signature(List<TextLine> lines, List<TextLine> rest, int i, Matcher role) {
    blank(rest, i);
    String text = lines.get(i).text();
    String name = role.group(3);
    if (name != null) {
      return office(text.substring(0, role.start(3)).strip()) + ", " + name;
    }
    int under = nameUnder(lines, i);
    if (under < 0) {
      return office(text);
    }
    blank(rest, under);
    return office(text) + ", " + lines.get(under).text();
  }

  private static String office(String text) {
    return Roles.relaxed(text.endsWith(",") ? text.substring(0, text.length() - 1) : text);
  }

  /** The line of the name under a role; -1 where there is none. */
  private static int nameUnder(List<TextLine> lines, int role) {
    int next = next(lines, role);
    if (next == lines.size() || next - role > FARTHEST) {
      return -1;
    }
    String text = lines.get(next).text();
    boolean enough = Words.count(text) >= 2 || lines.get(role).text().endsWith(",");
    boolean name =
        text.length() <= 60 && !Words.isCapitals(text, 3) && NAME.matcher(text).matches();
    return enough && name ? next : -1;
  }

  private static int next(List<TextLine> lines, int i) {
    int next = i + 1;
    while (next < lines.size() && lines.get(next).text().isEmpty()) {
      next++;
    }
    return next;
  }

  private static void blank(List<TextLine> lines, int i) {
    lines.set(i, new TextLine("", lines.get(i).page()));
  }
}
