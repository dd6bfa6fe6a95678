package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import org.apache.lucene.index.Term;

/**
 * Plurals in which the apostrophe is often left out: agendas, fotos, UAVs, F16s. The analysis knows
 * them with it, and cannot tell agendas from Texas; the words that the index has tell that.
 */
final class LoosePlurals {
  private static final Pattern VOWEL = Pattern.compile("\\p{L}{3,}[aiouy]");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}");

  /** Letters and a number that name a thing: F16, MQ9, A400M. */
  private static final Pattern DESIGNATOR = Pattern.compile("\\p{L}{1,4}-?\\d{1,3}\\p{Lu}?");

  private final Predicate<Term> known;

  /**
   * @param known whether the index has a term
   */
  LoosePlurals(Predicate<Term> known) {
    this.known = known;
  }

  /** The other number of each word that has one, where a brief writes it. */
  List<Alternative> of(List<Clause> words) {
    var found = new ArrayList<Alternative>();
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      if (words.get(i) instanceof Clause.Word(String text)) {
        other(text)
            .filter(other -> known.test(new Term(Schema.EXACT, folded(other))))
            .map(other -> new Alternative(at, at + 1, new Clause.Word(other), How.FORM))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<String> other(String typed) {
    String word = POSSESSIVE.matcher(typed).replaceFirst("");
    if (hasLoosePlural(word)) {
      return Optional.of(word + "s");
    }
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
    return hasLoosePlural(one) ? Optional.of(one) : Optional.empty();
  }

  private static boolean hasLoosePlural(String word) {
    return VOWEL.matcher(word).matches()
        || CAPITALS.matcher(word).matches()
        || DESIGNATOR.matcher(word).matches();
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
