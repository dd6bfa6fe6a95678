package nl.dmmsearch.state;

import java.util.List;

/**
 * What someone does, as a dictionary has it: {@code van mening zijn}, {@code zich in|zetten}. The
 * verb stands last, a bar behind a particle that can be parted from it; it is found in every form
 * and word order. The other words must be said with it, in this order.
 *
 * @param verb {@code in|zetten}
 * @param words {@code zich}
 */
record Phrase(String verb, List<WordChoice> words) {
  /**
   * Reads one.
   *
   * @throws IllegalArgumentException that says what is wrong with it
   */
  static Phrase parse(String written) {
    String[] parts = written.strip().split("\\s+", -1);
    String verb = parts[parts.length - 1];
    if (!verb.matches("\\p{Ll}+(?:\\|\\p{Ll}+)?n")) {
      throw new IllegalArgumentException(
          "«" + written + "» must end in the infinitive of a verb, got «" + verb + "»");
    }
    return new Phrase(
        verb,
        List.of(parts).subList(0, parts.length - 1).stream().map(WordChoice::joined).toList());
  }

  /** {@code in} of {@code in|zetten}; empty where the verb has no particle. */
  String particle() {
    int bar = verb.indexOf('|');
    return bar < 0 ? "" : verb.substring(0, bar);
  }

  /** {@code zetten} of {@code in|zetten}. */
  String base() {
    return verb.substring(verb.indexOf('|') + 1);
  }
}
