package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.dmmsearch.search.Clause;

/**
 * Whether a loose half behind a verb is of another one, or of a group of words: of «stuurt er op
 * aan» the half is aan, of «is bereid haar op te bouwen» op is of bouwen, and «in staat» has none.
 */
final class HalfOfOther {
  private static final String TO = "te";
  private static final String FOR = "om";
  private static final String TOGETHER = "samen";

  /** With one of these before it, a preposition stands alone: er op. */
  private static final Set<String> PRONOUNS = Set.of("er", "daar", "hier", "waar");

  /** What a half stands before where both together say one thing: stelt in staat. */
  private static final Map<String, Set<String>> GROUPS =
      Map.of(
          "aan", nouns("bod boord land slag tafel zet"),
          "bij", nouns("machte monde voorbaat wijze"),
          "binnen", nouns("bereik handbereik"),
          "in",
              nouns(
                  "aanmerking acht beeld beweging dienst gang gebruik kaart orde staat stand"
                      + " werking"),
          "na", nouns("afloop overleg"),
          "onder", nouns("controle curatele druk leiding vuur"),
          "op", nouns("gang orde pad peil schaal scherp termijn tijd weg"),
          "uit", nouns("handen hoofde naam voorzorg"));

  /** Halves that say nothing of a noun, as goed and open do. */
  private static final Set<String> PLAIN =
      Set.of("af", "bijeen", "mee", "neer", "tegemoet", "terug", "toe", "vast", "voort", "weg");

  /** Verbs that what is to be done follows right behind, with te: zegde toe te komen. */
  private static final Set<String> TAKING =
      Set.of(
          "aanbieden",
          "aandringen",
          "aangeven",
          "aankondigen",
          "aanraden",
          "aansporen",
          "aanzetten",
          "afraden",
          "afspreken",
          "opdragen",
          "opleggen",
          "oproepen",
          "overeenkomen",
          "toegeven",
          "toestaan",
          "toezeggen",
          "uitdagen",
          "uitnodigen",
          "voornemen",
          "voorstellen");

  private final Clause.SplitVerb asked;

  HalfOfOther(Clause.SplitVerb asked) {
    this.asked = asked;
  }

  private static Set<String> nouns(String nouns) {
    return Set.of(nouns.split(" ", -1));
  }

  /** Whether a half stands before a noun with which it says one thing. */
  static boolean isInGroup(String half, String next) {
    return GROUPS.getOrDefault(half, Set.of()).contains(next);
  }

  /**
   * Whether the half is of another verb.
   *
   * @param before the words before the half: the one before the verb, the verb, what follows it
   * @param next the words behind the half, up to the end of their clause
   * @param ends whether a clause may end behind the first of those, were it the half
   */
  boolean is(List<String> before, List<String> next, BooleanSupplier ends) {
    return isOfInfinitive(before, next)
        || isOfPurpose(next)
        || isGiven(before)
        || isLeftBefore(before, next, ends)
        || isWithOthers(before.get(1), next);
  }

  /** Op te bouwen, af te kunnen schrikken; zet zich in om tekorten aan te vullen. */
  private boolean isOfInfinitive(List<String> before, List<String> next) {
    boolean takes = TAKING.contains(asked.half() + asked.infinitive()) && !before.contains(FOR);
    if (next.isEmpty() || !next.getFirst().equals(TO) || takes) {
      return false;
    }
    int at = 1;
    while (at < next.size() - 1 && SentenceOfVerb.helps(next.get(at))) {
      at++;
    }
    return at < next.size() && DutchWords.hasForm(asked.half() + next.get(at));
  }

  /** Om (zich snel) te melden. */
  private boolean isOfPurpose(List<String> next) {
    int to = next.indexOf(TO);
    int another = next.indexOf(FOR);
    return asked.half().equals(FOR) && to >= 0 && (another < 0 || to < another);
  }

  /** Hielden vast aan: the verb has the half before this one. */
  private boolean isGiven(List<String> before) {
    return !SentenceOfVerb.isAdverb(asked.half())
        && PLAIN.contains(before.getLast())
        && isVerb(before.getLast());
  }

  /** Stuurt er op aan: the verb has the half behind this one; not geeft er leiding aan. */
  private boolean isLeftBefore(List<String> before, List<String> next, BooleanSupplier ends) {
    return VerbHalves.isHalf(asked.half())
        && !SentenceOfVerb.isAdverb(asked.half())
        && !next.isEmpty()
        && isVerb(next.getFirst())
        && before.stream().anyMatch(PRONOUNS::contains)
        && ends.getAsBoolean();
  }

  /** Blijft zich samen met Polen inzetten, stelde samen met Polen een plan op. */
  private boolean isWithOthers(String verb, List<String> next) {
    if (!asked.half().equals(TOGETHER) || next.size() < 3 || !next.getFirst().equals("met")) {
      return false;
    }
    List<String> others = next.subList(1, next.size());
    return isVerb(others.getLast())
        || (SentenceOfVerb.helps(verb)
            && others.stream().anyMatch(word -> word.endsWith("en") && WordPlaces.isVerb(word)));
  }

  private boolean isVerb(String half) {
    return VerbHalves.isHalf(half) && DutchWords.hasForm(half + asked.infinitive());
  }
}
