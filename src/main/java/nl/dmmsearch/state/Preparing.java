package nl.dmmsearch.state;

import java.util.regex.Pattern;

/**
 * Tells where {@code voor} says what something is for, and not by when it will be done: {@code de
 * agenda voor de top van 24 juni}.
 */
final class Preparing {
  private static final Pattern THING =
      Pattern.compile(
          "(?i)(?:agenda|inzet|voorbereiding(?:en)?|planning|prioriteiten|programma|standpunt(?:en)?"
              + "|uitgangspunten|instructies?|mandaat|boodschap|spreekpunten|stukken|plannen"
              + "|doelstellingen|aandachtspunten|verwachtingen|ambities|inbreng|delegatie) $");

  private Preparing() {}

  /** Whether such a thing stands before the word at {@code marker}. */
  static boolean isFor(String sentence, int marker, String word) {
    return word.equals("voor") && THING.matcher(sentence.substring(0, marker)).find();
  }
}
