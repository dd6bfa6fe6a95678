package nl.dmmsearch.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import org.jspecify.annotations.Nullable;

/** The ministers who speak in a debate, and which of them a chair means. */
final class Ministers {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:De )?(?:(?:[Ff]ungerend|[Pp]laatsvervangend|[Tt]ijdelijke?|[Dd]emissionair) )?"
              + "(?<office>[Vv]oorzitter|[Mm]inister-president|[Mm]inister|[Ss]taatssecretaris)"
              + "(?:,? (?:van|voor|de|der|den|ten|ter|te|en|in|\\p{Lu}[\\p{L}’'.-]*)){0,9} ?:\\s+");

  private static final Pattern OFFICE =
      Pattern.compile("\\b(?:minister-president|minister|staatssecretaris)\\b");

  /** {@code De minister van Defensie}, and not the one of another country. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\P{L}*[Dd]e (?<rank>[Mm]inister|[Ss]taatssecretaris)(?<of> (?:van|voor) \\p{Lu}\\p{L}+"
              + "(?:(?: en|,)? \\p{Lu}\\p{L}+)*+)(?! van \\p{Lu})(?!-)");

  private final Map<String, String> offices = new LinkedHashMap<>();

  /** Who speaks in {@code sections} for an office, by the labels of their turns. */
  Ministers(List<Section> sections) {
    for (Section section : sections) {
      Speaker speaker = section.speaker();
      if (speaker == null || speaker.role() != Speaker.Role.BEWINDSPERSOON) {
        continue;
      }
      Matcher label = LABEL.matcher(section.text());
      if (label.lookingAt()) {
        offices.putIfAbsent(speaker.label(), label.group("office").toLowerCase(Locale.ROOT));
      }
    }
  }

  /** How many characters at {@code from} only tell who has the floor. */
  static int label(String text, int from) {
    Matcher label = LABEL.matcher(text).region(from, text.length());
    return label.lookingAt() ? label.end() - from : 0;
  }

  /** Whom a sentence means by name or else by office; null where that cannot be told. */
  @Nullable String meant(String sentence) {
    for (String name : offices.keySet()) {
      if (sentence.contains(name)) {
        return name;
      }
    }
    if (offices.size() == 1) {
      return offices.keySet().iterator().next();
    }
    Matcher office = OFFICE.matcher(sentence.toLowerCase(Locale.ROOT));
    String only = office.find() ? only(office.group()) : null;
    return only == null ? named(sentence) : only;
  }

  /** The office that a sentence opens with, in full; null where it opens with none. */
  static @Nullable String named(String sentence) {
    Matcher office = NAMED.matcher(sentence);
    return office.lookingAt()
        ? office.group("rank").toLowerCase(Locale.ROOT) + office.group("of")
        : null;
  }

  private @Nullable String only(String office) {
    List<String> names =
        offices.keySet().stream().filter(name -> office.equals(offices.get(name))).toList();
    return names.size() == 1 ? names.getFirst() : null;
  }
}
