package nl.dmmsearch.meeting;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a heading is about: its words without numbers, little words and those that only say what
 * part of a letter or meeting it is.
 *
 * @param words folded, in order
 */
record HeadingWords(Set<String> words) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** Below it no character has an accent. */
  private static final int FIRST_ACCENTED = 0x80;

  /** Shorter ones hold a heading together. */
  private static final int SHORTEST = 3;

  private static final int YEAR = 4;

  /** Endings of Dutch words that do not change what they are about, at the most. */
  private static final int ENDING = 3;

  private static final Set<String> FURNITURE =
      words(
          "de het een van voor met aan bij naar uit over tegen tussen door als der den des dan dat die "
              + "deze dit overig overige tot slot inleiding introductie algemeen agenda agendapunt "
              + "agendapunten samenvatting conclusie inhoudsopgave inhoud bijlage bijlagen ontvangst "
              + "openstaande vragen vraag toezegging toezeggingen onderwerp onderwerpen punten punt "
              + "eerste tweede derde vierde vijfde werksessie werksessies sessie sessies diner lunch "
              + "werkdiner werklunch deel verslag bijeenkomst vergadering raad noord atlantische "
              + "atlantic council north navo nato ministers minister defensie ministeriele "
              + "ministerieel dmm rbz defence meeting meetings ministerial ministerials summit session");

  /** Headings with nothing else in common say nothing of each other. */
  private static final HeadingWords COMMON =
      new HeadingWords(
          words(
              "missie missies operatie operaties inzet bijdrage bijdragen steun capaciteit "
                  + "capaciteiten situatie ontwikkeling ontwikkelingen stand zaken militaire "
                  + "nederland nederlandse internationale samenwerking toekomst actualiteit"));

  static HeadingWords of(String heading) {
    Set<String> words = words(heading);
    words.removeAll(FURNITURE);
    words.removeIf(word -> word.length() < SHORTEST || isNumber(word));
    return new HeadingWords(words);
  }

  /** A number of an item; a year says what a plan is for. */
  private static boolean isNumber(String word) {
    return word.length() < YEAR && word.chars().allMatch(Character::isDigit);
  }

  /** Whether it says anything of what was spoken about. */
  boolean isTopic() {
    return !words.isEmpty();
  }

  /** Whether both are about the same: all words of the one are among those of the other. */
  boolean isLike(HeadingWords other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return false;
    }
    boolean fewer = words.size() <= other.words.size();
    return fewer ? other.holds(words) : holds(other.words);
  }

  /** Whether both are about the same by more than such words as any heading may have. */
  boolean isAboutThatOf(HeadingWords other) {
    return isLike(other)
        && words.stream().anyMatch(word -> other.has(word) && !COMMON.words.contains(word));
  }

  /** Hands over every word of a text, folded, in order. */
  static void each(String text, Consumer<String> use) {
    String plain = folded(text);
    int start = 0;
    for (int i = 0; i < plain.length(); ) {
      int letter = plain.codePointAt(i);
      int next = i + Character.charCount(letter);
      if (!Character.isLetter(letter) && !Character.isDigit(letter)) {
        give(plain, start, i, use);
        start = next;
      }
      i = next;
    }
    give(plain, start, plain.length(), use);
  }

  private static void give(String text, int start, int end, Consumer<String> use) {
    if (start < end) {
      use.accept(text.substring(start, end));
    }
  }

  /** What is left of a word without an ending, whatever ending it may be. */
  static List<String> stems(String word) {
    return IntStream.rangeClosed(1, ENDING)
        .map(ending -> word.length() - ending)
        .filter(length -> length > ENDING + 1)
        .mapToObj(length -> word.substring(0, length))
        .toList();
  }

  private boolean holds(Set<String> wanted) {
    return wanted.stream().allMatch(this::has);
  }

  private boolean has(String word) {
    return words.contains(word) || words.stream().anyMatch(own -> isSame(own, word));
  }

  private static boolean isSame(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return shorter.equals(longer)
        || (shorter.length() > ENDING + 1
            && longer.length() - shorter.length() <= ENDING
            && longer.startsWith(shorter));
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    each(text, words::add);
    return words;
  }

  private static String folded(String text) {
    boolean plain = text.chars().allMatch(c -> c < FIRST_ACCENTED);
    String folded =
        plain
            ? text
            : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return folded.toLowerCase(Locale.ROOT);
  }
}
