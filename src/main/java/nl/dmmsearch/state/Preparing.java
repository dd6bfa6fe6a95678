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

  private static final Pattern OF_YEAR =
      Pattern.compile(
          "(?i)(?:\\p{L}*begroting|raming(?:en)?|budget|jaarplan|cijfers|bedrag|middelen|uitgaven|norm"
              + "|doel(?:en)?|plan|agenda's|ambitie|cyclus|capaciteitsdoel(?:en|stellingen)|kalender"
              + "|verwachting|prognose|oefenprogramma|jaarprogramma) $");

  /** More letters than any of these things has. */
  private static final int LONGEST = 40;

  private Preparing() {}

  /** Whether something that is made for a year stands before the word at {@code marker}. */
  static boolean isForYear(String sentence, int marker) {
    return stands(THING, sentence, marker) || stands(OF_YEAR, sentence, marker);
  }

  /** Whether such a thing stands before the word at {@code marker}. */
  static boolean isFor(String sentence, int marker, String word) {
    return word.equals("voor") && stands(THING, sentence, marker);
  }

  private static boolean stands(Pattern thing, String sentence, int marker) {
    return thing.matcher(sentence).region(Math.max(0, marker - LONGEST), marker).find();
  }
}
