package nl.dmmsearch.relate;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.Test;

class DeckTest {
  private static final long PLACE = (1L << 24) - 1;
  private static final int ROWS = 4;
  private static final int NEIGHBOURS = 64;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @Test
  void deckOfAnother_isThatMadeAnew() {
    List<BriefCard> all = cards(200);
    Deck deck = Deck.EMPTY;
    for (int i = 0; i < 30; i++) {
      Collections.shuffle(all, random);
      List<BriefCard> some = all.subList(0, random.nextInt(all.size() + 1));
      deck = deck.with(some);

      assertThat(cards(deck)).as("seed %d", seed).isEqualTo(cards(Deck.EMPTY.with(some)));
    }
  }

  @Test
  void cardOfANewVersion_takesThePlaceOfTheOld() {
    BriefCard before = BriefCard.of(brief("a").about("Een brief over munitie.").build());
    BriefCard after = BriefCard.of(brief("a").about("Een brief over schepen.").build());

    assertThat(cards(Deck.EMPTY.with(List.of(before)).with(List.of(after)))).containsExactly(after);
  }

  /** All keys in one sort are the oracle. */
  @Test
  void pairs_areThoseOfAllKeysInOrder() {
    for (int count : new int[] {0, 1, 2, 50, 400}) {
      List<Card> cards = Deck.EMPTY.with(cards(count)).cards();
      Set<List<Integer>> pairs = new HashSet<>();
      new Candidates(cards).find((i, j) -> pairs.add(List.of(i, j)));

      assertThat(pairs).as("seed %d", seed).isEqualTo(plainly(cards));
    }
  }

  private static Set<List<Integer>> plainly(List<Card> cards) {
    Set<List<Integer>> pairs = new HashSet<>();
    for (int band = 0; band < Sketch.BINS; band += ROWS) {
      int first = band;
      plainly(cards.stream().mapToLong(c -> c.sketch().band(first, ROWS)).toArray(), pairs);
    }
    plainly(cards.stream().mapToLong(c -> c.card().fingerprint().whole()).toArray(), pairs);
    return pairs;
  }

  private static void plainly(long[] keys, Collection<List<Integer>> pairs) {
    long[] placed =
        IntStream.range(0, keys.length)
            .filter(i -> keys[i] != 0)
            .mapToLong(i -> (Hash.mixed(keys[i]) & ~PLACE) | i)
            .sorted()
            .toArray();
    for (int i = 0; i < placed.length; i++) {
      for (int j = i + 1; j < Math.min(placed.length, i + 1 + NEIGHBOURS); j++) {
        if ((placed[i] & ~PLACE) == (placed[j] & ~PLACE)) {
          pairs.add(List.of((int) (placed[i] & PLACE), (int) (placed[j] & PLACE)));
        }
      }
    }
  }

  private static List<BriefCard> cards(Deck deck) {
    return deck.cards().stream().map(Card::card).toList();
  }

  /** Some alike, many with the same text, some without a day. */
  private List<BriefCard> cards(int count) {
    var cards = new ArrayList<BriefCard>();
    for (int i = 0; i < count; i++) {
      String[] words = new String[60];
      Arrays.setAll(words, w -> "woord" + w % 7 + random.nextInt(2));
      String text =
          random.nextInt(3) == 0 ? "steeds hetzelfde ".repeat(9) : String.join(" ", words);
      BriefBuilder brief = brief("d" + i).about(text);
      if (random.nextBoolean()) {
        brief.dated("2024-06-0" + (1 + random.nextInt(3)));
      }
      cards.add(BriefCard.of(brief.build()));
    }
    return cards;
  }
}
