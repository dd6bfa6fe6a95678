package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.NameWords;
import nl.dmmsearch.search.Query;

/**
 * Compounds that no brief has, not even with its halves next to each other: droneaanschaf. Dutch
 * makes one of any two nouns, so that a brief which has both near each other is meant: the aanschaf
 * of new drones.
 */
final class NewCompounds {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{8,40}");

  /** The most other words behind what joins them; with more they seldom are of one thing. */
  private static final int NEAR = 3;

  private final NameWords names;
  private final KnownParts parts;
  private final InBriefs briefs;
  private final FewCompounds few;

  /**
   * @param names some of which are no compounds of their parts
   * @param few those that are looked for in their parts
   */
  NewCompounds(NameWords names, KnownParts parts, InBriefs briefs, FewCompounds few) {
    this.names = names;
    this.parts = parts;
    this.briefs = briefs;
    this.few = few;
  }

  /** The query with what answers such compounds. */
  Query apart(Query query) throws IOException {
    var apart = new ArrayList<Alternative>();
    for (int place = 0; place < query.words().size(); place++) {
      if (query.words().get(place) instanceof Clause.Word(String text) && isNew(text)) {
        String words = parts.of(WrittenWords.folded(text));
        if (!words.isEmpty() && few.allows(text) && !briefs.has(query, place)) {
          var near = new Clause.Whole(new Clause.Near(words, NEAR));
          apart.add(new Alternative(place, place + 1, near, How.JOINED));
        }
      }
    }
    return apart.isEmpty() ? query : query.with(List.copyOf(apart));
  }

  private boolean isNew(String text) {
    return LETTERS.matcher(text).matches() && !names.isOneThing(text) && !parts.has(text);
  }
}
