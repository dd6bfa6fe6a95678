package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;

/**
 * Compounds that begin with a compound that some brief has: munitieopslagloods for munitieopslag.
 * The word lists cut a longer compound into parts that they know, and such a compound is none of
 * those; without this, one letter that writes it would keep the others from being found.
 */
final class LongerCompounds {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{8,40}");

  private final KnownParts parts;

  LongerCompounds(KnownParts parts) {
    this.parts = parts;
  }

  /** The query with what begins with its compounds. */
  Query added(Query query) {
    var longer = new ArrayList<Alternative>();
    for (int place = 0; place < query.words().size() && !Ranking.areMany(query.words()); place++) {
      if (query.words().get(place) instanceof Clause.Word(String text) && isUnlisted(text)) {
        longer.add(new Alternative(place, place + 1, new Clause.Prefix(text), How.PART));
      }
    }
    return longer.isEmpty() ? query : query.with(longer);
  }

  /** What the word lists have as one word is also a part of longer ones. */
  private boolean isUnlisted(String text) {
    String folded = WrittenWords.folded(text);
    return LETTERS.matcher(text).matches()
        && !DutchWords.shipped().has(folded)
        && parts.has(text)
        && !parts.of(folded).isEmpty();
  }
}
