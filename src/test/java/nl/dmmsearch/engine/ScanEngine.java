package nl.dmmsearch.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.search.Beginning;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.CompletionRequest;
import nl.dmmsearch.search.DateBounds;
import nl.dmmsearch.search.FacetCount;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.KnownMeetings;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.Naming;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Scope;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Snippet;
import nl.dmmsearch.search.Sort;
import nl.dmmsearch.search.Spelling;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The engine that is too simple to be wrong: it looks at every brief for every question. It is the
 * oracle for what is found, counted and in what order by date, where the two agree on words: here a
 * word is what {@link ScannedWords} says and nothing more; the score is the number of words that
 * hold.
 */
final class ScanEngine implements SearchEngine {
  private final Map<SourceName, List<Brief>> written = new TreeMap<>();
  private volatile List<Brief> visible = List.of();
  private volatile String mark = "";

  @Override
  public synchronized void replace(SourceName source, List<Brief> briefs) {
    for (Brief brief : briefs) {
      if (!brief.source().name().equals(source)) {
        throw new IllegalArgumentException(brief.id() + " does not come from " + source);
      }
    }
    written.put(source, List.copyOf(briefs));
  }

  @Override
  public synchronized void remove(SourceName source) {
    written.remove(source);
  }

  @Override
  public synchronized void refresh() {
    visible = written.values().stream().flatMap(List::stream).toList();
  }

  @Override
  public void commit() {
    refresh();
  }

  @Override
  public void commit(String newMark) {
    mark = newMark;
    refresh();
  }

  /** Has no other form. */
  @Override
  public void settle() {}

  @Override
  public String mark() {
    return mark;
  }

  @Override
  public synchronized void clear() {
    written.clear();
  }

  @Override
  public void close() {}

  @Override
  public Object state() {
    return visible;
  }

  @Override
  public Optional<Brief> brief(BriefId id, AccessLabel clearance) {
    return allowed(clearance).filter(brief -> brief.id().equals(id)).findFirst();
  }

  @Override
  public Health health(AccessLabel clearance) {
    long copies = allowed(clearance).filter(ScanEngine::isCopy).count();
    long statements =
        allowed(clearance)
            .filter(brief -> !isCopy(brief))
            .mapToLong(brief -> brief.statements().size())
            .sum();
    return new Health("scan", "words", allowed(clearance).count() - copies, copies, statements);
  }

  @Override
  public StatementResponse statements(StatementRequest request) {
    StatementRequest named = request.with(known(request.clearance()).widened(request.filters()));
    ScanRemarks remarks = ScanRemarks.of(findable(request.clearance()), request);
    StatementResponse response = scan(named.asking(remarks.meant())).answer();
    return response.spelled(
        remarks.beside(
            response.total(),
            response.required(),
            new ScanRemarks.Scan() {
              @Override
              public long total(Query query, int required) {
                return scan(named.asking(query)).matching(required, null).size();
              }

              @Override
              public int required(Query query) {
                return scan(named.asking(query)).required();
              }
            }));
  }

  private ScanStatements scan(StatementRequest request) {
    return ScanStatements.of(findable(request.clearance()), request);
  }

  @Override
  public List<BriefId> all(SearchRequest request) {
    ScanRemarks remarks = ScanRemarks.of(findable(request.clearance()), request);
    SearchRequest asked = request.asking(remarks.meant(), request.match());
    return matching(asked, required(asked), null).stream()
        .map(brief -> hit(brief, asked))
        .sorted(order(asked.sort()))
        .map(hit -> hit.brief().id())
        .toList();
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    ScanRemarks remarks = ScanRemarks.of(findable(request.clearance()), request);
    SearchResponse response = found(request.asking(remarks.meant(), request.match()));
    return response.spelled(beside(remarks, request, response.total(), response.required()));
  }

  private Spelling beside(ScanRemarks remarks, SearchRequest request, long total, int required) {
    return remarks.beside(
        total,
        required,
        new ScanRemarks.Scan() {
          @Override
          public long total(Query query, int atLeast) {
            return matching(request.asking(query, request.match()), atLeast, null).size();
          }

          @Override
          public int required(Query query) {
            return ScanEngine.this.required(request.asking(query, request.match()));
          }
        });
  }

  private Stream<Brief> findable(AccessLabel clearance) {
    return allowed(clearance).filter(brief -> !isCopy(brief));
  }

  /** The more words they have in common, the more alike they are. */
  @Override
  public List<Hit> similar(Brief brief, int most, AccessLabel clearance) {
    Set<String> own = words(brief);
    return allowed(clearance)
        .filter(other -> !isCopy(other) && !other.id().equals(brief.id()))
        .filter(other -> !other.id().equals(brief.kin().copyOf()))
        .filter(other -> brief.kin().copies().stream().noneMatch(c -> c.id().equals(other.id())))
        .map(other -> {
          long common = words(other).stream().filter(own::contains).count();
          return new Hit(other.summary(), common, List.of(), List.of());
        })
        .filter(hit -> hit.score() > 0)
        .sorted(Comparator.comparingDouble(Hit::score).reversed())
        .limit(most)
        .toList();
  }

