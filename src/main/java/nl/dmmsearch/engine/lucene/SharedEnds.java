package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.dmmsearch.search.Correction;
import org.apache.lucene.index.Term;

/**
 * Where a compound of a query is cut so that another beginning can stand before its end:
 * verdediging in raketverdediging, for lucht-. Both halves are words as they stand, so that no
 * whole is made of an ending: kernens of kern- en raketwapens.
 */
final class SharedEnds {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  private final LongestTerm longestTerm = new LongestTerm(Analysis.querying());
  private final Predicate<Term> known;

  /**
   * @param known whether the index has a term
   */
  SharedEnds(Predicate<Term> known) {
    this.known = known;
  }

  /**
   * A beginning with the end of a compound: the longest that makes a word that letters or the
   * lexicon have, else the longest; "" where the other word has no such end.
   */
  String whole(String begin, String completing) {
    String word = Correction.bare(completing).toLowerCase(Locale.ROOT);
    if (word.length() > LONGEST) {
      return "";
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0) {
      return begin + "-" + word.substring(hyphen + 1);
    }
    int prefix = Particles.behindPrefix(word);
    if (Particles.isPrefix(begin.toLowerCase(Locale.ROOT))) {
      String whole = begin + word.substring(prefix);
      return prefix > 0 && isKnown(begin, whole) ? whole : "";
    }
    List<String> wholes = ends(word).stream().map(end -> begin + end).toList();
    return wholes.stream()
        .filter(whole -> isKnown(begin, whole))
        .findFirst()
        .orElse(wholes.isEmpty() ? "" : wholes.getFirst());
  }

  /** Whether letters have a word, or a compound that it is a part of. */
  boolean isWritten(String word) {
    return known.test(new Term(Schema.PARTS, longestTerm.of(Schema.PARTS, word)));
  }

  private List<String> ends(String word) {
    var ends = new ArrayList<String>();
    for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
      String end = word.substring(cut);
      if (isBeginning(word.substring(0, cut)) && (isWord(end) || isCompound(end))) {
        ends.add(end);
      }
    }
    return ends;
  }

  private boolean isCompound(String word) {
    for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
      if (isBeginning(word.substring(0, cut)) && isWord(word.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /** A word, perhaps with the s that joins it to another. */
  private boolean isBeginning(String half) {
    return isWord(half)
        || (half.length() > SHORTEST
            && half.endsWith("s")
            && isWord(half.substring(0, half.length() - 1)));
  }

  /** As it stands or its singular. */
  private boolean isWord(String word) {
    DutchWords words = DutchWords.shipped();
    String folded = WrittenWords.folded(word);
    return words.has(folded)
        || words.has(longestTerm.of(Schema.TEXT, word))
        || (word.length() > SHORTEST
            && known.test(new Term(Schema.EXACT, longestTerm.of(Schema.EXACT, word))));
  }

  /** Whether letters or the lexicon have a whole, and not just its beginning or another word. */
  private boolean isKnown(String begin, String whole) {
    String stem = longestTerm.of(Schema.PARTS, whole);
    return DutchWords.shipped().has(WrittenWords.folded(whole))
        || (stem.length() > begin.length() + 1
            && stem.startsWith(WrittenWords.folded(begin))
            && known.test(new Term(Schema.PARTS, stem)));
  }
}
