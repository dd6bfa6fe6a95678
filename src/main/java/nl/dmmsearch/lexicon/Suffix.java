package nl.dmmsearch.lexicon;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a table of suffixes as Hunspell reads it.
 *
 * @param cut what is taken off the end of a word first
 * @param added what is put there
 * @param condition what the end of the word must look like
 * @param tag the form that this makes, as the table calls it, or empty
 */
record Suffix(String cut, String added, Pattern condition, String tag) {
  /** The form of a word, if it is one that takes this suffix. */
  Optional<String> form(String word) {
    return word.endsWith(cut) && condition.matcher(word).find()
        ? Optional.of(word.substring(0, word.length() - cut.length()) + added)
        : Optional.empty();
  }

  Optional<Inflection.Kind> kind() {
    return switch (tag) {
      case "NN2", "NN2d" -> Optional.of(Inflection.Kind.PLURAL);
      case "NN1r", "NN2r", "NN1d" -> Optional.of(Inflection.Kind.DIMINUTIVE);
      case "VB3", "VBh", "VBh1", "VBpe", "PPn", "PPe" -> Optional.of(Inflection.Kind.VERB);
      case String name when name.startsWith("AJ") -> Optional.of(Inflection.Kind.ADJECTIVE);
      case String _ -> Optional.empty();
    };
  }
}
