package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Keeps the particles of a surname with it: {@code van Middelkoop} stands there as a whole, and van
 * by itself says nothing. A particle is one where it begins what was typed, has a capital or stands
 * behind a title; elsewhere it is a preposition.
 */
final class Surnames implements QueryStep {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "de", "den", "der", "het", "ten", "ter", "te", "op", "'t", "’t", "von", "la", "le",
          "du", "el", "al");

  /** With which a name in small letters may begin; with others it is any word. */
  private static final Set<String> FIRST = Set.of("van", "von", "ten", "ter");

  private static final Set<String> TITLES =
      Set.of(
          "minister",
          "staatssecretaris",
          "minister-president",
          "premier",
          "kamerlid",
          "lid",
          "generaal",
          "luitenant-generaal",
          "admiraal",
          "kolonel",
          "commandant",
          "ambassadeur",
          "president",
          "heer",
          "mevrouw",
          "dhr",
          "dhr.",
          "mw",
          "mw.");

  static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  @Override
  public Query apply(Query query) {
    var found = new ArrayList<Alternative>();
    for (TypedRun run : TypedRun.of(query)) {
      int at = 0;
      while (at < run.words().size()) {
        int name = behindParticles(run, at);
        if (name > at && isSurname(run, at, name) && isFree(query, run.first() + name)) {
          found.add(surname(run, at, name));
        }
        at = Math.max(at, name) + 1;
      }
    }
    return query.with(found);
  }

  private static int behindParticles(TypedRun run, int from) {
    int at = from;
    while (at < run.words().size() && PARTICLES.contains(lower(run, at))) {
      at++;
    }
    return at;
  }

  private static boolean isSurname(TypedRun run, int from, int name) {
    List<String> words = run.words();
    if (name == words.size()) {
      return false;
    }
    boolean capital = Character.isUpperCase(words.get(name).charAt(0));
    boolean first = run.first() + from == 0;
    boolean told =
        first
            || Character.isUpperCase(words.get(from).charAt(0))
            || (from > 0 && TITLES.contains(lower(run, from - 1)));
    boolean alone = first && name == words.size() - 1 && FIRST.contains(lower(run, from));
    return told && (capital || alone);
  }

  /** A name that has others is no surname: van Oekraïne. */
  private static boolean isFree(Query query, int word) {
    return query.alternatives().stream().noneMatch(a -> a.from() <= word && word < a.to());
  }

  private static Alternative surname(TypedRun run, int from, int name) {
    String all = String.join(" ", run.words().subList(from, name + 1));
    int at = run.first() + name;
    return new Alternative(at, at + 1, new Clause.Phrase(all), How.FORM);
  }

  private static String lower(TypedRun run, int word) {
    return run.words().get(word).toLowerCase(Locale.ROOT);
  }
}
