package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Beginning;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.Completion.Kind;

/**
 * People by their surname, of which one letter is enough behind a title: minister O. Behind the
 * particle of a name some more are: Van Mid.
 */
final class OfficeHolders {
  private static final Set<String> TITLES =
      Set.of("minister", "staatssecretaris", "premier", "heer", "mevrouw", "kamerlid", "lid");

  /** Who has one is mostly named by it somewhere. */
  private static final Set<String> OFFICES = Set.of("minister", "staatssecretaris", "premier");

  /** Behind these letters name people, whatever title they are asked by. */
  private static final List<String> ADDRESSED = List.of("mevrouw", "heer", "minister", "lid");

  private static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "den", "der", "ten", "ter", "te", "el", "la", "le");

  /** With fewer letters behind a particle, too much goes on so that is no name. */
  private static final int SHORTEST_BEHIND_PARTICLE = 2;

  /** Of the words that begin so, those that are tried; each costs a search. */
  private static final int MOST_TRIED = 40;

  private static final Pattern SURNAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{Ll}{2,}");

  private final KnownWords words;

  OfficeHolders(KnownWords words) {
    this.words = words;
  }

  /** Those that go on as was typed, whom most briefs name first. */
  List<String> of(Beginning beginning) throws IOException {
    List<String> before = FollowingWords.before(beginning.before());
    String typed = WrittenWords.folded(beginning.typed());
    if (typed.isEmpty()
        || before.isEmpty()
        || !TITLES.contains(WrittenWords.folded(before.getLast()))) {
      return List.of();
    }
    return all(typed, "", WrittenWords.folded(before.getLast()));
  }

  /**
   * The same behind the particle of a surname that begins what was typed, or that follows a title.
   */
  List<String> behindParticle(Beginning beginning) throws IOException {
    List<String> before = List.of(WrittenWords.folded(beginning.before()).strip().split("\\s+"));
    int from = before.size();
    while (from > 0 && PARTICLES.contains(before.get(from - 1))) {
      from--;
    }
    String typed = WrittenWords.folded(beginning.typed());
    boolean told = from == 0 || TITLES.contains(before.get(from - 1));
    return told && from < before.size() && typed.length() >= SHORTEST_BEHIND_PARTICLE
        ? all(
            typed,
            String.join(" ", before.subList(from, before.size())) + " ",
            from == 0 ? "" : before.get(from - 1))
        : List.of();
  }

  /** Behind an office those whom letters name by one, and others where there are none. */
  private List<String> all(String typed, String particle, String title) throws IOException {
    List<String> holders =
        OFFICES.contains(title) ? addressed(typed, particle, OFFICES) : List.of();
    return holders.isEmpty() ? addressed(typed, particle, ADDRESSED) : holders;
  }

  private List<String> addressed(String typed, String particle, Collection<String> titles)
      throws IOException {
    Map<String, Integer> found = new LinkedHashMap<>();
    words
        .names(typed, name -> name.kind() == Kind.PERSON && has(name, particle))
        .forEach((name, briefs) -> found.merge(surname(name, typed), briefs, Integer::sum));
    for (String word : words.beginning(typed, other -> true, MOST_TRIED)) {
      String written = words.written(word);
      if (SURNAME.matcher(written).matches() && isAddressed(particle + word, titles)) {
        found.merge(written, words.briefs(word), Math::max);
      }
    }
    return found.entrySet().stream()
        .filter(name -> !name.getKey().isEmpty() && name.getValue() > 0)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean has(Completion person, String particle) {
    return IndexedNames.folded(person.text()).contains(particle);
  }

  private boolean isAddressed(String word, Collection<String> titles) throws IOException {
    return words.hasAny(
        new Clause.Or(
            titles.stream().<Clause>map(by -> new Clause.Exact(by + " " + word)).toList()));
  }

  /** Without initials and first names; empty where only those begin so. */
  private static String surname(Completion person, String typed) {
    String text = person.text();
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return WrittenWords.folded(last).startsWith(typed) ? last : "";
  }
}
