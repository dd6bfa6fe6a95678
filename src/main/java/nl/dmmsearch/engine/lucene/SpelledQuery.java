package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.search.Apart;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.Elsewhere;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Spelling;
import nl.dmmsearch.search.TypedQuery;
import nl.dmmsearch.search.Wording;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Looks after the spelling of what is asked. A query with words that no brief answers is read again
 * as it was meant; where few briefs have a word and many have one that is nearly the same, that is
 * remarked on.
 */
final class SpelledQuery {
  private final AskedQuery asked;
  private final KnownWords words;
  private final AbsentNames names;
  private final MissingParts missing;
  private final KindAndTime kinds;
  private final LearnedNames learned;
  private final ShortenedWords shortened;
  private final FewCompounds few = new FewCompounds();
  private final HyphenatedNames compounds;
  private final NewCompounds fresh;
  private final LongerCompounds longer;
  private final DerivedWords derived;
  private final ExchangedParts exchanged;
  private final CompoundHeads heads;
  private final NamesWithin within;
  private final FarHalves far;
  private final KnownParts known;
  private final EnglishRuns english;
  private final Misspellings misspellings;
  private final Spelling found;

  /** Of a long query this takes longest of all, and it is asked for again and again. */
  private @Nullable Query meant;

  /**
   * @param finds what is found for the same request
   */
  SpelledQuery(IndexSearcher briefs, Ranking ranking, AskedQuery asked, Finds finds)
      throws IOException {
    this.words = new KnownWords(briefs, asked.clearance());
    this.missing = new MissingParts(briefs, asked.clearance(), finds);
    this.kinds = new KindAndTime(words);
    this.names = new AbsentNames(words);
    Predicate<Term> terms = KnownTerms.of(briefs.getIndexReader());
    this.shortened = new ShortenedWords(asked.typed(), terms);
    var parts = new KnownParts(terms);
    this.known = parts;
    InBriefs inBriefs =
        (query, place) -> {
          AskedWord word = finds.translator(Ranking.USUAL).words(query).get(place);
          return briefs.count(finds.answering(word, asked.clearance()));
        };
    this.english = new EnglishRuns(words, parts, inBriefs);
    this.compounds = new HyphenatedNames(asked.typed(), parts, inBriefs, few);
    this.fresh = new NewCompounds(asked.typed(), parts, inBriefs, few);
    this.longer = new LongerCompounds(parts);
    this.derived = new DerivedWords(parts, inBriefs);
    this.exchanged = new ExchangedParts(asked.typed(), parts, inBriefs, few);
    this.heads = new CompoundHeads(asked.typed().names(), parts, inBriefs, few);
    this.within = new NamesWithin(parts, inBriefs, few);
    this.far = new FarHalves(asked.typed(), parts, inBriefs, few);
    boolean corrects = asked.corrects() && ranking.weight(How.CORRECTION) > 0;
    var split = new SplitWords(words, parts);
    List<Clause> typed = asked.typed().parsed().words();
    List<Correction> joined = corrects ? split.joined(typed) : List.of();
    AskedQuery together = joined.isEmpty() ? asked : asked.typedAs(joined);
    this.asked = together.asking(whole(together.typed(), together.query()));
    this.learned = new LearnedNames(briefs, finds.visible(asked.clearance()));
    this.misspellings = new Misspellings(briefs, this.asked, this::knownAlone, finds);
    this.found = misspellings.found(corrects).behind(joined).suggesting(split.perhapsJoined(typed));
  }

  /** The search for a query. */
  interface Asking {
    Search search(Query query) throws IOException;
  }

  /** What is meant. */
  Query meant() throws IOException {
    Query known = meant;
    if (known == null) {
      known = respelled(found.applied());
      meant = known;
    }
    return known;
  }

  /**
   * What is said of the spelling beside an answer.
   *
   * @param total how many were found
   * @param required how many words each of them has
   * @param asking the same search for other words
   */
  Spelling beside(long total, int required, Asking asking) throws IOException {
    Query meant = meant();
    List<Correction> suggested =
        found.suggested().stream()
            .filter(other -> total == 0 || !misspellings.isNamed(other.typed()))
            .filter(other -> !isInName(other.typed()))
            .toList();
    List<String> absent = found.absent();
    List<String> missed =
        total == 0 || required < meant.words().size()
            ? missing.of(meant, found.absent(), total == 0 && isOnePart(meant))
            : List.of();
    List<String> usual = usual(Stream.concat(absent.stream(), missed.stream()).toList());
    boolean more = !suggested.isEmpty() && findMore(suggested, total, required, asking);
    List<String> removing = total == 0 ? removing(required, asking) : List.of();
    List<Apart> apart = kinds.apart(meant);
    boolean unsaid = Stream.of(absent, missed, removing, apart).allMatch(List::isEmpty);
    return new Spelling(
        found.applied(),
        more ? suggested : total == 0 ? far.typedApart(meant, absent) : List.of(),
        without(absent, usual),
        without(missed, usual),
        usual,
        removing,
        apart,
        names.known(),
        few.left(),
        total == 0 ? List.of() : elsewhere(meant, without(absent, usual)),
        total == 0 && unsaid ? together(meant) : List.of(),
        found.unread(),
        english.aroundOf(asked.typed().parsed(), meant));
  }

