package nl.dmmsearch.relate;

import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.KamerstukNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a brief cites: as much of a {@link Citation} as tells which brief is meant.
 *
 * @param kind what is referred to
 * @param text as written
 * @param kamerstuk the number, where the reference has one
 */
public record Cited(Citation.Kind kind, String text, @Nullable KamerstukNumber kamerstuk) {
  static Cited of(Citation citation) {
    return new Cited(citation.kind(), citation.text(), citation.kamerstuk());
  }
}
