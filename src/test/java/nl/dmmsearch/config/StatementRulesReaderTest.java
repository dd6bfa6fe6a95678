package nl.dmmsearch.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.state.StatementRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRulesReaderTest {
  private static final String GOOD =
      """
      names:
        - list: nederland
          names: [Nederland]
      verbs:
        - "zeggen: zei zeiden / gezegd"
      rules:
        - name: pleiten
          kind: standpunt
          says: [pleiten]
          patterns: ["van Nederland ... belang"]
          examples: [Nederland pleit voor rust.]
          counterExamples: [Polen pleit voor rust.]
      """;

  @Test
  void rules_areRead() throws ConfigException {
    StatementRules rules = StatementRulesReader.read("r.yaml", GOOD);

    assertThat(rules.rules())
        .singleElement()
        .satisfies(rule -> {
          assertThat(rule.kind()).isEqualTo(StatementKind.STANDPUNT);
          assertThat(rule.who()).containsExactly("nederland");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: standpunt|knd: standpunt|r.yaml, line 8: unknown key «knd» in rules[0]",
        "kind: standpunt|kind: mening|line 8: rules[0].kind: expected toezegging, standpunt or geen",
        "says: [pleiten]|says: [pleiten, pleidooi]|line 9: rules[0].says[1]: «pleidooi» must end in the",
        "says: [pleiten]|who: [polen]|line 9: rules[0].who[0]: there is no list «polen»",
        "says: [pleiten]|when: [soon]|line 9: rules[0].when[0]: no tense: «soon»",
        "says: [pleiten]|earlier: maybe|line 9: rules[0].earlier: expected repeats, fulfils or drops",
        "says: [pleiten]|unless: ['a b']|line 9: rules[0].unless[0]: not a word: «a b»",
        "van Nederland ... belang|(a+)+$|line 10: rules[0].patterns[0]: «(a+)+$»",
        "van Nederland ... belang|... belang|must begin with a word or a {list}",
        "van Nederland ... belang|van {polen} belang|there is no list «polen»",
        "van Nederland ... belang|a ... a ... a ... a ... a ... b|line 10: rules[0].patterns[0]: «a ... a ... a ... a ... a ... b» is too slow",
        "counterExamples: [Polen pleit voor rust.]|counterExamples: []|needs an example and a counter-example",
        "zei zeiden / gezegd|zei zeiden|line 5: verbs[0]: expected",
        "names: [Nederland]|names: []|list «nederland» needs names",
      })
  void fault_namesFileLineAndKey(String good, String bad, String message) {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> StatementRulesReader.read("r.yaml", GOOD.replace(good, bad)))
        .withMessageContaining("r.yaml, line")
        .withMessageContaining(message);
  }

  @Test
  void allFaults_areToldAtOnce() {
    String bad =
        GOOD.replace("kind: standpunt", "kind: mening")
            .replace("says: [pleiten]", "says: [pleidooi, pleiten, rust]")
            .replace("zei zeiden / gezegd", "zei");

    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> StatementRulesReader.read("r.yaml", bad))
        .satisfies(e ->
            assertThat(String.valueOf(e.getMessage()).lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("r.yaml, line 5: verbs[0]: "))
                .anySatisfy(line -> assertThat(line).startsWith("r.yaml, line 8: rules[0].kind: "))
                .anySatisfy(line ->
                    assertThat(line).startsWith("r.yaml, line 9: rules[0].says[0]: «pleidooi»"))
                .anySatisfy(line ->
                    assertThat(line).startsWith("r.yaml, line 9: rules[0].says[2]: «rust»")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules: []\n", ""})
  void fileWithoutRules_isRefused(String rules) {
    String none = GOOD.substring(0, GOOD.indexOf("rules:")) + rules;

    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> StatementRulesReader.read("r.yaml", none))
        .withMessageMatching("r.yaml, line [56]: rules: needs a rule.*");
  }

  @Test
  void ruleOfTheSameName_isRefused() {
    String twice = GOOD + GOOD.substring(GOOD.indexOf("  - name: pleiten"));

    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> StatementRulesReader.read("r.yaml", twice))
        .withMessageContaining("r.yaml, line 13: rules[1]: rule «pleiten» stands there twice");
  }

  private static final String SHARED =
      GOOD.replace("says: [pleiten]", "says: [\"voor <rust> <roepen>\", <roepen>]")
              .replace("van Nederland ... belang", "van <rust> ... belang")
          + """
          words:
            - list: rust
              words: [rust, "*vrede"]
            - list: roepen
              words: [roepen, op hoge toon aan|dringen]
          inverting: [pleiten]
          """;

  @Test
  void wordsOfAList_standForEachVerbAndForAnyWord() throws ConfigException {
    StatementRules rules = StatementRulesReader.read("r.yaml", SHARED);

    assertThat(rules.rules().getFirst().says())
        .containsExactly(
            "voor rust/*vrede roepen",
            "voor rust/*vrede op hoge toon aan|dringen",
            "roepen",
            "op hoge toon aan|dringen");
    assertThat(rules.rules().getFirst().patterns()).containsExactly("van rust/*vrede ... belang");
    assertThat(rules.inverting()).containsExactly("pleiten");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "van <rust>|van <vrede>|line 10: rules[0].patterns[0]: there is no list «vrede» of words",
        "<roepen>]|<gillen>]|line 9: rules[0].says[1]: there is no list «gillen» of words",
        "list: roepen|list: rust|line 16: list «rust» stands there twice",
        "[rust, \"*vrede\"]|[]|line 14: words[0]: list «rust» needs words",
        "[rust, \"*vrede\"]|['(rust)']|line 14: list «rust»: not a word: «(rust)»",
        "inverting: [pleiten]|inverting: [pleidooi]|line 18: inverting[0]: «pleidooi» must end in",
      })
  void faultInAList_namesTheSpot(String good, String bad, String message) {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> StatementRulesReader.read("r.yaml", SHARED.replace(good, bad)))
        .withMessageContaining("r.yaml, " + message);
  }
}
