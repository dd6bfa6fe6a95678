package nl.dmmsearch.engine.lucene;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Header;

/** What stands around the text of a brief: its title, its numbers, who signed it. */
final class AroundText {
  /** More words of one beginning tell no more. */
  private static final int ENOUGH = 3;

  private AroundText() {}

  /** The words and numbers there that begin so, each once, at most three. */
  static Set<String> beginning(Header header, String begin) {
    String folded = WrittenWords.folded(begin);
    var found = new LinkedHashSet<String>();
    Stream.of(
            Stream.of(header.title().split("\\s+")),
            Stream.ofNullable(header.kamerstuk()).map(paper -> paper.value()),
            header.ownReferences().stream(),
            header.signatories().stream().flatMap(name -> Stream.of(name.split("\\s+"))))
        .flatMap(words -> words)
        .filter(Objects::nonNull)
        .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
        .filter(word -> WrittenWords.folded(word).startsWith(folded))
        .limit(ENOUGH)
        .forEach(found::add);
    return found;
  }
}