  private static Set<String> words(Brief brief) {
    return brief.sections().stream()
        .flatMap(section -> Stream.of(ScannedWords.words(section.text()).strip().split(" ")))
        .collect(Collectors.toSet());
  }

  /** Names that a brief is tagged with and that begin as the last word does, and then words. */
  @Override
  public List<Completion> complete(CompletionRequest request) {
    List<Beginning> beginnings = Beginning.of(request.typed());
    if (beginnings.isEmpty()) {
      return List.of();
    }
    Beginning last = beginnings.getLast();
    String typed = last.typed().toLowerCase(Locale.ROOT);
    List<Brief> briefs = findable(request.clearance()).toList();
    Stream<Completion> names =
        request.names().stream()
            .filter(name -> name.text().toLowerCase(Locale.ROOT).startsWith(typed))
            .filter(name ->
                briefs.stream()
                    .flatMap(brief ->
                        name.kind().facet().orElseThrow().valuesOf(brief.summary()).stream())
                    .anyMatch(value -> value.equals(name.value())));
    Stream<Completion> words =
        ScanSpelling.of(briefs.stream().map(brief -> List.copyOf(words(brief))).toList())
            .briefsByWord()
            .entrySet()
            .stream()
            .filter(word -> word.getKey().startsWith(typed))
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(word -> new Completion(word.getKey(), Completion.Kind.WORD, null));
    return Stream.concat(names, words)
        .map(c -> new Completion(last.before() + c.text(), c.kind(), c.value()))
        .limit(CompletionRequest.MOST)
        .toList();
  }

  private SearchResponse found(SearchRequest request) {
    int required = required(request);
    List<Brief> matching = matching(request, required, null);
    List<Hit> hits =
        matching.stream()
            .map(brief -> hit(brief, request))
            .sorted(order(request.sort()))
            .skip(request.page().offset())
            .limit(request.page().size())
            .toList();
    var facets = new EnumMap<Facet, List<FacetCount>>(Facet.class);
    for (Facet facet : Facet.allCounted()) {
      facets.put(facet, count(facet, matching(request, required, facet)));
    }
    return new SearchResponse(matching.size(), required, hits, facets, Spelling.right());
  }

  private int required(SearchRequest request) {
    int words = request.query().differentWords();
    return switch (request.match()) {
      case Match.All() -> words;
      case Match.AtLeast(int least) -> Math.min(least, words);
      case Match.Auto() -> {
        int required = words;
        while (required > 1 && matching(request, required, null).size() < Match.ENOUGH) {
          required--;
        }
        yield required;
      }
    };
  }

  private List<Brief> matching(SearchRequest asked, int required, @Nullable Facet unfiltered) {
    Filters named = known(asked.clearance()).widened(asked.filters());
    SearchRequest request = asked.within(named, asked.clearance());
    return findable(request.clearance())
        .filter(brief -> filtered(brief.summary(), request, unfiltered))
        .filter(brief -> answers(ScannedWords.of(brief), request.query(), required))
        .toList();
  }

  /** Whether so many of the words hold, and all that must. */
  static boolean answers(ScannedWords words, Query query, int required) {
    return held(words, query) >= required
        && query.required().stream().allMatch(c -> holds(c, words))
        && query.excluded().stream().noneMatch(c -> holds(c, words));
  }

  static long score(ScannedWords words, Query query) {
    return held(words, query) + held(words, query.required());
  }

  private Stream<Brief> allowed(AccessLabel clearance) {
    return visible.stream().filter(brief -> clearance.allows(brief.access()));
  }

  private static boolean isCopy(Brief brief) {
    return brief.kin().copyOf() != null;
  }

  private static boolean filtered(
      BriefSummary brief, SearchRequest request, @Nullable Facet unfiltered) {
    Predicate<Map.Entry<Facet, Set<String>>> has =
        filter ->
            filter.getKey() == unfiltered
                || filter.getKey().valuesOf(brief).stream()
                    .anyMatch(v -> filter.getValue().stream().anyMatch(v::equalsIgnoreCase));
    return request.filters().facets().entrySet().stream().allMatch(has)
        && in(request.filters().meeting(), meeting(brief))
        && in(request.filters().letter(), letter(brief));
  }

  static boolean in(DateBounds bounds, @Nullable DateRange dates) {
    return bounds.isOpen() || (dates != null && overlap(bounds, dates));
  }

  private static boolean overlap(DateBounds bounds, DateRange dates) {
    return (bounds.from() == null || !dates.end().isBefore(bounds.from()))
        && (bounds.to() == null || !dates.start().isAfter(bounds.to()));
  }

  @Override
  public List<KnownMeeting> meetings(Filters filters, AccessLabel clearance) {
    SearchRequest every = SearchRequest.of(Query.everything()).within(filters, clearance);
    return known(clearance).about(namings(matching(every, 0, null)), filters);
  }

