package nl.dmmsearch.search.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Reads a verb whose half stands behind it as the one word that it is: in Turkije trok bezwaren in
 * nobody asks for what was pulled, nor for what stands in something.
 */
final class LooseHalves implements QueryStep {
  /** A sentence has hardly more words between the halves. */
  private static final int FARTHEST = 8;

  /** Halves that hardly are anything else. */
  private static final Set<String> ADVERBS =
      Set.of("af", "bijeen", "mee", "neer", "samen", "tegemoet", "terug", "toe", "voort", "weg");

  /** Halves that are a preposition as well: they are the last word, or another one follows. */
  private static final Set<String> PREPOSITIONS =
      Set.of("aan", "bij", "door", "in", "na", "om", "onder", "op", "over", "tegen", "uit", "voor");

  private static final Set<String> BEHIND =
      Set.of("bij", "dat", "met", "naar", "om", "op", "tijdens", "tot", "voor");

  /** Of waar gaat het debat over the last word is no half. */
  private static final Pattern ASKED_WITH = Pattern.compile("waar|daar|hier|er|wat");

  private final WholeVerbs verbs;
  private final Function<String, List<Alternative>> names;

  /**
   * @param names what else the whole verb is called
   */
  LooseHalves(WholeVerbs verbs, Function<String, List<Alternative>> names) {
    this.verbs = verbs;
    this.names = names;
  }

  @Override
  public boolean guesses() {
    return true;
  }

  @Override
  public Query apply(Query query) {
    Query read = query;
    // From the end, so that the places of those before stay what they are.
    for (TypedRun run : TypedRun.of(query).reversed()) {
      read = joined(read, run);
    }
    return read;
  }

  private Query joined(Query query, TypedRun run) {
    List<String> words = run.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    boolean question = Questions.isQuestion(run);
    for (int half = words.size() - 1; half > 0; half--) {
      if (isHalf(words, half) && SplitVerbs.isFree(query, run.first() + half)) {
        for (int at = half - 1; at >= Math.max(0, half - FARTHEST); at--) {
          Optional<String> whole = verbs.of(words.get(at), words.get(half));
          int form = run.first() + at;
          // Hoe gaat de NAVO met China om asks about both, and for no omgang.
          boolean says =
              ADVERBS.contains(words.get(half)) || !Questions.isIdle(words.get(at), question);
          if (whole.isPresent() && says && SplitVerbs.isByItself(query, form)) {
            var verb = new Clause.Word(whole.get());
            return SplitVerbs.joined(
                SplitVerbs.unnamed(query, form),
                form,
                run.first() + half,
                verb,
                SplitVerbs.otherNames(names.apply(whole.get())));
          }
        }
      }
    }
    return query;
  }

  private static boolean isHalf(List<String> words, int at) {
    String half = words.get(at);
    boolean last = at == words.size() - 1;
    return ADVERBS.contains(half)
        || (PREPOSITIONS.contains(half)
            && (last ? !isPronominal(words) : BEHIND.contains(words.get(at + 1))));
  }

  private static boolean isPronominal(List<String> words) {
    return words.stream().anyMatch(word -> ASKED_WITH.matcher(word).matches());
  }
}
