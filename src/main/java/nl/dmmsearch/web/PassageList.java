package nl.dmmsearch.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.meeting.TopicPassage;
import nl.dmmsearch.search.Hit;

/**
 * Says where passages stand.
 *
 * @param briefs that they can be from
 */
record PassageList(List<Hit> briefs) {

  List<MeetingView.PassageView> of(List<TopicPassage> passages) {
    return passages.stream().map(this::of).toList();
  }

  private MeetingView.PassageView of(TopicPassage passage) {
    String anchor = passage.anchor() == null ? "" : "#" + passage.anchor();
    return new MeetingView.PassageView(
        passage.text(), source(passage), BriefLink.page(passage.brief()) + anchor);
  }

  private String source(TopicPassage passage) {
    Stream<String> type =
        briefs.stream()
            .map(Hit::brief)
            .filter(brief -> brief.id().equals(passage.brief()))
            .map(PassageList::type);
    Stream<String> page = Stream.ofNullable(passage.page()).map(number -> "pagina " + number);
    return Stream.of(type, Stream.ofNullable(passage.section()), page)
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", "));
  }

  private static String type(BriefSummary brief) {
    return brief.header().type().label();
  }
}
