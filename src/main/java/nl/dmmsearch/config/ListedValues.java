package nl.dmmsearch.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;

/** Reads what is written as a list or as one word instead of it: meetings and parts. */
final class ListedValues {
  private final String file;

  ListedValues(String file) {
    this.file = file;
  }

  List<Meeting> meetings(YamlNode node) throws ConfigException {
    return switch (node) {
      case YamlNode.Scalar scalar when isNone(scalar) -> List.of();
      case YamlNode.Sequence(int _, List<YamlNode> items) -> {
        var meetings = new ArrayList<Meeting>();
        for (YamlNode item : items) {
          meetings.add(meeting(item, "meetings[" + meetings.size() + "]"));
        }
        yield meetings;
      }
      case YamlNode.Scalar _, YamlNode.Mapping _ ->
          throw expected(node, "meetings: expected a list of meetings or none");
    };
  }

  private static boolean isNone(YamlNode.Scalar scalar) {
    return scalar.kind() == YamlNode.Kind.NOTHING || scalar.text().equals("none");
  }

  private Meeting meeting(YamlNode node, String at) throws ConfigException {
    var entry = bound(node, at, CorrectionEntry.MeetingEntry.class);
    try {
      return meeting(entry);
    } catch (IllegalArgumentException e) {
      throw new ConfigException(file, entry.line().number(), at + ": " + e.getMessage());
    }
  }

  private static Meeting meeting(CorrectionEntry.MeetingEntry entry) {
    LocalDate start = entry.start();
    LocalDate end = entry.end() == null ? start : entry.end();
    DateRange days = start == null || end == null ? null : new DateRange(start, end);
    MeetingKind kind =
        Changes.choice(
            MeetingKind.of(entry.kind()),
            Arrays.stream(MeetingKind.values()).map(MeetingKind::value).toList());
    return new Meeting(kind, days, entry.place());
  }

  Cuts cuts(YamlNode node) throws ConfigException {
    return switch (node) {
      case YamlNode.Scalar(int _, YamlNode.Kind _, String text) when text.equals("whole") ->
          new Cuts.Whole();
      case YamlNode.Sequence(int line, List<YamlNode> items) -> {
        var places = new ArrayList<Cuts.Place>();
        for (YamlNode item : items) {
          places.add(place(item, "parts[" + places.size() + "]"));
        }
        if (places.size() < 2) {
          throw new ConfigException(
              file, line, "parts: a cut makes two parts or more; for one say «parts: whole»");
        }
        yield new Cuts.At(places);
      }
      case YamlNode.Scalar _, YamlNode.Mapping _ ->
          throw expected(node, "parts: expected a list of places or whole");
    };
  }

  private Cuts.Place place(YamlNode node, String at) throws ConfigException {
    var entry = bound(node, at, CorrectionEntry.PartEntry.class);
    try {
      return new Cuts.Place(entry.page(), entry.begins());
    } catch (IllegalArgumentException e) {
      throw new ConfigException(file, entry.line().number(), at + ": " + e.getMessage());
    }
  }

  private <T> T bound(YamlNode node, String at, Class<T> type) throws ConfigException {
    if (node instanceof YamlNode.Mapping mapping) {
      return new RecordBinder(file).bind(type, mapping, at);
    }
    throw expected(node, at + ": expected keys");
  }

  private ConfigException expected(YamlNode node, String what) {
    return new ConfigException(file, node.line(), what + ", got " + node.described());
  }
}
