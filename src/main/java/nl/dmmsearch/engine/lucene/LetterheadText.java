package nl.dmmsearch.engine.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.Brief;

/** What is searched of the letterhead of a brief, and what is only known to stand there. */
final class LetterheadText {
  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");

  private LetterheadText() {}

  /** The words and numbers in some lines, folded, each once. */
  static Set<String> words(List<String> lines) {
    return lines.stream()
        .flatMap(line -> WORD.matcher(line).results())
        .map(word -> WrittenWords.folded(word.group()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The lines. */
  static List<String> of(Brief brief) {
    return brief.letterhead().telling();
  }
}
