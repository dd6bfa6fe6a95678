package nl.dmmsearch.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of Dutch as two dictionaries know them, folded.
 *
 * @param entries of the one with flags, names and acronyms left out
 * @param inflections what its suffixes make of them
 * @param infinitives of verbs, those behind a prefix among them
 * @param words all words of both in small letters
 * @param names words that are only written with a capital
 */
record Dictionary(
    List<Entry> entries,
    List<Inflection> inflections,
    Set<String> infinitives,
    Set<String> words,
    Set<String> names) {
  static Dictionary read(Path words, Path affixes, Path dictionary) throws IOException {
    AffixTable table = AffixTable.read(affixes);
    List<Entry> all = Files.readAllLines(dictionary).stream().skip(1).map(Entry::parse).toList();
    List<Entry> entries =
        all.stream()
            .filter(e -> isWord(e.word()) || isOfPlace(e))
            .filter(e -> !e.has("Fw"))
            .toList();
    List<Inflection> inflections =
        entries.stream()
            .flatMap(e -> inflections(e, table))
            .filter(i -> Folding.isPlain(i.form()))
            .distinct()
            .toList();
    List<String> listed = Files.readAllLines(words);
    Set<String> common = new TreeSet<>();
    Stream.concat(listed.stream(), entries.stream().map(Entry::word))
        .filter(Dictionary::isWord)
        .map(Folding::fold)
        .forEach(common::add);
    inflections.forEach(i -> common.add(i.form()));
    return new Dictionary(
        entries, inflections, infinitives(entries, table), common, names(listed, common));
  }

  /** A Duitser is no degree of Duits. */
  private static Stream<Inflection> inflections(Entry entry, AffixTable table) {
    return entry.flags().stream()
        .flatMap(flag -> table.inflect(entry.word(), flag))
        .filter(i -> !Folding.isName(entry.word()) || !i.form().matches(".*(?:er|ere|ste?)"));
  }

  private static Set<String> infinitives(List<Entry> entries, AffixTable table) {
    return entries.stream()
        .filter(entry -> entry.has("Vi"))
        .flatMap(entry ->
            Stream.concat(Stream.of(""), table.prefixes(entry))
                .map(prefix -> prefix + Folding.fold(entry.word())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The forms of one kind. */
  Stream<Inflection> inflections(Inflection.Kind kind) {
    return inflections.stream().filter(i -> i.kind() == kind);
  }

  private static Set<String> names(List<String> listed, Set<String> common) {
    return listed.stream()
        .filter(Folding::isName)
        .map(Folding::fold)
        .filter(name -> Folding.isPlain(name) && !common.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Russisch and Rus: written with a capital, inflected as other words. */
  private static boolean isOfPlace(Entry entry) {
    return Folding.isName(entry.word())
        && Folding.isPlain(Folding.fold(entry.word()))
        && entry.flags().stream().anyMatch(f -> f.matches("[AZ][a-z]"));
  }

  private static boolean isWord(String word) {
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && Folding.isPlain(Folding.fold(word));
  }
}
