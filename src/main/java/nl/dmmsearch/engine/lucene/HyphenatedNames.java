package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.NameWords;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.TypedQuery;
import org.apache.lucene.index.Term;

/**
 * Compounds of a name that are written with a hyphen and that no brief has as such: ISAF-missie,
 * Rusland-Oekraïne. A name makes a compound with any word, so that briefs which have both are
 * meant.
 */
final class HyphenatedNames {
  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011\u2013]");

  private static final Pattern PART = Pattern.compile("\\p{L}{2,40}");

  private static final int MOST_PARTS = 3;

  /** The most other words among the parts where they stand near each other. */
  private static final int NEAR = 8;

  private final LongestTerm longestTerm = new LongestTerm(Analysis.querying());
  private final TypedQuery typed;
  private final Predicate<Term> known;

  /**
   * @param typed knows names, and understands the parts
   * @param known whether the index has a term
   */
  HyphenatedNames(TypedQuery typed, Predicate<Term> known) {
    this.typed = typed;
    this.known = known;
  }

  /** The query with what answers such compounds, their parts near each other first. */
  Query apart(Query query) {
    List<Alternative> apart =
        IntStream.range(0, query.words().size())
            .boxed()
            .flatMap(place -> apart(query.words().get(place), place))
            .toList();
    return apart.isEmpty() ? query : query.with(apart);
  }

  private Stream<Alternative> apart(Clause word, int place) {
    if (!(word instanceof Clause.Word(String text))) {
      return Stream.empty();
    }
    List<String> parts = List.of(HYPHEN.split(text, -1));
    if (!isCompoundOfAName(parts) || isName(text) || isKnown(text)) {
      return Stream.empty();
    }
    var near = new Clause.Near(String.join(" ", parts), NEAR);
    var both = new Clause.And(parts.stream().map(this::answered).toList());
    return Stream.of(near, both)
        .map(clause -> new Alternative(place, place + 1, clause, How.JOINED));
  }

  private boolean isCompoundOfAName(List<String> parts) {
    return parts.size() > 1
        && parts.size() <= MOST_PARTS
        && parts.stream().allMatch(part -> PART.matcher(part).matches())
        && parts.stream().noneMatch(part -> Particles.isParticle(part.toLowerCase(Locale.ROOT)))
        && parts.stream().anyMatch(this::isProper);
  }

  /** Whether a name that queries are understood by is written with a capital, however typed. */
  private boolean isProper(String part) {
    return typed.names().beginning(part).stream()
        .anyMatch(name -> name.equalsIgnoreCase(part) && Character.isUpperCase(name.charAt(0)));
  }

  private boolean isName(String word) {
    NameWords names = typed.names();
    return names.hasAlone(HYPHEN.matcher(word).replaceAll("-"));
  }

  private boolean isKnown(String text) {
    return known.test(new Term(Schema.PARTS, longestTerm.of(Schema.PARTS, text)));
  }

  /** A part and its other names. */
  private Clause answered(String part) {
    Query query = typed.understood(new Clause.Word(part));
    return query.words().size() == 1 ? query.answered(0) : new Clause.Word(part);
  }
}
