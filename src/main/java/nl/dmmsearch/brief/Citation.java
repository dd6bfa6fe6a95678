package nl.dmmsearch.brief;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference in a brief to another document.
 *
 * @param kind what is referred to
 * @param text as written
 * @param kamerstuk the number, where the reference has one
 * @param page where it stands; null where the source has no pages
 * @param anchor of the section or the footnote where it stands; null where that is not known
 * @param target the brief here that it refers to; null where that is not known
 */
public record Citation(
    Kind kind,
    String text,
    @Nullable KamerstukNumber kamerstuk,
    @Nullable Integer page,
    @Nullable String anchor,
    @Nullable BriefId target) {

  /** The same reference, resolved to {@code brief}, or to none. */
  public Citation withTarget(@Nullable BriefId brief) {
    return new Citation(kind, text, kamerstuk, page, anchor, brief);
  }

  /** What a citation refers to. */
  public enum Kind {
    /** A parliamentary paper, by number. */
    KAMERSTUK("kamerstuk"),
    /** A letter, by date. */
    BRIEF("brief"),
    /** A motion, by who tabled it. */
    MOTIE("motie"),
    /** Anything else. */
    OVERIG("overig");

    private final String value;

    Kind(String value) {
      this.value = value;
    }

    /** The kind as the API and the index write it. */
    public String value() {
      return value;
    }

    /** The kind written as {@code value}, without regard to case. */
    public static Optional<Kind> of(String value) {
      return Values.find(values(), Kind::value, value);
    }
  }
}
