package nl.dmmsearch.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Labels in the other form: one letter per line, {@code docType} for the type, {@code
 * meetingDates}, and citations as written. There null mostly means that there is nothing to judge,
 * and a meeting is judged only where the label is sure of it.
 */
final class LetterLabels {
  /**
   * A dossier with a space or a part in it, and the number of the paper, which of several dossiers
   * counts in the first.
   */
  private static final Pattern CITATION =
      Pattern.compile(
          "(\\d{2})\\s*(\\d{3}(?:-\\d{2}| [XVI]+)?)(?:(?: en | ?[/,] ?)\\d{2} ?\\d{3}(?:-\\d{2})?)*,? ?nrs?\\.? ?(\\d+)");

  /** The same, the number of the paper first. */
  private static final Pattern REVERSED =
      Pattern.compile("nr\\. ?(\\d+) \\((\\d{2}) ?(\\d{3}(?:-\\d{2})?)\\)");

  private LetterLabels() {}

  static GoldBrief read(JsonNode entry) {
    Map<ReadingField, Set<String>> values = new EnumMap<>(ReadingField.class);
    judgeWhereGiven(values, ReadingField.DOCUMENT_TYPE, entry.path("docType"));
    judge(values, ReadingField.LETTER_DATE, GoldFile.texts(entry.path("letterDate")));
    judge(values, ReadingField.KAMERSTUK, GoldFile.texts(entry.path("kamerstuk")));
    judge(values, ReadingField.CITATIONS, citations(entry.path("citations")));
    judge(values, ReadingField.SECTIONS, GoldFile.texts(entry.path("sections")));
    judge(values, ReadingField.TOPICS, GoldFile.texts(entry.path("topics")));
    judge(values, ReadingField.MISSIONS, GoldFile.texts(entry.path("missions")));
    judge(values, ReadingField.CAPABILITIES, GoldFile.texts(entry.path("capabilities")));
    if (entry.path("meetingSure").asBoolean(false)) {
      JsonNode days = entry.path("meetingDates");
      judgeWhereGiven(values, ReadingField.MEETING_START, days.path(0));
      judgeWhereGiven(values, ReadingField.MEETING_END, days.path(days.size() - 1));
      judgeWhereGiven(values, ReadingField.MEETING_PLACE, entry.path("meetingPlace"));
    }
    judgeWhereGiven(values, ReadingField.MEETING_KIND, entry.path("meetingKind"));
    judgeWhereGiven(values, ReadingField.HELD_ON, entry.path("eventDate"));
    return new GoldBrief(entry.path("file").asString(), 1, values);
  }

  private static void judgeWhereGiven(
      Map<ReadingField, Set<String>> values, ReadingField field, JsonNode value) {
    if (!value.isMissingNode() && !value.isNull()) {
      judge(values, field, GoldFile.texts(value));
    }
  }

  private static void judge(
      Map<ReadingField, Set<String>> values, ReadingField field, List<String> right) {
    values.put(field, ReadingField.comparable(right));
  }

  /** The numbers; a reference without one is not judged. */
  private static List<String> citations(JsonNode written) {
    List<String> numbers = new ArrayList<>();
    for (JsonNode citation : written) {
      Matcher matcher = CITATION.matcher(citation.asString());
      while (matcher.find()) {
        String dossier = matcher.group(1) + matcher.group(2).replace(' ', '-');
        numbers.add(dossier + "-" + matcher.group(3));
      }
      Matcher reversed = REVERSED.matcher(citation.asString());
      while (reversed.find()) {
        numbers.add(reversed.group(2) + reversed.group(3) + "-" + reversed.group(1));
      }
    }
    return numbers;
  }
}
