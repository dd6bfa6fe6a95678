package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Where compounds can be cut in two, by the parts that an analyzer finds in them. */
final class CompoundHalves {
  private static final int SHORTEST = 3;

  /** Longer ones are no words. */
  private static final int LONGEST = 80;

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  private final Analyzer splitter;

  /**
   * @param splitter gives the word, folded, and its parts
   */
  CompoundHalves(Analyzer splitter) {
    this.splitter = splitter;
  }

  /** What another first part could stand before: zekerheid for leveringszekerheid; else "". */
  String tail(String word) throws IOException {
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0) {
      String before = word.substring(0, hyphen);
      String cut = isPlain(before) ? tailOfPlain(before) : "";
      return cut + word.substring(hyphen + 1);
    }
    return isPlain(word) ? tailOfPlain(word) : "";
  }

  /** What another last part could stand behind: veiligheids for veiligheidsbeleid; else "". */
  String head(String word) throws IOException {
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0) {
      return word.substring(0, hyphen + 1);
    }
    if (!isPlain(word)) {
      return "";
    }
    String whole = word.toLowerCase(Locale.ROOT);
    String head = "";
    for (String part : parts(word)) {
      if (whole.endsWith(part) && whole.length() - part.length() > head.length()) {
        head = whole.substring(0, whole.length() - part.length());
      }
    }
    return head.length() < SHORTEST ? "" : head;
  }

  private String tailOfPlain(String word) throws IOException {
    String whole = word.toLowerCase(Locale.ROOT);
    Set<String> parts = parts(word);
    int cut = Integer.MAX_VALUE;
    for (String part : parts) {
      if (whole.startsWith(part)) {
        cut = Math.min(cut, behind(whole, part.length(), parts));
      }
    }
    for (String part : parts) {
      int at = whole.lastIndexOf(part);
      if (cut == Integer.MAX_VALUE && at >= SHORTEST) {
        cut = at;
      }
    }
    return cut <= whole.length() - SHORTEST ? whole.substring(cut) : "";
  }

  /** The place behind a first part, and behind an s between it and the next. */
  private static int behind(String whole, int place, Set<String> parts) {
    boolean linked =
        whole.startsWith("s", place)
            && parts.stream().noneMatch(part -> whole.startsWith(part, place))
            && parts.stream().anyMatch(part -> whole.startsWith(part, place + 1));
    return linked ? place + 1 : place;
  }

  private static boolean isPlain(String word) {
    return word.length() <= LONGEST && LETTERS.matcher(word).matches();
  }

  /** The parts of a word in the order in which they are found, without the word itself. */
  private Set<String> parts(String word) throws IOException {
    Set<String> parts = new LinkedHashSet<>();
    try (TokenStream stream = splitter.tokenStream("", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (term.length() < word.length()) {
          parts.add(term.toString());
        }
      }
      stream.end();
    }
    return parts;
  }
}
