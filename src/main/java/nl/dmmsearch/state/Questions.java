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
  private static final Pattern PARAGRAPH = Pattern.compile("(?:(?!\\n\\n).)+", Pattern.DOTALL);

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
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      String said = paragraph.group();
      boolean numbered = NUMBER.matcher(said).matches() || LABEL.matcher(said.strip()).matches();
      Matcher answer = ANSWER.matcher(said);
      boolean answers = answer.find();
      boolean isQuestion =
          said.indexOf('?') >= 0
              && ((numbered && (consults || ADDRESSES.matcher(said).find()))
                  || (asks && !answering));
      int end = answers ? answer.start() : said.length();
      if (isQuestion && end > 0) {
        found.add(new int[] {paragraph.start(), paragraph.start() + end});
      }
      answering = answers || (answering && !numbered);
    }
    return found;
  }

  /**
   * What stands between its label and the answer, or no answer being marked, the paragraph that
   * asks.
   */
  private static void labelled(Section section, List<int[]> found) {
    String text = section.text();
    String heading = section.heading();
    Matcher above = LABEL.matcher(heading == null ? "" : heading.strip());
    Matcher label = LABEL.matcher(text);
    int from = above.matches() ? 0 : -1;
    boolean named = from == 0 && above.group("word") != null;
    do {
      boolean more = label.find();
      if (from >= 0) {
        found.add(new int[] {from, asked(text, from, more ? label.start() : text.length(), named)});
      }
      from = more ? label.end() : -1;
      named = more && label.group("word") != null;
    } while (from >= 0);
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
    return heading != null && heading.matches("(?i).*(?:antwoord|reactie).*");
  }
}
