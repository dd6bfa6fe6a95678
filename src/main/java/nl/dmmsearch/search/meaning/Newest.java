package nl.dmmsearch.search.meaning;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Notice;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code laatste verslag} as the wish that it is: for letters of that kind, or about meetings
 * of a kind, the newest first; and {@code eerste verslag} the oldest first. Beside one word or name
 * at most, for with more the order says less than which letter has them all. What letters call the
 * last or newest is something else: {@code nieuwste wapens}.
 */
final class Newest implements QueryStep {
  private static final String LETTERS =
      "(?<letters>brief|brieven|kamerbrief|kamerbrieven|verslag|verslagen|(?:geannoteerde )?agenda(?:['’]?s)?"
          + "|inzetbrief|beslisnota(?:['’]?s)?|nota(?:['’]?s)?|commissiedebat(?:ten)?|debat(?:ten)?|ao"
          + "|schriftelijk overleg|kamervragen|antwoorden|documenten?|stukken|berichten|nieuws|letters?"
          + "|reports?|documents?)";

  private static final Pattern WISH =
      Pattern.compile(
          "(?<=^| )(?<wish>(?:(?:aller)?laatste|(?:aller)?nieuwste|meest recente|recentste|recente"
              + "|jongste|latest|newest|most recent|(?<oldest>(?:aller)?eerste|(?:aller)?oudste"
              + "|(?:aller)?vroegste|first|oldest|earliest))"
              + "(?: (?:twee|drie|vier|vijf|tien|\\d{1,2}))?) "
              + LETTERS
              + "(?= |[?]?$)");

  /** Before the kind of a meeting: laatste NAVO-top, vorige DMM. */
  private static final Pattern LAST =
      Pattern.compile(
          "(?<=^| )(?<wish>laatste|vorige|afgelopen|meest recente|recentste|jongste|latest|last|previous"
              + "|most recent) (?=\\S)");

  private static final Pattern LETTER = Pattern.compile("brief|brieven|letters?");

  private static final Pattern ANYTHING =
      Pattern.compile("documenten?|documents?|stukken|berichten|nieuws");

  /** Of which nobody says that they are a letter. */
  private static final Set<DocumentType> NO_LETTERS =
      Set.of(
          DocumentType.BESLISNOTA,
          DocumentType.COMMISSIEDEBAT,
          DocumentType.SCHRIFTELIJK_OVERLEG,
          DocumentType.OVERIG);

  /** By this the remark on a wish is known. */
  private static final String REMARK = " lezen we als een wens";

  @Override
  public boolean guesses() {
    return true;
  }

  @Override
  public Query apply(Query query) {
    for (TypedRun run : TypedRun.of(query)) {
      Matcher wish = WISH.matcher(run.text());
      if (wish.find()) {
        return read(query, run, wish);
      }
      Matcher last = LAST.matcher(run.text());
      if (last.find()) {
        return ofMeeting(query, run, last);
      }
    }
    return query;
  }

  /** Whether the latest or first letters of a kind are asked for. */
  static boolean isWish(TypedRun run) {
    return WISH.matcher(run.text()).find();
  }

  /** Who asks for the last summit asks for letters about such meetings, the newest first. */
  private static Query ofMeeting(Query query, TypedRun run, Matcher last) {
    int from = run.wordAt(last.start());
    int meeting = run.wordAt(last.end());
    return query.alternatives().stream()
        .filter(other -> other.how() == How.MEETING && other.from() == meeting)
        .max(Comparator.comparingInt(Alternative::to))
        .filter(other -> isAlone(query, run, from, other.to()))
        .map(other ->
            query
                .without(places(from, other.to()))
                .requiring(
                    other.clause(),
                    new Notice(
                        "«%s %s»%s".formatted(last.group("wish"), query.typed(other), REMARK),
                        "we tonen alleen brieven over zulke bijeenkomsten, in de volgorde"
                            + " «Nieuwste bijeenkomst eerst» als u geen andere kiest",
                        0)))
        .orElse(query);
  }

  /** Where none of that kind has what is asked, another kind that has it is better than nothing. */
  @Override
  public Query holding(Query query, Predicate<Clause> isNowhere) {
    return LatestOfAll.isOne(query)
        ? LatestOfAll.holding(query, isNowhere)
        : ofFewWords(query, isNowhere);
  }

  private static Query ofFewWords(Query query, Predicate<Clause> isNowhere) {
    return query.required().stream()
        .filter(Clause::isKind)
        .filter(kind -> isNowhere.test(wanted(query, kind)))
        .findFirst()
        .map(kind -> ofAnyKind(query, kind))
        .orElse(query);
  }

