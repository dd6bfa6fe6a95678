package nl.dmmsearch.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.annotate.Name.Kind;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;

/**
 * Gives briefs the tags of a taxonomy that they earn. A mission or capability is earned by being
 * named; a topic needs more than a passing mention, the more so the longer the brief. Immutable and
 * safe for use by many threads.
 */
public final class Annotator {
  /** Up to so many words one mention in the running text is enough; tuned on labelled briefs. */
  private static final double WORDS_PER_MENTION = 500;

  private final List<Candidate> candidates;
  private final NameFinder finder;

  /**
   * An annotator for the terms of {@code taxonomy}.
   *
   * @throws IllegalArgumentException when a name in it has no letter or digit
   */
  public Annotator(Taxonomy taxonomy) {
    List<Candidate> all = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      taxonomy.terms(dimension).forEach(term -> all.add(new Candidate(dimension, term)));
    }
    candidates = List.copyOf(all);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      names.addAll(all.get(i).names(i));
    }
    finder = new NameFinder(names);
  }

  /** The brief with the tags that it earns, in the order of the taxonomy. */
  public Brief annotate(Brief brief) {
    var tallies = new Tallies(finder, candidates.size());
    tallies.take(brief);
    List<Tag> earned = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Tally tally = tallies.of(i);
      if (tally != null && candidate.isEarned(tally, tallies.words())) {
        earned.add(candidate.tag(tally));
      }
    }
    return brief.withTags(earned);
  }

  /** The ids of all terms that {@code text} names, were it once, in the order of the taxonomy. */
  public Map<Dimension, List<String>> named(String text) {
    var folded = new FoldedText(text);
    List<Mention> mentions = finder.scan(folded);
    if (mentions.isEmpty()) {
      return Map.of();
    }
    var found = new BitSet();
    for (Mention mention : Mention.thatCount(mentions)) {
      if (mention.counts(folded, Place.BODY)) {
        found.set(mention.name().term());
      }
    }
    Map<Dimension, List<String>> named = new EnumMap<>(Dimension.class);
    for (int term = found.nextSetBit(0); term >= 0; term = found.nextSetBit(term + 1)) {
      Candidate candidate = candidates.get(term);
      named
          .computeIfAbsent(candidate.dimension(), _ -> new ArrayList<>())
          .add(candidate.term().value());
    }
    return named;
  }

  private record Candidate(Dimension dimension, Term term) {
    List<Name> names(int number) {
      List<Name> names = new ArrayList<>();
      term.names().forEach(name -> names.add(new Name(number, Kind.NAME, name)));
      term.abbreviations().forEach(name -> names.add(new Name(number, Kind.ABBREVIATION, name)));
      term.not().forEach(name -> names.add(new Name(number, Kind.NOT, name)));
      if (dimension == Dimension.TOPIC) {
        names.add(new Name(number, Kind.LABEL, term.label()));
      }
      return names;
    }

    Tag tag(Tally tally) {
      return new Tag(dimension, term.value(), tally.count(), tally.evidence());
    }

    boolean isEarned(Tally tally, int words) {
      return switch (dimension) {
        case TOPIC -> tally.weight() >= weightFor(words);
        case MISSION, CAPABILITY -> true;
      };
    }

    /** A text of four times the length must name a topic twice as often. */
    private static double weightFor(int words) {
      return Math.max(1, Math.sqrt(words / WORDS_PER_MENTION));
    }
  }
}
