package nl.dmmsearch.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/** A row of labels with its values in a row below: {@code Uw brief Ons kenmerk Datum}. */
final class LabelRow {
  private static final String LABEL =
      "(uw brief(?: van)?|uw kenmerk|uw referentie|ons kenmerk|onze referentie|kenmerk|datum|bijlagen?(?:\\(n\\))?"
          + "|telefoon|doorkiesnummer|behandeld door|contactpersoon|steller)";
  private static final Pattern NEXT = Pattern.compile(LABEL + "(?: ?:)?(?: |$)");
  private static final Pattern ROW = Pattern.compile("(?:" + LABEL + "(?: ?:)?(?: |$)){2,}");

  private LabelRow() {}

  /** The date under the label of the letter's own; null where no row has it. */
  static @Nullable LocalDate date(List<TextLine> head) {
    for (int i = 0; i + 1 < head.size(); i++) {
      String row = head.get(i).text().toLowerCase(Locale.ROOT);
      if (row.contains("datum") && ROW.matcher(row).matches()) {
        return under(labels(row), value(head, i + 1));
      }
    }
    return null;
  }

  private static List<String> labels(String row) {
    var labels = new ArrayList<String>();
    for (Matcher m = NEXT.matcher(row); m.find(); ) {
      labels.add(m.group(1));
    }
    return labels;
  }

  private static String value(List<TextLine> head, int from) {
    return head.subList(from, head.size()).stream()
        .map(TextLine::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Of two dates the other is that of the letter answered. */
  private static @Nullable LocalDate under(List<String> labels, String values) {
    List<DateMention> dates =
        DutchDates.find(values).stream().filter(DateMention::hasYear).toList();
    if (dates.isEmpty()) {
      return null;
    }
    boolean last = labels.getFirst().startsWith("uw brief");
    DateMention date = last ? dates.getLast() : dates.getFirst();
    var range = date.dates();
    return range == null ? null : range.start();
  }
}
