package nl.dmmsearch.lines;

import java.util.List;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.Tag;
import org.jspecify.annotations.Nullable;

/** A tag; one without evidence was given with the brief. */
record TagLine(
    @Nullable String dimension,
    @Nullable String value,
    @Nullable Integer count,
    @Nullable List<EvidenceLine> evidence) {
  /** What stands as evidence where a line has none; staff read it. */
  private static final String GIVEN = "Meegegeven met het stuk";

  static TagLine of(Tag tag) {
    return new TagLine(
        tag.dimension().value(),
        tag.value(),
        tag.count(),
        tag.evidence().stream().map(EvidenceLine::of).toList());
  }

  Tag read() {
    Dimension of = Given.chosen(dimension, Dimension::of, "dimension");
    String named = Given.needed(value, "value");
    List<EvidenceLine> words = Given.list(evidence);
    if (named.isBlank()) {
      throw new IllegalArgumentException("value is empty");
    }
    return words.isEmpty()
        ? given(of, named)
        : new Tag(
            of, named, Given.number(count, 0), Given.each(words, "evidence", EvidenceLine::read));
  }

  /** A tag of which nothing is said but its value. */
  static Tag given(Dimension dimension, String value) {
    return new Tag(dimension, value, 0, List.of(new Evidence(GIVEN, null, Where.GIVEN, null, 0)));
  }

  /** The words that earned a tag. */
  record EvidenceLine(
      @Nullable String text,
      @Nullable Integer page,
      @Nullable String where,
      @Nullable String anchor,
      @Nullable Integer offset) {
    static EvidenceLine of(Evidence evidence) {
      return new EvidenceLine(
          evidence.text(),
          evidence.page(),
          evidence.where().value(),
          evidence.anchor(),
          evidence.offset());
    }

    Evidence read() {
      return new Evidence(
          Given.needed(text, "text"),
          page,
          Given.chosen(where, Where::of, "where"),
          anchor,
          Given.number(offset, 0));
    }
  }
}
