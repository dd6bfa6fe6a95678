package nl.dmmsearch.lexicon;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows which words are made of words. */
final class Compounds {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_COMPOUND = 8;
  private static final int SHORT_ADJECTIVE = 6;

  /** So many known compounds with one beginning are no chance. */
  private static final int OFTEN = 10;

  private static final Pattern STEPS = Pattern.compile(".*(?:ere?|ste?)");

  private final Set<String> first;
  private final Set<String> last;
  private final Map<String, List<String>> known = new HashMap<>();

  private Compounds(Set<String> first, Set<String> last) {
    this.first = first;
    this.last = last;
  }

  /** From what the dictionary says of each word: whether compounds begin with it, or end in it. */
  static Compounds of(Dictionary dictionary, HandLists hand) {
    Set<String> never = hand.neverParts().words().collect(toSet());
    Set<String> diminutives = forms(dictionary, Inflection.Kind.DIMINUTIVE).collect(toSet());
    Set<String> first =
        flagged(dictionary, "Ca", "Cb", "Cd", "Ce", "Ch").collect(toCollection(HashSet::new));
    nouns(dictionary).forEach(first::add);
    Set<String> last = flagged(dictionary, "Cc").collect(toCollection(HashSet::new));
    nouns(dictionary).forEach(last::add);
    dictionary.inflections().stream()
        .filter(i -> i.kind() == Inflection.Kind.PLURAL)
        .map(Inflection::form)
        .forEach(form -> {
          last.add(form);
          first.add(form);
        });
    Set<String> adjectives = adjectives(dictionary);
    commonBeginnings(dictionary, last)
        .filter(word -> !adjectives.contains(word))
        .forEach(first::add);
    adjectives.stream()
        .filter(word -> word.length() >= SHORT_ADJECTIVE && !STEPS.matcher(word).matches())
        .forEach(last::add);
    first.removeIf(word -> word.length() > SHORT_ADJECTIVE && adjectives.contains(word));
    dictionary.inflections().stream()
        .filter(i -> i.kind() == Inflection.Kind.PLURAL && i.form().equals(i.root() + "s"))
        .map(Inflection::form)
        .forEach(first::remove);
    Stream.of(first, last)
        .forEach(words -> {
          words.removeIf(
              w -> w.length() < SHORTEST || never.contains(w) || diminutives.contains(w));
          Stream.of(hand.shortParts(), hand.parts()).flatMap(HandList::words).forEach(words::add);
        });
    return new Compounds(first, last);
  }

  /** Loon, which the dictionary forgets: many known words are made of it and of a last part. */
  private static Stream<String> commonBeginnings(Dictionary dictionary, Set<String> last) {
    Map<String, Integer> met = new HashMap<>();
    for (String word : dictionary.words()) {
      for (int seam = SHORTEST; seam <= word.length() - SHORTEST; seam++) {
        if (last.contains(word.substring(seam))) {
          met.merge(word.substring(0, seam), 1, Integer::sum);
        }
      }
    }
    return flagged(dictionary, "Cc").filter(word -> met.getOrDefault(word, 0) >= OFTEN);
  }

  private static Stream<String> flagged(Dictionary dictionary, String... flags) {
    return dictionary.entries().stream().filter(e -> e.has(flags)).map(e -> Folding.fold(e.word()));
  }

  private static Set<String> adjectives(Dictionary dictionary) {
    Set<String> nouns = nouns(dictionary).collect(toSet());
    return dictionary.inflections().stream()
        .filter(i -> i.kind() == Inflection.Kind.ADJECTIVE && !nouns.contains(i.root()))
        .flatMap(i -> Stream.of(i.root(), i.form()))
        .collect(toSet());
  }

  private static Stream<String> nouns(Dictionary dictionary) {
    return dictionary.inflections().stream()
        .filter(i -> i.kind() == Inflection.Kind.PLURAL)
        .map(Inflection::root);
  }

  private static Stream<String> forms(Dictionary dictionary, Inflection.Kind kind) {
    return dictionary.inflections().stream().filter(i -> i.kind() == kind).map(Inflection::form);
  }

  boolean begins(String word) {
    return first.contains(word);
  }

  boolean ends(String word) {
    return last.contains(word);
  }

  /** All that a compound may begin with or end in. */
  Set<String> parts() {
    Set<String> all = new HashSet<>(first);
    all.addAll(last);
    return all;
  }

  /** What the list needs of them: a plural in -s is found by its singular. */
  Set<String> listed() {
    Set<String> all = parts();
    all.removeIf(w -> w.endsWith("ief") && all.contains(w.substring(0, w.length() - 1)));
    all.removeIf(w -> w.endsWith("s") && all.contains(w.substring(0, w.length() - 1)));
    return all;
  }

  /** The smallest number of words that make up the word, or none. */
  List<String> parts(String word) {
    List<String> parts = known.get(word);
    if (parts == null) {
      parts = word.length() < SHORTEST_COMPOUND ? List.of() : cut(word);
      known.put(word, parts);
    }
    return parts;
  }

  private List<String> cut(String word) {
    List<String> best = List.of();
    for (int seam = word.length() - 3; seam >= 3; seam--) {
      String tail = word.substring(seam);
      if (last.contains(tail)) {
        List<String> head = head(word.substring(0, seam));
        if (!head.isEmpty() && (best.isEmpty() || head.size() + 1 < best.size())) {
          best = Stream.concat(head.stream(), Stream.of(tail)).toList();
        }
      }
    }
    return best;
  }

  private List<String> head(String head) {
    if (first.contains(head)) {
      return List.of(head);
    }
    String bare = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    if (first.contains(bare)) {
      return List.of(bare);
    }
    List<String> parts = parts(head);
    return parts.isEmpty() && !bare.equals(head) ? parts(bare) : parts;
  }
}
