package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.dmmsearch.brief.Amount;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Sentences;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import org.jspecify.annotations.Nullable;

/** Makes statements of the sentences of one brief. */
final class SentenceReader {
  private final RuleMatcher matcher;
  private final Subjects subjects;
  private final String briefId;
  private final DocumentType type;
  private final Deadlines deadlines;
  private final InnerLetters letters = new InnerLetters();
  private final Ministers ministers;
  private final Map<String, Integer> ids = new HashMap<>();
  private List<Sentences.Span> sentences = List.of();
  private ListItems lists = new ListItems("", List.of());

  /** The sentence of which it was last told what it says as the lead of a list. */
  private int led = ListItems.NONE;

  private @Nullable Found leading;
  private @Nullable AnswerLabels labels;
  private @Nullable NavigableMap<Integer, Boolean> turns;

  SentenceReader(
      RuleBook book, Function<String, Map<Dimension, List<String>>> tagger, Brief brief) {
    this.subjects = new Subjects(tagger);
    this.ministers = new Ministers(brief.sections());
    this.briefId = brief.id().value();
    this.type = brief.header().type();
    this.deadlines =
        Deadlines.around(
            brief.header().heldOn() == null ? brief.header().letterDate() : brief.header().heldOn(),
            brief.meetings(),
            new Told(book));
    this.matcher = new RuleMatcher(book, deadlines);
  }

  /** Begins with another section. */
  void open(Section section) {
    labels = null;
    turns = null;
    led = ListItems.NONE;
    sentences = new ArrayList<>();
    for (Sentences.Span span : Sentences.in(section.text())) {
      sentences.add(behindLabel(section, span));
    }
    subjects.open(section, sentences);
    lists = new ListItems(section.text(), isChair(section) ? List.of() : sentences);
    List<int[]> others = new ArrayList<>(letters.in(section));
    others.addAll(Questions.in(type, section));
    others.addAll(QuotedLines.in(section.text()));
    boolean debate = type == DocumentType.COMMISSIEDEBAT || section.speaker() != null;
    matcher.open(section.text(), others, debate ? NotedPromises.from(section) : NotedPromises.NONE);
  }

  /** How many sentences the section has. */
  int size() {
    return sentences.size();
  }

  /** The statement that a sentence of the section makes; null where it makes none. */
  @Nullable Statement read(Section section, int sentence, Floor floor, long who) {
    Sentences.Span span = sentences.get(sentence);
    if (section.text().charAt(span.end() - 1) == '?') {
      return null;
    }
    if (floor.isReported() && !isAnswer(section, span.start())) {
      return null;
    }
    matcher.reported(floor.isReported());
    int lead = lists.lead(sentence);
    if (lead != ListItems.NONE && !matcher.isQuoted(span.start())) {
      return item(section, sentence, sentences.get(lead).of(section.text()), floor, who);
    }
    if (isLead(section, sentence, who)) {
      return null;
    }
    List<Found> found = matcher.find(span.start(), span.end(), who);
    return found.isEmpty()
        ? null
        : statement(section, sentence, span.of(section.text()), floor, found);
  }

  /** Whether a sentence only leads to a list whose items are statements. */
  private boolean isLead(Section section, int sentence, long who) {
    int first = lists.first(sentence);
    if (first == ListItems.NONE || matcher.isQuoted(sentences.get(first).start())) {
      return false;
    }
    String lead = sentences.get(sentence).of(section.text());
    List<Found> found = matcher.find(lead + " " + lists.item(first), who);
    return !found.isEmpty() && best(found, isChair(section)) != null;
  }

