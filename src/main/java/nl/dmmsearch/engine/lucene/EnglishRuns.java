package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Wording;

/**
 * English words side by side, which say something together: a task force is no opdracht, and no
 * troepen either. What each is called by itself only has to do with them, unless it stands near
 * what the other is called. Beside a word that Dutch has, too, letters must write the two so.
 */
final class EnglishRuns {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,40}(?:-\\p{L}{2,40})*");

  private static final Clause OF = new Clause.Word("of");

  /** The names of each of two words that are looked for near each other. */
  private static final int MOST_NAMES = 3;

  /** The most other words between two names. */
  private static final int NEAR = 3;

  private final KnownWords words;
  private final KnownParts parts;
  private final InBriefs briefs;

  /**
   * @param words those of the briefs that the asker may see
   */
  EnglishRuns(KnownWords words, KnownParts parts, InBriefs briefs) {
    this.words = words;
    this.parts = parts;
    this.briefs = briefs;
  }

  /** The query in which the words of such runs are asked together. */
  Query together(Query query) throws IOException {
    int size = query.words().size();
    var isOfRun = new boolean[size];
    var near = new ArrayList<Alternative>();
    for (int at = 0; at + 1 < size; at++) {
      if (isRun(query, at)) {
        isOfRun[at] = true;
        isOfRun[at + 1] = true;
        near.addAll(near(query, at));
      }
    }
    if (IntStream.range(0, size).noneMatch(at -> isOfRun[at])) {
      return query;
    }
    List<Alternative> others =
        query.alternatives().stream()
            .map(other -> isTranslation(other) && isOfRun[other.from()] ? related(other) : other)
            .toList();
    return new Query(
            query.words(),
            others,
            query.required(),
            query.excluded(),
            query.ignored(),
            query.notices())
        .with(near);
  }

  /**
   * English words of a query with an {@code of} in it.
   *
   * @param parsed as it was typed
   * @param query what is meant
   */
  List<String> aroundOf(Query parsed, Query query) throws IOException {
    var english = new ArrayList<String>();
    for (int at = 0; parsed.words().contains(OF) && at < query.words().size(); at++) {
      String word = word(query.words().get(at)).orElse("");
      boolean known = isPlain(word) || (isTranslated(query, at) && !isAbbreviation(word));
      if (known && isEnglish(word)) {
        english.add(word);
      }
    }
    return english;
  }

  private static boolean isTranslated(Query query, int at) {
    return query.alternatives().stream()
        .anyMatch(other -> other.from() == at && isTranslation(other));
  }

  /** Whether letters write it in capitals, however it was typed. */
  private boolean isAbbreviation(String word) throws IOException {
    String written = words.written(WrittenWords.folded(word));
    return written.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether letters have it, and not as a name. */
  private boolean isPlain(String word) throws IOException {
    return words.briefs(WrittenWords.folded(word)) > 0 && !isName(word);
  }

  private boolean isRun(Query query, int at) throws IOException {
    String left = word(query.words().get(at)).orElse("");
    String right = word(query.words().get(at + 1)).orElse("");
    if (left.isEmpty() || right.isEmpty() || !mayBeOne(query, at)) {
      return false;
    }
    boolean isEnglishLeft = isEnglish(left);
    boolean isEnglishRight = isEnglish(right);
    boolean areEnglish = isEnglishLeft && isEnglishRight && !isName(left) && !isName(right);
    return areEnglish
        || ((isEnglishLeft || isEnglishRight) && areWritten(left.concat(" ").concat(right)));
  }

  /** Whether one of two words is called otherwise, and neither says anything by itself. */
  private static boolean mayBeOne(Query query, int at) {
    boolean any = false;
    for (Alternative other : query.alternatives()) {
      if (other.from() <= at + 1 && other.to() > at) {
        if (other.isFact() || isOneThing(other)) {
          return false;
        }
        any |= isTranslation(other);
      }
    }
    return any;
  }

  /** NAVO for NATO is what it is anywhere. */
  private static boolean isOneThing(Alternative other) {
    return other.how() == How.SYNONYM && !other.isOfSeveral() && !isTranslation(other);
  }

  /** What else one word is called, in small letters. */
  private static boolean isTranslation(Alternative other) {
    return other.how() == How.SYNONYM
        && !other.isOfSeveral()
        && !Character.isUpperCase(Wording.shown(other.clause()).codePointAt(0));
  }

  private static Alternative related(Alternative other) {
    return new Alternative(other.from(), other.to(), other.clause(), How.RELATED);
  }

  private List<Alternative> near(Query query, int at) {
    List<String> right = names(query, at + 1);
    return names(query, at).stream()
        .flatMap(left -> right.stream().map(name -> left + " " + name))
        .map(both -> new Clause.Whole(new Clause.Near(both, NEAR)))
        .map(both -> new Alternative(at, at + 2, both, How.SYNONYM))
        .toList();
  }

  /** Those that some brief has. */
  private List<String> names(Query query, int at) {
    return query.alternatives().stream()
        .filter(other -> isTranslation(other) && other.from() == at)
        .map(other -> Wording.shown(other.clause()))
        .filter(name -> Stream.of(name.split(" ", -1)).allMatch(parts::has))
        .distinct()
        .limit(MOST_NAMES)
        .toList();
  }

  private static Optional<String> word(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) when LETTERS.matcher(text).matches() -> Optional.of(text);
      case Clause.Whole(Clause.Exact(String text)) when LETTERS.matcher(text).matches() ->
          Optional.of(text);
      default -> Optional.empty();
    };
  }

  /** Whether neither the lexicon has a word, nor its parts or what it is the plural of. */
  private boolean isEnglish(String word) {
    return Stream.of(WrittenWords.folded(word).split("-", -1)).noneMatch(parts::isDutch);
  }

  /** Whether letters write it with a capital, as they do a name. */
  private boolean isName(String word) throws IOException {
    String folded = WrittenWords.folded(word);
    return words.briefs(folded) > 0 && Character.isUpperCase(words.written(folded).codePointAt(0));
  }

  private boolean areWritten(String run) throws IOException {
    var written = new Clause.Exact(run);
    return briefs.has(Query.of(List.of(written), List.of(), List.of(), List.of()), 0);
  }
}
