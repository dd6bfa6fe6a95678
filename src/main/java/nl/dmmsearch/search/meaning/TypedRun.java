package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.dmmsearch.search.CapitalWords;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Words of a query side by side, nothing but words.
 *
 * @param first the index of the first in {@link Query#words}
 * @param words as typed, without punctuation behind them
 * @param text the words with a space between them, in lower case
 */
record TypedRun(int first, List<String> words, String text) {
  /** Stands before the pattern of what begins with a word of {@link #text}. */
  static final String WORD_START = "(?<=^| )";

  private static final Pattern BEHIND = Pattern.compile("[,;:?!…]+$");

  /** What is longer can well be a word that is shouted. */
  private static final int LONGEST_ABBREVIATION = 4;

  TypedRun(int first, List<String> words) {
    this(first, List.copyOf(words), lower(String.join(" ", words)));
  }

  /** The runs of a query; whatever is no plain word parts them. */
  static List<TypedRun> of(Query query) {
    return of(query, clause -> clause instanceof Clause.Word(String text) ? text : null);
  }

  /**
   * The same, where other clauses may be words.
   *
   * @param word what a clause has as a plain word; null where it is none
   */
  static List<TypedRun> of(Query query, Function<Clause, @Nullable String> word) {
    var runs = new ArrayList<TypedRun>();
    var run = new ArrayList<String>();
    List<Clause> words = query.words();
    for (int i = 0; i <= words.size(); i++) {
      String text = i < words.size() ? word.apply(words.get(i)) : null;
      if (text != null) {
        run.add(bare(text));
      } else if (!run.isEmpty()) {
        runs.add(new TypedRun(i - run.size(), run));
        run.clear();
      }
    }
    return runs;
  }

  static String bare(String word) {
    String bare = BEHIND.matcher(word).replaceFirst("");
    return bare.isEmpty() ? word : bare;
  }

  /** Lower case of the same length, so that places stay what they are. */
  private static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : text;
  }

  /** The index in the query of the word that the text has at {@code at}. */
  int wordAt(int at) {
    int spaces = (int) text.substring(0, at).chars().filter(c -> c == ' ').count();
    return first + spaces;
  }

  /**
   * Whether a word in capitals is meant so: some word has a small letter, or there are but
   * abbreviations, which nobody shouts.
   */
  boolean minglesCase() {
    return words.size() == 1
        || words.stream().anyMatch(word -> word.chars().anyMatch(Character::isLowerCase))
        || words.stream().allMatch(TypedRun::isShort);
  }

  private static boolean isShort(String word) {
    return word.length() <= LONGEST_ABBREVIATION
        && WordForms.isAbbreviation(word)
        && (CapitalWords.has(word) || !Questions.isSmall(word));
  }
}
