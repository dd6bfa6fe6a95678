package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;

/**
 * Words by another name of one word within compounds. Who types a word that Dutch does not have
 * asks for what the Dutch one is: a helicopter is also the transporthelikopter. Another name of a
 * Dutch word means the whole word, and within compounds it has to do with it, where no brief has
 * either.
 */
final class NamesWithin {
  /** A shorter name is part of too many compounds that have nothing to do with it. */
  private static final int SHORTEST = 6;

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,40}");

  private static final LongestTerm STEMS = new LongestTerm(Analysis.querying());

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
    Query translated = Ranking.areMany(query.words()) ? query : translated(query);
    var within = new ArrayList<Alternative>();
    for (int place = 0; place < query.words().size(); place++) {
      if (query.words().get(place) instanceof Clause.Word(String text) && !parts.has(text)) {
        List<Alternative> names = names(translated, place);
        if (!names.isEmpty() && few.allows(text) && !briefs.has(query, place)) {
          within.addAll(names);
        }
      }
    }
    return within.isEmpty() ? translated : translated.with(List.copyOf(within));
  }

  /** The query with the names of words that are not Dutch as if those had been typed. */
  private Query translated(Query query) {
    List<Alternative> others =
        query.alternatives().stream()
            .map(other -> translated(query.words().get(other.from()), other))
            .toList();
    return others.equals(query.alternatives())
        ? query
        : new Query(
            query.words(),
            others,
            query.required(),
            query.excluded(),
            query.ignored(),
            query.notices());
  }

  private Alternative translated(Clause word, Alternative other) {
    return name(other)
        .filter(name -> isForeign(word, name))
        .map(name -> new Alternative(other.from(), other.to(), new Clause.Word(name), How.SYNONYM))
        .orElse(other);
  }

  private boolean isForeign(Clause word, String name) {
    return switch (word) {
      case Clause.Word(String text) -> isForeign(text, name);
      case Clause.Whole(Clause.Exact(String text)) -> isForeign(text, name);
      default -> false;
    };
  }

  /** Whether Dutch does not have a word, or only as a borrowed one, as production for productie. */
  private boolean isForeign(String text, String name) {
    String folded = WrittenWords.folded(text);
    return LETTERS.matcher(text).matches()
        && (!parts.isDutch(folded)
            || EnglishEndings.dutch(folded).stream()
                .map(NamesWithin::stem)
                .anyMatch(stem(name)::equals));
  }

  private static String stem(String word) {
    return STEMS.of(Schema.TEXT, word);
  }

  /** Its other names of one word that some brief has a form or a part of. */
  private List<Alternative> names(Query query, int place) {
    var names = new ArrayList<Alternative>();
    for (Alternative other : query.alternatives()) {
      if (other.from() == place) {
        name(other)
            .map(name -> new Alternative(place, place + 1, new Clause.Word(name), How.RELATED))
            .ifPresent(names::add);
      }
    }
    return names;
  }

  private Optional<String> name(Alternative other) {
    return other.how() == How.SYNONYM
            && !other.isOfSeveral()
            && other.clause() instanceof Clause.Whole(Clause.Word(String name))
            && name.length() >= SHORTEST
            && parts.has(name)
        ? Optional.of(name)
        : Optional.empty();
  }
}
