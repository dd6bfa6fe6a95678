package nl.dmmsearch.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Statement;

/**
 * A field by which statements are counted and filtered. What a statement's values are is said here
 * and nowhere else, so that every engine counts alike: what it is about is its own, the rest is its
 * brief's.
 */
public enum StatementFacet {
  /** Commitment or position. */
  KIND("kind", true),
  /** Said, or advised to be said. */
  VOICE("voice", true),
  /** Who speaks, by role and by name. */
  SPEAKER("speaker", true),
  /** Topics that the sentence or its heading names. */
  TOPIC(Facet.TOPIC),
  /** Missions that the sentence or its heading names. */
  MISSION(Facet.MISSION),
  /** Capabilities that the sentence or its heading names. */
  CAPABILITY(Facet.CAPABILITY),
  /** The kind of document. */
  DOCUMENT_TYPE(Facet.DOCUMENT_TYPE),
  /** The years of the main meeting of its brief. */
  MEETING_YEAR(Facet.MEETING_YEAR),
  /** The kind of the main meeting of its brief. */
  MEETING_KIND(Facet.MEETING_KIND),
  /** Who wrote the brief. */
  SENDER(Facet.SENDER),
  /** The houses of parliament that the brief went to. */
  CHAMBER(Facet.CHAMBER),
  /** The main meeting of its brief, not one that it only names: a filter, not counted. */
  MEETING(Facet.MEETING),
  /** Before or after the meeting: a filter, not counted. */
  PHASE(Facet.PHASE),
  /** The ids of the statements that it repeats or fulfils: a filter, not counted. */
  EARLIER("earlier", false);

  private final String value;
  private final boolean counted;

  StatementFacet(String value, boolean counted) {
    this.value = value;
    this.counted = counted;
  }

  StatementFacet(Facet facet) {
    this(facet.value(), facet.counted());
  }

  /** The values by which {@code statement} is counted and found, without repeats. */
  public List<String> valuesOf(Statement statement, BriefSummary brief) {
    return switch (this) {
      case KIND -> List.of(statement.kind().value());
      case VOICE -> List.of(statement.voice().value());
      case SPEAKER -> Speakers.of(statement, brief).values();
      case TOPIC -> distinct(statement, Dimension.TOPIC);
      case MISSION -> distinct(statement, Dimension.MISSION);
      case CAPABILITY -> distinct(statement, Dimension.CAPABILITY);
      case DOCUMENT_TYPE -> Facet.DOCUMENT_TYPE.valuesOf(brief);
      case MEETING_YEAR -> Facet.MEETING_YEAR.valuesOf(brief);
      case MEETING_KIND -> Facet.MEETING_KIND.valuesOf(brief);
      case SENDER -> Facet.SENDER.valuesOf(brief);
      case CHAMBER -> Facet.CHAMBER.valuesOf(brief);
      case MEETING -> main(brief);
      case PHASE -> Facet.PHASE.valuesOf(brief);
      case EARLIER ->
          statement.earlier().stream()
              .flatMap(earlier -> Stream.ofNullable(earlier.target()))
              .distinct()
              .toList();
    };
  }

  /** What a statement has, any of it, that is found where {@code values} are asked for. */
  public Set<String> meant(Set<String> values) {
    return this == SPEAKER
        ? values.stream()
            .flatMap(value -> SpeakerNames.meant(value).stream())
            .collect(Collectors.toUnmodifiableSet())
        : values;
  }

  private static List<String> main(BriefSummary brief) {
    Meeting meeting = brief.meeting();
    String id = meeting == null ? null : meeting.id();
    return id == null ? List.of() : List.of(id);
  }

  private static List<String> distinct(Statement statement, Dimension dimension) {
    return statement.tags(dimension).stream().distinct().toList();
  }

  /** The facet as the API writes it, in parameters and in answers. */
  public String value() {
    return value;
  }

  /** Whether an answer counts its values; the others only filter. */
  public boolean counted() {
    return counted;
  }

  /** The facet of briefs that goes by the same name; empty for what only statements have. */
  public Optional<Facet> facet() {
    return Facet.of(value);
  }

  /** The facets whose values an answer counts, in the order of the API. */
  public static List<StatementFacet> allCounted() {
    return Stream.of(values()).filter(StatementFacet::counted).toList();
  }
}
