package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/** The labels of a letterhead and what stands behind or under them. */
final class Labels {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(datum|betreft|betreffende|onderwerp|onze referentie|ons kenmerk|kenmerk"
              + "|uw referentie|uw kenmerk|uw brief|aan|van|afgestemd met|in afschrift aan"
              + "|opgesteld door|aantal bijlagen|bijlagen?(?:\\(n\\))?|contactpersoon|telefoon"
              + "|steller|gepubliceerd|nummer|bij beantwoording|c\\.c\\.|cc|auteur|e-mail|fax|blad|afschrift"
              + "|date|subject|our reference|your reference|enclosures?)(?: ?: ?| |,|$)(.*)");

  private final Map<String, String> values = new HashMap<>();

  private Labels() {}

  static Labels of(List<TextLine> head) {
    var labels = new Labels();
    for (int i = 0; i < head.size(); i++) {
      Matcher m = LABEL.matcher(head.get(i).text());
      if (m.matches() && !goesOn(head, i)) {
        String label = m.group(1).toLowerCase(Locale.ROOT);
        labels.values.putIfAbsent(label, value(head, i, m.group(2).strip()));
      }
    }
    return labels;
  }

  /** What stands behind the first of these labels that the letterhead has; null without. */
  @Nullable String first(String... labels) {
    for (String label : labels) {
      String value = values.get(label);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  /** Whether a line is a label without a value, or with one behind a colon. */
  static boolean isLabel(String line) {
    Matcher m = LABEL.matcher(line);
    return m.matches()
        && (m.group(2).isBlank()
            || line.startsWith(":", m.end(1))
            || line.startsWith(" :", m.end(1)));
  }

  private static boolean isLabel(List<TextLine> head, int i) {
    return LABEL.matcher(head.get(i).text()).matches() && !goesOn(head, i);
  }

  /** A small word right under a full line is no label: {@code van de NAVO op 4 mei}. */
  private static boolean goesOn(List<TextLine> head, int i) {
    return i > 0 && Words.startsLower(head.get(i).text()) && head.get(i - 1).text().length() >= 40;
  }

  private static String value(List<TextLine> head, int label, String rest) {
    var parts = new ArrayList<String>();
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    int gap = 0;
    for (int i = label + 1; i < head.size(); i++) {
      String text = head.get(i).text();
      if (text.isEmpty()) {
        gap++;
      } else if (isLabel(head, i) || !goesOn(parts, text, gap)) {
        break;
      } else {
        parts.add(text);
        gap = 0;
      }
    }
    return joined(parts);
  }

  /** A value takes up the next line; over an empty one only where it cannot have ended. */
  private static boolean goesOn(List<String> parts, String next, int gap) {
    if (parts.isEmpty()) {
      return true;
    }
    String last = parts.getLast();
    return gap == 0 || (gap == 1 && (Words.leadsOn(last) || Words.startsLower(next)));
  }

  private static String joined(List<String> parts) {
    var out = new StringBuilder();
    var hyphens = new HyphenRepair(List.of());
    for (String part : parts) {
      if (HyphenRepair.broken(out)) {
        hyphens.join(out, part);
      } else {
        out.append(out.isEmpty() ? "" : " ").append(part);
      }
    }
    return out.toString();
  }
}
