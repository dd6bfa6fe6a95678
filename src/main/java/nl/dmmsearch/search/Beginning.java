package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be completed of a query: its last word, or its last few words where they begin a name.
 *
 * @param before all that stands before it
 * @param typed the word or words
 * @param words how many
 */
public record Beginning(String before, String typed, int words) {
  /** Longer names are not typed from their beginning. */
  private static final int MOST_WORDS = 6;

  /** A word with a colon, perhaps the quote of a phrase that has begun, and words of that. */
  private static final Pattern FIELD =
      Pattern.compile("(?<!\\p{L})(\\p{L}+):(?:[\"“”„«»][^\"“”„«»]*)?$");

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}][^\\s\\p{Z}()\"“”„«»:]*");

  /**
   * Each way to take the end of {@code query}, the most words first; empty where no word ends it.
   */
  public static List<Beginning> of(String query) {
    var starts = new ArrayList<Integer>();
    int end = 0;
    Matcher word = WORD.matcher(query);
    while (word.find()) {
      if (!starts.isEmpty() && !query.substring(end, word.start()).isBlank()) {
        starts.clear();
      }
      starts.add(word.start());
      end = word.end();
    }
    var beginnings = new ArrayList<Beginning>();
    if (end == query.length()) {
      for (int i = Math.max(0, starts.size() - MOST_WORDS); i < starts.size(); i++) {
        int start = starts.get(i);
        beginnings.add(
            new Beginning(query.substring(0, start), query.substring(start), starts.size() - i));
      }
    }
    return List.copyOf(beginnings);
  }

  /** The field that the word is asked of; empty where it may stand anywhere. */
  public Optional<Scope> scope() {
    Matcher field = FIELD.matcher(before);
    return field.find() ? Scope.of(field.group(1)) : Optional.empty();
  }

  /** Whether a name of several words can stand here: not behind a sign that is for one word. */
  public boolean canBeSeveral() {
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    return QueryCharacters.isSpace(last) || QueryCharacters.isQuote(last) || last == '(';
  }
}
