package nl.dmmsearch.lines;

import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Reading.Certainty;
import org.jspecify.annotations.Nullable;

/** A remark on what was not read with certainty. */
record ReadingLine(@Nullable String field, @Nullable String certainty, @Nullable String why) {
  static ReadingLine of(Reading remark) {
    return new ReadingLine(remark.field(), remark.certainty().value(), remark.why());
  }

  Reading read() {
    return new Reading(
        Given.needed(field, "field"),
        Given.chosen(certainty, Certainty::of, "certainty"),
        Given.needed(why, "why"));
  }
}
