package nl.dmmsearch.brief;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of a brief that earned it a tag, and where they stand.
 *
 * @param text as written; of a person, who gave the tag and why
 * @param page where they stand; null where the source has no pages
 * @param where in the brief
 * @param anchor of the section; null outside of sections
 * @param offset of the words in the title, heading, section or note, in UTF-16 units
 */
public record Evidence(
    String text, @Nullable Integer page, Where where, @Nullable String anchor, int offset) {
  /** Checks the offset. */
  public Evidence {
    if (offset < 0) {
      throw new IllegalArgumentException("offsets count from 0, got " + offset);
    }
  }

  /** Where in a brief the words stand. */
  public enum Where {
    /** In the title or subject line. */
    TITLE("title"),
    /** In the heading of a section. */
    HEADING("heading"),
    /** In the running text. */
    TEXT("text"),
    /** In a note. */
    FOOTNOTE("footnote"),
    /** Nowhere: a person gave the tag. */
    PERSON("person"),
    /** Nowhere: the tag came with the brief. */
    GIVEN("given");

    private final String value;

    Where(String value) {
      this.value = value;
    }

    /** The place as the API and the index write it. */
    public String value() {
      return value;
    }

    /** The place written as {@code value}, without regard to case. */
    public static Optional<Where> of(String value) {
      return Values.find(values(), Where::value, value);
    }
  }
}
