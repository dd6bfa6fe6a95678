package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;

/**
 * Words by what is made of the same root. Those of French or Latin origin only where no brief has
 * them: who asks for evalueren finds the evaluatie, but informatie is not whatever is geïnformeerd.
 * Nouns and their adjectives or verbs always, see {@link Derivations}, and for less than
 * themselves.
 */
final class DerivedWords {
  /** Shorter roots are those of other words: natie is not neren. */
  private static final String ROOT = "(\\p{L}{4,30})";

  /** Forms of verbs in -eren: evalueren, geëvalueerd. */
  private static final Pattern VERB = Pattern.compile(ROOT + "(?:eren|erende?|eer(?:t|de|den|d)?)");

  private static final String PARTICIPLE = "ge";

  private static final Pattern NOUN = Pattern.compile(ROOT + "(?:atie|ering)(?:s|en)?");

  /** Productie, reductie: the c stays with the root. */
  private static final Pattern NOUN_IN_TIE = Pattern.compile("(\\p{L}{3,30}c)ties?");

  private static final Pattern QUALITY = Pattern.compile(ROOT + "([ae]nt)(e|ie)?");

  /** Controle, patrouille, analyse; otherwise -eren may be a plural: goederen, kinderen. */
  private static final Pattern NOUN_IN_E = Pattern.compile(".*(?:ol|ll|ys)");

  /**
   * What is done anew or with others: wederopbouw, herbewapening, medeondertekening. That has to do
   * with what is done at all, and is no form of it; the verbs mean less: who stelt mends nothing.
   */
  private static final Pattern AGAIN = Pattern.compile("(?:weder|her|mede)(\\p{L}{6,30})");

  private static final String INFINITIVE = "en";

  private static final List<String> OF_VERB = List.of("atie", "ering", "tie");
  private static final List<String> OF_NOUN = List.of("eren", "atie", "ering");

  private final KnownParts words;
  private final InBriefs briefs;

  DerivedWords(KnownParts words, InBriefs briefs) {
    this.words = words;
    this.briefs = briefs;
  }

  /** The query with what answers such words. */
  Query completed(Query query) throws IOException {
    var found = new ArrayList<Alternative>();
    for (int place = 0; place < query.words().size(); place++) {
      if (query.words().get(place) instanceof Clause.Word(String text)) {
        String word = WrittenWords.folded(text);
        for (String other : ofOneRoot(query, place, word)) {
          found.add(
              new Alternative(
                  place, place + 1, new Clause.Whole(new Clause.Word(other)), How.SYNONYM));
        }
        List<String> same = of(word).stream().filter(words::has).toList();
        if (!same.isEmpty() && !words.has(word) && !briefs.has(query, place)) {
          for (String other : same) {
            found.add(new Alternative(place, place + 1, new Clause.Word(other), How.FORM));
          }
        }
        String once = once(word);
        if (!once.isEmpty() && words.has(once) && !words.has(word) && !briefs.has(query, place)) {
          Clause whole = new Clause.Whole(new Clause.Word(once));
          found.add(new Alternative(place, place + 1, whole, How.RELATED));
        }
      }
    }
    return found.isEmpty() ? query : query.with(List.copyOf(found));
  }

  /** Those that some brief has and nothing else says yet; none for a word within a name. */
  private List<String> ofOneRoot(Query query, int place, String word) {
    boolean named =
        query.alternatives().stream()
            .anyMatch(name ->
                name.isOfSeveral()
                    && name.how() == How.LITERAL
                    && name.from() <= place
                    && place < name.to());
    return named
        ? List.of()
        : Derivations.of(word).stream()
            .flatMap(other -> Stream.concat(Stream.of(other), OtherStems.of(other).stream()))
            .filter(words::has)
            .distinct()
            .toList();
  }

  /** What may be made of the same root. */
  static Set<String> of(String word) {
    var made = new LinkedHashSet<String>();
    add(made, VERB.matcher(word), OF_VERB);
    if (word.startsWith(PARTICIPLE)) {
      add(made, VERB.matcher(word.substring(PARTICIPLE.length())), OF_VERB);
    }
    add(made, NOUN.matcher(word), OF_NOUN);
    add(made, NOUN_IN_TIE.matcher(word), OF_NOUN);
    Matcher quality = QUALITY.matcher(word);
    if (quality.matches()) {
      String root = quality.group(1) + quality.group(2);
      made.add(root);
      made.add(root + "ie");
    }
    made.remove(word);
    return made;
  }

  /** What is done again, where that is a noun; empty where a word says nothing of it. */
  private static String once(String word) {
    Matcher again = AGAIN.matcher(word);
    boolean isNoun =
        again.matches()
            && !again.group(1).endsWith(INFINITIVE)
            && !WordPlaces.isVerb(word)
            && DutchWords.shipped().has(again.group(1));
    return isNoun ? again.group(1) : "";
  }

  private static void add(Set<String> made, Matcher word, List<String> endings) {
    if (word.matches()) {
      endings.forEach(ending -> made.add(word.group(1) + ending));
      if (NOUN_IN_E.matcher(word.group(1)).matches()) {
        made.add(word.group(1) + "e");
      }
    }
  }
}
