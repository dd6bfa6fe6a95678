package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.TypedQuery;
import nl.dmmsearch.search.Wording;

/**
 * Compounds that no brief has in any way, by one of their halves under another name: who asks for a
 * spoedvergadering finds the spoedbijeenkomst; or with the noun of the verb that is the first.
 * Where that is nowhere either, what has both halves near each other tells of it at best, and
 * nothing in it is marked.
 */
final class ExchangedParts {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{8,40}");

  /** One word that can be a half. */
  private static final Pattern HALF = Pattern.compile("\\p{L}{4,30}");

  /** Behind the stem of a verb, what is done: a zendbesluit and a zendingsbesluit are one. */
  private static final String DEED = "ing";

  private static final Pattern LINKED = Pattern.compile("(?:ing|heid|teit|schap)$");

  /** The most other words between the halves of one thing. */
  private static final int NEAR = 3;

  /** The most other names of a half that are tried; each costs a few looks into the index. */
  private static final int MOST = 12;

  private final TypedQuery typed;
  private final KnownParts parts;
  private final InBriefs briefs;
  private final FewCompounds few;

  /**
   * @param typed understands the halves
   * @param few those that are looked for in their parts
   */
  ExchangedParts(TypedQuery typed, KnownParts parts, InBriefs briefs, FewCompounds few) {
    this.typed = typed;
    this.parts = parts;
    this.briefs = briefs;
    this.few = few;
  }

  /** The query with what answers such compounds. */
  Query completed(Query query) throws IOException {
    var found = new ArrayList<Alternative>();
    for (int place = 0; place < query.words().size(); place++) {
      if (query.words().get(place) instanceof Clause.Word(String text)
          && LETTERS.matcher(text).matches()
          && !typed.names().isOneThing(text)
          && !parts.has(text)) {
        List<String> halves = parts.halves(WrittenWords.folded(text));
        if (!halves.isEmpty() && few.allows(text) && !briefs.has(query, place)) {
          for (Alternative other : of(halves.getFirst(), halves.getLast())) {
            found.add(other.moved(place));
          }
        }
      }
    }
    return found.isEmpty() ? query : query.with(List.copyOf(found));
  }

  /** What answers a compound, as the first word of a query. */
  private List<Alternative> of(String first, String second) throws IOException {
    var found = new ArrayList<Alternative>();
    if (KnownParts.isInDictionary(first + DEED)) {
      add(found, first + DEED, second, How.SYNONYM);
    }
    for (Other other : others(second)) {
      add(found, first, other.word(), other.how());
    }
    for (Other other : others(first)) {
      add(found, other.word(), second, other.how());
    }
    return found;
  }

  /** Another name of a half. */
  private record Other(String word, How how) {}

  private List<Other> others(String half) {
    return typed.understood(new Clause.Word(half)).alternatives().stream()
        .filter(other -> other.how() == How.SYNONYM || other.how() == How.RELATED)
        .map(other -> new Other(Wording.shown(other.clause()), other.how()))
        .filter(other -> HALF.matcher(other.word()).matches())
        .limit(MOST)
        .toList();
  }

  /**
   * Joined, with the s between them or without; by the other names of that; or what has both near
   * each other.
   */
  private void add(List<Alternative> found, String first, String second, How how)
      throws IOException {
    for (String joined : joined(first, second)) {
      Query whole = typed.understood(new Clause.Word(joined));
      if (whole.words().size() == 1 && briefs.has(whole, 0)) {
        Stream.concat(
                Stream.of(new Clause.Whole(new Clause.Word(joined))),
                whole.alternatives().stream()
                    .filter(other -> other.how() == How.SYNONYM)
                    .map(Alternative::clause))
            .forEach(clause -> found.add(new Alternative(0, 1, clause, how)));
        return;
      }
    }
    var near = new Clause.Near(first + " " + second, NEAR);
    if (has(near)) {
      found.add(new Alternative(0, 1, near, How.RELATED));
    }
  }

  /** The likelier one first: behind some endings there is always an s. */
  private static List<String> joined(String first, String second) {
    String bare = first + second;
    String linked = first + "s" + second;
    return LINKED.matcher(first).find() ? List.of(linked, bare) : List.of(bare, linked);
  }

  private boolean has(Clause clause) throws IOException {
    return briefs.has(Query.of(List.of(clause), List.of(), List.of(), List.of()), 0);
  }
}
