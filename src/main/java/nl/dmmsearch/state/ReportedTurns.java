package nl.dmmsearch.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Section;
import org.jspecify.annotations.Nullable;

/**
 * Tells who answers in a debate that is reported in the third person: under {@code Antwoord van de
 * minister} each {@code hij} is the minister, until a member of a party speaks.
 */
final class ReportedTurns {
  private static final String NAME =
      "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er) ){0,3}\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?";

  private static final Pattern MET =
      Pattern.compile(
          "(?<rank>[Mm]inister|[Ss]taatssecretaris) (?<name>"
              + NAME
              + ") (?:van|voor) (?<office>\\p{Lu}\\p{L}+)"
              + "|(?<toRank>[Mm]inister|[Ss]taatssecretaris) (?:van|voor) (?<toOffice>\\p{Lu}\\p{L}+), (?:de heer|mevrouw) (?<toName>"
              + NAME
              + ")");

  /** Opens what a member says, and what a minister answers. */
  private static final Pattern TURN =
      Pattern.compile(
          "(?m)^[ \\t]*(?:(?:De heer|Mevrouw|Het lid) [^\\n(]{2,40} \\(\\p{L}[^\\n)]{0,20}\\)"
              + "|(?<own>(?:De )?(?:[Mm]inister|[Ss]taatssecretaris|[Bb]ewinds)))");

  /** What a member said, told of: without the colon behind which it is quoted. */
  private static final Pattern MEMBER =
      Pattern.compile(
          "\\s*(?:De heer|Mevrouw|Het lid) [^\\n(:]{2,40} \\(\\p{L}[^\\n):]{0,20}\\)(?!\\s*:)");

  private static final Pattern OPENING = Pattern.compile("\\s*(?:\\S+ ){1,4}");

  /** By name the rank and the office of those with whom the debate was held. */
  private final Map<String, String> met = new LinkedHashMap<>();

  /** Whom the opening of a report names. */
  ReportedTurns(List<Section> sections) {
    for (Section section : sections.subList(0, Math.min(2, sections.size()))) {
      Matcher found = MET.matcher(section.text());
      while (found.find()) {
        boolean first = found.group("name") != null;
        String name = found.group(first ? "name" : "toName");
        String rank = found.group(first ? "rank" : "toRank").toLowerCase(Locale.ROOT);
        met.putIfAbsent(name, rank + " " + found.group(first ? "office" : "toOffice"));
      }
    }
  }

  /** Who answers under a heading; null where that cannot be told. */
  @Nullable String speaker(String heading) {
    String said = heading.toLowerCase(Locale.ROOT);
    List<String> meant =
        met.keySet().stream()
            .filter(name -> met.size() == 1 || isMeant(met.getOrDefault(name, ""), said))
            .toList();
    return meant.size() == 1 ? meant.getFirst() : null;
  }

  private static boolean isMeant(String office, String heading) {
    String[] words = office.toLowerCase(Locale.ROOT).split(" ", 2);
    boolean rank = heading.contains(words[0]);
    return heading.contains(" van ".concat(words[1]))
        || (rank && !heading.matches(".*(?:minister|staatssecretaris) van .*"));
  }

  /** Whether a section tells what a member said, and does not quote it. */
  static boolean isToldOf(Section section) {
    return section.speaker() != null && MEMBER.matcher(section.text()).lookingAt();
  }

  /** How the first turn of who answers begins in a section, in small letters; null without one. */
  static @Nullable String opening(Section section) {
    Matcher turn = TURN.matcher(section.text());
    while (turn.find()) {
      if (turn.group("own") != null) {
        Matcher words =
            OPENING.matcher(section.text()).region(turn.start(), section.text().length());
        return words.lookingAt() ? words.group().toLowerCase(Locale.ROOT) : null;
      }
    }
    return null;
  }

  /** From where on in an answer it is, or is not, who answers that has the word. */
  static NavigableMap<Integer, Boolean> in(Section section) {
    String heading = section.heading() == null ? "" : section.heading().toLowerCase(Locale.ROOT);
    boolean members = heading.contains("gedachtewisseling") || heading.contains("termijn");
    var turns = new TreeMap<Integer, Boolean>(Map.of(0, !members));
    Matcher turn = TURN.matcher(section.text());
    while (turn.find()) {
      turns.put(turn.start(), turn.group("own") != null);
    }
    return turns;
  }
}
