package nl.dmmsearch.search;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
  /** By the values of terms in small letters: an answer has a label for each of many values. */
  private final Map<Dimension, Map<String, String>> terms = new EnumMap<>(Dimension.class);

  /** Labels for topics, missions and capabilities come from {@code taxonomy}. */
  public FacetLabels(Taxonomy taxonomy) {
    taxonomy
        .terms()
        .forEach((dimension, all) ->
            terms.put(
                dimension,
                all.stream().collect(Collectors.toMap(term -> lower(term.value()), Term::label))));
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
    return Optional.ofNullable(terms.getOrDefault(dimension, Map.of()).get(lower(value)));
  }

  private static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
