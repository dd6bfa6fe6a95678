package nl.dmmsearch.search.meaning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;
import nl.dmmsearch.search.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads an English name of several words as one word: missile defence is neither whatever has to do
 * with defence nor any missile. Where no brief has it or one of its other names it is that which is
 * missing, and a brief with half of it is of something else. Which names are English the list of
 * other names says.
 */
final class EnglishNames implements QueryStep {
  /** The small words of English names that are no Dutch words of another meaning. */
  private static final Set<String> JOINING = Set.of("of", "the", "for", "to", "on");

  /** The most other words between those of a name that no brief has as such. */
  private static final int NEAR = 3;

  private static final Pattern PLAIN = Pattern.compile("\\p{L}+( \\p{L}+)+");

  private final Names<String> names;

  /**
   * @param listed of which those of English names count
   */
  EnglishNames(ListedNames listed, WordForms forms) {
    this.names = new Names<>(forms, new English(listed));
  }

  /** English names, each of which stands for itself. */
  private record English(ListedNames listed) implements Names.Lines<String> {
    @Override
    public Map<String, List<List<String>>> beginning(String beginning) {
      var english = new LinkedHashMap<String, List<List<String>>>();
      listed
          .beginning(beginning)
          .forEach((name, rules) -> {
            if (rules.stream().anyMatch(SynonymRule::english)) {
              english.put(name, List.of(List.of(name)));
            }
          });
      return english;
    }

    /** What else they are, is listed there. */
    @Override
    public Stream<String> names() {
      return Stream.empty();
    }
  }

  /** Whether these words are such a name. */
  boolean has(List<String> typed) {
    List<String> words = typed.stream().flatMap(word -> WordForms.words(word).stream()).toList();
    return names.of(words).stream().anyMatch(name -> isWritten(name, words));
  }

  /** Forms are those of Dutch: regionale plannen are stemmed as regional plans are. */
  private static boolean isWritten(String name, List<String> words) {
    return withoutSmall(WordForms.words(name)).equals(withoutSmall(words));
  }

  private static List<String> withoutSmall(List<String> words) {
    return words.stream().filter(word -> !Questions.isSmall(word)).toList();
  }

  @Override
  public boolean holdsWhole() {
    return true;
  }

  /** What briefs have is not known here. */
  @Override
  public Query apply(Query query) {
    return query;
  }

  @Override
  public Query holding(Query query, Predicate<Clause> isNowhere) {
    List<Alternative> held =
        TypedRun.of(query, EnglishNames::word).stream()
            .flatMap(
                run -> names.in(run).stream().flatMap(found -> name(query, run, found).stream()))
            .filter(name -> isLongest(query, name))
            .toList();
    List<Alternative> near =
        held.stream()
            .filter(name -> isPlain(name) && isNowhere.test(asked(query, name)))
            .map(EnglishNames::near)
            .toList();
    return held.isEmpty()
        ? query
        : query.with(near).with(held).joining(held::contains, Alternative::clause);
  }

  /** With its other names; that briefs have what has to do with it is no sign that it is there. */
  private static Clause asked(Query query, Alternative name) {
    List<Alternative> others =
        query.alternatives().stream()
            .filter(other -> other.answersTheSame(name) && other.how() != How.RELATED)
            .toList();
    return others.isEmpty() ? name.clause() : Clause.Or.answered(name.clause(), others);
  }

  /** Whether its words say most of it without what joins them. */
  private static boolean isPlain(Alternative name) {
    return PLAIN.matcher(Wording.of(name.clause())).matches()
        && Stream.of(Wording.of(name.clause()).split(" ")).noneMatch(Questions::isSmall);
  }

  /** Its words not far from each other: nuclear and missile threats. */
  private static Alternative near(Alternative name) {
    var near = new Clause.Near(Wording.of(name.clause()), NEAR);
    return new Alternative(name.from(), name.to(), near, How.JOINED);
  }

  /** Also of a word of which {@link ExactWords} has read that it is meant in this form alone. */
  private static @Nullable String word(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) -> text;
      case Clause.Whole(Clause.Exact(String text)) when text.indexOf(' ') < 0 -> text;
      case Clause other -> null;
    };
  }

  /** As it was typed, but with the small words that the query has lost: chain of command. */
  private static Optional<Alternative> name(Query query, TypedRun run, Names.Found<String> found) {
    String typed =
        String.join(" ", run.words().subList(found.from() - run.first(), found.to() - run.first()));
    List<String> words = WordForms.words(typed);
    boolean lostAnd = query.ignored().contains("and");
    return found.values().stream()
        .filter(listed -> isWritten(listed, words) && hasLost(query, listed, words))
        .min(Comparator.comparing(EnglishSpellings::hasSign))
        .map(listed -> lostAnd ? EnglishSpellings.withAnd(listed) : listed)
        .map(listed -> WordForms.words(listed).size() == words.size() ? typed : listed)
        .map(name ->
            new Alternative(found.from(), found.to(), new Clause.Phrase(name), How.LITERAL));
  }

  /**
   * Whether all words of a name were typed but for such as say nothing: who leaves out the door of
   * the open door policy means another thing.
   */
  private static boolean hasLost(Query query, String listed, List<String> words) {
    return WordForms.words(listed).stream()
        .allMatch(word ->
            words.contains(word) || query.ignored().contains(word) || JOINING.contains(word));
  }

  /** Not where it lies in or across another name, nor where it says of when or of which kind. */
  private static boolean isLongest(Query query, Alternative name) {
    return query.alternatives().stream()
        .filter(other -> other.from() < name.to() && name.from() < other.to())
        .noneMatch(other -> other.isFact() || other.from() < name.from() || name.to() < other.to());
  }
}
