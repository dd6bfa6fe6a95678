package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Mark;
import nl.dmmsearch.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Marks the word that completes a shortened compound beside what is written of that: who asks for
 * productiezekerheid means both words of productie- en leveringszekerheid.
 */
final class LentMarks {
  /** Letters by which a part of a compound is known in whatever form. */
  private static final int SAME = 4;

  private final List<String> asked;

  LentMarks(Query query) {
    this.asked =
        Stream.concat(
                query.words().stream(), query.alternatives().stream().map(Alternative::clause))
            .filter(Clause.Word.class::isInstance)
            .map(word -> WrittenWords.folded(((Clause.Word) word).text()))
            .distinct()
            .toList();
  }

  /** The same marks, and those of words that complete one of them. */
  List<Mark> added(String text, List<Mark> marks) {
    var all = new ArrayList<>(marks);
    for (Mark mark : marks) {
      Mark lending = lending(text, mark);
      if (lending != null && marks.stream().noneMatch(other -> overlap(other, lending))) {
        all.add(lending);
      }
    }
    return all.stream().distinct().sorted(Comparator.comparingInt(Mark::start)).toList();
  }

  private @Nullable Mark lending(String text, Mark mark) {
    Matcher rest = FoundForms.COMPLETED.matcher(text).region(mark.end(), text.length());
    if (!rest.lookingAt()) {
      return null;
    }
    String begin = WrittenWords.folded(text.substring(mark.start(), mark.end()));
    int last = Math.max(rest.group().lastIndexOf(' '), rest.group().lastIndexOf('\n')) + 1;
    Mark completing = new Mark(mark.end() + last, rest.end());
    if (lends(begin, text, completing)) {
      return completing;
    }
    Matcher next = FoundForms.NEXT.matcher(text).region(rest.end(), text.length());
    Mark behind = next.lookingAt() ? new Mark(next.start(1), next.end(1)) : null;
    return behind != null && lends(begin, text, behind) ? behind : null;
  }

  /** Whether what was asked is the beginning with the end of that word. */
  private boolean lends(String begin, String text, Mark word) {
    String lending = WrittenWords.folded(text.substring(word.start(), word.end()));
    return asked.stream()
        .filter(whole -> whole.startsWith(begin))
        .map(whole -> whole.substring(begin.length()).replaceFirst("^-", ""))
        .anyMatch(end -> end.length() >= SAME && lending.contains(end.substring(0, SAME)));
  }

  private static boolean overlap(Mark one, Mark other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
