package nl.dmmsearch.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field by which briefs are counted and filtered. What a brief's values are is said here and
 * nowhere else, so that every engine counts alike.
 */
public enum Facet {
  /** Topics of the taxonomy. */
  TOPIC("topic", true) {
    @Override
    public List<String> valuesOf(BriefSummary brief) {
      return brief.tags(Dimension.TOPIC);
    }
  },
  /** Missions and operations of the taxonomy. */
  MISSION("mission", true) {
    @Override
    public List<String> valuesOf(BriefSummary brief) {
      return brief.tags(Dimension.MISSION);
    }
  },
  /** Capabilities of the taxonomy. */
  CAPABILITY("capability", true) {
    @Override
    public List<String> valuesOf(BriefSummary brief) {
      return brief.tags(Dimension.CAPABILITY);
    }
  },
  /** The kind of document. */
  DOCUMENT_TYPE("documentType", true) {
    @Override
    public List<String> valuesOf(BriefSummary brief) {
      return List.of(brief.header().type().value());
    }
  },
  /** The years in which the main meeting took place; two where it spans New Year. */
  MEETING_YEAR("meetingYear", true) {
    @Override
    public List<String> valuesOf(BriefSummary brief) {
      Meeting meeting = brief.meeting();
      DateRange dates = meeting == null ? null : meeting.dates();
      return dates == null
          ? List.of()
          : Stream.of(dates.start(), dates.end())
              .map(day -> String.valueOf(day.getYear()))
              .distinct()
              .toList();
    }
  },
  /** The kind of the main meeting. */
  MEETING_KIND("meetingKind", true) {
    @Override
    public List<String> valuesOf(BriefSummary brief) {
      Meeting meeting = brief.meeting();
      return meeting == null ? List.of() : List.of(meeting.kind().value());
    }
  },
  /** Who wrote, by role, as the brief and its copies say. */
  SENDER("sender", true) {
    @Override
    public List<String> valuesOf(BriefSummary brief) {
      return withCopies(brief.header().sender(), brief.copies().stream().map(Copy::sender));
    }
  },
  /** The houses of parliament that the brief or a copy of it went to. */
  CHAMBER("chamber", true) {
    @Override
    public List<String> valuesOf(BriefSummary brief) {
      return withCopies(brief.header().chamber(), brief.copies().stream().map(Copy::chamber))
          .stream()
          .map(Chamber::value)
          .toList();
    }
  },
  /** Every meeting that the brief is about, by id: a filter, not counted. */
  MEETING("meeting", false) {
    @Override
    public List<String> valuesOf(BriefSummary brief) {
      return brief.meetings().stream().flatMap(m -> Stream.ofNullable(m.id())).distinct().toList();
    }
  },
  /** Before or after the meeting: a filter, not counted. */
  PHASE("phase", false) {
    @Override
    public List<String> valuesOf(BriefSummary brief) {
      Phase phase = brief.header().phase();
      return phase == null ? List.of() : List.of(phase.value());
    }
  };

  private final String value;
  private final boolean counted;

  Facet(String value, boolean counted) {
    this.value = value;
    this.counted = counted;
  }

  /** The values by which {@code brief} is counted and found, without repeats. */
  public abstract List<String> valuesOf(BriefSummary brief);

  /** The facet as the API writes it, in parameters and in answers. */
  public String value() {
    return value;
  }

  /** Whether an answer counts its values; the others only filter. */
  public boolean counted() {
    return counted;
  }

  /** The facets whose values an answer counts, in the order of the API. */
  public static List<Facet> allCounted() {
    return Stream.of(values()).filter(Facet::counted).toList();
  }

  /** The facet written exactly as {@code value}. */
  public static Optional<Facet> of(String value) {
    return Stream.of(values()).filter(facet -> facet.value.equals(value)).findFirst();
  }

  private static <T> List<T> withCopies(@Nullable T own, Stream<@Nullable T> copies) {
    return Stream.concat(Stream.ofNullable(own), copies.flatMap(Stream::ofNullable))
        .distinct()
        .toList();
  }
}
