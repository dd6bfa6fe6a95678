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
import nl.dmmsearch.search.Wording;

/**
 * Reads a verb that a sentence splits as the one word that it is: in wie neemt deel aan de missie
 * nobody asks for a part. Letters split it, too, so it is found in both ways.
 */
final class SplitVerbs implements QueryStep {
  /** Most other words between the halves where a letter splits it. */
  private static final int NEAR = 8;

  /** A verb of which the loose half means something else by itself. */
  private record Verb(String whole, String half, Set<String> forms) {
    static Verb of(String whole, String half, String... forms) {
      return new Verb(whole, half, Set.of(forms));
    }
  }

  private static final List<Verb> ALL =
      List.of(
          Verb.of("deelnemen", "deel", "neem", "neemt", "nemen", "nam", "namen"),
          Verb.of("plaatsvinden", "plaats", "vindt", "vinden", "vond", "vonden"),
          Verb.of("toezeggen", "toe", "zeg", "zegt", "zeggen", "zei", "zeiden", "zegde", "zegden"),
          Verb.of("bijdragen", "bij", "draag", "draagt", "dragen", "droeg", "droegen"));

  @Override
  public boolean guesses() {
    return true;
  }

  @Override
  public Query apply(Query query) {
    Query read = query;
    // From the end, so that the places of those before stay what they are.
    for (TypedRun run : TypedRun.of(query).reversed()) {
      for (Verb verb : ALL) {
        read = joined(read, run, verb);
      }
    }
    return read;
  }

  private static Query joined(Query query, TypedRun run, Verb verb) {
    List<String> words = run.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    for (int at = 0; at < words.size(); at++) {
      int half = verb.forms().contains(words.get(at)) ? behind(words, at, verb) : -1;
      if (half > 0 && isFree(query, run.first() + at) && isFree(query, run.first() + half)) {
        return joined(query, run.first() + at, run.first() + half, verb);
      }
    }
    return query;
  }

  private static int behind(List<String> words, int at, Verb verb) {
    int half = words.subList(at + 1, words.size()).indexOf(verb.half());
    return half < 0 ? -1 : at + 1 + half;
  }

  private static Query joined(Query query, int at, int half, Verb verb) {
    String form = Wording.of(query.words().get(at));
    // The word that opens a question tells that it is one, and is left out then.
    boolean opens = at == 0 && Questions.opens(form);
    var words = new ArrayList<>(query.words());
    words.set(opens ? half : at, new Clause.Word(verb.whole()));
    Query whole = with(query, words, opens ? half : at, form + " " + verb.half());
    return opens ? whole : whole.without(Set.of(half));
  }

  private static Query with(Query query, List<Clause> words, int at, String apart) {
    return new Query(
            words,
            query.alternatives(),
            query.required(),
            query.excluded(),
            query.ignored(),
            query.notices())
        .with(List.of(new Alternative(at, at + 1, new Clause.Near(apart, NEAR), How.FORM)));
  }

  private static boolean isFree(Query query, int word) {
    return query.alternatives().stream().noneMatch(a -> a.from() <= word && word < a.to());
  }
}
