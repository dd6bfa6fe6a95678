package nl.dmmsearch.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.dmmsearch.brief.EarlierStatement.How;
import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.state.RuleSyntax;
import nl.dmmsearch.state.StatementRule;
import nl.dmmsearch.state.StatementRules;
import nl.dmmsearch.state.Tense;
import org.jspecify.annotations.Nullable;

/** Reads the rules that find statements from their YAML file. */
public final class StatementRulesReader {
  /** What the file calls the kind of a rule that tells what is no statement. */
  private static final String NO_STATEMENT = "geen";

  /** Who counts where a rule does not say. */
  private static final List<String> USUAL = List.of("nederland", "ik", "minister");

  private final String file;
  private final Map<String, List<String>> names = new LinkedHashMap<>();

  private StatementRulesReader(String file) {
    this.file = file;
  }

  /**
   * Reads {@code file}.
   *
   * @throws ConfigException that names the file, the line and the key of the first fault
   */
  public static StatementRules read(Path file) throws ConfigException {
    return new StatementRulesReader(file.toString())
        .rules(StrictYaml.read(file, StatementRulesFile.class));
  }

  static StatementRules read(String file, String yaml) throws ConfigException {
    return new StatementRulesReader(file)
        .rules(StrictYaml.read(file, yaml, StatementRulesFile.class));
  }

  private StatementRules rules(StatementRulesFile written) throws ConfigException {
    for (var list : written.names()) {
      if (names.put(list.list(), list.names()) != null) {
        throw fault(list.line().number(), "list «" + list.list() + "» stands there twice");
      }
    }
    List<String> verbs = texts(written.verbs(), "verbs", RuleSyntax::verb);
    var rules = new ArrayList<StatementRule>();
    for (var rule : written.rules()) {
      rules.add(rule(rule, "rules[" + rules.size() + "]", rules));
    }
    return new StatementRules(names, verbs, rules);
  }

  private StatementRule rule(StatementRulesFile.Rule rule, String at, List<StatementRule> before)
      throws ConfigException {
    int line = rule.line().number();
    if (before.stream().anyMatch(other -> other.name().equals(rule.name()))) {
      throw fault(line, at + ": rule «" + rule.name() + "» stands there twice");
    }
    List<String> who = texts(rule.who(), at + ".who", this::requireList);
    try {
      return new StatementRule(
          rule.name(),
          kind(rule.kind(), at),
          who.isEmpty() ? USUAL.stream().filter(names::containsKey).toList() : who,
          texts(rule.says(), at + ".says", RuleSyntax::says),
          texts(rule.patterns(), at + ".patterns", text -> RuleSyntax.pattern(text, names)),
          tenses(rule.when(), at + ".when"),
          texts(rule.unless(), at + ".unless", RuleSyntax::word),
          how(rule.earlier(), at),
          rule.examples(),
          rule.counterExamples());
    } catch (IllegalArgumentException e) {
      throw fault(line, at + ": " + e.getMessage());
    }
  }

  private void requireList(String list) {
    if (!names.containsKey(list)) {
      throw new IllegalArgumentException("there is no list «" + list + "» of names");
    }
  }

  private @Nullable StatementKind kind(Given<String> kind, String at) throws ConfigException {
    String value = String.valueOf(kind.value());
    Optional<StatementKind> known = StatementKind.of(value);
    if (known.isEmpty() && !value.equals(NO_STATEMENT)) {
      throw fault(
          kind.line(), at + ".kind: expected toezegging, standpunt or geen, got «" + value + "»");
    }
    return known.orElse(null);
  }

  private @Nullable How how(@Nullable Given<String> earlier, String at) throws ConfigException {
    if (earlier == null) {
      return null;
    }
    String value = String.valueOf(earlier.value());
    return How.of(value)
        .orElseThrow(() ->
            fault(
                earlier.line(), at + ".earlier: expected repeats or fulfils, got «" + value + "»"));
  }

  private Set<Tense> tenses(List<Given<String>> written, String at) throws ConfigException {
    var tenses = EnumSet.noneOf(Tense.class);
    for (String name : texts(written, at, name -> RuleSyntax.tense(name))) {
      tenses.add(RuleSyntax.tense(name));
    }
    return tenses;
  }

  private List<String> texts(List<Given<String>> written, String at, Consumer<String> check)
      throws ConfigException {
    var texts = new ArrayList<String>();
    for (Given<String> text : written) {
      String value = text.value();
      if (value == null || value.isBlank()) {
        throw fault(text.line(), at + "[" + texts.size() + "]: must not be empty");
      }
      try {
        check.accept(value);
      } catch (IllegalArgumentException e) {
        throw fault(text.line(), at + "[" + texts.size() + "]: " + e.getMessage());
      }
      texts.add(value);
    }
    return texts;
  }

  private ConfigException fault(int line, String what) {
    return new ConfigException(file, line, what);
  }
}
