package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.search.Beginning;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.CompletionRequest;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/** Completes what somebody is typing with what the briefs that they may see have. */
final class Completions {
  /** Names go first, and leave room for words. */
  private static final int MOST_NAMES = 5;

  private static final int SHORTEST_BEGINNING = 2;
  private static final int SHORTEST_WORD = 4;
  private static final CharArraySet STOP_WORDS = DutchAnalyzer.getDefaultStopSet();

  private final KnownWords words;
  private final CompletionRequest request;
  private final List<Completion> found = new ArrayList<>();
  private final Set<String> texts = new HashSet<>();

  Completions(KnownWords words, CompletionRequest request) {
    this.words = words;
    this.request = request;
  }

  /** The most useful first. */
  List<Completion> all() throws IOException {
    List<Beginning> beginnings = Beginning.of(request.typed());
    for (Beginning beginning : beginnings) {
      if (found.isEmpty() && beginning.canBeSeveral()) {
        names(beginning);
      }
    }
    if (!beginnings.isEmpty()) {
      words(beginnings.getLast());
    }
    return List.copyOf(found);
  }

  private record Counted(Completion name, int briefs) {
    boolean begins(String typed) {
      return IndexedNames.folded(name.text()).startsWith(typed);
    }
  }

  private void names(Beginning beginning) throws IOException {
    String typed = IndexedNames.folded(beginning.typed());
    if (typed.length() < SHORTEST_BEGINNING) {
      return;
    }
    Map<String, Counted> byMeaning = new HashMap<>();
    for (Completion name : request.names()) {
      String folded = IndexedNames.folded(name.text());
      if (folded.startsWith(typed) || folded.contains(" " + typed)) {
        // Of several names of one thing the first that fits is the usual one.
        byMeaning.computeIfAbsent(name.kind() + " " + name.value(), k -> new Counted(name, 0));
      }
    }
    var counted = new ArrayList<Counted>();
    for (Counted name : byMeaning.values()) {
      counted.add(new Counted(name.name(), words.tagged(name.name())));
    }
    words.names(typed).forEach((name, briefs) -> counted.add(new Counted(name, briefs)));
    counted.stream()
        .filter(name -> name.briefs() > 0)
        .sorted(
            Comparator.comparing((Counted name) -> !name.begins(typed))
                .thenComparing(Counted::briefs, Comparator.reverseOrder())
                .thenComparing(name -> name.name().text()))
        .limit(MOST_NAMES)
        .forEach(name -> add(beginning, name.name()));
  }

  private void words(Beginning beginning) throws IOException {
    String typed = WrittenWords.folded(beginning.typed());
    if (typed.length() < SHORTEST_BEGINNING) {
      return;
    }
    for (String word : words.beginning(typed, Completions::isWorthwhile, CompletionRequest.MOST)) {
      add(beginning, new Completion(words.written(word), Completion.Kind.WORD, null));
    }
  }

  private static boolean isWorthwhile(String word) {
    return word.length() >= SHORTEST_WORD && !STOP_WORDS.contains(word);
  }

  private void add(Beginning beginning, Completion completion) {
    String text = beginning.before() + completion.text();
    if (found.size() < CompletionRequest.MOST && texts.add(text.toLowerCase(Locale.ROOT))) {
      found.add(new Completion(text, completion.kind(), completion.value()));
    }
  }
}
