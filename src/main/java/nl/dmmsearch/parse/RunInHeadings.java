package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.parse.Block.Kind;

/**
 * Sets headings apart that an extraction ran into their paragraph: a few words, and then a capital
 * on a small word that only opens sentences.
 */
final class RunInHeadings {
  private static final Pattern RUN_IN =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}&/-]*(?: (?!(?:De|Het|Een|Op|In|Tijdens|Er|Voor|Met|Bij|Ook|Zoals) )[\\p{L}\\d&/-]+){0,6})"
              + " ((?:De|Het|Een|Op|In|Tijdens|Er|Voor|Met|Bij|Ook|Zoals) (?=[\\p{Ll}\\d]|[\\p{Lu}\\d]{2,}-\\p{Ll}).*)");

  /** The heading of a party's questions ends with the party; another may follow it. */
  private static final Pattern PARTY =
      Pattern.compile(
          "((?:Inbreng|Vragen|Antwoord|Antwoorden|Reactie)(?: [\\p{L}\\d-]+){0,9}?-fractie) (\\p{Lu}.*)");

  /** A title or office before a surname with a capital: minister De Vries. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?i).*\\b(?:minister|staatssecretaris|heer|mevrouw|voorzitter|president|premier|generaal)");

  private RunInHeadings() {}

  static List<Block> apart(List<Block> blocks) {
    var out = new ArrayList<Block>(blocks.size());
    for (Block block : blocks) {
      Matcher m = RUN_IN.matcher(block.text());
      if (block.kind() == Kind.TEXT
          && mayRunIn(block.text())
          && m.lookingAt()
          && !PERSON.matcher(m.group(1)).matches()) {
        headings(out, block, m.group(1));
        out.add(block.rest(m.start(2)));
      } else {
        out.add(block);
      }
    }
    return out;
  }

  /** Whether a capital opens a second word before any stop. */
  private static boolean mayRunIn(String text) {
    if (!Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && " &/-".indexOf(c) < 0) {
        return false;
      }
      if (text.charAt(i - 1) == ' ' && "DHEOITVMBZ".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void headings(List<Block> out, Block block, String words) {
    Matcher m = PARTY.matcher(words);
    if (m.matches()) {
      out.add(block.heading(0, m.end(1)));
      out.add(block.heading(m.start(2), words.length()));
    } else {
      out.add(block.heading(0, words.length()));
    }
  }
}
