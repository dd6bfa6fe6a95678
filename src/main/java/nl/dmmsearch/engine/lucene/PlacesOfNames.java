package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.TypedQuery;

/**
 * Names within a name that was read as one word, as what has to do with it: who asks for the NATO
 * Mission in Iraq may want what is said of Iraq, and who asks for the Riga Summit what is said of
 * Riga. Only a place at the end, the place of a summit, and an abbreviation; no other half of a
 * name is anything by itself.
 */
final class PlacesOfNames {
  /** What more than one of so many briefs has tells nothing of a name. */
  private static final int FEW = 4;

  private static final String SUMMIT = "summit";

  private final TypedQuery typed;
  private final KnownWords briefs;

  PlacesOfNames(TypedQuery typed, KnownWords briefs) {
    this.typed = typed;
    this.briefs = briefs;
  }

  /**
   * The query with them.
   *
   * @param understood before names were read as one word each
   */
  Query added(Query understood, Query held) throws IOException {
    var added = new ArrayList<Alternative>();
    for (int place = 0; place < held.words().size(); place++) {
      Clause word = held.words().get(place);
      if (word instanceof Clause.Phrase(String name) && !understood.words().contains(word)) {
        for (String within : within(List.of(name.split(" ", -1)))) {
          added.addAll(named(within, place));
        }
      }
    }
    return added.isEmpty() ? held : held.with(added);
  }

  private List<String> within(List<String> words) {
    int last = words.size() - 1;
    boolean isSummit = last > 0 && words.get(last).equalsIgnoreCase(SUMMIT);
    return IntStream.rangeClosed(0, last)
        .filter(i -> isSummit ? i == last - 1 : isOneThing(words.get(i), i == last))
        .mapToObj(words::get)
        .toList();
  }

  private boolean isOneThing(String word, boolean isLast) {
    return (isLast || isAbbreviation(word)) && typed.names().isOneThing(word);
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
  }

  /** As it is written and by its other names; nothing where that is of many briefs. */
  private List<Alternative> named(String word, int place) throws IOException {
    Query alone = typed.understood(new Clause.Word(word));
    if (alone.words().isEmpty() || isOfMany(briefs, alone.answered(0))) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(new Clause.Whole(new Clause.Word(word))),
            alone.alternatives().stream()
                .filter(other -> other.how() == How.SYNONYM)
                .map(Alternative::clause))
        .map(clause -> new Alternative(place, place + 1, clause, How.RELATED))
        .toList();
  }

  /** Whether so many briefs have a name that it tells nothing of a longer one. */
  static boolean isOfMany(KnownWords briefs, Clause name) throws IOException {
    return briefs.having(name) * FEW > briefs.all();
  }
}
