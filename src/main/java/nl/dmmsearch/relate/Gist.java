package nl.dmmsearch.relate;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Amount;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Statement;

/**
 * What is kept of a sentence to tell what it is about. A change to how it is made raises {@link
 * Fingerprint#VERSION}.
 *
 * @param words hashes of the words that say something, four bytes each, ascending, in Base64
 * @param facts what two sentences about one thing do not say differently, as {@code kind:value}:
 *     missions, capabilities, sums, years, ordinal numbers
 */
record Gist(String words, List<String> facts) {
  /** Room for the longest sentences that say one thing. */
  private static final int MOST = 24;

  Gist {
    facts = List.copyOf(facts);
  }

  /**
   * The gist of a statement.
   *
   * @param own its text, without the words that name another document
   * @param around what it stands under, which says what a bare sentence leaves out
   */
  static Gist of(Statement statement, String own, String around) {
    Set<String> words = Wording.of(own);
    if (words.isEmpty()) {
      words.addAll(Wording.of(around));
    }
    return new Gist(packed(words), facts(statement, own));
  }

  private static String packed(Collection<String> words) {
    int[] hashes =
        words.stream().limit(MOST).mapToInt(w -> (int) Hash.of(w)).sorted().distinct().toArray();
    var bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    bytes.asIntBuffer().put(hashes);
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static List<String> facts(Statement statement, String own) {
    var facts = new ArrayList<String>();
    for (Dimension dimension : List.of(Dimension.MISSION, Dimension.CAPABILITY)) {
      statement.tags(dimension).forEach(id -> facts.add(dimension.name() + ":" + id));
    }
    Amount amount = statement.amount();
    if (amount != null) {
      facts.add(amount.currency() + ":" + amount.value().toPlainString());
    }
    facts.addAll(Wording.numbers(own));
    return facts;
  }

  /** The hashes, ascending. */
  int[] unpacked() {
    var ints = ByteBuffer.wrap(Base64.getDecoder().decode(words)).asIntBuffer();
    var hashes = new int[ints.remaining()];
    ints.get(hashes);
    return hashes;
  }

  /** Whether both say something of one kind, and nothing of it is the same. */
  boolean contradicts(Gist other) {
    return kinds()
        .anyMatch(
            kind -> !other.of(kind).isEmpty() && Collections.disjoint(of(kind), other.of(kind)));
  }

  private Stream<String> kinds() {
    return facts.stream().map(fact -> fact.substring(0, fact.indexOf(':') + 1)).distinct();
  }

  private Set<String> of(String kind) {
    return facts.stream().filter(f -> f.startsWith(kind)).collect(Collectors.toSet());
  }
}
