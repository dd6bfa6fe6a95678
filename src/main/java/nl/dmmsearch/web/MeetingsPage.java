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
    List<String> briefs =
        meeting.briefs().entrySet().stream()
            .map(
                entry -> entry.getValue() + " × " + entry.getKey().label().toLowerCase(Locale.ROOT))
            .toList();
    return new MeetingsView.ListedView(
        MeetingNames.of(meeting.asNamed()), MeetingLink.page(meeting.id()), briefs);
  }
}
