package nl.dmmsearch.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Cards by day, ready to be compared. Of the cards of one deck another is made much sooner than
 * anew, as for an upload beside ten thousand letters that did not change. It does not change
 * itself.
 */
public final class Deck {
  /** Without a card. */
  public static final Deck EMPTY = new Deck(List.of());

  private static final Comparator<Card> BY_DAY =
      Comparator.comparing(
              (Card card) -> card.card().letterDate(),
              Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(card -> card.card().id());

  private final List<Card> cards;

  private Deck(List<Card> cards) {
    this.cards = cards;
  }

  /** A deck of these cards, each of which is there once. */
  public Deck with(Collection<BriefCard> briefs) {
    Set<BriefCard> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
    fresh.addAll(briefs);
    var ordered = new ArrayList<Card>(fresh.size());
    for (Card card : cards) {
      if (fresh.remove(card.card())) {
        ordered.add(card);
      }
    }
    fresh.forEach(card -> ordered.add(Card.of(card)));
    ordered.sort(BY_DAY);
    return new Deck(Collections.unmodifiableList(ordered));
  }

  List<Card> cards() {
    return cards;
  }
}
