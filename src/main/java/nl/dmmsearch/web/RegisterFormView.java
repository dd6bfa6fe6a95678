package nl.dmmsearch.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * The form of the register.
 *
 * @param words the search box
 * @param days the ranges of deadline, meeting and letter, first and last day in turn
 * @param state the field of what became of promises
 * @param states its options
 * @param sort the field of the order
 * @param sorts its options
 * @param hidden what the search asks beside the fields
 */
record RegisterFormView(
    FieldView words,
    List<FieldView> days,
    FieldView state,
    List<ChoiceView> states,
    FieldView sort,
    List<ChoiceView> sorts,
    List<FormView.HiddenView> hidden) {
  RegisterFormView {
    days = List.copyOf(days);
    states = List.copyOf(states);
    sorts = List.copyOf(sorts);
    hidden = List.copyOf(hidden);
  }

  /** Whether any of the days is in use, so that they should not be folded away. */
  boolean asksDays() {
    return days.stream()
        .flatMap(day -> Stream.of(!day.value().isEmpty(), day.isFaulty()))
        .anyMatch(used -> used);
  }
}
