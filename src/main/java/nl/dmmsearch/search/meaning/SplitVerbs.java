package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;
import nl.dmmsearch.search.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads a verb that a sentence splits as the one word that it is: in wie neemt deel aan de missie
 * nobody asks for a part. Letters split it, too, so it is found in both ways.
 */
final class SplitVerbs implements QueryStep {
  /** Most other words between the halves where a letter splits it. */
  private static final int NEAR = 8;

  /**
   * A verb of which the loose half means something else by itself.
   *
   * @param before what may stand behind the half where that is a preposition as well and not the
   *     last word: geeft uit aan; null where it is none
   * @param noun what is done, where its form is another; null where it is not
   */
  private record Verb(
      String whole,
      String half,
      Set<String> forms,
      @Nullable Set<String> before,
      @Nullable String noun) {
    static Verb of(String whole, String half, String... forms) {
      return new Verb(whole, half, Set.of(forms), null, null);
    }

    /** Its half is a preposition as well. */
    Verb lastOrBefore(String... words) {
      return new Verb(whole, half, forms, Set.of(words), noun);
    }

    Verb called(String other) {
      return new Verb(whole, half, forms, before, other);
    }

    boolean isHalf(List<String> words, int at) {
      return words.get(at).equals(half)
          && (before == null || at == words.size() - 1 || before.contains(words.get(at + 1)));
    }
  }

  private static final List<Verb> ALL =
      List.of(
          Verb.of("deelnemen", "deel", "neem", "neemt", "nemen", "nam", "namen"),
          Verb.of("meedoen", "mee", "doe", "doet", "doen", "deed", "deden"),
          Verb.of("plaatsvinden", "plaats", "vindt", "vinden", "vond", "vonden"),
          Verb.of("toezeggen", "toe", "zeg", "zegt", "zeggen", "zei", "zeiden", "zegde", "zegden"),
          Verb.of("bijdragen", "bij", "draag", "draagt", "dragen", "droeg", "droegen"),
          Verb.of("uitgeven", "uit", "geef", "geeft", "geven", "gaf", "gaven")
              .lastOrBefore("aan")
              .called("uitgaven"),
          Verb.of("voorstellen", "voor", "stel", "stelt", "stellen", "stelde", "stelden")
              .lastOrBefore("om", "dat")
              .called("voorstel"),
          Verb.of("aankondigen", "aan", "kondig", "kondigt", "kondigen", "kondigde", "kondigden")
              .lastOrBefore("dat"),
          Verb.of("uitvoeren", "uit", "voer", "voert", "voeren", "voerde", "voerden")
              .lastOrBefore(),
          Verb.of("uitzenden", "uit", "zend", "zendt", "zenden", "zond", "zonden")
              .lastOrBefore("naar"),
          Verb.of("vaststellen", "vast", "stel", "stelt", "stellen", "stelde", "stelden"),
          Verb.of("goedkeuren", "goed", "keur", "keurt", "keuren", "keurde", "keurden"),
          Verb.of("terugtrekken", "terug", "trek", "trekt", "trekken", "trok", "trokken"));

  private final Function<String, List<Alternative>> names;

  /**
   * @param names what else a whole verb is called
   */
  SplitVerbs(Function<String, List<Alternative>> names) {
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
      for (Verb verb : ALL) {
        read = joined(read, run, verb);
      }
    }
    return read;
  }

  private Query joined(Query query, TypedRun run, Verb verb) {
    List<String> words = run.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    for (int at = 0; at < words.size(); at++) {
      int half = verb.forms().contains(words.get(at)) ? behind(words, at, verb) : -1;
      int form = run.first() + at;
      if (half > 0 && isByItself(query, form) && isFree(query, run.first() + half)) {
        return joined(unnamed(query, form), form, run.first() + half, verb);
      }
      if (at > 0 && isApart(words.get(at - 1), words.get(at), verb) && areOne(query, form - 1)) {
        return joined(unnamed(query, form), form, form - 1, verb);
      }
    }
    return query;
  }

  /** Whether it is typed in two, though nothing stands between: mee doen. */
  private static boolean isApart(String half, String form, Verb verb) {
    return verb.before() == null
        && half.equals(verb.half())
        && verb.whole().equals(half.concat(form));
  }

  /** Whether a word and the next are no parts of another name. */
  private static boolean areOne(Query query, int word) {
    return query.alternatives().stream()
        .filter(a -> a.from() <= word && word < a.to())
        .allMatch(a -> a.from() == word && a.to() == word + 2);
  }

  private static int behind(List<String> words, int at, Verb verb) {
    return IntStream.range(at + 1, words.size())
        .filter(half -> verb.isHalf(words, half))
        .findFirst()
        .orElse(-1);
  }

  private Query joined(Query query, int at, int half, Verb verb) {
    String form = Wording.of(query.words().get(at));
    return joined(query, at, half, new Clause.Word(verb.whole()), others(form, verb));
  }

  /** The query with a verb in the place of its halves. */
  static Query joined(Query query, int at, int half, Clause.Word verb, Map<Clause, How> others) {
    String form = Wording.of(query.words().get(at));
    // The word that opens a question tells that it is one, and is left out then.
    boolean opens = at == 0 && Questions.opens(form);
    var words = new ArrayList<>(query.words());
    words.set(opens ? half : at, verb);
    Query whole = with(query, words, opens ? half : at, others);
    return opens ? whole : whole.without(Set.of(half));
  }

  private static Query with(Query query, List<Clause> words, int at, Map<Clause, How> others) {
    return new Query(
            words,
            query.alternatives(),
            query.required(),
            query.excluded(),
            query.ignored(),
            query.notices())
        .with(
            others.entrySet().stream()
                .map(other -> new Alternative(at, at + 1, other.getKey(), other.getValue()))
                .toList());
  }

  private Map<Clause, How> others(String form, Verb verb) {
    var others = new LinkedHashMap<Clause, How>();
    others.put(new Clause.Near(form + " " + verb.half(), NEAR), How.FORM);
    if (verb.noun() != null) {
      others.put(new Clause.Whole(new Clause.Word(verb.noun())), How.SYNONYM);
    }
    otherNames(names.apply(verb.whole())).forEach(others::putIfAbsent);
    return others;
  }

  /** What a verb is called otherwise: its names were looked up while it was still in halves. */
  static Map<Clause, How> otherNames(List<Alternative> names) {
    var others = new LinkedHashMap<Clause, How>();
    names.forEach(name -> others.putIfAbsent(name.clause(), name.how()));
    return others;
  }

  /** Whether a word is no part of a longer name. */
  static boolean isByItself(Query query, int word) {
    return query.alternatives().stream()
        .filter(a -> a.from() <= word && word < a.to())
        .noneMatch(Alternative::isOfSeveral);
  }

  /** Without what its bare form means: vult aan is not vult. */
  static Query unnamed(Query query, int word) {
    List<Alternative> others =
        query.alternatives().stream().filter(a -> a.from() != word || a.isOfSeveral()).toList();
    return new Query(
        query.words(),
        others,
        query.required(),
        query.excluded(),
        query.ignored(),
        query.notices());
  }

  static boolean isFree(Query query, int word) {
    return query.alternatives().stream().noneMatch(a -> a.from() <= word && word < a.to());
  }
}