  /**
   * The statement that an item of a list makes: with what leads to it, where that says who does it;
   * by itself, where it tells so itself.
   */
  private @Nullable Statement item(
      Section section, int sentence, String lead, Floor floor, long who) {
    String item = lists.item(sentence);
    String open = lead.substring(0, lead.length() - 1);
    String whole = open + " " + item;
    if (!matcher.mayFind(whole, who)) {
      return null;
    }
    Found leading = leading(lists.lead(sentence), lead, isChair(section), who);
    if (leading == null && isOwn(sentence, lead + " " + item, who)) {
      Sentences.Span span = sentences.get(sentence);
      Statement own =
          statement(section, sentence, item, floor, matcher.find(span.start(), span.end(), who));
      if (own != null) {
        return own;
      }
    }
    List<Found> found = matcher.find(whole, who);
    Found joined = found.isEmpty() ? null : best(found, isChair(section));
    if (leading != null && (joined == null || leading.rule().number() <= joined.rule().number())) {
      whole = lead + " " + item;
      found = matcher.find(whole, who);
    }
    return statement(section, sentence, whole, floor, found);
  }

  /** Whether an item says something by itself, and still does behind what leads to it. */
  private boolean isOwn(int sentence, String behindLead, long who) {
    Sentences.Span span = sentences.get(sentence);
    return !matcher.find(span.start(), span.end(), who).isEmpty()
        && !matcher.find(behindLead, who).isEmpty();
  }

  /** What the words that lead to a list say by themselves, read once for all items. */
  private @Nullable Found leading(int number, String lead, boolean chair, long who) {
    if (led != number) {
      List<Found> found = matcher.find(lead, who);
      leading = found.isEmpty() ? null : best(found, chair);
      led = number;
    }
    return leading;
  }

  private @Nullable Statement statement(
      Section section, int sentence, String text, Floor floor, List<Found> found) {
    Found best = found.isEmpty() ? null : best(found, isChair(section));
    return best == null ? null : statement(section, sentence, text, floor, best, found);
  }

  private boolean isAnswer(Section section, int at) {
    if (turns == null) {
      turns = ReportedTurns.in(section);
    }
    return Objects.requireNonNull(turns.floorEntry(at)).getValue();
  }

  /** A turn in a debate opens with who has the floor, which is no part of what is said. */
  private static Sentences.Span behindLabel(Section section, Sentences.Span span) {
    int label = section.speaker() == null ? 0 : Ministers.label(section.text(), span.start());
    return label == 0 || span.start() + label >= span.end()
        ? span
        : new Sentences.Span(span.start() + label, span.end());
  }

  private static boolean isChair(Section section) {
    Speaker speaker = section.speaker();
    return speaker != null && speaker.role() == Speaker.Role.VOORZITTER;
  }

  /** A chair says what a minister promised, but not what one thinks. */
  private @Nullable Found best(List<Found> found, boolean chair) {
    Found first = first(found, f -> !chair || isPromise(f));
    if (first == null || isPromise(first)) {
      return first;
    }
    Found inTime = first(found, this::isPromiseInTime);
    if (inTime != null) {
      return inTime;
    }
    Found paid = first(found, f -> isPromise(f) && !f.overlaps(first) && matcher.hasMoney(f));
    return paid == null ? first : paid;
  }

  /** Of the statements that fit, the one whose rule goes before the others. */
  private static @Nullable Found first(List<Found> found, Predicate<Found> fits) {
    Found first = null;
    for (Found each : found) {
      boolean better = first == null || each.rule().number() < first.rule().number();
      if (better && each.isStatement() && !isRefused(each, found) && fits.test(each)) {
        first = each;
      }
    }
    return first;
  }

