package nl.dmmsearch.brief;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a source says around the text of a brief and the brief says nowhere else.
 *
 * @param telling lines of this brief, as they stand, each once, in order: the title of a dossier,
 *     who asked, with whom a note was agreed
 * @param usual lines that stand in most letters, alike ones once: addresses, labels, page numbers
 */
public record Letterhead(List<String> telling, List<String> usual) {
  /** There is nothing but what the brief says. */
  public static final Letterhead NONE = new Letterhead(List.of(), List.of());

  /** Checks that lines say something, and copies the lists. */
  public Letterhead {
    telling = List.copyOf(telling);
    usual = List.copyOf(usual);
    if (Stream.concat(telling.stream(), usual.stream()).anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a line of a letterhead is not blank");
    }
  }
}
