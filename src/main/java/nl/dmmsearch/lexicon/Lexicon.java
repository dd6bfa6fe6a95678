package nl.dmmsearch.lexicon;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The Dutch word lists of the search, in the text formats of Lucene's own factories.
 *
 * @param lemmas forms with the term that stands for their word, where the rules give another
 * @param verbForms forms of verbs that are no noun, where a noun has the same term
 * @param compoundWords the parts of compounds, and words that must not be cut
 * @param innerCompounds compounds that are parts of larger ones
 * @param shortWords what else a dictionary has of about that length
 * @param strongVerbs verbs whose past no rule makes, each a row of its forms
 * @param looseHalves what verbs are written apart from, each with a verb behind a tab
 * @param hyphenation patterns in the XML of Apache FOP
 */
public record Lexicon(
    NavigableMap<String, String> lemmas,
    NavigableSet<String> verbForms,
    NavigableSet<String> compoundWords,
    NavigableSet<String> innerCompounds,
    NavigableSet<String> shortWords,
    NavigableSet<String> strongVerbs,
    NavigableSet<String> looseHalves,
    String hyphenation) {
  /** Letters: shorter words of English are not cut anyway. */
  private static final int SHORTEST_ENGLISH = 7;

  /** Letters: of shorter words each is near to another one. */
  private static final int SHORTEST_SLIP = 5;

  /** Letters: two longer words are seldom near to each other. */
  private static final int LONGEST_SLIP = 8;

  /**
   * Makes the lists; the same sources give the same ones.
   *
   * @param rules what the search makes of a word that is not listed
   * @param rulesOnTerms what it makes of a term from the list
   * @throws LexiconException if a list kept by hand is wrong
   */
  public static Lexicon build(
      LexiconSources sources, UnaryOperator<String> rules, UnaryOperator<String> rulesOnTerms)
      throws IOException {
    Dictionary dictionary =
        Dictionary.read(sources.words(), sources.affixes(), sources.dictionary());
    HandLists hand = HandLists.read(sources.lists());
    Compounds compounds = Compounds.of(dictionary, hand);
    String hyphenation = hyphenation(sources, dictionary, hand, compounds);
    Verbs verbs = Verbs.of(dictionary, Prefixes.from(hand.prefixes()), hand.strong());
    Lemmas words = Lemmas.of(dictionary, verbs, hand);
    NavigableMap<String, String> lemmas =
        new Overrides(rules, rulesOnTerms)
            .of(words.classes(hand), hand.strangers().collect(toSet()));
    NavigableSet<String> parts =
        new CompoundWords(compounds, hyphenation).of(known(dictionary, sources), hand);
    return new Lexicon(
        lemmas,
        likeParts(
            words.verbal(hand), compounds, word -> lemmas.getOrDefault(word, rules.apply(word))),
        parts,
        InnerCompounds.of(dictionary, compounds, hand),
        shortWords(dictionary, lemmas.keySet(), parts),
        hand.strong().rows().stream()
            .map(row -> String.join("\t", row))
            .collect(toCollection(TreeSet::new)),
        LooseHalves.of(dictionary, verbs, hand),
        hyphenation);
  }

  /** Words that no other list has, and that are near enough to others to be taken for a slip. */
  private static NavigableSet<String> shortWords(
      Dictionary dictionary, Set<String> lemmas, Set<String> parts) {
    return dictionary.words().stream()
        .filter(word -> word.length() >= SHORTEST_SLIP && word.length() <= LONGEST_SLIP)
        .filter(word -> Folding.isPlain(word) && !lemmas.contains(word) && !parts.contains(word))
        .collect(toCollection(TreeSet::new));
  }

  /** Only these could stand for a part of a compound. */
  private static NavigableSet<String> likeParts(
      NavigableSet<String> words, Compounds compounds, UnaryOperator<String> term) {
    Set<String> parts = compounds.listed().stream().map(term).collect(toSet());
    return words.stream()
        .filter(word -> parts.contains(term.apply(word)))
        .collect(toCollection(TreeSet::new));
  }

  private static String hyphenation(
      LexiconSources sources, Dictionary dictionary, HandLists hand, Compounds compounds)
      throws IOException {
    List<String> byHand =
        Stream.concat(hand.seams().words(), Seams.before(hand.names().words())).toList();
    String first = HyphenationXml.from(sources.hyphenation(), byHand);
    List<String> learned = Seams.unseen(dictionary.words(), compounds, Splitter.tree(first));
    return HyphenationXml.from(
        sources.hyphenation(),
        Stream.of(byHand.stream(), Seams.beforeVowels(compounds), learned.stream())
            .flatMap(seams -> seams)
            .toList());
  }

  private static Collection<String> known(Dictionary dictionary, LexiconSources sources)
      throws IOException {
    NavigableSet<String> known = new TreeSet<>(dictionary.words());
    known.addAll(dictionary.names());
    Files.readAllLines(sources.english()).stream()
        .map(Folding::fold)
        .filter(word -> word.length() >= SHORTEST_ENGLISH && Folding.isPlain(word))
        .forEach(known::add);
    return known;
  }

  /**
   * Writes the lists into a folder, with the notice that must go with them.
   *
   * @param notice what the licences of the sources ask for
   */
  public void write(Path folder, Path notice) throws IOException {
    Files.createDirectories(folder);
    Files.write(
        folder.resolve("lemmas.txt"), lemmas.entrySet().stream().map(Lexicon::row).toList());
    Files.write(folder.resolve("verb-forms.txt"), verbForms);
    Files.write(folder.resolve("compound-words.txt"), compoundWords);
    Files.write(folder.resolve("inner-compounds.txt"), innerCompounds);
    Files.write(folder.resolve("short-words.txt"), shortWords);
    Files.write(folder.resolve("strong-verbs.txt"), strongVerbs);
    Files.write(folder.resolve("loose-halves.txt"), looseHalves);
    Files.writeString(folder.resolve("hyphenation.xml"), hyphenation);
    Files.copy(notice, folder.resolve("NOTICE.txt"), StandardCopyOption.REPLACE_EXISTING);
  }

  private static String row(Map.Entry<String, String> entry) {
    return entry.getKey() + "\t" + entry.getValue();
  }
}