  private static boolean isRefused(Found statement, List<Found> found) {
    for (Found no : found) {
      if (!no.isStatement() && no.overlaps(statement)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPromise(Found found) {
    return found.rule().rule().kind() == StatementKind.TOEZEGGING;
  }

  /** What will be done by a day weighs more than what is thought in the same sentence. */
  private boolean isPromiseInTime(Found found) {
    return isPromise(found)
        && matcher.hasTime()
        && deadlines.first(matcher.tokens().text(found.from(), found.to())) != null;
  }

  private Statement statement(
      Section section, int sentence, String text, Floor floor, Found best, List<Found> found) {
    Sentences.Span span = sentences.get(sentence);
    StatementKind kind = Objects.requireNonNull(best.rule().rule().kind());
    EarlierStatement status =
        kind == StatementKind.TOEZEGGING ? status(section.text(), text, span.end()) : null;
    List<EarlierStatement> earlier = status == null ? earlier(found) : List.of(status);
    return new Statement(
        id(text),
        kind,
        floor.voice(),
        text,
        new Statement.Place(
            section.anchor(),
            above(section, span.start(), text),
            span.start(),
            section.pageAt(span.start())),
        List.of(),
        speaker(floor, text),
        deadline(text, best, earlier),
        amount(text, best),
        kind == StatementKind.TOEZEGGING ? Conditions.in(text) : null,
        best.rule().rule().name(),
        subjects.of(sentence),
        earlier);
  }

  /** Looked for only where a section states something. */
  private @Nullable String above(Section section, int place, String said) {
    if (labels == null) {
      labels = AnswerLabels.in(section);
    }
    return labels.above(place, said);
  }

  /** A sum with its currency goes before one without. */
  private @Nullable Amount amount(String text, Found found) {
    boolean money = matcher.hasMoney() || Currency.hasSign(text);
    if (!money && !BareSums.mayBeIn(text)) {
      return null;
    }
    OwnClause clause = matcher.clause(found, text);
    Amount named = money ? Amounts.of(clause, text) : null;
    return named == null ? BareSums.of(clause, text) : named;
  }

  private @Nullable String speaker(Floor floor, String text) {
    if (floor.isChair()) {
      return ministers.meant(text);
    }
    return floor.speaker() == null ? Ministers.named(text) : floor.speaker();
  }

  /**
   * What is done or dropped has no term any more: the one that is named was that of the earlier
   * promise.
   */
  private @Nullable Deadline deadline(String text, Found found, List<EarlierStatement> earlier) {
    if (!matcher.hasTime() || isDone(earlier)) {
      return null;
    }
    if (!isPromise(found)) {
      return deadlines.ofPosition(text);
    }
    OwnClause clause = matcher.clause(found, text);
    Deadline set = deadlines.ofPromise(text, clause, matcher.main(found, text));
    return set != null && GoingOn.is(set, clause.in(text)) ? null : set;
  }

  private static boolean isDone(List<EarlierStatement> earlier) {
    for (EarlierStatement each : earlier) {
      if (each.how() != How.REPEATS) {
        return true;
      }
    }
    return false;
  }

  private String id(String text) {
    String id = briefId + "~" + Fingerprints.of(text);
    int times = ids.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  /** What a list of promises says of one behind it. */
  private static @Nullable EarlierStatement status(String section, String sentence, int end) {
    return sentence.contains("toegezegd")
        ? StatusLine.behind(section, end)
        : StatusLine.rightBehind(section, end);
  }

  /** What a sentence fulfils it does not repeat; what it fulfils in part it only repeats. */
  private List<EarlierStatement> earlier(List<Found> found) {
    if (!says(found)) {
      return List.of();
    }
    List<Found> speaking =
        found.stream()
            .filter(f -> f.rule().rule().earlier() != null)
            .sorted(Comparator.comparingInt(Found::from))
            .toList();
    return speaking.stream()
        .filter(f -> how(f) == How.FULFILS)
        .findFirst()
        .or(() -> speaking.stream().filter(f -> how(f) == How.DROPS).findFirst())
        .or(() -> speaking.stream().findFirst())
        .map(f -> new EarlierStatement(how(f), matcher.tokens().text(f.from(), f.to())))
        .stream()
        .toList();
  }

  private static boolean says(List<Found> found) {
    for (Found each : found) {
      if (each.rule().rule().earlier() != null) {
        return true;
      }
    }
    return false;
  }

  private How how(Found found) {
    How how = found.rule().rule().earlier();
    if (how == How.DROPS) {
      return How.DROPS;
    }
    boolean kept =
        how == How.FULFILS
            ? matcher.fulfilment().isWhole(found)
            : matcher.fulfilment().isDone(found);
    return kept ? How.FULFILS : How.REPEATS;
  }
}
