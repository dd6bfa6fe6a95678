package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Section;

/**
 * Finds the letters of others that a letter gives in full without quotation marks: each from its
 * salutation, or from where and when it was written above that, to what it is closed with, or to
 * the end where nothing closes it. For one document, section by section, as only the salutation of
 * the whole is the sender's own.
 */
final class InnerLetters {
  /** Where and when a letter was written, as it stands above its salutation. */
  private static final String DATELINE =
      "(?:\\p{Lu}[\\p{L}.'’ -]{1,40}, ?)?(?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.?,? \\d{4}"
          + "|\\p{Lu}\\p{L}{2,8} \\d{1,2}(?:st|nd|rd|th)?, \\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})";

  private static final Pattern DATED = Pattern.compile(DATELINE);

  /** In another language than a minister writes to parliament in, however it goes on. */
  private static final String FOREIGN =
      "(?:Ch(?:er|ère|ers|ères)|Monsieur|Madame|Mon (?:cher|général)|Sehr geehrte[rns]?|Liebe[rs]?"
          + "|Kære|Kjære|Käre|Estimad[oa]|Gentile|Caro|Szanown[aiey]+)";

  private static final Pattern SALUTATION =
      Pattern.compile(
          "[ \\t]*(?:(?<dateline>"
              + DATELINE
              + ")[ \\t]*\\n\\s*)?(?<greeting>(?:(?:Zeer |Hoog)?[Gg]eachte|Hooggeleerde|Edelachtbare|Waarde"
              + "|[Ww]el(?:edel|eerwaarde)(?:zeer)?(?:geleerde|gestrenge|geboren)?"
              + "|Beste (?=collega|heer|mevrouw|\\p{Lu})|Mijnheer|My dear|Dear"
              + "|(?:(?:Uwe?|Zijne|Hare|Your|His|Her) )?Excellen(?:tie|cy)|(?<foreign>"
              + FOREIGN
              + "))(?: ?[\\p{L}.'’-]+){0,7} ?(?:,|\\n))");

  /** How the line of a salutation begins. */
  private static final List<String> GREETINGS =
      List.of(
          ("Geachte geachte Zeer Hoog Edelachtbare Waarde Wel wel Beste Mijnheer My Dear Uw Zijne"
                  + " Hare Your His Her Excellen Ch Monsieur Madame Mon Sehr Lieb Kær Kjær Kär"
                  + " Estimad Gentile Caro Szanown")
              .split(" ", -1));

  /** Of each letter of ASCII those that begin with it. */
  private static final List<List<String>> BY_INITIAL =
      IntStream.range(0, 128)
          .mapToObj(letter -> GREETINGS.stream().filter(g -> g.charAt(0) == letter).toList())
          .toList();

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?<=\\n)[ \\t]*(?:Hoogachtend|Met (?:vriendelijke|hartelijke|collegiale) groet"
              + "|Met (?:de meeste |bijzondere )?hoogachting|Vriendelijke groet|Yours|Sincerely"
              + "|Kind regards|Best regards)[^\\n]*");

  /** A name or an office, as it stands under a letter. */
  private static final Pattern SIGNATURE = Pattern.compile("\\G\\s*[^\\n.?!]{1,80}(?=\\n|$)");

  private static final Pattern PARLIAMENT =
      Pattern.compile(
          "[Vv]oorzitter|[Ll]eden|[Kk]amer|[Pp]resident van de|Speaker|Chair|President of the");

  /** Announces in the line above, or as a heading, what somebody else wrote. */
  private static final Pattern ENCLOSED =
      Pattern.compile(
          "(?i)(?:.*\\b(?:brief|schrijven|letter|lettre|afschrift|bijlage|annex|enclosure|appendix)\\b.*)");

  private boolean greeted;
  private boolean begun;

  /** Where in the text of the next section such letters stand, from and to behind each. */
  List<int[]> in(Section next) {
    String section = next.text();
    String heading = next.heading();
    List<int[]> found = in(section, heading == null ? "" : heading.strip());
    begun |= !section.isBlank();
    return found;
  }

  private List<int[]> in(String section, String heading) {
    List<int[]> found = new ArrayList<>();
    int last = lastGreeting(section);
    if (last < 0) {
      return found;
    }
    Matcher salutation = SALUTATION.matcher(section);
    for (int from = 0; from <= last; from = nextParagraph(section, from)) {
      if (!salutation.region(from, section.length()).lookingAt()) {
        continue;
      }
      boolean inner =
          (greeted || isOfOthers(section, salutation, from == 0 ? heading : ""))
              && !PARLIAMENT.matcher(salutation.group("greeting")).find();
      greeted = true;
      from = salutation.end();
      if (inner) {
        int end = end(section, from);
        found.add(new int[] {salutation.start(), end});
        from = end;
      }
    }
    return found;
  }

  /**
   * Whether a first salutation is not that of the letter itself: by its language, or what stands
   * above it.
   */
  private boolean isOfOthers(String section, Matcher salutation, String heading) {
    String before = section.substring(0, salutation.start());
    boolean first = !begun && before.isBlank();
    boolean dated = salutation.group("dateline") != null || DATED.matcher(heading).matches();
    return salutation.group("foreign") != null
        || (dated && !first)
        || isBehindSentence(before)
        || ENCLOSED.matcher(before.isBlank() ? heading : lastLine(before)).matches();
  }

  private static String lastLine(String before) {
    return before.stripTrailing().lines().reduce("", (_, line) -> line);
  }

  /** The last line that begins as a salutation does; -1 where none does. */
  private static int lastGreeting(String section) {
    int last = -1;
    for (int line = 0; line >= 0 && line < section.length(); line = nextLine(section, line)) {
      int word = line;
      while (word < section.length() && isBlank(section.charAt(word))) {
        word++;
      }
      last = word < section.length() && greets(section, word) ? word : last;
    }
    return last;
  }

  private static int nextLine(String text, int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? -1 : end + 1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean greets(String text, int at) {
    char letter = text.charAt(at);
    if (letter >= BY_INITIAL.size()) {
      return false;
    }
    for (String greeting : BY_INITIAL.get(letter)) {
      if (text.startsWith(greeting, at)) {
        return true;
      }
    }
    return false;
  }

  private static int nextParagraph(String text, int from) {
    int empty = text.indexOf("\n\n", Math.max(0, from - 1));
    return empty < 0 ? text.length() : empty + 2;
  }

  private static boolean isBehindSentence(String text) {
    String before = text.stripTrailing();
    return !before.isEmpty() && ".:!?”\"".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static int end(String text, int from) {
    Matcher closing = CLOSING.matcher(text);
    if (!closing.find(from)) {
      return text.length();
    }
    Matcher signature = SIGNATURE.matcher(text);
    return signature.find(closing.end()) ? signature.end() : closing.end();
  }
}
