package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.meeting.MeetingFile;
import nl.dmmsearch.meeting.MeetingTopic;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import org.jspecify.annotations.Nullable;

/** Puts the file of one meeting together. */
record MeetingPage(MeetingFile file) {

  MeetingView view() {
    KnownMeeting meeting = file.meeting();
    return new MeetingView(
        MeetingNames.of(meeting.asNamed()),
        rows(),
        link(file.previous()),
        link(file.next()),
        new LinkView(
            "Zoek in de stukken bij deze bijeenkomst",
            MeetingLink.search(SearchLink.everything(), meeting)),
        "/api/v1/meetings/" + meeting.id(),
        groups(),
        comparisons(),
        lacking(),
        lists(),
        file.statements().stream().map(QuoteView::of).toList());
  }

  private List<RowView> rows() {
    KnownMeeting meeting = file.meeting();
    var rows = new ArrayList<RowView>();
    rows.add(RowView.of("Soort", List.of(meeting.kind().label())));
    rows.add(RowView.of("Datum", List.of(DutchDays.of(meeting.dates()))));
    if (meeting.place() != null) {
      rows.add(RowView.of("Plaats", List.of(meeting.place())));
    }
    return rows;
  }

  private static @Nullable LinkView link(@Nullable KnownMeeting meeting) {
    return meeting == null
        ? null
        : new LinkView(MeetingNames.of(meeting.asNamed()), MeetingLink.page(meeting.id()));
  }

  private List<MeetingView.GroupView> groups() {
    return Stream.of(
            group("Voor de bijeenkomst", hit -> file.phase(hit) == Phase.BEFORE),
            group("Na de bijeenkomst", hit -> file.phase(hit) == Phase.AFTER),
            group("Brieven die deze bijeenkomst ook noemen", hit -> file.phase(hit) == null))
        .filter(group -> !group.briefs().isEmpty())
        .toList();
  }

  private MeetingView.GroupView group(String name, Predicate<Hit> belongs) {
    var hits = new HitList(SearchLink.everything());
    return new MeetingView.GroupView(
        name, file.briefs().stream().filter(belongs).map(hits::of).toList());
  }

  private List<LinkView> comparisons() {
    return file.pairs().stream()
        .map(pair ->
            new LinkView(
                pair.type().label() + ": deze en de vorige",
                MeetingLink.comparison(pair.left().id(), pair.right().id(), null)))
        .toList();
  }

  private @Nullable String lacking() {
    if (file.announces() && file.reports()) {
      return null;
    }
    return file.announces()
        ? "Er is hier geen stuk van na de bijeenkomst. Daarom is niet te zien wat er van deze onderwerpen is gemeld."
        : file.reports()
            ? "Er is hier geen stuk van voor de bijeenkomst. Daarom is niet te zien wat van deze onderwerpen is aangekondigd."
            : "Er is hier geen stuk dat vooral over deze bijeenkomst gaat.";
  }

  private List<MeetingView.TopicsView> lists() {
    Stream<MeetingView.TopicsView> values =
        Arrays.stream(Dimension.values())
            .map(dimension -> list(FacetNames.plural(dimension), t -> t.dimension() == dimension));
    return Stream.concat(values, Stream.of(list("Andere koppen", t -> t.dimension() == null)))
        .filter(list -> !list.topics().isEmpty())
        .toList();
  }

  private MeetingView.TopicsView list(String name, Predicate<MeetingTopic> belongs) {
    var passages = new PassageList(file.briefs());
    return new MeetingView.TopicsView(
        name,
        file.topics().stream()
            .filter(belongs)
            .map(topic ->
                new MeetingView.TopicView(
                    topic.label(),
                    search(topic),
                    side(topic.side()),
                    passages.of(topic.announced()),
                    passages.of(topic.reported())))
            .toList());
  }

  private @Nullable String search(MeetingTopic topic) {
    Dimension dimension = topic.dimension();
    return dimension == null
        ? null
        : MeetingLink.search(
            SearchLink.everything()
                .plus(FacetNames.facet(dimension), Objects.requireNonNull(topic.value())),
            file.meeting());
  }

  /** Where one of the sides has no briefs, that a topic is not there says nothing. */
  private String side(MeetingTopic.Side side) {
    if (!file.announces() || !file.reports()) {
      return "";
    }
    return switch (side) {
      case BOTH -> "aangekondigd en gemeld";
      case ANNOUNCED -> "alleen aangekondigd";
      case REPORTED -> "alleen gemeld";
    };
  }
}
