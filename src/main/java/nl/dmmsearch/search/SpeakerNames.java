package nl.dmmsearch.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names that someone may go by who is asked for: {@code Groot} is De Groot or Van der Groot,
 * too, and {@code de heer De Groot} is De Groot. Who types the small words means that name alone.
 */
final class SpeakerNames {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:(?:de|het) )?(?<role>(?:heer|mevrouw|dhr\\.?|mevr\\.?|mw\\.?|lid|minister(?:-president)?"
              + "|staatssecretaris) (?<name>.+))");

  /** Behind a name, the office that answers show with it. */
  private static final Pattern OFFICE = Pattern.compile(" \\([^()]*\\)$");

  private static final List<String> ARTICLES = List.of("de", "den", "der", "het", "'t", "’t");

  /** Stand before a name, with or without one of the articles. */
  private static final List<String> PREPOSITIONS =
      List.of("van", "in", "op", "uit", "aan", "bij", "voor", "onder");

  private static final List<String> SMALL =
      Stream.of(
              ARTICLES.stream(),
              PREPOSITIONS.stream(),
              PREPOSITIONS.stream()
                  .flatMap(word -> ARTICLES.stream().map(article -> word + " " + article)),
              Stream.of("ten", "ter", "te", "von", "el", "al", "la", "le", "du", "di", "da"))
          .flatMap(words -> words)
          .toList();

  private SpeakerNames() {}

  /** The names, in small letters; what was asked for among them. */
  static Set<String> meant(String asked) {
    String small = asked.strip().toLowerCase(Locale.ROOT);
    String bare = OFFICE.matcher(small).replaceFirst("");
    var names = new LinkedHashSet<>(List.of(small, bare));
    Matcher title = TITLE.matcher(bare);
    if (title.matches()) {
      names.add(title.group("role"));
      bare = title.group("name");
      names.add(bare);
    }
    String name = bare;
    if (SMALL.stream().noneMatch(word -> name.startsWith(word + " "))) {
      SMALL.forEach(word -> names.add(word + " " + name));
    }
    return names;
  }
}
