package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Apart;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;

/** Kinds of documents and times that were asked together: the agenda of some month. */
final class KindAndTime {
  /** Pairs of them that are looked for; nobody asks for more, and each costs a search. */
  private static final int MOST = 4;

  /** Of a debate, too, there is a verslag, and whoever asks for that may mean either. */
  private static final Set<DocumentType> REPORTS =
      Set.of(DocumentType.VERSLAG, DocumentType.COMMISSIEDEBAT, DocumentType.SCHRIFTELIJK_OVERLEG);

  private static final Clause REPORT = new Clause.OfType(Set.of(DocumentType.VERSLAG));

  private final KnownWords briefs;

  KindAndTime(KnownWords briefs) {
    this.briefs = briefs;
  }

  /** Those of a query that no brief is of both. */
  List<Apart> apart(Query query) throws IOException {
    var apart = new ArrayList<Apart>();
    int pairs = 0;
    for (var kind : kinds(query).entrySet()) {
      for (var time : named(query, How.DATE).entrySet()) {
        var both = new Clause.And(List.of(any(kind.getValue()), any(time.getValue())));
        if (pairs++ < MOST && !briefs.hasAny(both)) {
          apart.add(new Apart(kind.getKey(), time.getKey()));
        }
      }
    }
    return apart;
  }

  /** The kinds; a verslag beside what it is a verslag of is no other kind. */
  private static Map<String, List<Clause>> kinds(Query query) {
    Map<String, List<Clause>> kinds = named(query, How.DOCUMENT_TYPE);
    boolean saysWhich =
        kinds.values().stream().anyMatch(kind -> isReport(kind) && !kind.contains(REPORT));
    if (saysWhich) {
      kinds.values().removeIf(kind -> kind.equals(List.of(REPORT)));
    }
    kinds.replaceAll(
        (_, kind) -> kind.equals(List.of(REPORT)) ? List.of(new Clause.OfType(REPORTS)) : kind);
    return kinds;
  }

  private static boolean isReport(List<Clause> kind) {
    return kind.stream()
        .allMatch(
            clause -> clause instanceof Clause.OfType(var types, _) && REPORTS.containsAll(types));
  }

  private static Clause any(List<Clause> clauses) {
    return new Clause.Or(clauses);
  }

  /** What is named so, by the words as typed: a day without a year is one of several. */
  private static Map<String, List<Clause>> named(Query query, How how) {
    Map<String, List<Clause>> named = new TreeMap<>();
    for (Alternative alternative : query.alternatives()) {
      if (alternative.how() == how) {
        named
            .computeIfAbsent(query.typed(alternative), _ -> new ArrayList<>())
            .add(alternative.clause());
      }
    }
    return named;
  }
}
