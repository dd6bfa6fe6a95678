package nl.dmmsearch.search;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.DutchDays;

/** The words of a clause as a person would type them. */
public final class Wording {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("nl"));

  private Wording() {}

  /** The words of one clause. */
  public static String of(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) -> text;
      case Clause.Prefix(String text) -> text + "*";
      case Clause.Phrase(String text) -> text;
      case Clause.Near(String text, int _) -> text;
      case Clause.SplitVerb verb -> verb.words();
      case Clause.Exact(String text) -> "=" + text;
      case Clause.In(Scope scope, Clause inner) -> scope.word() + ":" + of(inner);
      case Clause.During(List<DateBounds> ranges) ->
          joined(ranges.stream().map(Wording::period).toList(), " OR ");
      case Clause.OfType o -> joined(o.types().stream().map(type -> type.value()).toList(), ", ");
      case Clause.OfMeeting o ->
          joined(o.kinds().stream().map(kind -> kind.label()).toList(), ", ");
      case Clause.Paper p -> p.number().value();
      case Clause.Whole(Clause.Exact(String name)) -> name;
      case Clause.Whole(Clause.And(List<Clause> names)) -> of(names.getFirst());
      case Clause.Whole(Clause inner) -> of(inner);
      case Clause.Not(Clause inner) -> "-" + of(inner);
      case Clause.And(List<Clause> clauses) -> of(clauses);
      case Clause.Or(List<Clause> clauses, _) ->
          joined(clauses.stream().map(Wording::of).toList(), " OR ");
    };
  }

  /** The words of a clause for those who read them, without the signs of a query. */
  public static String shown(Clause clause) {
    return switch (clause) {
      case Clause.Exact(String text) -> text;
      case Clause.Whole(Clause.And(List<Clause> names)) -> shown(names.getFirst());
      case Clause.Whole(Clause inner) -> shown(inner);
      case Clause.In(Scope scope, Clause inner)
          when scope == Scope.REFERENCE || scope == Scope.SENDER ->
          shown(inner);
      case Clause.OfType o when o.types().size() == 1 -> o.types().iterator().next().label();
      case Clause.OfType o -> "soort document";
      case Clause.Or or when or.isOneThing() -> shown(or.clauses().getFirst());
      case Clause.Or(List<Clause> clauses, _) ->
          joined(clauses.stream().map(Wording::shown).distinct().toList(), " of ");
      case Clause.And(List<Clause> clauses) -> shown(clauses);
      case Clause other -> of(other);
    };
  }

  /** The words of several clauses side by side, for those who read them. */
  public static String shown(List<Clause> clauses) {
    return joined(clauses.stream().map(Wording::shown).toList(), " ");
  }

  /** What was typed of a clause, with the quotes around words that were asked together. */
  public static String quoted(Clause clause) {
    return switch (clause) {
      case Clause.Phrase(String text) -> '"' + text + '"';
      case Clause.Near(String text, int _) -> '"' + text + '"';
      case Clause.Exact(String text) when text.indexOf(' ') > 0 -> "=\"" + text + '"';
      case Clause.Whole(Clause.Exact(String name)) when name.indexOf(' ') > 0 -> '"' + name + '"';
      case Clause.In(Scope scope, Clause inner) -> scope.word() + ":" + quoted(inner);
      case Clause.Or or when or.isOneThing() -> quoted(or.clauses().getFirst());
      case Clause.Or(List<Clause> clauses, _) -> bracketed(clauses, " OR ");
      case Clause.And(List<Clause> clauses) when clauses.size() > 1 -> bracketed(clauses, " AND ");
      case Clause other -> of(other);
    };
  }

  private static String bracketed(List<Clause> clauses, String between) {
    return "(" + joined(clauses.stream().map(Wording::quoted).toList(), between) + ")";
  }

  /** {@code vanaf 1 januari 2022}, {@code juni 2019}, {@code 2019}. */
  private static String period(DateBounds bounds) {
    LocalDate from = bounds.from();
    LocalDate to = bounds.to();
    if (from == null) {
      return to == null ? "" : "tot en met " + DutchDays.of(to);
    }
    return to == null ? "vanaf " + DutchDays.of(from) : period(from, to);
  }

  private static String period(LocalDate from, LocalDate to) {
    boolean months = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    if (months && from.getYear() == to.getYear()) {
      if (from.getMonth() == to.getMonth()) {
        return MONTH.format(from);
      }
      if (from.getDayOfYear() == 1 && to.getMonth() == Month.DECEMBER) {
        return String.valueOf(from.getYear());
      }
    }
    return DutchDays.of(new DateRange(from, to));
  }

  /** The words of several clauses side by side. */
  public static String of(List<Clause> clauses) {
    return joined(clauses.stream().map(Wording::of).toList(), " ");
  }

  private static String joined(List<String> parts, String separator) {
    return parts.stream().collect(Collectors.joining(separator));
  }
}
