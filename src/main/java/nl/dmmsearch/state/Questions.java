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
    boolean asks = type == DocumentType.ANTWOORD_KAMERVRAGEN;
    boolean consults = asks || type == DocumentType.SCHRIFTELIJK_OVERLEG;
    boolean answering = isAnswer(section);
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      String said = paragraph.group();
      boolean numbered = NUMBER.matcher(said).matches();
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

  private static boolean isAnswer(Section section) {
    String heading = section.heading();
    return heading != null && heading.matches("(?i).*(?:antwoord|reactie).*");
  }
}
