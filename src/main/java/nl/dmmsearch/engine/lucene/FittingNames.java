package nl.dmmsearch.engine.lucene;

import java.util.regex.Pattern;
import nl.dmmsearch.search.Beginning;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.Completion.Kind;

/** Which names go on as a query begins. */
final class FittingNames {
  /** A number at the end, which the month behind it goes with. */
  private static final Pattern DAY = Pattern.compile(" \\d{1,2} *$");

  /** The letter that equipment of a kind begins with, and the hyphen behind it: F-35. */
  private static final Pattern DESIGNATOR = Pattern.compile("\\p{L}-");

  private FittingNames() {}

  /** Whether too little was typed to go on with, but for the letter of a designator. */
  static boolean isTooShort(String folded, Beginning beginning, int shortest) {
    return folded.length() < shortest && !DESIGNATOR.matcher(beginning.typed()).matches();
  }

  /** The first of several words stands as it is; one alone may be unfinished. */
  static String firstWord(String typed) {
    int space = typed.indexOf(' ');
    return space < 0 ? typed : typed.substring(0, space + 1);
  }

  /**
   * Whether a name goes on as was typed, from its beginning or from a word in it, or has the words
   * from its beginning in this order: {@code dmm okt} for DMM 15 oktober 2025. A name of which the
   * first word stands before would say it twice, and a number before is the day of this month and
   * of no other: {@code 17 okt}.
   */
  static boolean fits(Completion name, String typed, Beginning beginning) {
    if (DESIGNATOR.matcher(beginning.typed()).matches()) {
      return name.text().regionMatches(true, 0, beginning.typed(), 0, beginning.typed().length());
    }
    String folded = IndexedNames.folded(name.text());
    if (folded.startsWith(typed)) {
      return true;
    }
    int office = name.kind() == Kind.PERSON ? name.text().lastIndexOf(',') : -1;
    if (office >= 0
        && !hasWordAt(" " + IndexedNames.folded(name.text().substring(office)), typed)) {
      return false;
    }
    String before = " " + IndexedNames.folded(beginning.before()) + " ";
    return hasWordAt(folded, typed)
        ? !before.contains(" " + folded.split(" ", 2)[0] + " ") && !DAY.matcher(before).find()
        : folded.startsWith(firstWord(typed)) && hasInOrder(folded, typed.split(" "));
  }

  /** Not from «van» or «tot» in it. */
  private static boolean hasWordAt(String name, String typed) {
    int at = name.indexOf(" " + typed);
    return at >= 0 && !Completions.isSmall(name.substring(at + 1).split(" ", 2)[0]);
  }

  private static boolean hasInOrder(String name, String[] typed) {
    String text = " " + name + " ";
    int at = 0;
    for (int i = 0; i < typed.length && at >= 0; i++) {
      String wanted = " " + typed[i] + (i < typed.length - 1 ? " " : "");
      int found = text.indexOf(wanted, at);
      at = found < 0 ? -1 : found + 1 + typed[i].length();
    }
    return at >= 0;
  }
}
