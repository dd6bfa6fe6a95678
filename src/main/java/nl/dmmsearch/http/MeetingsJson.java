package nl.dmmsearch.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.search.KnownMeeting;

/** The meetings that briefs are about. */
record MeetingsJson(int total, List<ListedJson> meetings) {
  static MeetingsJson of(List<KnownMeeting> meetings) {
    return new MeetingsJson(meetings.size(), meetings.stream().map(ListedJson::of).toList());
  }

  record ListedJson(@JsonUnwrapped KnownMeetingJson meeting, Map<String, Integer> briefs) {
    static ListedJson of(KnownMeeting meeting) {
      return new ListedJson(KnownMeetingJson.of(meeting), KnownMeetingJson.counts(meeting));
    }
  }
}
