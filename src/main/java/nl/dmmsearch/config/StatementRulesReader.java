package nl.dmmsearch.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
  private final List<ConfigException> faults = new ArrayList<>();
  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final SharedWords words = new SharedWords();

  private StatementRulesReader(String file) {
    this.file = file;
  }

  /**
   * Reads {@code file}.
   *
   * @throws ConfigException that names the file, the line and the key of every fault; of the first
   *     one alone where the file has another shape than that of rules
   */
  public static StatementRules read(Path file) throws ConfigException {
    return read(file.toString(), StrictYaml.text(file));
  }

  static StatementRules read(String file, String yaml) throws ConfigException {
    var reader = new StatementRulesReader(file);
    var written = StrictYaml.read(file, yaml, StatementRulesFile.class);
    if (written.rules().isEmpty()) {
      reader.fault(lineOfRules(yaml), "rules: needs a rule, without one nothing is found");
    }
    return reader.rules(written);
  }

  /** The line of the key, the last one where it is missing. */
  private static int lineOfRules(String yaml) {
    List<String> lines = yaml.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("rules:")) {
        return i + 1;
      }
    }
    return Math.max(1, lines.size());
  }

  private StatementRules rules(StatementRulesFile written) throws ConfigException {
    for (var list : written.names()) {
      if (names.put(list.list(), list.names()) != null) {
        fault(list.line().number(), "list «" + list.list() + "» stands there twice");
      }
    }
    written.words().forEach(this::share);
    List<String> verbs = texts(written.verbs(), "verbs", List::of, RuleSyntax::verb);
    List<String> inverting = texts(written.inverting(), "inverting", List::of, RuleSyntax::says);
    var rules = new ArrayList<StatementRule>();
    var seen = new HashSet<String>();
    for (int i = 0; i < written.rules().size(); i++) {
      StatementRulesFile.Rule rule = written.rules().get(i);
      String at = "rules[" + i + "]";
      if (!seen.add(rule.name())) {
        fault(rule.line().number(), at + ": rule «" + rule.name() + "» stands there twice");
      }
      rule(rule, at).ifPresent(rules::add);
    }
    if (!faults.isEmpty()) {
      throw ConfigException.all(faults);
    }
    return new StatementRules(names, verbs, inverting, rules);
  }

  private void share(StatementRulesFile.WordList list) {
    int line = list.line().number();
    if (!words.add(list.list(), list.words())) {
      fault(line, "list «" + list.list() + "» stands there twice");
    }
    for (String word : list.words()) {
      try {
        RuleSyntax.shared(word);
      } catch (IllegalArgumentException e) {
        fault(line, "list «" + list.list() + "»: " + e.getMessage());
      }
    }
  }

  /** The rule; empty where it cannot be made, and then its faults are told. */
  private Optional<StatementRule> rule(StatementRulesFile.Rule rule, String at) {
    int before = faults.size();
    List<String> who = texts(rule.who(), at + ".who", List::of, this::requireList);
    StatementKind kind = kind(rule.kind(), at);
    List<String> says = texts(rule.says(), at + ".says", words::phrases, RuleSyntax::says);
    List<String> patterns =
        texts(
            rule.patterns(),
            at + ".patterns",
            row -> List.of(words.row(row)),
            row -> RuleSyntax.pattern(row, names));
    Set<Tense> when = tenses(rule.when(), at + ".when");
    List<String> unless =
        texts(rule.unless(), at + ".unless", word -> List.of(words.row(word)), RuleSyntax::word);
    How earlier = how(rule.earlier(), at);
    if (faults.size() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new StatementRule(
              rule.name(),
              kind,
              who.isEmpty() ? USUAL.stream().filter(names::containsKey).toList() : who,
              says,
              patterns,
              when,
              unless,
              Boolean.TRUE.equals(rule.noted()),
              Boolean.TRUE.equals(rule.dated()),
              Boolean.TRUE.equals(rule.denied()),
              Boolean.TRUE.equals(rule.first()),
              earlier,
              rule.examples(),
              rule.counterExamples()));
    } catch (IllegalArgumentException e) {
      fault(rule.line().number(), at + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private void requireList(String list) {
    if (!names.containsKey(list)) {
      throw new IllegalArgumentException("there is no list «" + list + "» of names");
    }
  }

  private @Nullable StatementKind kind(Given<String> kind, String at) {
    String value = String.valueOf(kind.value());
    Optional<StatementKind> known = StatementKind.of(value);
    if (known.isEmpty() && !value.equals(NO_STATEMENT)) {
      fault(kind.line(), at + ".kind: expected toezegging, standpunt or geen, got «" + value + "»");
    }
    return known.orElse(null);
  }

  private @Nullable How how(@Nullable Given<String> earlier, String at) {
    if (earlier == null) {
      return null;
    }
    String value = String.valueOf(earlier.value());
    Optional<How> known = How.of(value);
    if (known.isEmpty()) {
      fault(
          earlier.line(), at + ".earlier: expected repeats, fulfils or drops, got «" + value + "»");
    }
    return known.orElse(null);
  }

  private Set<Tense> tenses(List<Given<String>> written, String at) {
    var tenses = EnumSet.noneOf(Tense.class);
    texts(written, at, List::of, name -> tenses.add(RuleSyntax.tense(name)));
    return tenses;
  }

  /** The texts, written out, that pass the check; the faults of the others are told. */
  private List<String> texts(
      List<Given<String>> written,
      String at,
      Function<String, List<String>> full,
      Consumer<String> check) {
    var texts = new ArrayList<String>();
    for (int i = 0; i < written.size(); i++) {
      Given<String> text = written.get(i);
      String value = text.value();
      try {
        if (value == null || value.isBlank()) {
          throw new IllegalArgumentException("must not be empty");
        }
        for (String one : full.apply(value)) {
          check.accept(one);
          texts.add(one);
        }
      } catch (IllegalArgumentException e) {
        fault(text.line(), at + "[" + i + "]: " + e.getMessage());
      }
    }
    return texts;
  }

  private void fault(int line, String what) {
    faults.add(new ConfigException(file, line, what));
  }
}
