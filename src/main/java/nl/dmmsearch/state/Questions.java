package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Section;

/**
 * Finds what members of parliament ask where questions and their answers stand in one text: what a
 * question takes for granted the minister has not said. Where it cannot be told where the answer
 * begins, the paragraph that asks is the question.
 */
final class Questions {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*(?:[Vv]ra(?:ag|gen) )?\\d{1,3}(?: (?:en|t/m) \\d{1,3})?[.):]?(?: ?/)?\\s.*",
          Pattern.DOTALL);

  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:^|\\n)\\s*Antwoord(?:en)?\\b|(?<=\\? )(?:Ja|Nee|Neen)[.,]|(?<=[.?]\\s)(?:Ja|Nee|Neen)\\.");

  /** Stands by itself above what is asked; a number without a word only where it is answered. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<=^|\\n)[ \\t]*(?<word>[Vv]ra(?:ag|gen) )?\\d{1,3}(?:(?: en | t/m |-|, )\\d{1,3})*[.:)]?[ \\t]*(?=\\n|$)");

  /** Begins what is answered to such a question. */
  private static final Pattern REPLY =
      Pattern.compile("\\n\\s*(?:Antwoord(?:en)?\\b|(?:Ja|Nee|Neen)[.,])");

  /** Above what is answered. */
  private static final Pattern ANSWERS = Pattern.compile("(?i).*(?:antwoord|reactie).*");

  /** In other documents a numbered question counts where it turns to the minister. */
  private static final Pattern ADDRESSES = Pattern.compile("\\b[Uu]w?\\b[^?]*\\?");

  private Questions() {}

  /** Where a section of a document of this type asks, from and to behind each. */
  static List<int[]> in(DocumentType type, Section section) {
    String text = section.text();
    List<int[]> found = new ArrayList<>();
    if (text.indexOf('?') < 0 || section.speaker() != null) {
      return found;
    }
    labelled(section, found);
    boolean asks = type == DocumentType.ANTWOORD_KAMERVRAGEN;
    boolean consults = asks || type == DocumentType.SCHRIFTELIJK_OVERLEG;
    boolean answering = isAnswer(section);
    for (int from = paragraph(text, 0), to; from < text.length(); from = paragraph(text, to)) {
      to = endOfParagraph(text, from);
      String said = text.substring(from, to);
      boolean numbered = NUMBER.matcher(said).matches() || LABEL.matcher(said.strip()).matches();
      Matcher answer = ANSWER.matcher(said);
      boolean answers = mayAnswer(said) && answer.find();
      boolean isQuestion =
          said.indexOf('?') >= 0
              && ((numbered && (consults || ADDRESSES.matcher(said).find()))
                  || (asks && !answering));
      int end = answers ? answer.start() : said.length();
      if (isQuestion && end > 0) {
        found.add(new int[] {from, from + end});
      }
      answering = answers || (answering && !numbered);
    }
    return found;
  }

  /** Where the next paragraph begins. */
  private static int paragraph(String text, int from) {
    int at = from;
    while (text.startsWith("\n\n", at)) {
      at++;
    }
    return at;
  }

  private static int endOfParagraph(String text, int from) {
    int end = text.indexOf("\n\n", from);
    return end < 0 ? text.length() : end;
  }

  /** Whether one of the words stands in it that answers begin with, which is sooner known. */
  private static boolean mayAnswer(String said) {
    return said.contains("Antwoord") || said.contains("Ja") || said.contains("Nee");
  }

  /**
   * What stands between its label and the answer, or no answer being marked, the paragraph that
   * asks.
   */
  private static void labelled(Section section, List<int[]> found) {
    String text = section.text();
    String heading = section.heading();
    Matcher above = LABEL.matcher(heading == null ? "" : heading.strip());
    Matcher label = LABEL.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int from = above.matches() ? 0 : -1;
    boolean named = from == 0 && above.group("word") != null;
    int behind = 0;
    do {
      boolean more = isNext(label, text, behind);
      behind = more ? label.end() : text.length();
      if (from >= 0) {
        found.add(new int[] {from, asked(text, from, more ? label.start() : behind, named)});
      }
      from = more ? behind : -1;
      named = more && label.group("word") != null;
    } while (from >= 0);
  }

  /** Goes to the next label, which a line begins with. */
  private static boolean isNext(Matcher label, String text, int from) {
    int line = from == 0 ? 0 : nextLine(text, from - 1);
    while (line >= 0 && !label.region(line, text.length()).lookingAt()) {
      line = nextLine(text, line);
    }
    return line >= 0;
  }

  private static int nextLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? -1 : end + 1;
  }

  private static int asked(String text, int from, int to, boolean named) {
    Matcher reply = REPLY.matcher(text).region(from, to);
    if (reply.find()) {
      return reply.start();
    }
    if (!named) {
      return from;
    }
    int mark = text.indexOf('?', from);
    int end = mark < 0 || mark >= to ? from : text.indexOf("\n\n", mark);
    return end < 0 || end > to ? to : end;
  }

  private static boolean isAnswer(Section section) {
    String heading = section.heading();
    return heading != null && ANSWERS.matcher(heading).matches();
  }
}
