package nl.dmmsearch.lexicon;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The compounds that longer compounds are made of: rekenkamer, as in rekenkamerrapport. One is
 * known by the known words that begin with it or end in it. Kamerdeur is none by slaapkamerdeur,
 * which is the deur of a slaapkamer, and landstrijd none by landstrijdkrachten.
 */
final class InnerCompounds {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 25;

  /** Ends are more often chance than beginnings. */
  private static final int OFTEN = 2;

  /**
   * So many words that rightly contain it outweigh one that does by chance, as vluchthaven does.
   */
  private static final int SELDOM = 10;

  private final Compounds compounds;
  private final Set<String> words;
  private final Set<String> nouns;
  private final Map<String, Integer> met = new HashMap<>();

  private InnerCompounds(Dictionary dictionary, Compounds compounds, HandLists hand) {
    this.compounds = compounds;
    this.words = dictionary.words();
    Stream<String> listed =
        dictionary.entries().stream()
            .filter(entry -> entry.has("Ca", "Cc"))
            .map(entry -> Folding.fold(entry.word()));
    Stream<String> inflected =
        dictionary.inflections(Inflection.Kind.PLURAL).flatMap(i -> Stream.of(i.form(), i.root()));
    this.nouns =
        Stream.of(listed, inflected, hand.shortParts().words())
            .flatMap(nouns -> nouns)
            .collect(toSet());
  }

  static NavigableSet<String> of(Dictionary dictionary, Compounds compounds, HandLists hand) {
    var inner = new InnerCompounds(dictionary, compounds, hand);
    inner.count();
    NavigableSet<String> list =
        inner.met.entrySet().stream()
            .filter(e -> e.getValue() >= OFTEN)
            .map(Map.Entry::getKey)
            .collect(toCollection(TreeSet::new));
    inner.removeAstride(list);
    hand.inner().words().forEach(list::add);
    return list;
  }

  private void count() {
    for (String word : words) {
      for (int seam = 3; seam <= word.length() - 3; seam++) {
        String head = word.substring(0, seam);
        String tail = word.substring(seam);
        if (compounds.ends(tail)) {
          bare(head)
              .filter(this::isCompound)
              .findFirst()
              .filter(one -> !words.contains(compounds.parts(one).getLast() + tail))
              .ifPresent(one -> met.merge(one, OFTEN, Integer::sum));
        }
        if (isCompound(tail) && bare(head).anyMatch(compounds::begins)) {
          countTail(head, tail);
        }
      }
    }
  }

  private void countTail(String head, String tail) {
    String middle = compounds.parts(tail).getFirst();
    if (!nouns.contains(head + middle)) {
      met.merge(tail, 1, Integer::sum);
    }
  }

  /** What also stands in known words by chance: ossenkop in vossenkop. */
  private void removeAstride(Set<String> list) {
    Map<String, Integer> found = new HashMap<>();
    for (String word : words) {
      for (int start = 1; start <= word.length() - SHORTEST; start++) {
        String head = word.substring(0, start);
        boolean seam =
            bare(head).anyMatch(h -> compounds.begins(h) || !compounds.parts(h).isEmpty());
        for (int end = start + SHORTEST; !seam && end <= word.length(); end++) {
          String inner = word.substring(start, end);
          if (list.contains(inner) && !compounds.parts(word).isEmpty()) {
            found.merge(inner, SELDOM, Integer::sum);
          }
        }
      }
    }
    found.forEach((inner, weight) -> {
      if (weight > met.getOrDefault(inner, 0)) {
        list.remove(inner);
      }
    });
  }

  /** With and without the s between two words. */
  private static Stream<String> bare(String head) {
    return head.endsWith("s")
        ? Stream.of(head, head.substring(0, head.length() - 1))
        : Stream.of(head);
  }

  private boolean isCompound(String word) {
    List<String> parts = compounds.parts(word);
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && words.contains(word)
        && !parts.isEmpty()
        && nouns.contains(parts.getLast());
  }
}
