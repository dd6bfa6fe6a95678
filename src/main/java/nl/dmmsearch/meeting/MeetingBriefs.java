package nl.dmmsearch.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.Naming;

/** What the briefs are to a meeting: announcements, reports, or letters that only name it. */
record MeetingBriefs(KnownMeeting meeting) {

  /**
   * In the order in which they come about: agenda, note, debate before it; report and so on after.
   */
  Comparator<Hit> order() {
    return Comparator.comparing((Hit hit) -> !isAbout(hit.brief()))
        .thenComparing(hit -> phase(hit.brief()))
        .thenComparingInt(hit -> rank(hit.brief().header().type()))
        .thenComparing(hit -> day(hit.brief()))
        .thenComparing(hit -> hit.brief().id());
  }

  /** Those about the meeting that come at one side of it. */
  List<Hit> at(Phase phase, List<Hit> briefs) {
    return briefs.stream()
        .filter(hit -> isAbout(hit.brief()) && phase(hit.brief()) == phase)
        .toList();
  }

  /** Whether the brief is mainly about the meeting, or about one that was held with it. */
  boolean isAbout(BriefSummary brief) {
    return Naming.of(brief).isAbout(meeting);
  }

  /** The phase of the brief, which for what only names the meeting is another one's. */
  Phase phase(BriefSummary brief) {
    Phase said = brief.header().phase();
    if (said != null && isAbout(brief)) {
      return said;
    }
    return written(brief.header())
        .map(day -> Phase.of(day, meeting.dates()))
        .orElse(brief.header().type() == DocumentType.VERSLAG ? Phase.AFTER : Phase.BEFORE);
  }

  private static LocalDate day(BriefSummary brief) {
    return written(brief.header()).orElse(LocalDate.MAX);
  }

  /** A debate speaks on the day it was held, however late its report was adopted. */
  private static Optional<LocalDate> written(Header header) {
    return Optional.ofNullable(header.heldOn()).or(() -> Optional.ofNullable(header.letterDate()));
  }

  private static int rank(DocumentType type) {
    return switch (type) {
      case GEANNOTEERDE_AGENDA, VERSLAG -> 0;
      case BESLISNOTA -> 1;
      case KAMERBRIEF -> 2;
      case SCHRIFTELIJK_OVERLEG, COMMISSIEDEBAT -> 3;
      case ANTWOORD_KAMERVRAGEN -> 4;
      case OVERIG -> 5;
    };
  }
}
