package nl.dmmsearch.search;

import java.util.Optional;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;
import nl.dmmsearch.brief.Voice;

/** The Dutch words that staff read for the values of facets. */
public final class FacetLabels {
  private final Taxonomy taxonomy;

  /** Labels for topics, missions and capabilities come from {@code taxonomy}. */
  public FacetLabels(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** The label of {@code value}, or the value itself where it has none. */
  public String of(Facet facet, String value) {
    Optional<String> label =
        switch (facet) {
          case TOPIC -> term(Dimension.TOPIC, value);
          case MISSION -> term(Dimension.MISSION, value);
          case CAPABILITY -> term(Dimension.CAPABILITY, value);
          case DOCUMENT_TYPE -> DocumentType.of(value).map(DocumentType::label);
          case MEETING_KIND -> MeetingKind.of(value).map(MeetingKind::label);
          case CHAMBER -> Chamber.of(value).map(Chamber::label);
          case PHASE -> Phase.of(value).map(Phase::label);
          case MEETING_YEAR, SENDER, MEETING -> Optional.empty();
        };
    return label.orElse(value);
  }

  /** The label of {@code value} of a facet of statements, or the value itself where it has none. */
  public String of(StatementFacet facet, String value) {
    return switch (facet) {
      case KIND -> StatementKind.of(value).map(StatementKind::label).orElse(value);
      case VOICE -> Voice.of(value).map(Voice::label).orElse(value);
      case SPEAKER, EARLIER -> value;
      case TOPIC,
          MISSION,
          CAPABILITY,
          DOCUMENT_TYPE,
          MEETING_YEAR,
          MEETING_KIND,
          SENDER,
          CHAMBER,
          MEETING,
          PHASE ->
          facet.facet().map(brief -> of(brief, value)).orElse(value);
    };
  }

  private Optional<String> term(Dimension dimension, String value) {
    return taxonomy.term(dimension, value).map(Term::label);
  }
}
