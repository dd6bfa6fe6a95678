package nl.dmmsearch.search;

import static nl.dmmsearch.search.QueryCharacters.isSearchable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one word or phrase of a query with the signs that stand at its ends. Empty is what has
 * nothing to look for.
 */
final class QueryWords {
  /** How near words are where nobody says how near. */
  private static final int NEAR = 5;

  /** Signs of other search languages before a word; a figure may have them as its own. */
  private static final Pattern MARKED = Pattern.compile("((?:\\++|!+)(?=\\p{L})|[-‐-―−﹣]{2,})(.+)");

  /** What other search languages have behind a word for others that look like it. */
  private static final Pattern FUZZY = Pattern.compile("(.*[\\p{L}\\p{N}*])(~[\\d.,]*)");

  /** What they have behind a word to say how much it counts. */
  private static final Pattern WEIGHED = Pattern.compile("(.*[\\p{L}*])(\\^[\\d.,]+)");

  /** As other search languages write any one letter; no address of the web. */
  private static final Pattern ONE_LETTER = Pattern.compile("\\p{L}+\\?\\p{L}[\\p{L}?]*");

  /** As they begin a range. */
  private static final Pattern BRACKETED = Pattern.compile("[\\[{][\\p{L}\\p{N}./-]+");

  private static final Pattern DISTANCE = Pattern.compile("~([0-9]+)[.,;:!?]*");

  private static final Pattern STARRED = Pattern.compile("[\\p{L}\\p{N}]\\*");

  private static final String SKIPPED = "we slaan dat over";

  private final List<Notice> notices;

  /**
   * @param notices gets what could not be read as it was typed
   */
  QueryWords(List<Notice> notices) {
    this.notices = notices;
  }

  Optional<Clause> word(String typed, int position, boolean exact) {
    if (!isSearchable(typed)) {
      return skipped(typed, position);
    }
    if (DISTANCE.matcher(typed).matches()) {
      notice(
          "«" + Notice.quoted(typed) + "» hoort direct achter een aanhalingsteken",
          SKIPPED,
          position);
      return Optional.empty();
    }
    String word = withoutMarks(typed, position);
    boolean prefix = word.endsWith("*");
    String stem = word.replaceFirst("\\*+$", "");
    if (word.endsWith("**")) {
      notice("Eén sterretje is genoeg", "we zoeken wat zo begint", position);
    }
    if (ONE_LETTER.matcher(word).matches()) {
      notice(
          "Een vraagteken staat niet voor een letter: «" + Notice.quoted(typed) + "»",
          "we zoeken de stukken ernaast",
          position);
    }
    if (BRACKETED.matcher(typed).matches()) {
      notice(
          "«" + Notice.quoted(typed) + "»: haken voor een reeks werken niet",
          "we zoeken op de woorden; een periode gaat met «van 2010 tot 2020»",
          position);
    }
    if (stem.contains("*")) {
      notice(
          "Een sterretje werkt alleen aan het eind van een woord: «" + Notice.quoted(typed) + "»",
          "we zoeken het woord zonder sterretje",
          position);
    }
    String text = stem.replace("*", "");
    if (prefix && exact) {
      notice("«=» doet niets voor een woord met een sterretje", "we zoeken zonder «=»", position);
    }
    return Optional.of(
        prefix ? new Clause.Prefix(text) : exact ? new Clause.Exact(text) : new Clause.Word(text));
  }

  private String withoutMarks(String typed, int position) {
    String word = typed;
    Matcher marked = MARKED.matcher(word);
    if (marked.matches() && isSearchable(marked.group(2))) {
      notice(
          "«" + Notice.quoted(marked.group(1)) + "» voor een woord werkt niet",
          "we zoeken het woord zelf",
          position);
      word = marked.group(2);
    }
    Matcher fuzzy = FUZZY.matcher(word);
    if (fuzzy.matches() && isSearchable(fuzzy.group(1))) {
      notice(
          "«"
              + Notice.quoted(fuzzy.group(2))
              + "» werkt alleen achter woorden tussen aanhalingstekens",
          "we zoeken het woord zelf",
          position);
      word = fuzzy.group(1);
    }
    Matcher weighed = WEIGHED.matcher(word);
    if (weighed.matches() && isSearchable(weighed.group(1))) {
      unweighed(weighed.group(2), position);
      word = weighed.group(1);
    }
    return word;
  }

  private void unweighed(String sign, int position) {
    notice("«" + Notice.quoted(sign) + "» werkt niet", "elk woord telt even zwaar", position);
  }

  /**
   * Reads the text between quotes.
   *
   * @param distance what stands directly behind the quotes from a tilde or a caret on; empty where
   *     there is none
   */
  Optional<Clause> phrase(String text, String distance, int position, boolean exact) {
    if (!isSearchable(text)) {
      return skipped("\"" + text + "\"", position);
    }
    if (STARRED.matcher(text).find()) {
      notice(
          "Een sterretje werkt niet tussen aanhalingstekens",
          "we zoeken de woorden zonder sterretje",
          position);
    }
    if (distance.startsWith("^")) {
      unweighed(distance, position);
    } else if (exact && !distance.isEmpty()) {
      notice(
          "«" + Notice.quoted(distance) + "» werkt niet samen met «=»",
          "we zoeken de woorden naast elkaar",
          position);
    } else if (!distance.isEmpty()) {
      return Optional.of(new Clause.Near(text, within(distance, position)));
    }
    return Optional.of(exact ? new Clause.Exact(text) : new Clause.Phrase(text));
  }

  private int within(String distance, int position) {
    Matcher number = DISTANCE.matcher(distance);
    int asked = number.matches() ? upTo(number.group(1)) : -1;
    if (asked >= 0 && asked <= Clause.Near.FARTHEST) {
      return asked;
    }
    int within = asked < 0 ? NEAR : Clause.Near.FARTHEST;
    notice(
        "Achter ~ hoort een getal van 0 tot en met %d, niet «%s»"
            .formatted(Clause.Near.FARTHEST, Notice.quoted(distance.substring(1))),
        "we zoeken met hooguit %d andere woorden ertussen".formatted(within),
        position);
    return within;
  }

  private static int upTo(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private Optional<Clause> skipped(String text, int position) {
    notice(
        "Zonder letters of cijfers valt er niets te zoeken: «" + Notice.quoted(text) + "»",
        SKIPPED,
        position);
    return Optional.empty();
  }

  private void notice(String fault, String instead, int position) {
    notices.add(new Notice(fault, instead, position));
  }
}
