package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;

/**
 * The words of a name of several words that some brief has. They are looked for behind it, but only
 * as they stand: the staten of Baltische staten are no form of a verb. With a figure among them, as
 * in Indo-Pacific 4, they are not looked for one by one at all, nor where they are halves of a
 * word, as in Noord-Korea; then what a word is called is not meant either, but for an abbreviation
 * of two letters.
 */
final class WordsOfNames {
  /** Shorter ones are figures and single letters. */
  private static final int SHORTEST = 3;

  private WordsOfNames() {}

  /** The query in which they are asked so. */
  static Query asWritten(Query query) {
    List<Alternative> names =
        query.alternatives().stream()
            .filter(a -> a.how() == How.LITERAL && a.to() > a.from() + 1)
            .toList();
    if (names.isEmpty()) {
      return query;
    }
    List<Alternative> wholes = names.stream().filter(name -> isHeld(query, name)).toList();
    var words = new ArrayList<>(query.words());
    for (Alternative name : names) {
      words
          .subList(name.from(), name.to())
          .replaceAll(word -> wholes.contains(name) ? name.clause() : asWritten(word));
    }
    return new Query(
        words,
        query.alternatives().stream()
            .filter(other ->
                isLetters(query.words().get(other.from()))
                    || wholes.stream().noneMatch(name -> isWithin(other, name)))
            .toList(),
        query.required(),
        query.excluded(),
        query.ignored(),
        query.notices());
  }

  private static boolean isHeld(Query query, Alternative name) {
    return name.clause() instanceof Clause.Word
        || query.words().subList(name.from(), name.to()).stream()
            .anyMatch(WordsOfNames::isNothingAlone);
  }

  private static boolean isWithin(Alternative word, Alternative name) {
    return !word.isFact()
        && word.crosses(name)
        && name.from() <= word.from()
        && word.to() <= name.to();
  }

  private static boolean isNothingAlone(Clause word) {
    return word instanceof Clause.Word(String text) && text.length() < SHORTEST;
  }

  private static boolean isLetters(Clause word) {
    return isNothingAlone(word)
        && ((Clause.Word) word).text().chars().allMatch(Character::isLetter);
  }

  private static Clause asWritten(Clause word) {
    return word instanceof Clause.Word(String text)
        ? new Clause.Whole(new Clause.Exact(text))
        : word;
  }
}
