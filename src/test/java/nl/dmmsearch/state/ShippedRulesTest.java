package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Speaker.Role;
import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule that is shipped to the examples that stand with it. */
class ShippedRulesTest {
  static Stream<Arguments> examples() {
    return ShippedRules.RULES.rules().stream()
        .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule, example)));
  }

  static Stream<Arguments> counterExamples() {
    return ShippedRules.RULES.rules().stream()
        .flatMap(rule -> rule.counterExamples().stream().map(other -> Arguments.of(rule, other)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void anExample_isFoundByItsRule(StatementRule rule, String example) {
    List<Statement> found = read(rule, example);

    if (rule.kind() == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).extracting(Statement::rule).containsExactly(rule.name());
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("counterExamples")
  void aCounterExample_isNotFoundByItsRule(StatementRule rule, String other) {
    List<Statement> found = read(rule, other);

    if (rule.kind() == null) {
      assertThat(found).isNotEmpty();
    } else {
      assertThat(found).extracting(Statement::rule).doesNotContain(rule.name());
    }
  }

  /** In a note where the rule is about what a note tells to say. */
  private static List<Statement> read(StatementRule rule, String text) {
    if (rule.noted()) {
      return ShippedRules.inDebate(
          Role.VOORZITTER, "Ik noteer de volgende toezeggingen:\n\n" + text);
    }
    boolean advises = rule.who().equals(List.of("u"));
    return ShippedRules.in(advises ? DocumentType.BESLISNOTA : DocumentType.KAMERBRIEF, text);
  }
}
