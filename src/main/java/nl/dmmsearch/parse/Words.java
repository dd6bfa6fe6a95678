package nl.dmmsearch.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Small questions about the words of a line. */
final class Words {
  private static final Set<String> OPEN =
      Set.of(
          "aan", "als", "bij", "dat", "de", "den", "der", "des", "die", "door", "een", "en", "het",
          "hun", "in", "inzake", "met", "na", "naar", "of", "om", "onder", "op", "over", "per",
          "sinds", "te", "ten", "ter", "tot", "tussen", "uit", "van", "via", "voor", "zijn");
  private static final String ENDING = ".;:!?…";
  private static final String CLOSING = ")]”’»\"'";

  private Words() {}

  static String first(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line : line.substring(0, space);
  }

  static String last(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  /** The words of a line, as they stand between single spaces. */
  static List<String> of(String line) {
    return Arrays.asList(line.split(" ", -1));
  }

  static int count(String line) {
    int words = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != ' ' && (i == 0 || line.charAt(i - 1) == ' ')) {
        words++;
      }
    }
    return words;
  }

  /** Whether more must follow: the line ends in a comma or in a word that leads on to another. */
  static boolean leadsOn(String line) {
    return line.endsWith(",") || OPEN.contains(last(line));
  }

  static boolean endsSentence(String line) {
    int last = line.length() - 1;
    while (last >= 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDING.indexOf(line.charAt(last)) >= 0;
  }

  static boolean startsLower(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
  }

  /** Whether all its letters, at least {@code least} of them, are capitals. */
  static boolean isCapitals(String line, int least) {
    int letters = 0;
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLowerCase(line.charAt(i))) {
        return false;
      }
      if (Character.isLetter(line.charAt(i))) {
        letters++;
      }
    }
    return letters >= least;
  }
}
