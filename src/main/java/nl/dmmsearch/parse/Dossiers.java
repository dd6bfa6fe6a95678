package nl.dmmsearch.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/** Reads under which dossiers a paper was filed: the one that numbers it, and others. */
final class Dossiers {
  private static final String FORM =
      "(?<base>\\d{2} ?\\d{3})(?:-(?<part>\\d{2})(?!\\d)|[ -](?<chapter>[IVX]{1,5})(?!\\p{L}))?";
  private static final Pattern NUMBER = Pattern.compile(FORM);

  /** A line that names a dossier or several, perhaps with a title and the paper's number. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:Kamerstuk(?:ken)?:? )?((?:"
              + FORM.replaceAll("\\?<\\w+>", "?:")
              + "(?: ?[/,;&+] ?| en )?){1,5})(?:,? ?[Nn]r\\.? .*|-\\d{1,4}| +\\p{Lu}\\D{2,90}|)");

  private Dossiers() {}

  /**
   * The dossiers that a letterhead names.
   *
   * @param own the paper's own number, whose dossier comes first
   */
  static List<String> in(List<TextLine> head, @Nullable KamerstukNumber own) {
    if (own == null) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    found.add(own.dossier());
    for (TextLine line : head) {
      Matcher m = LINE.matcher(line.text());
      if (m.matches()) {
        collect(m.group(1), found);
      }
    }
    if (own.dossier().contains("-")) {
      found.remove(own.dossier().substring(0, own.dossier().indexOf('-')));
    }
    return List.copyOf(found);
  }

  private static void collect(String line, Set<String> found) {
    for (Matcher m = NUMBER.matcher(line); m.find(); ) {
      String part = m.group("part") == null ? m.group("chapter") : m.group("part");
      String base = m.group("base").replace(" ", "");
      found.add(part == null ? base : base + "-" + part);
    }
  }
}
