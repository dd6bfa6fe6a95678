package nl.dmmsearch.engine.lucene;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.search.Beginning;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.Completion.Kind;
import nl.dmmsearch.search.CompletionRequest;
import nl.dmmsearch.search.Scope;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.search.IndexSearcher;

/** Completes what somebody is typing with what the briefs that they may see have. */
final class Completions {
  /** Names go first, and leave room for words. */
  private static final int MOST_NAMES = 5;

  private static final int MOST_WORDS_FIRST = CompletionRequest.MOST - MOST_NAMES;

  private static final int SHORTEST_BEGINNING = 2;
  private static final int SHORTEST_WORD = 4;

  /** Of the words of briefs that begin so, those that are looked for in a title. */
  private static final int MOST_TRIED = 100;

  /** A word that asks for what it says: no operator, field, phrase or word to leave out. */
  private static final Pattern PLAIN =
      Pattern.compile("(?!(?:AND|OR|NOT)$)[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.,-]*");

  /** At the end, in capitals: no word is meant before there is a space behind it. */
  private static final Pattern OPERATOR = Pattern.compile("(?:^|[\\s\\p{Z}])(?:AND|OR|NOT)$");

  /** That may be the beginning of a compound, which small words are not. */
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{4,} \\p{L}{3,}");

  private static final int MOST_JOINED = 3;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Words that are tried with each one that may follow. */
  private static final int MOST_BEFORE = 4;

  private static final CharArraySet STOP_WORDS = DutchAnalyzer.getDefaultStopSet();

  private final KnownWords words;
  private final CompletedDates dates;
  private final CompletedPapers papers;
  private final OfficeHolders holders;
  private final Continuations continuations;
  private final AnsweredQueries answered;
  private final KnownNames known;
  private final CompletionRequest request;
  private final List<Completion> found = new ArrayList<>();
  private final Set<String> texts = new HashSet<>();

  /** Whether the last word is an article or the like, behind which briefs go on. */
  private boolean whole;

  Completions(IndexSearcher searcher, CompletionRequest request) {
    this.words = new KnownWords(searcher, request.clearance());
    this.request = request;
    this.dates = new CompletedDates(words);
    this.papers = new CompletedPapers(words);
    this.holders = new OfficeHolders(words);
    this.continuations = new Continuations(searcher, request.clearance());
    this.answered = new AnsweredQueries(searcher, request);
    this.known = new KnownNames(request, answered);
  }

  /**
   * The most useful first: names that take up all or several words of what was typed; else names of
   * one word, words, and then the longer names that can follow on what stands before.
   */
  List<Completion> all() throws IOException {
    if (OPERATOR.matcher(request.typed()).find()) {
      return List.of();
    }
    List<Beginning> beginnings = Beginning.of(request.typed());
    for (Beginning beginning : beginnings) {
      if (found.isEmpty() && beginning.canBeSeveral()) {
        List<Completion> names = names(beginning);
        if (beginning.words() == 1 && !beginning.before().isBlank()) {
          for (String surname : holders.behindParticle(beginning)) {
            add(beginning, new Completion(surname, Kind.WORD, null));
          }
          addAll(beginning, names.stream().filter(Completions::isOneWord).toList());
          following(beginning, MOST_WORDS_FIRST);
          words(beginning, MOST_WORDS_FIRST);
        }
        addAll(beginning, names);
        if (beginning.words() > 1) {
          known.of(beginning).forEach(name -> put(beginning, name));
        }
      } else if (found.isEmpty()) {
        // Behind a sign for one word: the numbers that kenmerk: asks for.
        List<Completion> numbers =
            names(beginning).stream()
                .filter(name -> name.kind() == Kind.REFERENCE && isOneWord(name))
                .toList();
        addAll(beginning, numbers);
      }
    }
    for (Beginning beginning : beginnings) {
      joined(beginning);
    }
    if (!beginnings.isEmpty()) {
      last(beginnings.getLast());
    }
    return List.copyOf(found);
  }

  /** Two words that briefs write as one, first where they are never two: lucht verdediging. */
  private void joined(Beginning beginning) throws IOException {
    String typed = beginning.typed();
    if (beginning.words() == 2 && beginning.canBeSeveral() && TWO_WORDS.matcher(typed).matches()) {
      String one = WrittenWords.folded(SPACES.matcher(typed).replaceAll(""));
      int before = found.size();
      for (String word : words.beginning(one, other -> true, MOST_JOINED)) {
        add(beginning, new Completion(words.written(word), Kind.WORD, null));
      }
      if (!words.hasAnyAsWritten(found.subList(0, before))) {
        Collections.rotate(found, found.size() - before);
      }
    }
  }

