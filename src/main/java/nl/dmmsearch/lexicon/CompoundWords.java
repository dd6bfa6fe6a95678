package nl.dmmsearch.lexicon;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The list that words are cut by: what compounds are made of, and the words that would be cut by
 * that and must not.
 */
final class CompoundWords {
  private static final int SHORTEST_CUT = 7;

  /** Compounds of this length are words of their own to their users: zeeslag, oorlog. */
  private static final int LEXICAL = 7;

  /** Fifteen is no kind of ten. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|tachtig"
              + "|(?:twin|der|veer|vijf|zes|zeven|negen)tig|honderd|duizend|miljoen|miljard|en"
              + "|de|ste)+");

  private final Compounds compounds;
  private final String hyphenation;

  CompoundWords(Compounds compounds, String hyphenation) {
    this.compounds = compounds;
    this.hyphenation = hyphenation;
  }

  /**
   * @param words all that are known, each to be cut rightly or not at all
   */
  NavigableSet<String> of(Collection<String> words, HandLists hand) throws IOException {
    NavigableSet<String> list =
        compounds.listed().stream()
            .filter(part -> part.length() <= LEXICAL || compounds.parts(part).isEmpty())
            .collect(toCollection(TreeSet::new));
    Stream.of(hand.whole(), hand.parts()).flatMap(HandList::words).forEach(list::add);
    Set<String> kept = new TreeSet<>();
    for (int round = 0; round < 2; round++) {
      var splitter = new Splitter(hyphenation, list);
      words.stream()
          .filter(word -> word.length() >= SHORTEST_CUT && isCutWrongly(word, splitter))
          .forEach(kept::add);
      hand.names().words().filter(name -> !splitter.parts(name).isEmpty()).forEach(kept::add);
      list.addAll(kept);
    }
    hand.cut().words().forEach(list::remove);
    return list;
  }

  private boolean isCutWrongly(String word, Splitter splitter) {
    return (compounds.parts(word).isEmpty() || NUMBER.matcher(word).matches())
        && !splitter.parts(word).isEmpty();
  }
}
