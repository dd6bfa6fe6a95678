package nl.dmmsearch.annotate;

import java.util.function.IntFunction;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.Section;
import org.jspecify.annotations.Nullable;

/** What one brief shows for every term of the taxonomy. */
final class Tallies {
  /** The opening of a brief, in characters: about the first ten lines. */
  private static final int LEAD = 1000;

  private final NameFinder finder;
  private final @Nullable Tally[] tallies;
  private int words;

  Tallies(NameFinder finder, int terms) {
    this.finder = finder;
    this.tallies = new @Nullable Tally[terms];
  }

  /** What there is for a term; null when the brief does not name it. */
  @Nullable Tally of(int term) {
    return tallies[term];
  }

  /** How long the brief is. */
  int words() {
    return words;
  }

  void take(Brief brief) {
    String subject = brief.header().subject();
    String title = brief.header().title();
    scan(new Stretch(subject == null ? title : subject, null, _ -> Place.TITLE, _ -> null));
    for (int i = 0; i < brief.sections().size(); i++) {
      take(brief.sections().get(i), i == 0 ? LEAD : 0);
    }
    for (Footnote note : brief.footnotes()) {
      scan(new Stretch(note.text(), null, _ -> Place.NOTE, _ -> note.page()));
    }
  }

  private void take(Section section, int lead) {
    String heading = section.heading();
    if (heading != null) {
      scan(new Stretch(heading, section.anchor(), _ -> Place.HEADING, _ -> section.page()));
    }
    scan(
        new Stretch(
            section.text(),
            section.anchor(),
            at -> at < lead ? Place.LEAD : Place.BODY,
            section::pageAt));
  }

  private void scan(Stretch stretch) {
    var folded = new FoldedText(stretch.text());
    words += folded.wordCount();
    Mention previous = null;
    for (Mention mention : Mention.thatCount(finder.scan(folded))) {
      Place place = stretch.places().apply(folded.offset(mention.start()));
      if (mention.counts(folded, place)) {
        boolean again = previous != null && mention.continues(previous, folded);
        tally(mention.name().term())
            .add(again ? 0 : place.weight(), stretch.evidence(mention, folded));
        previous = mention;
      }
    }
  }

  private Tally tally(int term) {
    Tally tally = tallies[term];
    if (tally == null) {
      tally = new Tally();
      tallies[term] = tally;
    }
    return tally;
  }

  /** A text of the brief, and how to tell where in it something stands. */
  private record Stretch(
      String text,
      @Nullable String anchor,
      IntFunction<Place> places,
      IntFunction<@Nullable Integer> pages) {
    Evidence evidence(Mention mention, FoldedText folded) {
      int offset = folded.offset(mention.start());
      return new Evidence(
          folded.words(mention.start(), mention.end()),
          pages.apply(offset),
          places.apply(offset).where(),
          anchor,
          offset);
    }
  }
}
