package nl.dmmsearch.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A correction as it is written: the keys of an item are the components of this record. */
record CorrectionEntry(
    Line line,
    @Nullable Given<String> brief,
    @Nullable Given<String> document,
    String by,
    LocalDate on,
    String why,
    @Nullable Given<String> documentType,
    @Nullable Given<String> phase,
    @Nullable Given<String> title,
    @Nullable Given<String> subject,
    @Nullable Given<LocalDate> letterDate,
    @Nullable Given<LocalDate> heldOn,
    @Nullable Given<String> sender,
    @Nullable Given<String> chamber,
    @Nullable Given<String> addressee,
    @Nullable Given<List<String>> signatories,
    @Nullable Given<String> kamerstuk,
    @Nullable Given<List<String>> ownReferences,
    @Nullable YamlNode meetings,
    @Nullable TagsEntry tags,
    List<Given<String>> noStatements,
    @Nullable YamlNode parts) {
  CorrectionEntry {
    if ((brief == null) == (document == null)) {
      throw new IllegalArgumentException(
          "a correction is of a «brief», by id, or of a «document», by name");
    }
    if (document != null && parts == null) {
      throw new IllegalArgumentException("of a document «parts» are corrected, nothing else");
    }
    if (brief != null && parts != null) {
      throw new IllegalArgumentException(
          "«parts» are of a «document», by name, not of a brief in it");
    }
  }

  /** Whether anything stands there that only a brief has. */
  boolean isOfBrief() {
    return Stream.of(
                documentType,
                phase,
                title,
                subject,
                letterDate,
                heldOn,
                sender,
                chamber,
                addressee,
                signatories,
                kamerstuk,
                ownReferences,
                meetings,
                tags)
            .anyMatch(Objects::nonNull)
        || !noStatements.isEmpty();
  }

  /** Values of the taxonomy per dimension. */
  record TagsEntry(
      @Nullable TagEntry topic, @Nullable TagEntry mission, @Nullable TagEntry capability) {}

  /** Values to add and to take away. */
  record TagEntry(List<Given<String>> add, List<Given<String>> remove) {}

  /** A meeting. */
  record MeetingEntry(
      Line line,
      String kind,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String place) {
    MeetingEntry {
      if (start == null && end != null) {
        throw new IllegalArgumentException("a meeting with an «end» has a «start»");
      }
    }
  }

  /** Where a part begins. */
  record PartEntry(Line line, @Nullable Integer page, @Nullable String begins) {}
}
