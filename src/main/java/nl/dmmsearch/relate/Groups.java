package nl.dmmsearch.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.KamerstukNumber;

/**
 * Groups of copies. Every member of a group is without objection to every other: a letter that does
 * not say its day joins no two that say different ones.
 */
final class Groups {
  /** Cited most easily, shown best, read most fully; the id decides what nothing else does. */
  private static final Comparator<BriefCard> STANDING =
      Comparator.<BriefCard, Boolean>comparing(card -> !card.clear())
          .thenComparingInt(Groups::paper)
          .thenComparing(card -> !card.paged())
          .thenComparing(card -> card.letterDate() == null)
          .thenComparingInt(card -> -card.fingerprint().letters())
          .thenComparing(BriefCard::id);

  private final List<Card> cards;
  private final List<Group> groups = new ArrayList<>();

  private Groups(List<Card> cards) {
    this.cards = cards;
    cards.forEach(card -> groups.add(new Group(groups.size(), card.card())));
  }

  /**
   * The group of each brief, the one that stands for it first.
   *
   * @param cards by day and id
   */
  static Map<BriefId, List<BriefCard>> of(List<Card> cards) {
    var groups = new Groups(cards);
    groups.likes().forEach(groups::join);
    var found = new HashMap<BriefId, List<BriefCard>>();
    for (Group group : new LinkedHashSet<>(groups.groups)) {
      // Nearly all are alone.
      List<BriefCard> standing =
          group.members.size() == 1
              ? List.copyOf(group.members)
              : group.members.stream().sorted(STANDING).toList();
      standing.forEach(card -> found.put(card.id(), standing));
    }
    return found;
  }

  private static final class Group {
    final List<Integer> indices = new ArrayList<>();
    final List<BriefCard> members = new ArrayList<>();

    Group(int index, BriefCard only) {
      indices.add(index);
      members.add(only);
    }

    boolean objectsTo(Group other) {
      return members.stream()
          .anyMatch(a -> other.members.stream().anyMatch(b -> Likeness.contradict(a, b)));
    }
  }

  private record Like(int left, int right, double resemblance) {}

  /** The pairs that are alike, most alike first. */
  private List<Like> likes() {
    Set<Long> met = new HashSet<>();
    var likes = new ArrayList<Like>();
    new Candidates(cards)
        .find((i, j) -> {
          int left = Math.min(i, j);
          int right = Math.max(i, j);
          if (met.add(((long) left << Integer.SIZE) | right)
              && Likeness.isSame(cards.get(left), cards.get(right))) {
            double alike = cards.get(left).sketch().resemblance(cards.get(right).sketch());
            likes.add(new Like(left, right, alike));
          }
        });
    likes.sort(
        Comparator.comparingDouble(Like::resemblance)
            .reversed()
            .thenComparingInt(Like::left)
            .thenComparingInt(Like::right));
    return likes;
  }

  private void join(Like like) {
    Group left = groups.get(like.left());
    Group right = groups.get(like.right());
    if (left == right || left.objectsTo(right)) {
      return;
    }
    for (int member : right.indices) {
      groups.set(member, left);
    }
    left.members.addAll(right.members);
    left.indices.addAll(right.indices);
  }

  private static int paper(BriefCard card) {
    KamerstukNumber number = card.kamerstuk();
    if (number == null) {
      return 2;
    }
    return Character.isDigit(number.number().charAt(0)) ? 0 : 1;
  }
}
