package nl.dmmsearch.engine.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;

/**
 * What is searched of the letterhead of a brief: what it tells, and the addressee. Both houses
 * together have one name there, for who asks for states means none of them.
 */
final class LetterheadText {
  private static final Pattern HOUSES =
      Pattern.compile("(?i)(staten)[-\u2010\u2011\u2013 ](generaal)");

  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");

  private LetterheadText() {}

  /** The words and numbers in some lines, folded, each once. */
  static Set<String> words(List<String> lines) {
    return lines.stream()
        .flatMap(line -> WORD.matcher(line).results())
        .map(word -> WrittenWords.folded(word.group()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The same of one text, in its order and as often as they come. */
  static List<String> sequence(String text) {
    return WORD.matcher(text).results().map(word -> WrittenWords.folded(word.group())).toList();
  }

  /** The lines. */
  static List<String> of(Brief brief) {
    return Stream.concat(
            brief.letterhead().telling().stream(), Stream.ofNullable(brief.header().addressee()))
        .map(line -> HOUSES.matcher(line).replaceAll("$1$2"))
        .toList();
  }
}
