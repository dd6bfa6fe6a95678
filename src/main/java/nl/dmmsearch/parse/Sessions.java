package nl.dmmsearch.parse;

import java.util.List;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;

/** Meetings with a name of their own that are held beside the main one, mostly without a date. */
final class Sessions {
  private record Name(MeetingKind kind, List<String> spellings) {}

  private static final List<Name> NAMES =
      List.of(
          new Name(MeetingKind.UDCG, List.of("UDCG", "Ukraine Defence Contact Group")),
          new Name(
              MeetingKind.NUC,
              List.of(
                  "(NUC)",
                  "NATO-Ukraine Council",
                  "NATO Ukraine Council",
                  "NATO-Ukraine Commission")),
          new Name(MeetingKind.NPG, List.of("(NPG)", "Nuclear Planning Group")));

  private Sessions() {}

  static void add(List<Meeting> found, Part part) {
    for (Name name : NAMES) {
      boolean known = found.stream().anyMatch(meeting -> meeting.kind() == name.kind());
      if (!known && !found.isEmpty() && isNamed(name, part)) {
        found.add(new Meeting(name.kind(), null, null));
      }
    }
  }

  private static boolean isNamed(Name name, Part part) {
    return part.blocks().stream()
        .anyMatch(block -> name.spellings().stream().anyMatch(block.text()::contains));
  }
}
