package nl.dmmsearch.state;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where somebody turns to another question or subject. For one thread. */
final class Turns {
  /** With what somebody opens who does. */
  private static final Pattern TURN =
      Pattern.compile(
          "(?i)(?:(?:en|maar|dan|voorts|verder|vervolgens|daarnaast|tot slot|ten slotte|tenslotte|voorzitter)[,.:]? )*"
              + "(?:(?:(?:op|over|bij) )?(?:de|een|uw|die) (?:(?:laatste|volgende|andere|tweede|derde|vierde) )?vra(?:ag|gen)\\b"
              + "|(?:de heer|mevrouw|het lid|de leden) [^.;:]{2,60}?\\b(?:vroeg|vroegen|vraagt|vragen|vroeg[^.]*naar|stelde|noemde|wees)\\b"
              + "|(?:dan )?(?:kom|ga) ik (?:nu |dan )?(?:bij|toe|naar|over|in op|door)\\b"
              + "|ik (?:kom|ga) (?:nu|dan) (?:bij|toe|naar|over|in op|door)\\b"
              + "|(?:wat betreft|met betrekking tot|ten aanzien van|wat .{2,40} betreft)\\b"
              + "|(?:tot slot|ten slotte|tenslotte)\\b)");

  /** With what that can begin, which is sooner known than that it does. */
  private static final Lexicon FIRST =
      lexicon(
          "en maar dan voorts verder vervolgens daarnaast tot ten tenslotte voorzitter op over bij de"
              + " een uw die mevrouw het kom ga ik wat met");

  /** What can follow an article there, and what a preposition or a word for myself. */
  private static final Lexicon SECOND =
      lexicon(
          "vraag vragen laatste volgende andere tweede derde vierde heer lid leden de een uw die kom"
              + " ga");

  /** Begin much else, and turn to something only with few words behind them. */
  private static final Lexicon COMMON = lexicon("op over bij de een uw die het ik");

  /** More letters than the first two words of those have. */
  private static final int LONGEST = 24;

  private final Matcher turn = TURN.matcher("");
  private final char[] begin = new char[LONGEST];
  private String text = "";

  private static Lexicon lexicon(String words) {
    var lexicon = new Lexicon();
    List.of(words.split(" ", -1)).forEach(lexicon::add);
    return lexicon;
  }

  /** Begins with another text. */
  void open(String whole) {
    text = whole;
    turn.reset(whole);
  }

  /** Whether the sentence from one place to another turns to something else. */
  boolean stand(int from, int to) {
    return mayStand(from, to) && turn.region(from, to).lookingAt();
  }

  private boolean mayStand(int from, int to) {
    int size = Math.min(to - from, LONGEST);
    text.getChars(from, from + size, begin, 0);
    int first = endOfWord(0, size);
    if (FIRST.find(begin, 0, first) == Lexicon.UNKNOWN) {
      return false;
    }
    if (COMMON.find(begin, 0, first) == Lexicon.UNKNOWN) {
      return true;
    }
    int second = Math.min(first + 1, size);
    return SECOND.find(begin, second, endOfWord(second, size)) != Lexicon.UNKNOWN;
  }

  private int endOfWord(int from, int size) {
    int end = from;
    while (end < size && Character.isLetter(begin[end])) {
      end++;
    }
    return end;
  }
}
