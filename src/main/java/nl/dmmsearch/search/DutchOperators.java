package nl.dmmsearch.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells those who type EN, OF or an ampersand that these are words, and what asks for more. */
final class DutchOperators {
  private static final String BOTH = "gebruik AND als beide woorden erin moeten staan";
  private static final String EITHER = "gebruik OR als een van beide genoeg is";

  /** Between two words «of» is a choice; in a longer question it can be anything. */
  private static final int WORDS_OF_CHOICE = 3;

  /** In small letters, as nobody writes an operator. */
  private static final String OF = "of";

  private DutchOperators() {}

  /**
   * The query with a remark on each such word.
   *
   * @param names one of which may have the word in it: House of Representatives
   */
  static Query remarked(Query query, String typed, NameWords names) {
    Query remarked = query;
    List<Clause> words = query.words();
    for (int i = 1; i < words.size() - 1; i++) {
      if (words.get(i) instanceof Clause.Word(String word) && isMeant(words, word)) {
        String instead = word.equals("EN") ? BOTH : EITHER;
        remarked = remarked.noting(new Notice(asWord(word), instead, place(typed, word)));
      }
    }
    remarked = ampersand(typed).map(remarked::noting).orElse(remarked);
    // Asked last: the words of all names are sorted for whoever asks first.
    boolean isRemarked = remarked.notices().size() > query.notices().size();
    boolean isName = isRemarked && names.written(Wording.of(words)).isPresent();
    return isName ? query : remarked;
  }

  /** Apart from what stands around it, and not within quotes. */
  private static Optional<Notice> ampersand(String typed) {
    boolean quoted = false;
    for (int i = 1; i < typed.length() - 1; i++) {
      quoted ^= QueryCharacters.isQuote(typed.charAt(i - 1));
      if (!quoted
          && typed.charAt(i) == '&'
          && QueryCharacters.isSpace(typed.charAt(i - 1))
          && QueryCharacters.isSpace(typed.charAt(i + 1))) {
        return Optional.of(new Notice("«&» lezen we als het woord «en»", BOTH, i));
      }
    }
    return Optional.empty();
  }

  private static String asWord(String word) {
    return "«" + word + "» lezen we als gewoon woord";
  }

  /** Whether a word between others may have been meant as an operator. */
  private static boolean isMeant(List<Clause> words, String word) {
    return switch (word) {
      case "EN", "OF" -> isStressed(words);
      default -> isChoice(words, word);
    };
  }

  private static boolean isChoice(List<Clause> words, String word) {
    return word.equals(OF) && words.size() == WORDS_OF_CHOICE;
  }

  /** Whether it tells of a Dutch «of», which in English is something else. */
  static boolean isOfOf(Notice notice) {
    return notice.fault().equals(asWord(OF));
  }

  /** Whether not all is in capitals, so that those of one word mean something. */
  static boolean isStressed(List<Clause> words) {
    return words.stream()
        .anyMatch(word -> {
          String text = Wording.of(word);
          return !text.equals(text.toUpperCase(Locale.ROOT));
        });
  }

  /** Where a word stands by itself in what was typed. */
  static int place(String typed, String word) {
    Matcher found =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
            .matcher(typed);
    return found.find() ? found.start() : 0;
  }
}
