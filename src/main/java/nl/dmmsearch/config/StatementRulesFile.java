package nl.dmmsearch.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules as they are written: the keys of the file are the components of these records. */
record StatementRulesFile(
    List<NameList> names,
    List<WordList> words,
    List<Given<String>> verbs,
    List<Given<String>> inverting,
    List<Rule> rules) {

  /** A list of names, and what rules call it. */
  record NameList(Line line, String list, List<String> names) {
    NameList {
      if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("list «" + list + "» needs names");
      }
    }
  }

  /** Words that several rules share, and what rules call them. */
  record WordList(Line line, String list, List<String> words) {
    WordList {
      if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("list «" + list + "» needs words");
      }
    }
  }

  /** A rule and where it stands. */
  record Rule(
      Line line,
      String name,
      Given<String> kind,
      List<Given<String>> who,
      List<Given<String>> says,
      List<Given<String>> patterns,
      List<Given<String>> when,
      List<Given<String>> unless,
      @Nullable Boolean noted,
      @Nullable Boolean dated,
      @Nullable Boolean denied,
      @Nullable Boolean first,
      @Nullable Given<String> earlier,
      List<String> examples,
      List<String> counterExamples) {}
}
