package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;

/**
 * Words that no brief has, nor another name of them as a word: by that name within compounds. Of
 * sanctions a letter says sanctiemechanismen. As elsewhere, another name means the whole word, so
 * that this is told as what has to do with it, and unmarked.
 */
final class NamesWithin {
  /** A shorter name is part of too many compounds that have nothing to do with it. */
  private static final int SHORTEST = 6;

  private final KnownParts parts;
  private final InBriefs briefs;
  private final FewCompounds few;

  /**
   * @param few the words that are looked for so
   */
  NamesWithin(KnownParts parts, InBriefs briefs, FewCompounds few) {
    this.parts = parts;
    this.briefs = briefs;
    this.few = few;
  }

  /** The query with what answers such words. */
  Query completed(Query query) throws IOException {
    var within = new ArrayList<Alternative>();
    for (int place = 0; place < query.words().size(); place++) {
      if (query.words().get(place) instanceof Clause.Word(String text) && !parts.has(text)) {
        List<Alternative> names = names(query, place);
        if (!names.isEmpty() && few.allows(text) && !briefs.has(query, place)) {
          within.addAll(names);
        }
      }
    }
    return within.isEmpty() ? query : query.with(List.copyOf(within));
  }

  /** Its other names of one word that some brief has a form or a part of. */
  private List<Alternative> names(Query query, int place) {
    var names = new ArrayList<Alternative>();
    for (Alternative other : query.alternatives()) {
      if (other.how() == How.SYNONYM
          && other.from() == place
          && !other.isOfSeveral()
          && other.clause() instanceof Clause.Whole(Clause.Word(String name))
          && name.length() >= SHORTEST
          && parts.has(name)) {
        names.add(new Alternative(place, place + 1, new Clause.Word(name), How.RELATED));
      }
    }
    return names;
  }
}
