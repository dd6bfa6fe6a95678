package nl.dmmsearch.web;

import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.search.StatementFacet;

/** What facets are called on the page. */
final class FacetNames {
  private FacetNames() {}

  static String of(Facet facet) {
    return switch (facet) {
      case TOPIC -> "Onderwerp";
      case MISSION -> "Missie";
      case CAPABILITY -> "Capaciteit";
      case DOCUMENT_TYPE -> "Soort document";
      case MEETING_YEAR -> "Jaar van bijeenkomst";
      case MEETING_KIND -> "Soort bijeenkomst";
      case SENDER -> "Afzender";
      case CHAMBER -> "Kamer";
      case MEETING -> "Bijeenkomst";
      case PHASE -> "Moment";
    };
  }

  static String of(StatementFacet facet) {
    return switch (facet) {
      case KIND -> "Soort uitspraak";
      case VOICE -> "Gezegd of geadviseerd";
      case SPEAKER -> "Wie";
      case EARLIER -> "Over eerdere uitspraak";
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
          facet.facet().map(FacetNames::of).orElse(facet.value());
    };
  }

  /** What a list of the taxonomy is called above the tags of a brief. */
  static String plural(Dimension dimension) {
    return switch (dimension) {
      case TOPIC -> "Onderwerpen";
      case MISSION -> "Missies";
      case CAPABILITY -> "Capaciteiten";
    };
  }

  /** The facet that filters by what a list of the taxonomy holds. */
  static Facet facet(Dimension dimension) {
    return switch (dimension) {
      case TOPIC -> Facet.TOPIC;
      case MISSION -> Facet.MISSION;
      case CAPABILITY -> Facet.CAPABILITY;
    };
  }
}
