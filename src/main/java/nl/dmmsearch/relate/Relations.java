package nl.dmmsearch.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.brief.Kin;

/**
 * How briefs stand to each other, the same whatever the order in which they came. Only briefs with
 * one access label are copies of each other or hold each other's promises, so that none points at
 * one that a reader must not know of.
 */
public final class Relations {
  private final Map<BriefId, List<BriefCard>> groups;
  private final Targets targets;
  private final Map<AccessLabel, Promises> promises;

  private Relations(List<BriefCard> cards, Map<BriefId, List<BriefCard>> groups) {
    this.groups = groups;
    this.targets = new Targets(cards, groups);
    this.promises = new EnumMap<>(AccessLabel.class);
    cards.stream()
        .collect(Collectors.groupingBy(BriefCard::access))
        .forEach(
            (access, labelled) -> promises.put(access, new Promises(labelled, groups, targets)));
  }

  /** The relations among these briefs, each of which is there once. */
  public static Relations of(Collection<BriefCard> briefs) {
    return of(Deck.EMPTY.with(briefs));
  }

  /** The relations among the briefs of a deck. */
  public static Relations of(Deck deck) {
    Map<BriefId, List<BriefCard>> groups = Groups.of(deck.cards());
    return new Relations(deck.cards().stream().map(Card::card).toList(), groups);
  }

  /** How one of these briefs stands to the others. */
  public Relation of(BriefCard brief) {
    return new Relation(
        kin(brief.id()),
        brief.cites().stream().map(cited -> targets.of(brief, cited)).toList(),
        earlier(brief));
  }

  private SortedMap<String, Meant> earlier(BriefCard brief) {
    var earlier = new TreeMap<String, Meant>();
    Promises made = promises.get(brief.access());
    for (Said said : brief.said()) {
      String id = said.id(brief.id());
      if (made != null) {
        made.of(id).ifPresent(meant -> earlier.put(id, meant));
      }
    }
    return earlier;
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
