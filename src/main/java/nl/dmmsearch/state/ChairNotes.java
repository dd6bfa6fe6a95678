package nl.dmmsearch.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds which promise of a debate its chair notes: the one that shares most words, or the one that
 * was noted before.
 */
final class ChairNotes {
  /** Of the words of the shorter sentence, so many must stand in the other. */
  private static final double ENOUGH = 0.5;

  /** Of the words of one note, so many must stand in another that notes the same. */
  private static final double SAME = 0.6;

  /** So few words of its own has a promise that does not say what it is about. */
  private static final int BARE = 1;

  /** What a shared deadline counts for. */
  private static final double SAME_DAY = 0.25;

  /** Words are compared by their beginnings: {@code levering} is {@code leveringen}. */
  private static final int BEGINNING = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{4,}");

  /** Stand in any note. */
  private static final Set<String> COMMON =
      Set.of(
          "minist", "staats", "kamer", "zegt", "toegez", "toezeg", "brief", "stuurt", "sturen",
          "stuur", "zullen", "wordt", "worden", "inform", "schrif", "deze", "over", "voor", "heeft",
          "hebben", "naar", "door", "haar", "zijn", "graag", "leden", "heer", "mevrou", "komt",
          "ontvan");

  private final List<Promised> promises;
  private final BriefId brief;

  /** What was noted so far, each with the statement that it counts as. */
  private final Map<Promised, String> noted = new LinkedHashMap<>();

  private record Promised(Statement statement, Set<String> words) {
    static Promised of(Statement statement) {
      return new Promised(statement, ChairNotes.words(statement));
    }
  }

  /** Notes in a brief that makes these statements. */
  ChairNotes(List<Statement> made, BriefId brief) {
    this.brief = brief;
    this.promises =
        made.stream()
            .filter(statement -> statement.kind() == StatementKind.TOEZEGGING)
            .map(Promised::of)
            .toList();
  }

  /**
   * The id of the promise that a note tells again; null where none is meant, or one that does not
   * say what it is about ({@code Ik stuur daar een brief over}), which the note does. Asked for
   * each note once, in their order.
   */
  @Nullable String told(Statement note) {
    Promised meant = meant(note);
    String told =
        meant == null || meant.words().size() <= BARE
            ? notedBefore(Promised.of(note))
            : meant.statement().id();
    noted.put(Promised.of(note), told == null ? note.id() : told);
    return told;
  }

  /** What a note in another place counts as that notes the same; null where none does. */
  private @Nullable String notedBefore(Promised note) {
    return noted.entrySet().stream()
        .filter(before -> isSame(before.getKey(), note))
        .max(Comparator.comparingDouble(before -> shared(before.getKey().words(), note.words())))
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  /** What stands in one list is never the same twice. */
  private static boolean isSame(Promised one, Promised other) {
    Statement said = one.statement();
    Statement again = other.statement();
    return !said.place().anchor().equals(again.place().anchor())
        && mayBeOne(said.speaker(), again.speaker())
        && mayBeOne(day(said), day(again))
        && mayBeOne(said.amount(), again.amount())
        && shared(one.words(), other.words()) >= SAME;
  }

  private static @Nullable LocalDate day(Statement statement) {
    return statement.deadline() == null ? null : statement.deadline().value();
  }

  /** Whether both are the same, or one says nothing. */
  private static boolean mayBeOne(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  /** Which part of the words of the shorter one stands in the other. */
  private static double shared(Set<String> one, Set<String> other) {
    var common = new HashSet<>(one);
    common.retainAll(other);
    return (double) common.size() / Math.max(2, Math.min(one.size(), other.size()));
  }

  /** The note, pointing at the promise that it notes where one is meant. */
  Statement linked(Statement note) {
    Promised meant = meant(note);
    return meant == null
        ? note
        : note.withEarlier(
            List.of(new EarlierStatement(How.REPEATS, note.text(), meant.statement().id(), brief)));
  }

  private @Nullable Promised meant(Statement note) {
    if (!note.earlier().isEmpty()) {
      return null;
    }
    Set<String> said = words(note);
    List<Promised> alike =
        promises.stream()
            .filter(promised -> score(said, note, promised) >= ENOUGH)
            .sorted(Comparator.comparingDouble((Promised p) -> score(said, note, p)).reversed())
            .toList();
    boolean clear =
        alike.size() == 1
            || (alike.size() > 1
                && score(said, note, alike.get(0)) > score(said, note, alike.get(1)));
    return clear ? alike.getFirst() : null;
  }

  private static double score(Set<String> said, Statement note, Promised promised) {
    double shared = shared(said, promised.words());
    boolean day = isSameDay(note.deadline(), promised.statement().deadline());
    if (shared == 0) {
      return day && promised.words().size() <= BARE ? ENOUGH : 0;
    }
    return shared + (day ? SAME_DAY : 0);
  }

  private static boolean isSameDay(@Nullable Deadline one, @Nullable Deadline other) {
    return one != null && other != null && one.value() != null && one.value().equals(other.value());
  }

  private static Set<String> words(Statement statement) {
    Deadline term = statement.deadline();
    String text = term == null ? statement.text() : statement.text().replace(term.text(), " ");
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group().substring(0, Math.min(BEGINNING, word.group().length())))
        .filter(word -> !COMMON.contains(word))
        .collect(Collectors.toSet());
  }
}
