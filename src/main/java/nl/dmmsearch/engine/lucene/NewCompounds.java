package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.TypedQuery;
import nl.dmmsearch.search.Wording;

/**
 * Compounds that no brief has, not even with its halves next to each other: droneaanschaf. Dutch
 * makes one of any two nouns, so that a brief which has both near each other is meant: the aanschaf
 * of new drones.
 */
final class NewCompounds {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{8,40}");

  /** The most other words behind what joins them; with more they seldom are of one thing. */
  private static final int NEAR = 3;

  private final TypedQuery typed;
  private final KnownParts parts;
  private final InBriefs briefs;
  private final FewCompounds few;

  /**
   * @param typed with names of which some are no compounds of their parts
   * @param few those that are looked for in their parts
   */
  NewCompounds(TypedQuery typed, KnownParts parts, InBriefs briefs, FewCompounds few) {
    this.typed = typed;
    this.parts = parts;
    this.briefs = briefs;
    this.few = few;
  }

  /** The query with what answers such compounds. */
  Query apart(Query query) throws IOException {
    var apart = new ArrayList<Alternative>();
    for (int place = 0; place < query.words().size(); place++) {
      boolean isName = !(query.words().get(place) instanceof Clause.Word);
      String asked = Wording.of(query.words().get(place));
      for (String text : AskedCompounds.of(typed, query, place)) {
        String words = isNew(text) ? parts.of(WrittenWords.folded(text)) : "";
        if (!words.isEmpty() && few.allows(asked) && !briefs.has(query, place)) {
          var near = new Clause.Whole(new Clause.Near(words, NEAR));
          How how = isName ? How.SYNONYM : How.JOINED;
          apart.add(new Alternative(place, place + 1, near, how));
        }
      }
    }
    return apart.isEmpty() ? query : query.with(List.copyOf(apart));
  }

  private boolean isNew(String text) {
    return LETTERS.matcher(text).matches() && !typed.names().isOneThing(text) && !parts.has(text);
  }
}
