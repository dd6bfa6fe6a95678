package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.Completion.Kind;
import nl.dmmsearch.search.CompletionRequest;

/** The numbers of parliamentary papers that a number half typed may be. */
final class CompletedPapers {
  /** The beginning of a dossier's number, and perhaps of a paper's in it. */
  private static final Pattern PAPER =
      Pattern.compile("\\d{3,}|\\d\\d \\d{1,3}|(\\d{5}|\\d\\d \\d{3}) (nr )?\\d+");

  private final KnownWords words;

  CompletedPapers(KnownWords words) {
    this.words = words;
  }

  /**
   * The papers whose number begins so, however it is typed, the newest first: {@code 28 676, nr. 4}
   * for 28676-464.
   */
  List<Completion> of(String typed) throws IOException {
    if (!PAPER.matcher(typed).matches()) {
      return List.of();
    }
    String digits = typed.replaceAll("[^0-9]", "");
    return words
        .names(digits, name -> name.kind() == Kind.REFERENCE && isPaper(name, digits))
        .entrySet()
        .stream()
        .filter(paper -> paper.getValue() > 0)
        .map(Map.Entry::getKey)
        .sorted(
            Comparator.comparingInt((Completion paper) -> paper.text().length())
                .thenComparing(Completion::text)
                .reversed())
        .limit(CompletionRequest.MOST)
        .toList();
  }

  private static boolean isPaper(Completion name, String digits) {
    return IndexedNames.folded(name.text()).startsWith(digits);
  }
}