  @Override
  public Timeline timeline(SearchRequest request) {
    ScanRemarks remarks = ScanRemarks.of(findable(request.clearance()), request);
    SearchRequest meant = request.asking(remarks.meant(), request.match());
    int required = required(meant);
    List<Brief> matching = matching(meant, required, null);
    return new Timeline(
        matching.size(),
        required,
        beside(remarks, request, matching.size(), required),
        matching.size() - known(request.clearance()).placed(namings(matching), request.filters()),
        known(request.clearance()).points(namings(matching), request.filters()));
  }

  private KnownMeetings known(AccessLabel clearance) {
    return KnownMeetings.of(namings(findable(clearance).toList()));
  }

  private static Map<Naming, Integer> namings(List<Brief> briefs) {
    return briefs.stream()
        .map(brief -> Naming.of(brief.summary()))
        .collect(Collectors.toMap(Function.identity(), naming -> 1, Integer::sum));
  }

  static @Nullable DateRange meeting(BriefSummary brief) {
    Meeting meeting = brief.meeting();
    return meeting == null ? null : meeting.dates();
  }

  static @Nullable DateRange letter(BriefSummary brief) {
    LocalDate date = brief.header().letterDate();
    return date == null ? null : DateRange.of(date);
  }

  private static long held(ScannedWords words, List<Clause> clauses) {
    return clauses.stream().filter(clause -> holds(clause, words)).count();
  }

  /** How many different words hold, or what answers them. */
  private static long held(ScannedWords words, Query query) {
    return IntStream.range(0, query.words().size())
        .filter(word ->
            holds(query.words().get(word), words)
                || query.alternatives().stream()
                    .filter(other -> other.from() <= word && word < other.to())
                    .anyMatch(other -> holds(other.clause(), words)))
        .mapToObj(query.words()::get)
        .distinct()
        .count();
  }

  static boolean holds(Clause clause, ScannedWords words) {
    Brief brief = words.brief();
    return switch (clause) {
      case Clause.During(List<DateBounds> ranges) ->
          ranges.stream()
              .anyMatch(bounds ->
                  in(bounds, meeting(brief.summary()))
                      || in(bounds, letter(brief.summary()))
                      || brief.header().heldOn() instanceof LocalDate day
                          && in(bounds, new DateRange(day, day)));
      case Clause.OfType(Set<DocumentType> types, _) -> types.contains(brief.header().type());
      case Clause.OfMeeting(Set<MeetingKind> kinds) ->
          brief.summary().meeting() != null && kinds.contains(brief.summary().meeting().kind());
      case Clause.Not(Clause inner) -> !holds(inner, words);
      case Clause.And(List<Clause> clauses) -> clauses.stream().allMatch(c -> holds(c, words));
      case Clause.Or(List<Clause> clauses, _) -> clauses.stream().anyMatch(c -> holds(c, words));
      case Clause.In(Scope scope, Clause inner) -> ScannedWords.of(scope, brief).hold(inner);
      case Clause said -> words.hold(said);
    };
  }

  private static Hit hit(Brief brief, SearchRequest request) {
    long score = score(ScannedWords.of(brief), request.query());
    List<Snippet> snippets =
        brief.sections().stream()
            .map(s -> new Snippet(s.text(), List.of(), s.heading(), s.anchor(), s.page()))
            .limit(1)
            .toList();
    return new Hit(brief.summary(), score, snippets, List.of());
  }

  private static Comparator<Hit> order(Sort sort) {
    Comparator<LocalDate> newest = Comparator.reverseOrder();
    Comparator<LocalDate> oldest = Comparator.naturalOrder();
    Comparator<Hit> id = Comparator.comparing(hit -> hit.brief().id());
    return switch (sort) {
      case RELEVANCE ->
          Comparator.comparingDouble(Hit::score)
              .reversed()
              .thenComparing(byDay(ScanEngine::letter, newest))
              .thenComparing(id);
      case NEWEST_MEETING ->
          byDay(ScanEngine::meeting, newest)
              .thenComparing(byDay(ScanEngine::letter, newest))
              .thenComparing(id);
      case OLDEST_MEETING ->
          byDay(ScanEngine::meeting, oldest)
              .thenComparing(byDay(ScanEngine::letter, oldest))
              .thenComparing(id);
    };
  }

  private static Comparator<Hit> byDay(
      Function<BriefSummary, @Nullable DateRange> dates, Comparator<LocalDate> order) {
    return Comparator.comparing(
        hit -> Optional.ofNullable(dates.apply(hit.brief())).map(DateRange::start),
        (left, right) -> {
          if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
          }
          return order.compare(left.get(), right.get());
        });
  }

  private static List<FacetCount> count(Facet facet, List<Brief> briefs) {
    Map<String, Long> counts =
        briefs.stream()
            .flatMap(brief -> facet.valuesOf(brief.summary()).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value))
        .toList();
  }
}
