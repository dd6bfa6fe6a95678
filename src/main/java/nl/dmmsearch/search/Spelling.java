package nl.dmmsearch.search;

import java.util.List;
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
        .replaceAll(found ->
            Matcher.quoteReplacement(
                corrections.stream()
                    .filter(correction -> correction.typed().equals(found.group()))
                    .map(Correction::instead)
                    .findFirst()
                    .orElse(found.group())));
  }

  /** Nothing to remark. */
  public static Spelling right() {
    return new Spelling(List.of(), List.of());
  }
}