  /** What fills the rest: how briefs go on, words, and names that other words are known by. */
  private void last(Beginning beginning) throws IOException {
    if (beginning.canBeSeveral()) {
      following(beginning, CompletionRequest.MOST);
      List<Completion> names = known.of(beginning);
      words(beginning, CompletionRequest.MOST - found.size() - names.size());
      names.forEach(name -> put(beginning, name));
    }
    words(beginning, CompletionRequest.MOST);
  }

  private void following(Beginning beginning, int most) throws IOException {
    List<String> before = FollowingWords.before(beginning.before());
    int full = Math.min(CompletionRequest.MOST, found.size() + most);
    for (String surname : holders.of(beginning)) {
      add(beginning, new Completion(surname, Kind.WORD, null));
    }
    List<String> goingOn = continuations.of(before, beginning);
    for (String text : goingOn) {
      if (found.size() < full) {
        add(beginning, new Completion(text, Kind.WORD, null));
      }
    }
    whole |= !goingOn.isEmpty() && isSmallWord(WrittenWords.folded(beginning.typed()), beginning);
    if (whole) {
      return;
    }
    for (String word : new FollowingWords(words).of(beginning, full - found.size())) {
      add(beginning, new Completion(word, Kind.WORD, null));
    }
  }

  private void addAll(Beginning beginning, List<Completion> completions) throws IOException {
    for (Completion completion : completions) {
      add(beginning, completion);
    }
  }

  private record Counted(Completion name, int briefs) {
    boolean begins(String typed) {
      return IndexedNames.folded(name.text()).startsWith(typed);
    }
  }

  private List<Completion> names(Beginning beginning) throws IOException {
    String typed = IndexedNames.folded(beginning.typed());
    if (FittingNames.isTooShort(typed, beginning, SHORTEST_BEGINNING)
        || isSmallWord(typed, beginning)) {
      return List.of();
    }
    List<Completion> numbers = new ArrayList<>(dates.years(typed));
    numbers.addAll(papers.of(typed));
    if (!numbers.isEmpty()) {
      return numbers;
    }
    Map<String, Counted> byMeaning = new HashMap<>();
    for (Completion name : request.names()) {
      if (FittingNames.fits(name, typed, beginning) && isSearched(name)) {
        // Of several names of one thing the first that fits is the usual one.
        byMeaning.computeIfAbsent(name.kind() + " " + name.value(), k -> new Counted(name, 0));
      }
    }
    var counted = new ArrayList<Counted>();
    for (Counted name : byMeaning.values()) {
      counted.add(new Counted(name.name(), words.tagged(name.name())));
    }
    words
        .names(FittingNames.firstWord(typed), name -> FittingNames.fits(name, typed, beginning))
        .forEach((name, briefs) -> counted.add(new Counted(name, briefs)));
    String joined = typed.replace(" ", "");
    if (!joined.equals(typed) && beginning.typed().matches("[\\p{L} ]+")) {
      words
          .names(joined, name -> IndexedNames.folded(name.text()).startsWith(joined))
          .forEach((name, briefs) -> counted.add(new Counted(name, briefs)));
    }
    dates.days(typed).forEach((day, briefs) -> counted.add(new Counted(day, briefs)));
    Map<Boolean, List<Completion>> ordered =
        counted.stream()
            .filter(name -> name.briefs() > 0)
            .sorted(
                Comparator.comparing(Counted::briefs, Comparator.reverseOrder())
                    .thenComparing(name -> name.name().text()))
            .collect(partitioningBy(name -> name.begins(typed), mapping(Counted::name, toList())));
    return Stream.of(true, false)
        .flatMap(begins -> latestFirst(ordered.getOrDefault(begins, List.of())).stream())
        .limit(MOST_NAMES)
        .map(this::inOwnSpelling)
        .toList();
  }

  /** As most briefs write its words: a taxonomy may have NATO Mission Iraq in small letters. */
  private Completion inOwnSpelling(Completion name) {
    boolean tagged = name.kind().facet().isPresent() && request.names().contains(name);
    return tagged ? new Completion(spelt(name.text()), name.kind(), name.value()) : name;
  }

  /** As the lists of names have it, where they do; else word by word. */
  private String spelt(String text) {
    return request.reader().names().beginning(text).stream()
        .filter(name -> name.equalsIgnoreCase(text) && !name.equals(text))
        .findFirst()
        .orElseGet(() -> written(text));
  }

  private String written(String text) {
    var spelt = new ArrayList<String>();
    for (String word : SPACES.split(text, -1)) {
      spelt.add(isSmall(word) || !word.equals(word.toLowerCase(Locale.ROOT)) ? word : asMost(word));
    }
    return String.join(" ", spelt);
  }

