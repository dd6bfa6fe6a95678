package nl.dmmsearch.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.InnerWord;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Scope;

/**
 * Spelling at its simplest: a word of six letters or more that is one letter more, less or other
 * than a word that was typed may be what was meant.
 */
record ScanSpelling(Map<String, Integer> briefsByWord) {

  /** Counts the briefs, each given as its words, once each. */
  static ScanSpelling of(List<List<String>> briefs) {
    var counts = new TreeMap<String, Integer>();
    briefs.forEach(
        words -> words.stream().distinct().forEach(w -> counts.merge(w, 1, Integer::sum)));
    return new ScanSpelling(counts);
  }

  /** Words that no brief has ({@code none}), or that few have and many others nearly. */
  List<Correction> corrections(Query query, boolean none) {
    var found = new ArrayList<Correction>();
    Stream<String> alone =
        query.words().stream()
            .flatMap(c -> c instanceof Clause.Word(String text) ? Stream.of(text) : Stream.of());
    Stream<String> within = InnerWord.of(query).stream().map(InnerWord::text);
    for (String typed : Stream.concat(alone, within).distinct().toList()) {
      if (typed.matches("[a-z]{6,}")) {
        int briefs = briefsByWord.getOrDefault(typed, 0);
        if ((briefs == 0) == none && briefs <= 2) {
          meant(typed, briefs).ifPresent(other -> found.add(new Correction(typed, other)));
        }
      }
    }
    return found;
  }

  /** Words that stand in none of these, nor does what else answers them. */
  static List<String> absent(Query query, List<Brief> briefs) {
    Stream<String> alone =
        IntStream.range(0, query.words().size())
            .filter(i -> query.words().get(i) instanceof Clause.Word)
            .filter(i -> briefs.stream().noneMatch(brief -> answers(query, i, brief)))
            .mapToObj(i -> ((Clause.Word) query.words().get(i)).text());
    Stream<String> within =
        InnerWord.of(query).stream()
            .filter(word -> word.scope() != Scope.REFERENCE)
            .map(InnerWord::text)
            .filter(word ->
                briefs.stream()
                    .noneMatch(
                        brief -> ScanEngine.holds(new Clause.Word(word), ScannedWords.of(brief))));
    return Stream.concat(alone, within).map(Correction::bare).distinct().toList();
  }

  private static boolean answers(Query query, int word, Brief brief) {
    ScannedWords words = ScannedWords.of(brief);
    return ScanEngine.holds(query.words().get(word), words)
        || query.alternatives().stream()
            .filter(other -> other.from() <= word && word < other.to())
            .anyMatch(other -> ScanEngine.holds(other.clause(), words));
  }

  private Optional<String> meant(String typed, int briefs) {
    return briefsByWord.entrySet().stream()
        .filter(word -> word.getKey().length() >= 6 && isNear(typed, word.getKey()))
        .filter(word -> word.getValue() >= 10 * briefs)
        .max(Map.Entry.comparingByValue(Comparator.<Integer>naturalOrder()))
        .map(Map.Entry::getKey);
  }

  /**
   * Whether leaving out one letter, of one of them or of both at the same place, makes them equal.
   */
  private static boolean isNear(String left, String right) {
    for (int i = 0; i <= Math.min(left.length(), right.length()); i++) {
      String shorterLeft = without(left, i);
      String shorterRight = without(right, i);
      if (!left.equals(right)
          && (shorterLeft.equals(right)
              || left.equals(shorterRight)
              || shorterLeft.equals(shorterRight))) {
        return true;
      }
    }
    return false;
  }

  private static String without(String word, int at) {
    return at < word.length() ? word.substring(0, at) + word.substring(at + 1) : word;
  }
}
