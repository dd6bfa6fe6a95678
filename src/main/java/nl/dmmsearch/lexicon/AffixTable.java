package nl.dmmsearch.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The affixes of a Hunspell table whose flags are two letters long. */
final class AffixTable {
  private final Map<String, List<Suffix>> suffixes = new HashMap<>();
  private final Map<String, String> prefixes = new HashMap<>();

  private AffixTable() {}

  static AffixTable read(Path file) throws IOException {
    var table = new AffixTable();
    try (Stream<String> lines = Files.lines(file)) {
      lines.map(line -> line.split("\\s+")).filter(field -> field.length > 4).forEach(table::add);
    }
    return table;
  }

  private void add(String[] field) {
    switch (field[0]) {
      case "SFX" -> addSuffix(field);
      case "PFX" -> prefixes.put(field[1], Folding.fold(field[3]));
      default -> {}
    }
  }

  private void addSuffix(String[] field) {
    String condition = field[4].equals(".") ? "" : field[4];
    suffixes
        .computeIfAbsent(field[1], _ -> new ArrayList<>())
        .add(
            new Suffix(
                nothing(field[2]),
                nothing(field[3].replaceFirst("/.*", "")),
                Pattern.compile(condition + "$"),
                tag(field)));
  }

  private static String nothing(String letters) {
    return letters.equals("0") ? "" : letters;
  }

  private static String tag(String[] field) {
    return Stream.of(field)
        .filter(f -> f.startsWith("ts:"))
        .map(f -> f.substring(3))
        .findFirst()
        .orElse("");
  }

  /** The prefixes that an entry may stand behind. */
  Stream<String> prefixes(Entry entry) {
    return entry.flags().stream()
        .map(flag -> prefixes.getOrDefault(flag, ""))
        .filter(p -> !p.isEmpty());
  }

  /** What the suffixes of a flag make of a word. */
  Stream<Inflection> inflect(String word, String flag) {
    return suffixes.getOrDefault(flag, List.of()).stream().flatMap(suffix -> inflect(word, suffix));
  }

  private static Stream<Inflection> inflect(String word, Suffix suffix) {
    return suffix.kind().stream()
        .flatMap(kind ->
            suffix.form(word).stream()
                .filter(form -> !form.endsWith("-"))
                .map(form -> inflection(Folding.fold(form), Folding.fold(word), kind)));
  }

  /** The table makes duisterheden of duister; it is the plural of duisterheid. */
  private static Inflection inflection(String form, String word, Inflection.Kind kind) {
    boolean made = form.endsWith("heden") && !word.endsWith("heid");
    return new Inflection(form, made ? form.replaceFirst("heden$", "heid") : word, kind);
  }
}
