package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of notes in running text other than glued digits: {@code [1]}, {@code *}, and a number that
 * an extraction set loose from its word.
 *
 * @param start of the mark, the space before a loose one included
 * @param end behind it
 * @param marker that it is
 */
record NoteMarks(int start, int end, String marker) {
  private static final Pattern BRACKETED = Pattern.compile("(?<=\\S) ?\\[(\\d{1,3})\\](?!\\()");
  private static final Pattern STARS =
      Pattern.compile("(?<=[\\p{L}\\d.,;:)”’»])(\\*{1,3}|†)(?=[ .,;:)]|$)");
  private static final Pattern LOOSE =
      Pattern.compile("(?<word>\\p{L}{3,})(?<mark> (\\d{1,2}))(?=[,.;:](?: |$))");

  /** Words that a number belongs to. */
  private static final Set<String> COUNTED =
      Set.of(
          "artikel",
          "punt",
          "fase",
          "hoofdstuk",
          "paragraaf",
          "bijlage",
          "tabel",
          "figuur",
          "noot",
          "voetnoot",
          "pagina",
          "vraag",
          "agendapunt",
          "deel",
          "lid",
          "optie",
          "stap",
          "spoor",
          "tier",
          "level",
          "article",
          "pijler",
          "nummer",
          "categorie",
          "motie",
          "groep",
          "rond",
          "circa",
          "ongeveer",
          "van",
          "tot",
          "met",
          "bij",
          "naar",
          "over",
          "voor",
          "dan");

  /** Marks in square brackets or stars; an extraction's spaces before brackets go with them. */
  static List<NoteMarks> signs(String text) {
    var found = new ArrayList<NoteMarks>(0);
    if (text.indexOf('[') >= 0) {
      collect(BRACKETED.matcher(text), found);
    }
    if (text.indexOf('*') >= 0 || text.indexOf('†') >= 0) {
      collect(STARS.matcher(text), found);
    }
    found.sort(Comparator.comparingInt(NoteMarks::start));
    return found;
  }

  /** Numbers of {@code markers} that stand loose before a stop or comma. */
  static List<NoteMarks> loose(String text, Set<String> markers) {
    var found = new ArrayList<NoteMarks>(0);
    for (Matcher m = LOOSE.matcher(text); m.find(); ) {
      boolean free = !COUNTED.contains(m.group("word").toLowerCase(java.util.Locale.ROOT));
      if (free && markers.contains(m.group(3))) {
        found.add(new NoteMarks(m.start("mark"), m.end("mark"), m.group(3)));
      }
    }
    return found;
  }

  private static void collect(Matcher m, List<NoteMarks> found) {
    while (m.find()) {
      found.add(new NoteMarks(m.start(), m.end(), m.group(1)));
    }
  }
}
