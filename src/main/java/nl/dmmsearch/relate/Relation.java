package nl.dmmsearch.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.Kin;
import nl.dmmsearch.brief.Statement;

/**
 * How one brief stands to the others.
 *
 * @param kin its copies
 * @param targets one for each of its citations, in their order; empty where none is known
 * @param earlier the promises that its statements point back at, by the id of the statement
 */
public record Relation(Kin kin, List<Optional<BriefId>> targets, SortedMap<String, Meant> earlier) {
  /** Copies the collections. */
  public Relation {
    targets = List.copyOf(targets);
    earlier = Collections.unmodifiableSortedMap(new TreeMap<>(earlier));
  }

  /** The relation that a brief was given. */
  public static Relation of(Brief brief) {
    var earlier = new TreeMap<String, Meant>();
    for (Statement statement : brief.statements()) {
      for (EarlierStatement each : statement.earlier()) {
        if (each.target() != null && each.brief() != null && !each.isIn(brief.id())) {
          earlier.put(statement.id(), new Meant(each.target(), each.brief()));
        }
      }
    }
    return new Relation(
        brief.kin(),
        brief.citations().stream().map(each -> Optional.ofNullable(each.target())).toList(),
        earlier);
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
    return brief
        .withRelation(citations, kin)
        .withStatements(brief.statements().stream().map(each -> linked(each, brief.id())).toList());
  }

  /** What a brief says of itself stays as it was read. */
  private Statement linked(Statement statement, BriefId brief) {
    Meant meant = earlier.get(statement.id());
    return statement.earlier().isEmpty()
        ? statement
        : statement.withEarlier(
            statement.earlier().stream()
                .map(each ->
                    each.isIn(brief)
                        ? each
                        : meant == null
                            ? new EarlierStatement(each.how(), each.text())
                            : new EarlierStatement(
                                each.how(), each.text(), meant.statement(), meant.brief()))
                .toList());
  }

  /**
   * A mark of all that {@link #applyTo} sets: equal for equal relations, and empty for that of a
   * brief as it was read, without kin, targets and links to earlier statements.
   */
  public String mark() {
    boolean none =
        kin.equals(Kin.NONE) && targets.stream().allMatch(Optional::isEmpty) && earlier.isEmpty();
    return none ? "" : Long.toHexString(Hash.of(toString()));
  }
}
