package nl.dmmsearch.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.Kin;

/**
 * How one brief stands to the others.
 *
 * @param kin its copies
 * @param targets one for each of its citations, in their order; empty where none is known
 */
public record Relation(Kin kin, List<Optional<BriefId>> targets) {
  /** Copies the list. */
  public Relation {
    targets = List.copyOf(targets);
  }

  /** The relation that a brief was given. */
  public static Relation of(Brief brief) {
    return new Relation(
        brief.kin(),
        brief.citations().stream().map(each -> Optional.ofNullable(each.target())).toList());
  }

  /**
   * The brief with this relation in place of the one that it had.
   *
   * @throws IllegalArgumentException if it has another number of citations
   */
  public Brief applyTo(Brief brief) {
    if (brief.citations().size() != targets.size()) {
      throw new IllegalArgumentException(
          "%s has %d citations, not %d"
              .formatted(brief.id().value(), brief.citations().size(), targets.size()));
    }
    List<Citation> citations = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      citations.add(brief.citations().get(i).withTarget(targets.get(i).orElse(null)));
    }
    return brief.withRelation(citations, kin);
  }

  /**
   * A mark of all that {@link #applyTo} sets: equal for equal relations, and empty for that of a
   * brief as it was read, without kin and targets.
   */
  public String mark() {
    boolean none = kin.equals(Kin.NONE) && targets.stream().allMatch(Optional::isEmpty);
    return none ? "" : Long.toHexString(Hash.of(toString()));
  }
}
