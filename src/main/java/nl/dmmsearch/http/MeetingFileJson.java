package nl.dmmsearch.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.http.SearchJson.HitJson;
import nl.dmmsearch.meeting.MeetingFile;
import nl.dmmsearch.meeting.MeetingTopic;
import nl.dmmsearch.meeting.TopicPassage;
import nl.dmmsearch.search.KnownMeeting;
import org.jspecify.annotations.Nullable;

/** All that is known of one meeting. */
record MeetingFileJson(
    @JsonUnwrapped KnownMeetingJson meeting,
    List<HitJson> briefs,
    List<TopicJson> topics,
    List<StatementHitJson> statements,
    @Nullable String previous,
    @Nullable String next) {
  static MeetingFileJson of(MeetingFile file) {
    return new MeetingFileJson(
        KnownMeetingJson.of(file.meeting()),
        file.briefs().stream().map(hit -> HitJson.of(hit, false)).toList(),
        file.topics().stream().map(TopicJson::of).toList(),
        file.statements().stream().map(StatementHitJson::of).toList(),
        id(file.previous()),
        id(file.next()));
  }

  private static @Nullable String id(@Nullable KnownMeeting meeting) {
    return meeting == null ? null : meeting.id();
  }

  record TopicJson(
      @Nullable String dimension,
      @Nullable String value,
      String label,
      List<PassageJson> announced,
      List<PassageJson> reported) {
    static TopicJson of(MeetingTopic topic) {
      Dimension dimension = topic.dimension();
      return new TopicJson(
          dimension == null ? null : dimension.value(),
          topic.value(),
          topic.label(),
          topic.announced().stream().map(PassageJson::of).toList(),
          topic.reported().stream().map(PassageJson::of).toList());
    }
  }

  record PassageJson(
      String briefId,
      @Nullable String anchor,
      @Nullable String section,
      @Nullable Integer page,
      String text) {
    static PassageJson of(TopicPassage passage) {
      return new PassageJson(
          passage.brief().value(),
          passage.anchor(),
          passage.section(),
          passage.page(),
          passage.text());
    }
  }
}
