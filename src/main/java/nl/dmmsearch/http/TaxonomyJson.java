package nl.dmmsearch.http;

import java.util.List;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;

/** What briefs are tagged with, in the order of the taxonomy. */
record TaxonomyJson(List<TermJson> topic, List<TermJson> mission, List<TermJson> capability) {

  static TaxonomyJson of(Taxonomy taxonomy) {
    return new TaxonomyJson(
        terms(taxonomy, Dimension.TOPIC),
        terms(taxonomy, Dimension.MISSION),
        terms(taxonomy, Dimension.CAPABILITY));
  }

  private static List<TermJson> terms(Taxonomy taxonomy, Dimension dimension) {
    return taxonomy.terms(dimension).stream().map(TermJson::of).toList();
  }

  record TermJson(String value, String label, List<String> names) {
    static TermJson of(Term term) {
      return new TermJson(term.value(), term.label(), term.allNames());
    }
  }
}