  private static Clause wanted(Query query, Clause kind) {
    return query.words().size() == 1 ? new Clause.And(List.of(kind, query.answered(0))) : kind;
  }

  private static Query ofAnyKind(Query query, Clause kind) {
    String first = isOldestFirst(kind) ? "oudste" : "nieuwste";
    return new Query(
            query.words(),
            query.alternatives(),
            query.required().stream().filter(clause -> !clause.equals(kind)).toList(),
            query.excluded(),
            query.ignored(),
            query.notices().stream().filter(notice -> !notice.fault().endsWith(REMARK)).toList())
        .noting(
            new Notice(
                "Stukken van die soort zijn er niet",
                "we zoeken in alle brieven, de %s bijeenkomst eerst".formatted(first),
                0));
  }

  private static Query read(Query query, TypedRun run, Matcher wish) {
    int from = run.wordAt(wish.start());
    int letters = run.wordAt(wish.start("letters"));
    int to = run.wordAt(wish.end()) + 1;
    boolean oldest = wish.group("oldest") != null;
    Clause kind = kind(query, wish.group("letters"), letters, to);
    if (oldest && kind instanceof Clause.OfType(var types, _)) {
      kind = new Clause.OfType(types, true);
    }
    boolean alone = isAlone(query, run, from, to);
    if (kind != null && !alone) {
      Query all =
          LatestOfAll.read(query, kind, places(from, to), wish.group(), Questions.isQuestion(run));
      if (!all.equals(query)) {
        return all;
      }
    }
    if (kind == null || !alone) {
      return query
          .without(places(from, letters))
          .noting(
              new Notice(
                  "«%s» zoeken we niet als woord".formatted(wish.group("wish")),
                  "wilt u de %s bovenaan, kies dan de volgorde %s"
                      .formatted(oldest ? "oudste" : "nieuwste", order(oldest)),
                  0));
    }
    Query kept = query.without(places(from, to));
    return kept.joining(Newest::isName, name -> WholeNames.word(kept, name))
        .requiring(
            kind,
            new Notice(
                "«%s»%s".formatted(wish.group(), REMARK),
                "we tonen alleen zulke stukken, in de volgorde %s als u geen andere kiest"
                    .formatted(order(oldest)),
                0));
  }

  static boolean isOldestFirst(Clause kind) {
    return kind instanceof Clause.OfType type && type.oldestFirst();
  }

  /** What people choose to have that order. */
  static String order(boolean oldest) {
    return oldest ? "«Oudste bijeenkomst eerst»" : "«Nieuwste bijeenkomst eerst»";
  }

  private static Set<Integer> places(int from, int to) {
    return IntStream.range(from, to).boxed().collect(Collectors.toUnmodifiableSet());
  }

  /** What kind the letters are that were asked for; null where that is not known. */
  private static @Nullable Clause kind(Query query, String letters, int from, int to) {
    if (ANYTHING.matcher(letters).matches()) {
      return new Clause.OfType(EnumSet.allOf(DocumentType.class));
    }
    if (LETTER.matcher(letters).matches()) {
      return new Clause.OfType(EnumSet.complementOf(EnumSet.copyOf(NO_LETTERS)));
    }
    return query.alternatives().stream()
        .filter(other -> other.how() == How.DOCUMENT_TYPE)
        .filter(other -> other.from() == from && other.to() == to)
        .map(Alternative::clause)
        .findFirst()
        .orElse(null);
  }

  /** Whether one word or one name at most is left beside the wish and the small words. */
  private static boolean isAlone(Query query, TypedRun run, int from, int to) {
    int[] others =
        IntStream.range(0, query.words().size())
            .filter(place -> place < from || place >= to)
            .filter(place -> !isIdle(run, place))
            .toArray();
    return (others.length <= 1 || isName(query, others[0], others[others.length - 1]))
        && query.required().stream().allMatch(Clause::isPeriod);
  }

  /** Whether a name has all from one word to another, and begins and ends with those. */
  private static boolean isName(Query query, int first, int last) {
    return query.alternatives().stream()
        .filter(Newest::isName)
        .anyMatch(name -> name.from() == first && name.to() == last + 1);
  }

  /** By date the letters come that have the whole of it, not those with most of its words. */
  static boolean isName(Alternative other) {
    return other.isOfSeveral() && (other.how() == How.LITERAL || other.how() == How.SYNONYM);
  }

  private static boolean isIdle(TypedRun run, int place) {
    int at = place - run.first();
    return at >= 0
        && at < run.words().size()
        && Questions.isIdle(run.words().get(at), Questions.isQuestion(run));
  }
}
