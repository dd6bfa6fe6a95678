package nl.dmmsearch.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.brief.Kin;

/**
 * How briefs stand to each other, the same whatever the order in which they came. Only briefs with
 * one access label are copies of each other, so that none points at one that a reader must not know
 * of.
 */
public final class Relations {
  private static final Comparator<BriefCard> BY_DAY =
      Comparator.comparing(
              BriefCard::letterDate, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(BriefCard::id);

  private final Map<BriefId, List<BriefCard>> groups;
  private final Targets targets;

  private Relations(Map<BriefId, List<BriefCard>> groups, Targets targets) {
    this.groups = groups;
    this.targets = targets;
  }

  /** The relations among these briefs, each of which is there once. */
  public static Relations of(Collection<BriefCard> briefs) {
    List<Card> cards = briefs.stream().sorted(BY_DAY).map(Card::of).toList();
    Map<BriefId, List<BriefCard>> groups = Groups.of(cards);
    return new Relations(groups, new Targets(cards.stream().map(Card::card).toList(), groups));
  }

  /** How one of these briefs stands to the others. */
  public Relation of(BriefCard brief) {
    return new Relation(
        kin(brief.id()), brief.cites().stream().map(cited -> targets.of(brief, cited)).toList());
  }

  private Kin kin(BriefId id) {
    List<BriefCard> group = groups.getOrDefault(id, List.of());
    List<Copy> others = new ArrayList<>();
    for (BriefCard member : group) {
      if (!member.id().equals(id)) {
        others.add(member.asCopy());
      }
    }
    boolean stands = others.isEmpty() || group.getFirst().id().equals(id);
    return new Kin(
        others.stream().sorted(Comparator.comparing(Copy::id)).toList(),
        stands ? null : group.getFirst().id());
  }
}