  private String asMost(String word) {
    try {
      String most = words.written(WrittenWords.folded(word));
      return most.equalsIgnoreCase(word) ? most : word;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Meetings are looked for by their days, whatever number of briefs there is about each. */
  private static List<Completion> latestFirst(List<Completion> names) {
    Iterator<Completion> meetings =
        names.stream()
            .filter(name -> name.kind() == Kind.MEETING)
            .sorted(Comparator.comparing(Completions::firstDay).reversed())
            .iterator();
    return names.stream()
        .map(name -> name.kind() == Kind.MEETING ? meetings.next() : name)
        .toList();
  }

  /** The day with which the identifier of a meeting ends. */
  private static String firstDay(Completion meeting) {
    String id = Objects.requireNonNullElse(meeting.value(), "");
    return id.substring(Math.max(0, id.length() - "2025-10-15".length()));
  }

  /** What belongs to a topic is no other name of it, and finds what is written so. */
  private boolean isSearched(Completion name) throws IOException {
    return name.kind() != Kind.TOPIC
        || words.hasAny(
            new Clause.And(
                Stream.of(IndexedNames.folded(name.text()).split(" "))
                    .filter(word -> !STOP_WORDS.contains(word))
                    .<Clause>map(Clause.Word::new)
                    .toList()));
  }

  private void words(Beginning beginning, int most) throws IOException {
    String typed = WrittenWords.folded(beginning.typed());
    // No name begins with «de», but a word may: Defensie.
    boolean small = typed.length() > SHORTEST_BEGINNING && isSmallWord(typed, beginning);
    if (typed.length() < SHORTEST_BEGINNING || small || whole) {
      return;
    }
    Scope scope = beginning.scope().orElse(null);
    int full = Math.min(CompletionRequest.MOST, found.size() + most);
    List<Clause> before = wordsBefore(beginning);
    int tried = scope == null && before.isEmpty() ? most : MOST_TRIED;
    for (String word : words.beginning(typed, Completions::isWorthwhile, tried)) {
      if (found.size() >= full) {
        return;
      }
      String written = words.written(word);
      if (scope == null ? standsBeside(written, before) : stands(written, scope)) {
        add(beginning, new Completion(written, Kind.WORD, null));
      }
    }
  }

  /** The words that stand before, but for those that say or find nothing by themselves. */
  private List<Clause> wordsBefore(Beginning beginning) throws IOException {
    var before = new ArrayList<Clause>();
    for (String word : SPACES.split(beginning.before().strip(), -1)) {
      if (!PLAIN.matcher(word).matches()) {
        return List.of();
      }
      var asked = new Clause.Word(word);
      if (before.size() < MOST_BEFORE
          && isWorthwhile(WrittenWords.folded(word))
          && words.hasAny(asked)) {
        before.add(asked);
      }
    }
    return before;
  }

  /** Whether a brief has a word with those that stand before it. */
  private boolean standsBeside(String written, List<Clause> before) throws IOException {
    if (before.isEmpty()) {
      return true;
    }
    var all = new ArrayList<Clause>(before);
    all.add(new Clause.Exact(written));
    return words.hasAny(new Clause.And(all));
  }

  private boolean stands(String written, Scope scope) throws IOException {
    return words.hasAny(new Clause.In(scope, new Clause.Exact(written)));
  }

  static boolean isSmall(String word) {
    return STOP_WORDS.contains(word);
  }

  /** Behind another word «van» is what it is. */
  private static boolean isSmallWord(String typed, Beginning beginning) {
    return STOP_WORDS.contains(typed) && !beginning.before().isBlank();
  }

  private static boolean isOneWord(Completion name) {
    return name.text().indexOf(' ') < 0;
  }

  private static boolean isWorthwhile(String word) {
    return word.length() >= SHORTEST_WORD && !isSmall(word) && !FirstHalves.isOne(word);
  }

  private void add(Beginning beginning, Completion completion) throws IOException {
    if (found.size() < CompletionRequest.MOST
        && !texts.contains(folded(beginning, completion))
        && (isKept(completion)
            || isWritten(beginning, completion)
            || answered.leads(beginning.before(), completion.text()))) {
      put(beginning, completion);
    }
  }

  /** A word by itself comes from the briefs that have it. */
  private static boolean isWritten(Beginning beginning, Completion completion) {
    return completion.kind() == Kind.WORD
        && isOneWord(completion)
        && beginning.before().isEmpty()
        && beginning.scope().isEmpty();
  }

  /** One that is known to find something. */
  private void put(Beginning beginning, Completion completion) {
    String text = beginning.before() + completion.text();
    if (found.size() < CompletionRequest.MOST && texts.add(folded(beginning, completion))) {
      found.add(new Completion(text, completion.kind(), completion.value()));
    }
  }

  private static String folded(Beginning beginning, Completion completion) {
    return (beginning.before() + completion.text()).toLowerCase(Locale.ROOT);
  }

  /** Whoever takes words as words chooses a name of the taxonomy by its value. */
  private boolean isKept(Completion completion) {
    return request.reader().isLiteral() && completion.value() != null;
  }
}
