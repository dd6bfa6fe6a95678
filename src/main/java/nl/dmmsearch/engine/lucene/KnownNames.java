package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.dmmsearch.search.Beginning;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.Completion.Kind;
import nl.dmmsearch.search.CompletionRequest;

/** Completes to names that queries are understood by: kernwapens, where all have another name. */
final class KnownNames {
  private static final int SHORTEST = 4;

  /** Those that are tried; each costs a search. */
  private static final int MOST_TRIED = 10;

  private static final int MOST = 3;

  private final CompletionRequest request;
  private final AnsweredQueries answered;

  KnownNames(CompletionRequest request, AnsweredQueries answered) {
    this.request = request;
    this.answered = answered;
  }

  private record Counted(String name, long briefs) {}

  /** Whether at least the word that is completed is found: munitie behind «tekort aan m». */
  private boolean isFoundInPart(Beginning beginning, String name) throws IOException {
    String completed = name.substring(name.lastIndexOf(' ') + 1);
    return beginning.words() > 1
        && beginning.before().isBlank()
        && name.split(" ", -1).length == beginning.words()
        && !Completions.isSmall(completed)
        && answered.briefs(completed) > 0;
  }

  /** Those that go on as was typed, that most briefs answer first. */
  List<Completion> of(Beginning beginning) throws IOException {
    String typed = IndexedNames.folded(beginning.typed());
    if (typed.length() < SHORTEST) {
      return List.of();
    }
    List<String> names =
        request.reader().names().beginning(beginning.typed()).stream()
            .filter(name -> !IndexedNames.folded(name).equals(typed))
            .sorted(Comparator.comparingInt(String::length))
            .limit(MOST_TRIED)
            .toList();
    var counted = new ArrayList<Counted>();
    for (String name : names) {
      long briefs = answered.briefs(beginning.before() + name);
      if ((briefs > 0 && answered.naming(name) > 0) || isFoundInPart(beginning, name)) {
        counted.add(new Counted(name, briefs));
      }
    }
    return counted.stream()
        .sorted(Comparator.comparingLong(Counted::briefs).reversed().thenComparing(Counted::name))
        .limit(MOST)
        .map(name -> new Completion(name.name(), Kind.WORD, null))
        .toList();
  }
}
