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
 * Compounds that no brief has in any way, by their last half where other words are asked beside
 * them: of a krantenbericht a letter says bericht; or by their first, where the last is a word for
 * a document; what has both comes first. Without it such a word would be left out. For one that is
 * asked by itself there is {@link FarHalves}.
 */
final class CompoundHeads {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{9,40}");

  private final NameWords names;
  private final KnownParts parts;
  private final InBriefs briefs;
  private final FewCompounds few;

  /**
   * @param names some of which are no compounds of their parts
   * @param few those that are looked for in their parts
   */
  CompoundHeads(NameWords names, KnownParts parts, InBriefs briefs, FewCompounds few) {
    this.names = names;
    this.parts = parts;
    this.briefs = briefs;
    this.few = few;
  }

  /** The query with what answers such compounds. */
  Query completed(Query query) throws IOException {
    var found = new ArrayList<Alternative>();
    for (int place = 0; query.words().size() > 1 && place < query.words().size(); place++) {
      if (query.words().get(place) instanceof Clause.Word(String text)
          && LETTERS.matcher(text).matches()
          && !names.isOneThing(text)
          && !parts.has(text)) {
        List<String> halves = parts.halves(WrittenWords.folded(text));
        if (!halves.isEmpty()
            && parts.has(DocumentHeads.telling(halves))
            && few.allows(text)
            && !briefs.has(query, place)) {
          List<Clause> both = halves.stream().map(CompoundHeads::whole).toList();
          Clause telling = whole(DocumentHeads.telling(halves));
          found.add(new Alternative(place, place + 1, telling, How.RELATED));
          found.add(new Alternative(place, place + 1, new Clause.And(both), How.RELATED));
        }
      }
    }
    return found.isEmpty() ? query : query.with(List.copyOf(found));
  }

  private static Clause whole(String half) {
    return new Clause.Whole(new Clause.Word(half));
  }
}
