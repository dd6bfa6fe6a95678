package nl.dmmsearch.lines;

import java.util.List;
import nl.dmmsearch.brief.Letterhead;
import org.jspecify.annotations.Nullable;

/** A letterhead as a line has it. */
record LetterheadLine(@Nullable List<String> telling, @Nullable List<String> usual) {
  static LetterheadLine of(Letterhead letterhead) {
    return new LetterheadLine(letterhead.telling(), letterhead.usual());
  }

  Letterhead read() {
    return new Letterhead(
        Given.each(telling, "letterhead.telling", line -> line),
        Given.each(usual, "letterhead.usual", line -> line));
  }
}
