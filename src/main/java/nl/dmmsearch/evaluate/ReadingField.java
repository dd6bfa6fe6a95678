package nl.dmmsearch.evaluate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Tag;

/** What is read out of a brief and can be judged. A single value is a list of at most one. */
public enum ReadingField {
  /** Kind of document. */
  DOCUMENT_TYPE("documentType"),
  /** Before or after the meeting. */
  PHASE("phase"),
  /** Date of the letter. */
  LETTER_DATE("letterDate"),
  /** Day a debate was held. */
  HELD_ON("heldOn"),
  /** Kind of the main meeting. */
  MEETING_KIND("meeting.kind"),
  /** First day of the main meeting. */
  MEETING_START("meeting.start"),
  /** Last day of the main meeting. */
  MEETING_END("meeting.end"),
  /** Place of the main meeting. */
  MEETING_PLACE("meeting.place"),
  /** To whom it was sent. */
  ADDRESSEE("addressee"),
  /** The subject line. */
  SUBJECT("subject"),
  /** Who signed. */
  SIGNATORY("signatory"),
  /** Headings. */
  SECTIONS("sections"),
  /** Parliamentary papers that it refers to. */
  CITATIONS("citations"),
  /** Its own number as a parliamentary paper. */
  KAMERSTUK("kamerstuk"),
  /** Who wrote, by role. */
  SENDER("sender"),
  /** The house it was sent to or comes from. */
  CHAMBER("chamber"),
  /** The sender's own references. */
  OWN_REFERENCES("ownReferences"),
  /** Topics of the taxonomy. */
  TOPICS("topics"),
  /** Missions of the taxonomy. */
  MISSIONS("missions"),
  /** Capabilities of the taxonomy. */
  CAPABILITIES("capabilities");

  private final String key;

  ReadingField(String key) {
    this.key = key;
  }

  /** The key in the gold file, with a dot where it lies in another. */
  public String key() {
    return key;
  }

  /** What was read, as it is compared. */
  Set<String> valuesOf(Brief brief) {
    return comparable(read(brief));
  }

  /** Values as they are compared: without case, runs of spaces, first article, final full stop. */
  static Set<String> comparable(Collection<String> values) {
    return values.stream().map(ReadingField::fold).collect(Collectors.toUnmodifiableSet());
  }

  private static String fold(String value) {
    return value
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip()
        .replaceFirst("^de ", "")
        .replaceFirst("\\.$", "");
  }

  private List<String> read(Brief brief) {
    Header header = brief.header();
    Optional<Meeting> meeting = brief.meetings().stream().findFirst();
    return switch (this) {
      case DOCUMENT_TYPE -> List.of(header.type().value());
      case PHASE -> list(Optional.ofNullable(header.phase()).map(Phase::value));
      case LETTER_DATE -> list(Optional.ofNullable(header.letterDate()).map(LocalDate::toString));
      case HELD_ON -> list(Optional.ofNullable(header.heldOn()).map(LocalDate::toString));
      case MEETING_KIND -> list(meeting.map(m -> m.kind().value()));
      case MEETING_START -> list(meeting.map(Meeting::dates).map(d -> d.start().toString()));
      case MEETING_END -> list(meeting.map(Meeting::dates).map(d -> d.end().toString()));
      case MEETING_PLACE -> list(meeting.map(Meeting::place));
      case ADDRESSEE -> list(Optional.ofNullable(header.addressee()));
      case SUBJECT -> list(Optional.ofNullable(header.subject()));
      case SIGNATORY -> header.signatories();
      case SECTIONS ->
          brief.sections().stream().flatMap(s -> Stream.ofNullable(s.heading())).toList();
      case CITATIONS ->
          brief.citations().stream()
              .flatMap(citation -> Stream.ofNullable(citation.kamerstuk()))
              .map(KamerstukNumber::value)
              .toList();
      case KAMERSTUK -> list(Optional.ofNullable(header.kamerstuk()).map(KamerstukNumber::value));
      case SENDER -> list(Optional.ofNullable(header.sender()));
      case CHAMBER -> list(Optional.ofNullable(header.chamber()).map(Chamber::value));
      case OWN_REFERENCES -> header.ownReferences();
      case TOPICS -> tags(brief, Dimension.TOPIC);
      case MISSIONS -> tags(brief, Dimension.MISSION);
      case CAPABILITIES -> tags(brief, Dimension.CAPABILITY);
    };
  }

  private static List<String> list(Optional<String> value) {
    return value.stream().toList();
  }

  private static List<String> tags(Brief brief, Dimension dimension) {
    return brief.tags().stream()
        .filter(tag -> tag.dimension() == dimension)
        .map(Tag::value)
        .toList();
  }
}
