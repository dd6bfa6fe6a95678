package nl.dmmsearch.engine.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.search.Clause;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.Query;

/**
 * Verbs that are another one where a half of them stands apart: who valt een post aan does not
 * fall, and who is asked in te stemmen does not vote. To see that, texts are read, so only what is
 * shown is told apart.
 */
final class OtherVerbs {
  private static final Pattern DEED = Pattern.compile("(\\p{L}{3,36})ing(?:en)?");

  /** By infinitive; those that the lexicon has, so they are not many. */
  private static final Map<String, List<Clause.SplitVerb>> WITH_HALVES = new ConcurrentHashMap<>();

  private OtherVerbs() {}

  /** Whether a word is of a verb that has others like that. */
  static boolean mayBe(String word) {
    return !Lookalikes.has(word) && !others(word).isEmpty();
  }

  /** Where both halves of such others stand, each a match of its own. */
  static Query of(String word) {
    return ClauseTranslator.any(
        others(word).stream()
            .<Query>map(other -> new IntervalQuery(Schema.EXACT, VerbApart.of(other)))
            .toList());
  }

  /**
   * What is marked without halves of other verbs; in a letter that has nothing else for a word they
   * stay, for by them it was found.
   *
   * @param marked of one letter
   * @param halves of verbs in it, as they answer the words that they are not of
   */
  static List<Spot> without(List<Spot> marked, List<Spot> halves) {
    if (halves.isEmpty()) {
      return marked;
    }
    List<Spot> alone = marked.stream().filter(spot -> !isAmong(halves, spot)).toList();
    return marked.stream()
        .filter(spot -> !isAmong(halves, spot) || alone.stream().noneMatch(spot::isAnsweredBy))
        .toList();
  }

  private static boolean isAmong(List<Spot> halves, Spot spot) {
    return halves.stream()
        .anyMatch(half ->
            half.start() == spot.start()
                && half.end() == spot.end()
                && half.words().equals(spot.words()));
  }

  private static List<Clause.SplitVerb> others(String word) {
    String folded = WrittenWords.folded(word);
    return Stream.concat(OtherStems.infinitives(folded).stream(), regular(folded).stream())
        .distinct()
        .flatMap(verb -> WITH_HALVES.computeIfAbsent(verb, OtherVerbs::withHalves).stream())
        .toList();
  }

  /** What a verb is with each of its halves; of a regular one not where that is a noun. */
  private static List<Clause.SplitVerb> withHalves(String verb) {
    return VerbHalves.halves(verb).stream()
        .map(half -> new Clause.SplitVerb(verb, half))
        .filter(other -> StrongVerbs.is(verb) || VerbHalves.of(other.half() + verb).contains(other))
        .toList();
  }

  /** The verbs with a regular past that a word may be a form or the noun of. */
  private static Set<String> regular(String word) {
    var found = new LinkedHashSet<>(VerbsOfForms.infinitives(word));
    Matcher deed = DEED.matcher(word);
    if (deed.matches() && !Derivations.isOther(word)) {
      found.add(deed.group(1) + "en");
    }
    found.removeIf(verb -> StrongVerbs.is(verb) || !DutchWords.hasForm(verb));
    return found;
  }
}
