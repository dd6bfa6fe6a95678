package nl.dmmsearch.search;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an engine thinks of the spelling of a query.
 *
 * @param applied words that no brief has, searched in another spelling
 * @param suggested words that some briefs have and that more have in another spelling
 */
public record Spelling(List<Correction> applied, List<Correction> suggested) {
  /** A phrase, which stays as it is, or what stands between spaces and brackets. */
  private static final Pattern WORD =
      Pattern.compile("[\"“”„«»][^\"“”„«»]*[\"“”„«»]|[^\\s\\p{Z}()\"“”„«»]+");

  /** Copies the lists. */
  public Spelling {
    applied = List.copyOf(applied);
    suggested = List.copyOf(suggested);
  }

  /** What was typed as it was searched; null where that is the same. */
  public @Nullable String corrected(String typed) {
    return applied.isEmpty() ? null : respelled(typed, applied);
  }

  /** The queries to try instead of what was typed: none, or one with all words as suggested. */
  public List<String> suggestions(String typed) {
    return suggested.isEmpty() ? List.of() : List.of(respelled(typed, suggested));
  }

  private static String respelled(String typed, List<Correction> corrections) {
    return WORD.matcher(typed)
        .replaceAll(found -> Matcher.quoteReplacement(respelledWord(found.group(), corrections)));
  }

  private static String respelledWord(String word, List<Correction> corrections) {
    return corrections.stream()
        .filter(correction -> correction.isOf(word))
        .map(correction -> correction.instead() + word.substring(correction.typed().length()))
        .findFirst()
        .orElse(word);
  }

  /** Reasons told of the words as they were typed, where others were searched. */
  List<Explanation> asTyped(List<Explanation> reasons) {
    if (applied.isEmpty()) {
      return reasons;
    }
    Map<Explanation, Set<String>> found = new LinkedHashMap<>();
    for (Explanation reason : reasons) {
      Explanation told = asTyped(reason);
      found
          .computeIfAbsent(
              new Explanation(told.asked(), told.how(), ""), _ -> new LinkedHashSet<>())
          .add(told.found());
    }
    return found.entrySet().stream()
        .map(e ->
            new Explanation(e.getKey().asked(), e.getKey().how(), String.join(", ", e.getValue())))
        .toList();
  }

  private Explanation asTyped(Explanation reason) {
    String asked =
        Arrays.stream(reason.asked().split(" ")).map(this::asTyped).collect(joining(" "));
    boolean isTheWord = applied.stream().anyMatch(correction -> correction.has(reason.asked()));
    return new Explanation(asked, isTheWord ? ofWord(reason.how()) : reason.how(), reason.found());
  }

  private String asTyped(String word) {
    return applied.stream()
        .filter(correction -> correction.has(word))
        .map(Correction::typed)
        .findFirst()
        .orElse(word);
  }

  /** In whatever form the right word stands there: it is not the word that was typed. */
  private static How ofWord(How how) {
    return switch (how) {
      case LITERAL, FORM, HEADER, PART, CORRECTION -> How.CORRECTION;
      case TITLE, HEADING -> how;
      case BEGINNING, JOINED, SYNONYM, DATE, DOCUMENT_TYPE, MEETING, PAPER -> how;
    };
  }

  /** Nothing to remark. */
  public static Spelling right() {
    return new Spelling(List.of(), List.of());
  }
}
