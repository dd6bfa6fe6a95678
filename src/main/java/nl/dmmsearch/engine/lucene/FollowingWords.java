package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Beginning;
import nl.dmmsearch.search.Clause;

/**
 * The words that briefs have right behind what was typed before: Defensie behind «minister van».
 */
final class FollowingWords {
  private static final int SHORTEST = 3;

  /** Of the words that begin so, those that are tried; each costs a search. */
  private static final int MOST_TRIED = 40;

  /** Words before that have to stand there, too. */
  private static final int MOST_BEFORE = 2;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");

  private final KnownWords words;

  FollowingWords(KnownWords words) {
    this.words = words;
  }

  /**
   * Those that go on as was typed, that most briefs have first.
   *
   * @param most of them
   */
  List<String> of(Beginning beginning, int most) throws IOException {
    List<String> before = before(beginning.before());
    String typed = WrittenWords.folded(beginning.typed());
    var found = new ArrayList<String>();
    if (before.isEmpty() || typed.isEmpty() || beginning.scope().isPresent()) {
      return found;
    }
    for (String word : words.beginning(typed, FollowingWords::isWorthwhile, MOST_TRIED)) {
      if (found.size() < most && follows(before, word)) {
        found.add(words.written(word));
      }
    }
    return found;
  }

  private static boolean isWorthwhile(String word) {
    return word.length() >= SHORTEST && !Completions.isSmall(word) && !FirstHalves.isOne(word);
  }

  private boolean follows(List<String> before, String word) throws IOException {
    return (words.hasAny(new Clause.Exact(before.getLast() + " " + word))
            && words.hasAny(new Clause.Phrase(String.join(" ", before) + " " + word)))
        || (before.size() == 1
            && !Completions.isSmall(before.getFirst())
            && words.briefs(WrittenWords.folded(before.getFirst()) + word) > 0);
  }

  /** The last words before, none of them beyond a quote or bracket. */
  static List<String> before(String text) {
    int sign = -1;
    for (int i = 0; i < text.length(); i++) {
      sign = "\"“”„«»():".indexOf(text.charAt(i)) >= 0 ? i : sign;
    }
    List<String> all =
        NO_WORD
            .splitAsStream(text.substring(sign + 1))
            .filter(w -> w.chars().anyMatch(Character::isLetterOrDigit))
            .toList();
    return all.subList(Math.max(0, all.size() - MOST_BEFORE), all.size());
  }
}
