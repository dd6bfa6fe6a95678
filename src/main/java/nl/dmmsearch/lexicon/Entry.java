package nl.dmmsearch.lexicon;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One word of a Hunspell dictionary.
 *
 * @param word as it stands there
 * @param flags of two letters each
 */
record Entry(String word, List<String> flags) {
  static Entry parse(String line) {
    String text = line.strip();
    int slash = text.indexOf('/', 1);
    if (slash < 0) {
      return new Entry(text, List.of());
    }
    String flags = text.substring(slash + 1).split("\\s", 2)[0];
    return new Entry(
        text.substring(0, slash),
        IntStream.range(0, flags.length() / 2)
            .mapToObj(i -> flags.substring(2 * i, 2 * i + 2))
            .toList());
  }

  boolean has(String... any) {
    return List.of(any).stream().anyMatch(flags::contains);
  }
}
