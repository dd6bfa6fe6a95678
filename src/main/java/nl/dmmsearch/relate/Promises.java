package nl.dmmsearch.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.BriefId;

/**
 * Finds the promise that a statement points back at, among briefs of one access label: one, or none
 * where several could be meant. What is meant is of an earlier day, in a document such as the
 * sentence names, about the same, and clearly more alike than any other.
 */
final class Promises {
  /** Where no day is named, a promise is not looked for further back than this. */
  private static final int YEARS = 2;

  /** How much more alike the one that is meant must be than the next. */
  private static final double CLEARLY = 1.25;

  /** How alike a promise must be that is the only one of what is named. */
  private static final double ONLY = 0.5;

  private static final Comparator<Alike> EARLIEST =
      Comparator.comparing((Alike alike) -> alike.promise().day())
          .thenComparing(alike -> alike.promise().id());

  private final Map<BriefId, List<BriefCard>> groups;
  private final Ledger ledger = new Ledger();
  private final Map<String, Meant> found = new HashMap<>();

  /**
   * @param cards of briefs with one access label, by day
   * @param groups of each brief, the one that stands for the group first
   * @param targets of their citations
   */
  Promises(List<BriefCard> cards, Map<BriefId, List<BriefCard>> groups, Targets targets) {
    this.groups = groups;
    List<Dated> dated = cards.stream().flatMap(card -> Dated.of(card).stream()).sorted().toList();
    dated.stream().filter(d -> standing(d.card()).equals(d.card())).forEach(ledger::add);
    for (Dated each : dated) {
      for (Said said : each.card().said()) {
        String id = said.id(each.card().id());
        find(each, said, targets).ifPresent(meant -> found.put(id, meant));
      }
    }
  }

  /** What the statements of a brief that point back mean, by their ids. */
  Optional<Meant> of(String statement) {
    return Optional.ofNullable(found.get(statement));
  }

  private BriefCard standing(BriefCard card) {
    return groups.getOrDefault(card.id(), List.of(card)).getFirst();
  }

  private Optional<Meant> find(Dated later, Said said, Targets targets) {
    Clue clue = said.clue();
    if (clue == null) {
      return Optional.empty();
    }
    Set<BriefId> named =
        clue.cites().stream()
            .map(i -> targets.of(later.card(), later.card().cites().get(i)))
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    LocalDate oldest = clue.days() == null ? later.day().minusYears(YEARS) : clue.days().start();
    List<Alike> alike = new ArrayList<>(ledger.alike(said.gist(), oldest, later.day()));
    alike.sort(Comparator.comparingDouble(Alike::score).reversed().thenComparing(EARLIEST));
    return clear(
        alike,
        said,
        a ->
            (clue.cites().isEmpty() || named.contains(a.promise().card().id()))
                && !a.promise().card().id().equals(standing(later.card()).id())
                && !a.promise().said().gist().contradicts(said.gist())
                && clue.fits(a.promise().card(), a.promise().day(), later.card().sender()));
  }

  /**
   * Of thousands that share a word few can be meant, so they are looked at from the most alike on.
   *
   * @param alike the most alike first
   * @param said what points back
   * @param possible whether one can be what the source says
   */
  private Optional<Meant> clear(List<Alike> alike, Said said, Predicate<Alike> possible) {
    Alike best =
        alike.stream().takeWhile(Alike::couldSuffice).filter(possible).findFirst().orElse(null);
    if (best == null
        || alike.stream()
            .takeWhile(a -> a.score() * CLEARLY > best.score())
            .anyMatch(a -> rivals(a, best) && possible.test(a))) {
      return Optional.empty();
    }
    Predicate<Alike> enough = enough(said);
    if (!enough.test(best)) {
      return isOnly(best, alike, said, possible) ? Optional.of(meant(best)) : Optional.empty();
    }
    String root = root(best);
    return alike.stream()
        .takeWhile(Alike::couldSuffice)
        .filter(a -> enough.test(a) && root(a).equals(root) && possible.test(a))
        .min(EARLIEST)
        .map(Promises::meant);
  }

  private static Predicate<Alike> enough(Said said) {
    Clue clue = said.clue();
    return a -> clue != null && a.suffices(clue);
  }

  private static Meant meant(Alike alike) {
    return new Meant(alike.promise().id(), alike.promise().card().id());
  }

  /** Whether all that is said of it, be it one word, is of this promise, and of no other here. */
  private boolean isOnly(Alike best, List<Alike> alike, Said said, Predicate<Alike> possible) {
    return best.score() >= ONLY
        && best.shared() == said.gist().unpacked().length
        && alike.stream().noneMatch(a -> rivals(a, best) && possible.test(a));
  }

  /**
   * One promise said again, in the same brief or pointing back at it, is no rival to itself, nor is
   * what points back at some promise to one that does not.
   */
  private boolean rivals(Alike other, Alike best) {
    boolean onlySpoken =
        other.promise().said().clue() != null && best.promise().said().clue() == null;
    boolean sameBrief = other.promise().card().equals(best.promise().card());
    return !root(other).equals(root(best))
        && !onlySpoken
        && !(sameBrief && ledger.saySame(other.promise(), best.promise()));
  }

  /** The first statement of a promise that was repeated. */
  private String root(Alike alike) {
    String root = alike.promise().id();
    for (Meant meant = found.get(root); meant != null; meant = found.get(root)) {
      root = meant.statement();
    }
    return root;
  }

  /** A brief of which the day is known. */
  record Dated(BriefCard card, LocalDate day) implements Comparable<Dated> {
    private static final Comparator<Dated> ORDER =
        Comparator.comparing(Dated::day).thenComparing(dated -> dated.card().id());

    static Optional<Dated> of(BriefCard card) {
      LocalDate day = Said.day(card.heldOn(), card.letterDate());
      return Optional.ofNullable(day).map(known -> new Dated(card, known));
    }

    @Override
    public int compareTo(Dated other) {
      return ORDER.compare(this, other);
    }
  }
}
