package nl.dmmsearch.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.dmmsearch.brief.Facet;
import org.jspecify.annotations.Nullable;

/**
 * A way to go on with a query that somebody is typing.
 *
 * @param text the whole query with it
 * @param kind what was completed
 * @param value of the facet that finds the same, where there is one; else null
 */
public record Completion(String text, Kind kind, @Nullable String value) {

  /** What a completion is. */
  public enum Kind {
    /** A topic of the taxonomy. */
    TOPIC(Facet.TOPIC),
    /** A mission of the taxonomy. */
    MISSION(Facet.MISSION),
    /** A capability of the taxonomy. */
    CAPABILITY(Facet.CAPABILITY),
    /** A meeting that briefs are about. */
    MEETING(Facet.MEETING),
    /** A year with meetings that briefs are about. */
    YEAR(Facet.MEETING_YEAR),
    /** A town where a meeting was. */
    PLACE(null),
    /** Somebody who signed a brief. */
    PERSON(null),
    /** The number of a parliamentary paper, or a reference of its sender's own. */
    REFERENCE(null),
    /** A word of briefs. */
    WORD(null);

    private final @Nullable Facet facet;

    Kind(@Nullable Facet facet) {
      this.facet = facet;
    }

    /** The kind as the API writes it. */
    public String value() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The facet whose values are of this kind. */
    public Optional<Facet> facet() {
      return Optional.ofNullable(facet);
    }

    /** The kind written exactly as {@code value}. */
    public static Optional<Kind> of(String value) {
      return Arrays.stream(values()).filter(kind -> kind.value().equals(value)).findFirst();
    }
  }
}
