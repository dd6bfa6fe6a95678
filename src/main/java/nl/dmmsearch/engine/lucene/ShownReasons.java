package nl.dmmsearch.engine.lucene;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.PlainLetters;
import nl.dmmsearch.search.Explanation;
import nl.dmmsearch.search.Snippet;

/**
 * Reasons beside the passages that are shown: they name what a reader can see there. What stands
 * elsewhere in the brief is said to, and is not named where the same word is shown anyway.
 */
final class ShownReasons {
  private static final String BETWEEN = ", ";

  private final String shown;

  /**
   * @param title of the brief, which is shown above the passages
   */
  ShownReasons(List<Snippet> snippets, String title) {
    this.shown =
        Stream.concat(
                Stream.of(title),
                snippets.stream().flatMap(one -> Stream.of(one.text(), one.section())))
            .filter(Objects::nonNull)
            .map(ShownReasons::spaced)
            .collect(Collectors.joining());
  }

  /** The reasons in the same order, each with what it may name. */
  List<Explanation> of(List<Explanation> reasons) {
    List<Explanation> visible = reasons.stream().map(this::visible).toList();
    Set<String> seen =
        visible.stream()
            .filter(reason -> !reason.elsewhere())
            .map(Explanation::asked)
            .collect(Collectors.toCollection(HashSet::new));
    return visible.stream()
        .filter(reason -> !reason.elsewhere() || !seen.contains(reason.asked()))
        .toList();
  }

  private Explanation visible(Explanation reason) {
    return switch (reason.how()) {
      case LITERAL, FORM, PART, BEGINNING, JOINED, SYNONYM, RELATED, CORRECTION -> named(reason);
      case HEADER, TITLE, HEADING, DATE, DOCUMENT_TYPE, MEETING, PAPER -> reason;
    };
  }

  private Explanation named(Explanation reason) {
    String names =
        Arrays.stream(reason.found().split(BETWEEN))
            .filter(this::isShown)
            .collect(Collectors.joining(BETWEEN));
    return names.isEmpty()
        ? new Explanation(reason.asked(), reason.how(), reason.found(), true)
        : new Explanation(reason.asked(), reason.how(), names);
  }

  private boolean isShown(String name) {
    return Arrays.stream(name.split(FoundForms.LEFT_OUT, -1))
        .allMatch(part -> shown.contains(spaced(part)));
  }

  /** Letters and digits between spaces. */
  private static String spaced(String text) {
    return " " + PlainLetters.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
