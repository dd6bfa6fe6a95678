package nl.dmmsearch.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The lists of the project.
 *
 * @param strong verbs with forms of their own
 * @param prefixes of verbs
 * @param irregular forms of other words, and of words that end so
 * @param forms of which each counts for itself
 * @param homographs of verbs: nouns that have nothing to do with them
 * @param ratherVerbs infinitives of those that are more often meant than the plural written alike
 * @param mostlyVerbs words that are verbs, though a plural is written alike
 * @param doing short nouns in -ing that mean what their verb means
 * @param apart words that look like forms of others
 * @param names that look like forms of words
 * @param english words that Dutch ones would share their stem with
 * @param parts of compounds that the dictionaries do not give
 * @param inner compounds that larger ones are made of
 * @param shortParts parts of three letters
 * @param neverParts words that are no parts
 * @param whole words that are not cut
 * @param cut short compounds that are cut all the same
 * @param seams patterns for places where a word may be cut
 */
record HandLists(
    HandList strong,
    HandList prefixes,
    HandList irregular,
    HandList forms,
    HandList homographs,
    HandList ratherVerbs,
    HandList mostlyVerbs,
    HandList doing,
    HandList apart,
    HandList names,
    HandList english,
    HandList parts,
    HandList inner,
    HandList shortParts,
    HandList neverParts,
    HandList whole,
    HandList cut,
    HandList seams) {
  static HandLists read(Path folder) throws IOException {
    return new HandLists(
        HandList.read(folder.resolve("strong-verbs.txt"), 4),
        HandList.read(folder.resolve("prefixes.txt"), 2),
        HandList.read(folder.resolve("irregular-forms.txt"), 2),
        HandList.read(folder.resolve("forms.txt"), 2),
        HandList.read(folder.resolve("homographs.txt"), 2),
        HandList.read(folder.resolve("rather-verbs.txt"), 1),
        HandList.read(folder.resolve("mostly-verbs.txt"), 1),
        HandList.read(folder.resolve("doing.txt"), 1),
        HandList.read(folder.resolve("apart.txt"), 1),
        HandList.read(folder.resolve("names.txt"), 1),
        HandList.read(folder.resolve("english.txt"), 1),
        HandList.read(folder.resolve("compound-parts.txt"), 1),
        HandList.read(folder.resolve("inner-compounds.txt"), 1),
        HandList.read(folder.resolve("short-parts.txt"), 1),
        HandList.read(folder.resolve("never-parts.txt"), 1),
        HandList.read(folder.resolve("whole-words.txt"), 1),
        HandList.read(folder.resolve("cut.txt"), 1),
        HandList.read(folder.resolve("seams.txt"), 1));
  }

  /** Words that have their own term, which no other word may have. */
  Stream<String> strangers() {
    return Stream.concat(names.words(), english.words());
  }
}
