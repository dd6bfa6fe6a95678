package nl.dmmsearch.parse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/** Reads who wrote, by role. */
final class Senders {
  private static final Pattern LETTER_OF =
      Pattern.compile(
          "(?:Nr\\. ?\\w+ |[A-Z]{1,2} )?BRIEF VAN (?:DE )?(.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ANSWERS =
      Pattern.compile(
          "((?:De )?(?:minister|staatssecretaris) (?:van|voor) [^.;:]{3,80}?) (?:antwoordt|heeft|beantwoordt)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANSWER_OF =
      Pattern.compile(
          "Antwoord van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris)[^()]{0,60}\\(([^()]{4,80})\\)");

  private Senders() {}

  /** An office that stands by itself on a line, as over and under a letter in English. */
  private static final Pattern IN_ENGLISH =
      Pattern.compile(
          "(?:(?:Letter|Note|Report) )?(?:(?:of|from):? )?(?:the )?(?:Dutch )?"
              + "(?<office>Minister|State Secretary) (?:of|for) (?<portfolio>Defence|Foreign Affairs)"
              + "(?: of the (?:Kingdom of the )?Netherlands)?[.,]?",
          Pattern.CASE_INSENSITIVE);

  /** Above the one to whom a letter goes. */
  private static final Pattern TO = Pattern.compile("(?i)to:?(?: the .*)?");

  static @Nullable String of(Part part, DocumentType type) {
    return switch (type) {
      case COMMISSIEDEBAT, SCHRIFTELIJK_OVERLEG -> committee(part);
      case BESLISNOTA -> directorate(part);
      case GEANNOTEERDE_AGENDA, VERSLAG, ANTWOORD_KAMERVRAGEN, KAMERBRIEF, OVERIG -> minister(part);
    };
  }

  private static @Nullable String committee(Part part) {
    return Committee.in(part.headText() + "\n" + String.join("\n", part.opening()));
  }

  private static @Nullable String directorate(Part part) {
    if (!part.signatories().isEmpty()) {
      String role = part.signatories().getFirst();
      int name = role.indexOf(", ");
      return withoutArticle(name < 0 ? role : role.substring(0, name));
    }
    return part.labels().first("van");
  }

  private static @Nullable String minister(Part part) {
    for (int i = 0; i < part.head().size(); i++) {
      Matcher m = LETTER_OF.matcher(inCapitals(part.head(), i));
      String ministers = m.matches() ? Roles.ministers(m.group(1)) : null;
      if (ministers != null) {
        return ministers;
      }
    }
    String english = inEnglish(part);
    if (english != null) {
      return english;
    }
    List<String> signed =
        part.signatories().stream()
            .filter(role ->
                role.toLowerCase(Locale.ROOT).contains("minister")
                    || role.contains("taatssecretaris"))
            .toList();
    String ministers = Roles.ministers(String.join("; ", signed));
    if (ministers == null) {
      ministers = signedInEnglish(part.signatories());
    }
    return ministers != null ? ministers : answering(part);
  }

  private static @Nullable String inEnglish(Part part) {
    for (int i = 0; i < part.head().size(); i++) {
      String office = english(part.head().get(i).text());
      boolean reader = i > 0 && TO.matcher(part.head().get(i - 1).text()).matches();
      if (office != null && !reader) {
        return office;
      }
    }
    return null;
  }

  /** By the first office under a letter, its name left out. */
  private static @Nullable String signedInEnglish(List<String> signatories) {
    for (String signed : signatories) {
      int name = signed.indexOf(',');
      String office = english(name < 0 ? signed : signed.substring(0, name));
      if (office != null) {
        return office;
      }
    }
    return null;
  }

  private static @Nullable String english(String line) {
    Matcher m = IN_ENGLISH.matcher(line);
    if (!m.matches()) {
      return null;
    }
    String rank = m.group("office").equalsIgnoreCase("minister") ? "minister" : "staatssecretaris";
    boolean defence = m.group("portfolio").equalsIgnoreCase("defence");
    return rank + " van " + (defence ? "Defensie" : "Buitenlandse Zaken");
  }

  /** A line with those under it that are in capitals as well. */
  private static String inCapitals(List<TextLine> head, int first) {
    var out = new StringBuilder(head.get(first).text());
    for (int i = first + 1; i < head.size() && Words.isCapitals(head.get(i).text(), 4); i++) {
      out.append(' ').append(head.get(i).text());
    }
    return out.toString();
  }

  private static @Nullable String answering(Part part) {
    for (String paragraph : part.opening()) {
      String minister = answering(paragraph);
      if (minister != null) {
        return minister;
      }
    }
    return answeringInHead(part.head());
  }

  /** By a sentence over a place and a date, which make it part of the letterhead. */
  private static @Nullable String answeringInHead(List<TextLine> head) {
    for (int i = 0; i < head.size(); i++) {
      String line = head.get(i).text();
      String next = i + 1 < head.size() ? " " + head.get(i + 1).text() : "";
      String minister = answering(line + next);
      if (minister != null) {
        return minister;
      }
    }
    return null;
  }

  private static @Nullable String answering(String paragraph) {
    Matcher m = ANSWERS.matcher(paragraph);
    if (m.lookingAt()) {
      return Roles.ministers(m.group(1));
    }
    Matcher answer = ANSWER_OF.matcher(paragraph);
    return answer.find()
        ? Roles.ministers(paragraph.substring(answer.start(), answer.end(1)))
        : null;
  }

  private static String withoutArticle(String role) {
    return role.startsWith("De ") || role.startsWith("de ") ? role.substring(3) : role;
  }
}
