package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.search.Fault;
import nl.dmmsearch.search.KnownMeeting;

/** Puts the list of meetings together. */
record MeetingsPage(SearchLink link) {

  MeetingsView answered(List<KnownMeeting> meetings) {
    Map<String, List<MeetingsView.ListedView>> years = new LinkedHashMap<>();
    for (KnownMeeting meeting : meetings.reversed()) {
      String year = String.valueOf(meeting.dates().start().getYear());
      years.computeIfAbsent(year, y -> new ArrayList<>()).add(listed(meeting));
    }
    return view(
        List.of(),
        meetings.size() == 1
            ? "1 bijeenkomst"
            : DutchNumbers.of(meetings.size()) + " bijeenkomsten",
        years.entrySet().stream()
            .map(entry -> new MeetingsView.YearView(entry.getKey(), entry.getValue()))
            .toList());
  }

  MeetingsView faulty(List<Fault> faults) {
    return view(faults.stream().map(MeetingsPage::fault).toList(), "", List.of());
  }

  private MeetingsView view(
      List<FaultView> faults, String total, List<MeetingsView.YearView> years) {
    return new MeetingsView("Bijeenkomsten", faults, kinds(link), total, years);
  }

  /** Every kind, and all of them. */
  static List<ChoiceView> kinds(SearchLink link) {
    String chosen = link.value("meetingKind");
    Stream<ChoiceView> kinds =
        Stream.of(MeetingKind.values())
            .map(kind ->
                new ChoiceView(kind.value(), kind.label(), kind.value().equalsIgnoreCase(chosen)));
    return Stream.concat(Stream.of(new ChoiceView("", "Alle soorten", chosen == null)), kinds)
        .toList();
  }

  static FaultView fault(Fault fault) {
    return new FaultView("«%s» in het webadres".formatted(fault.parameter()), fault.detail(), null);
  }

  private static MeetingsView.ListedView listed(KnownMeeting meeting) {
    Stream<String> about =
        meeting.about().entrySet().stream()
            .map(entry ->
                entry.getValue() + " × " + entry.getKey().label().toLowerCase(Locale.ROOT));
    return new MeetingsView.ListedView(
        MeetingNames.of(meeting.asNamed()),
        MeetingLink.page(meeting.id()),
        Stream.concat(about, naming(meeting)).toList());
  }

  /** A letter that only names a meeting is no report of it. */
  private static Stream<String> naming(KnownMeeting meeting) {
    int others = meeting.onlyNaming();
    if (others == 0) {
      return Stream.empty();
    }
    String other = meeting.about().isEmpty() ? "" : others == 1 ? "ander " : "andere ";
    return Stream.of(
        "genoemd in "
            + DutchNumbers.of(others)
            + " "
            + other
            + (others == 1 ? "document" : "documenten"));
  }
}
