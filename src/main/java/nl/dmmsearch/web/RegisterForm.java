package nl.dmmsearch.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.StatementSort;
import nl.dmmsearch.search.StatementState;

/** Fills the form of the register with what was sent, and puts each fault beside its field. */
final class RegisterForm {
  private static final Map<String, String> DAYS = days();

  private final SearchLink link;
  private final List<Fault> faults;

  private RegisterForm(SearchLink link, List<Fault> faults) {
    this.link = link;
    this.faults = faults;
  }

  private static Map<String, String> days() {
    var days = new LinkedHashMap<String, String>();
    days.put("deadlineFrom", "Termijn vanaf");
    days.put("deadlineTo", "Termijn tot en met");
    days.put("meetingFrom", "Bijeenkomst vanaf");
    days.put("meetingTo", "Bijeenkomst tot en met");
    days.put("dateFrom", "Brief vanaf");
    days.put("dateTo", "Brief tot en met");
    return days;
  }

  /** What stands beside the field of a parameter; empty where it has none. */
  static Optional<String> label(String parameter) {
    return switch (parameter) {
      case "q" -> Optional.of("Zoekwoorden");
      case "sort" -> Optional.of("Volgorde");
      case "state" -> Optional.of("Wat ervan werd");
      default -> Optional.ofNullable(DAYS.get(parameter));
    };
  }

  static RegisterFormView of(SearchLink link, List<Fault> faults) {
    var form = new RegisterForm(link, faults);
    return new RegisterFormView(
        form.field("q"),
        DAYS.keySet().stream().map(form::field).toList(),
        form.field("state"),
        form.states(),
        form.field("sort"),
        form.sorts(),
        form.hidden());
  }

  private FieldView field(String name) {
    return new FieldView(
        name,
        label(name).orElseThrow(),
        Objects.requireNonNullElse(link.value(name), ""),
        faults.stream().filter(f -> f.parameter().equals(name)).map(Fault::detail).toList());
  }

  /** The usual order sends nothing, so that it follows when words are added or taken away. */
  private List<ChoiceView> sorts() {
    StatementSort usual =
        link.value("q") == null ? StatementSort.DEADLINE : StatementSort.RELEVANCE;
    StatementSort chosen =
        Optional.ofNullable(link.value("sort")).flatMap(StatementSort::of).orElse(usual);
    return Stream.concat(Stream.of(usual), Stream.of(StatementSort.values()))
        .distinct()
        .filter(sort -> sort != StatementSort.RELEVANCE || sort == usual || sort == chosen)
        .map(sort -> new ChoiceView(sort == usual ? "" : sort.value(), name(sort), sort == chosen))
        .toList();
  }

  private static String name(StatementSort sort) {
    return switch (sort) {
      case RELEVANCE -> "Beste treffer eerst";
      case NEWEST_MEETING -> "Nieuwste bijeenkomst eerst";
      case OLDEST_MEETING -> "Oudste bijeenkomst eerst";
      case DEADLINE -> "Termijn eerst";
    };
  }

  /** Several states together are what a link may ask; the form shows the first. */
  private List<ChoiceView> states() {
    StatementState chosen =
        Optional.ofNullable(link.value("state")).flatMap(StatementState::of).orElse(null);
    return Stream.concat(
            Stream.of(new ChoiceView("", "Alle uitspraken", chosen == null)),
            Stream.of(StatementState.values())
                .map(state -> new ChoiceView(state.value(), name(state), state == chosen)))
        .toList();
  }

  /** A state as staff read it. */
  static String name(StatementState state) {
    return switch (state) {
      case OPEN -> "Toezeggingen waarvan geen brief zegt dat zij zijn nagekomen";
      case KEPT -> "Toezeggingen die zijn nagekomen";
      case DROPPED -> "Toezeggingen die niet worden nagekomen";
    };
  }

  private List<FormView.HiddenView> hidden() {
    return link.parameters().entrySet().stream()
        .filter(e -> label(e.getKey()).isEmpty() && !e.getKey().equals("page"))
        .flatMap(e -> e.getValue().stream().map(v -> new FormView.HiddenView(e.getKey(), v)))
        .toList();
  }
}
