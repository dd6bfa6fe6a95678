package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;

/**
 * Compounds that begin with a compound that was asked: munitieopslagloods for munitieopslag. The
 * word lists cut a longer compound into parts that they know, and such a compound is none of those;
 * without this, letters that have only the longer one would not be found. What begins with another
 * name of what was asked has to do with it, where no letter has that name by itself.
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
    for (Alternative other : query.alternatives()) {
      if (other.how() == How.SYNONYM
          && other.clause() instanceof Clause.Whole(Clause.Word(String name))
          && !Ranking.areMany(query.words())
          && !parts.has(name)
          && isUnlisted(name)) {
        longer.add(new Alternative(other.from(), other.to(), new Clause.Prefix(name), How.RELATED));
      }
    }
    return longer.isEmpty() ? query : query.with(longer);
  }

  /** What the word lists have as one word is also a part of longer ones. */
  private boolean isUnlisted(String text) {
    String folded = WrittenWords.folded(text);
    return LETTERS.matcher(text).matches()
        && !DutchWords.shipped().has(folded)
        && !parts.of(folded).isEmpty();
  }
}
