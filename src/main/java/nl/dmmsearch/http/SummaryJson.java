package nl.dmmsearch.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.LegalCitation;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.SourcePart;
import org.jspecify.annotations.Nullable;

/** The keys that a hit and a whole brief share. */
record SummaryJson(
    String id,
    String title,
    String documentType,
    @Nullable String phase,
    @Nullable LocalDate letterDate,
    @Nullable String sender,
    @Nullable String chamber,
    @Nullable MeetingJson meeting,
    List<String> topics,
    List<String> missions,
    List<String> capabilities,
    @Nullable String kamerstuk,
    List<String> ownReferences,
    SourceJson source,
    List<CopyJson> copies,
    String citation,
    LinksJson links) {

  static SummaryJson of(BriefSummary brief) {
    Header header = brief.header();
    Phase phase = header.phase();
    Chamber chamber = header.chamber();
    KamerstukNumber kamerstuk = header.kamerstuk();
    Meeting meeting = brief.meeting();
    return new SummaryJson(
        brief.id().value(),
        header.title(),
        header.type().value(),
        phase == null ? null : phase.value(),
        header.letterDate(),
        header.sender(),
        chamber == null ? null : chamber.value(),
        meeting == null ? null : MeetingJson.of(meeting),
        brief.tags(Dimension.TOPIC),
        brief.tags(Dimension.MISSION),
        brief.tags(Dimension.CAPABILITY),
        kamerstuk == null ? null : kamerstuk.value(),
        header.ownReferences(),
        SourceJson.of(brief.source()),
        brief.copies().stream().map(CopyJson::of).toList(),
        LegalCitation.of(brief),
        LinksJson.of(brief.id()));
  }

  /** A meeting; its days and its id are null where the text does not say when it was. */
  record MeetingJson(
      @Nullable String id,
      String kind,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String place) {

    static MeetingJson of(Meeting meeting) {
      DateRange days = meeting.dates();
      return new MeetingJson(
          meeting.id(),
          meeting.kind().value(),
          days == null ? null : days.start(),
          days == null ? null : days.end(),
          meeting.place());
    }
  }

  record SourceJson(String name, int part, String mediaType) {
    static SourceJson of(SourcePart source) {
      return new SourceJson(source.name().value(), source.part(), source.mediaType());
    }
  }

  /** The same letter from elsewhere: its source, and what else is its own. */
  record CopyJson(
      @JsonUnwrapped SourceJson source,
      String id,
      @Nullable String chamber,
      @Nullable String kamerstuk,
      LinksJson links) {
    static CopyJson of(Copy copy) {
      Chamber chamber = copy.chamber();
      KamerstukNumber kamerstuk = copy.kamerstuk();
      return new CopyJson(
          SourceJson.of(copy.source()),
          copy.id().value(),
          chamber == null ? null : chamber.value(),
          kamerstuk == null ? null : kamerstuk.value(),
          LinksJson.of(copy.id()));
    }
  }

  record LinksJson(String self, String page, String original) {
    static LinksJson of(BriefId id) {
      String self = "/api/v1/briefs/" + id.value();
      return new LinksJson(self, "/brieven/" + id.value(), self + "/original");
    }
  }
}