  /** What no letter has all of; none where what is asked beside it may be what is not there. */
  private List<String> together(Query meant) {
    List<String> parts =
        Stream.of(meant.words(), meant.required())
            .flatMap(List::stream)
            .flatMap(part ->
                part instanceof Clause.And(List<Clause> all) ? all.stream() : Stream.of(part))
            .filter(part -> !(part instanceof Clause.Not))
            .map(Wording::quoted)
            .distinct()
            .toList();
    return asked.everywhere() && parts.size() > 1 ? parts : List.of();
  }

  /** Those of some words for which something else is found that has to do with them. */
  private List<Elsewhere> elsewhere(Query meant, List<String> absent) throws IOException {
    var elsewhere = new ArrayList<Elsewhere>();
    for (String word : absent) {
      int one = meant.words().indexOf(new Clause.Word(word));
      int place = one < 0 ? meant.words().indexOf(new Clause.Phrase(word)) : one;
      if (place >= 0 && missing.hasRelated(meant, place)) {
        elsewhere.add(new Elsewhere(word, far.found(word)));
      }
    }
    return elsewhere;
  }

  /** Whether a word was typed as, or in, a whole name: that is right also where no brief has it. */
  private boolean isInName(String word) {
    Query query = asked.query();
    return query.alternatives().stream()
        .filter(other -> other.how() == How.SYNONYM || other.how() == How.LITERAL)
        .map(query::typed)
        .filter(name -> asked.typed().names().written(name).isPresent())
        .anyMatch(name -> List.of(name.split(" ", -1)).contains(word));
  }

  /** Whether what answers that part and what answers the query are the same. */
  private boolean isOnePart(Query meant) {
    return asked.everywhere()
        && meant.words().size() + meant.required().size() == 1
        && meant.excluded().isEmpty();
  }

  /**
   * Those that stand in lines that are not searched. A date of which those have the month and the
   * year is not there: what is of that date is found.
   */
  private List<String> usual(List<String> parts) throws IOException {
    Set<String> dates = dates(meant());
    var usual = new ArrayList<String>();
    for (String part : parts) {
      if (!dates.contains(part) && words.isUsual(part)) {
        usual.add(part);
      }
    }
    return usual;
  }

  /** Those of the words that are dates. */
  private static Set<String> dates(Query query) {
    return query.alternatives().stream()
        .filter(other -> other.how() == How.DATE)
        .map(query::typed)
        .flatMap(typed -> Stream.of(typed, '"' + typed + '"'))
        .collect(Collectors.toSet());
  }

  private static List<String> without(List<String> parts, List<String> others) {
    return parts.stream().filter(part -> !others.contains(part)).toList();
  }

  /** What must not be there, where there would be something but for that. */
  private List<String> removing(int required, Asking asking) throws IOException {
    Query meant = meant();
    var asMany = new Match.AtLeast(Math.max(1, required));
    return meant.excluded().isEmpty() || asking.search(meant.excludingNothing()).total(asMany) == 0
        ? List.of()
        : meant.excluded().stream().map(clause -> "-" + Wording.quoted(clause)).toList();
  }

  /**
   * Whether other words find more that has as many of them as were asked of those that were typed;
   * or enough that has more of them, so that less has to be left out. What was not corrected
   * because that was not wanted is told where it finds anything with all words.
   */
  private boolean findMore(List<Correction> suggested, long total, int required, Asking asking)
      throws IOException {
    Search after =
        asking.search(
            respelled(Stream.concat(found.applied().stream(), suggested.stream()).toList()));
    var asMany = new Match.AtLeast(Math.max(1, required));
    return after.total(asMany) > total
        || after.required() > required
        || (isWithheld(suggested)
            && after.total(new Match.All()) > asking.search(meant()).total(new Match.All()));
  }

  /** Whether a word would have been searched in another spelling, had that been wanted. */
  private boolean isWithheld(List<Correction> suggested) {
    return !asked.corrects()
        && suggested.stream().anyMatch(other -> found.absent().contains(other.typed()));
  }

  /** The query with other spellings, as if it had been typed so. */
  private Query respelled(List<Correction> corrections) throws IOException {
    Query respelled =
        corrections.isEmpty()
            ? asked.query()
            : whole(asked.typed(), asked.typed().respelled(corrections));
    return known(english.together(respelled));
  }

  /** With the words that are meant in the place of those that stand for less or for more. */
  private Query whole(TypedQuery typed, Query query) throws IOException {
    Query named = compounds.apart(shortened.completed(names.held(typed, query)));
    Query whole = derived.completed(longer.added(fresh.apart(named)));
    Query parts = heads.completed(exchanged.completed(whole));
    return SeparableVerbs.apart(far.completed(within.completed(parts)), known::has);
  }

  /**
   * A word of a name is nowhere only where it is so by itself, in compounds of its other name too.
   */
  private Query knownAlone(Query query) {
    try {
      return known(query.words().size() == 1 ? within.completed(query) : query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query known(Query query) {
    return WordsOfNames.asWritten(query.with(learned.alternatives(query)));
  }
}
