package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The forms in which a half of a compound stands apart from the other: itself, its singular and its
 * plural. Of other words with the same stem most are verbs, which no compound is made of: who
 * steunt a missie is no steunmissie.
 */
final class NounForms {
  private static final int SHORTEST = 3;
  private static final LongestTerm STEMS = new LongestTerm(Analysis.querying());

  /** Compounds have few different halves; to find the forms of one, dozens of words are stemmed. */
  private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

  /** Beyond this, all are forgotten. */
  private static final int MOST_KNOWN = 4_096;

  private NounForms() {}

  /**
   * The forms of one, itself first.
   *
   * @param word in small letters
   */
  static Set<String> of(String word) {
    Set<String> known = KNOWN.get(word);
    if (known != null) {
      return known;
    }
    Set<String> made = Collections.unmodifiableSet(made(word));
    if (KNOWN.size() >= MOST_KNOWN) {
      KNOWN.clear();
    }
    KNOWN.put(word, made);
    return made;
  }

  private static Set<String> made(String word) {
    String stem = STEMS.of(Schema.TEXT, word);
    var forms = new LinkedHashSet<String>(List.of(word));
    Stream.concat(Stream.of(word), singulars(word))
        .flatMap(singular -> Stream.concat(Stream.of(singular), plurals(singular)))
        .filter(form -> form.length() >= SHORTEST)
        .filter(form -> !DutchWords.verbForms().has(WrittenWords.folded(form)))
        .filter(form -> STEMS.of(Schema.TEXT, form).equals(stem))
        .forEach(forms::add);
    return forms;
  }

  private static Stream<String> plurals(String singular) {
    int last = singular.length() - 1;
    var plurals = new ArrayList<>(List.of(singular + "en", singular + "s", singular + "n"));
    plurals.add(singular + "'s");
    plurals.add(singular + singular.charAt(last) + "en");
    plurals.add(singular.substring(0, last) + voiced(singular.charAt(last)) + "en");
    if (last > 1) {
      // Schip and schepen, stad and steden.
      plurals.add(singular.substring(0, last - 1) + "e" + singular.charAt(last) + "en");
    }
    if (isDouble(singular, last - 1)) {
      plurals.add(singular.substring(0, last - 1) + voiced(singular.charAt(last)) + "en");
      plurals.add(singular.substring(0, last - 1) + singular.charAt(last) + "en");
    }
    return plurals.stream();
  }

  private static Stream<String> singulars(String plural) {
    if (plural.endsWith("s")) {
      String bare = plural.substring(0, plural.length() - 1);
      return Stream.of(bare, bare.endsWith("'") ? bare.substring(0, bare.length() - 1) : bare);
    }
    if (!plural.endsWith("en") || plural.length() < SHORTEST + 2) {
      return Stream.empty();
    }
    String bare = plural.substring(0, plural.length() - 2);
    int last = bare.length() - 1;
    String hard = bare.substring(0, last) + unvoiced(bare.charAt(last));
    var singulars = new ArrayList<>(List.of(bare, bare + "e", hard));
    if (isDouble(bare, last)) {
      singulars.add(bare.substring(0, last));
    } else {
      singulars.add(hard.substring(0, last) + hard.charAt(last - 1) + hard.charAt(last));
    }
    return singulars.stream();
  }

  private static boolean isDouble(String word, int at) {
    return at > 0 && word.charAt(at) == word.charAt(at - 1);
  }

  /** As a consonant is between vowels: brief, brieven. */
  private static char voiced(char end) {
    return end == 'f' ? 'v' : end == 's' ? 'z' : end;
  }

  private static char unvoiced(char between) {
    return between == 'v' ? 'f' : between == 'z' ? 's' : between;
  }
}
