package nl.dmmsearch.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a document is to be taken apart into briefs. */
public sealed interface Cuts {
  /** Where the reading finds that a letter or note begins. */
  Cuts AUTOMATIC = new Automatic();

  /** The key of the remark on how a document was cut. */
  String FIELD = "cut";

  /** As the reading finds. */
  record Automatic() implements Cuts {}

  /** Not at all: the document is one brief. */
  record Whole() implements Cuts {}

  /**
   * Where a person says.
   *
   * @param places where parts begin, in order, at least two; what stands above the first belongs to
   *     the first
   */
  record At(List<Place> places) implements Cuts {
    /** Checks that there is something to cut. */
    public At {
      places = List.copyOf(places);
      if (places.size() < 2) {
        throw new IllegalArgumentException("a cut makes two parts or more, got " + places.size());
      }
    }
  }

  /**
   * The line where a part begins: the first one, behind the last cut, for which both hold.
   *
   * @param page on which it stands, from 1; null for any
   * @param words with which it opens, without regard to case; null for any
   */
  record Place(@Nullable Integer page, @Nullable String words) {
    /** Checks that it says anything. */
    public Place {
      if (page == null && words == null) {
        throw new IllegalArgumentException("a part begins at a page, at words, or at both");
      }
      if (page != null && page < 1) {
        throw new IllegalArgumentException("pages count from 1, got " + page);
      }
      if (words != null && words.isBlank()) {
        throw new IllegalArgumentException("the words with which a part opens are not blank");
      }
    }

    /** Whether {@code line} is such a line. */
    public boolean is(TextLine line) {
      return (page == null || page.equals(line.page()))
          && (words == null || Words.opens(line.text(), words));
    }

    /** The place in Dutch, for the person who looks for it. */
    public String text() {
      String on = page == null ? "" : "bladzijde " + page;
      String with = words == null ? "" : "de regel «" + words + "»";
      return on + (on.isEmpty() || with.isEmpty() ? "" : ", ") + with;
    }
  }
}
