package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.dmmsearch.engine.lucene.Schema.Weighted;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One word or phrase, looked up in several fields. Title, headings, first paragraph and text have
 * the same terms, so they count as one text in which a mention in the title is worth several
 * (BM25F, Robertson and Zaragoza 2009): a word that is common in the text is common, however rare
 * it is in titles. Between fields that have other terms the best match counts, and little of the
 * others.
 */
final class FieldMatch {
  private static final Set<String> ZONES =
      Set.of(Schema.PARTS, Schema.TITLE, Schema.HEADING, Schema.LEAD);

  private FieldMatch() {}

  static boolean isZone(String field) {
    return ZONES.contains(field);
  }

  /**
   * The query in all fields.
   *
   * @param perField makes the query in one of them
   */
  static Query of(List<Weighted> fields, Function<String, Query> perField) {
    var matches = new ArrayList<Query>();
    var zones = new ArrayList<Weighted>();
    TermQuery inZones = null;
    for (Weighted field : fields) {
      Query query = perField.apply(field.field());
      if (query instanceof TermQuery term && isZone(field.field())) {
        inZones = term;
        zones.add(field);
      } else if (!(query instanceof MatchNoDocsQuery)) {
        matches.add(weighted(query, field));
      }
    }
    if (inZones != null) {
      matches.add(zones.size() == 1 ? inZones : combined(zones, inZones));
    }
    return best(matches);
  }

  private static Query combined(List<Weighted> zones, TermQuery term) {
    var combined = new CombinedFieldQuery.Builder(term.getTerm().bytes());
    zones.forEach(zone -> combined.addField(zone.field(), zone.weight()));
    return combined.build();
  }

  /** A phrase cannot be counted over fields; its weight is tempered as a count of mentions is. */
  private static Query weighted(Query query, Weighted field) {
    float weight = isZone(field.field()) ? (float) Math.sqrt(field.weight()) : field.weight();
    return weight == 1 ? query : new BoostQuery(query, weight);
  }

  /** Holds where one of them does; the best of them counts, and little of the others. */
  static Query best(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> Phrases.NOTHING;
      case 1 -> queries.getFirst();
      default -> new DisjunctionMaxQuery(queries, Ranking.OTHERS);
    };
  }
}
