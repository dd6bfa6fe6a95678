package nl.dmmsearch.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a sentence the times of what it speaks of: when others do something ({@code het
 * besluit dat Duitsland uiterlijk 1 juni neemt}), and how long that lasts of which parliament is
 * told ({@code informeren over de oefening tot 14 juni}).
 */
final class OwnTimes {
  private static final String OTHERS = "anderen";

  private static final char BLANK = '·';

  /** Behind these stands what parliament is told of. */
  private static final List<String> OF = List.of("over", "van", "naar", "about", "on");

  private static final List<String> ARTICLES =
      List.of("de", "het", "een", "deze", "dit", "die", "onze", "the", "our", "this");

  /** Say how long something lasts. */
  private static final List<String> LASTING =
      List.of("tot", "t/m", "gedurende", "vanaf", "until", "from");

  /** Begin the words by which parliament is told. */
  private static final List<String> TELLING =
      List.of(
          "informe",
          "geïnforme",
          "inlicht",
          "ingelicht",
          "stuur",
          "sturen",
          "gestuurd",
          "zend",
          "toegezonden",
          "bericht",
          "rapporte",
          "gerapporte",
          "ontvang",
          "krijgt",
          "inform",
          "send",
          "report");

  /** Take place on a day or for a time. */
  private static final List<String> EVENTS =
      List.of(
          "oefening",
          "top",
          "bijeenkomst",
          "vergadering",
          "conferentie",
          "inzet",
          "missie",
          "operatie",
          "training",
          "bezoek",
          "exercise",
          "summit",
          "meeting",
          "mission");

  private final Grammar grammar;
  private final Names names;
  private final Tokens tokens;

  OwnTimes(Grammar grammar, Names names, Tokens tokens) {
    this.grammar = grammar;
    this.names = names;
    this.tokens = tokens;
  }

  /**
   * The sentence that was read, as long as before, with blanks for what sets no term of its own.
   */
  String in(String sentence) {
    StringBuilder own = null;
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (opens(i) && isAnother(i + 1)) {
        own = blank(own == null ? new StringBuilder(sentence) : own, i, endOfClause(i + 2));
      }
    }
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (isAny(OF, i) && isAny(ARTICLES, i + 1) && mayLast(i + 2)) {
        return tellsParliament() ? withoutLasting(own, sentence) : text(own, sentence);
      }
    }
    return text(own, sentence);
  }

  private static String text(@Nullable StringBuilder own, String sentence) {
    return own == null ? sentence : own.toString();
  }

  /** Whether words follow that can say how long something lasts. */
  private boolean mayLast(int from) {
    for (int i = from; i + 1 < tokens.size(); i++) {
      if (tokens.is(i, "in") || isAny(LASTING, i)) {
        return true;
      }
    }
    return false;
  }

  private String withoutLasting(@Nullable StringBuilder own, String sentence) {
    StringBuilder blanked = own;
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (isAny(OF, i) && isAny(ARTICLES, i + 1)) {
        blanked = withoutLasting(blanked, sentence, i + 2);
      }
    }
    return text(blanked, sentence);
  }

  private @Nullable StringBuilder withoutLasting(
      @Nullable StringBuilder own, String sentence, int from) {
    StringBuilder blanked = own;
    for (int i = from; i + 1 < tokens.size() && (i == from || isNear(i)); i++) {
      if (tells(i) || tokens.is(i, "te") || tokens.startsWith(i, "besluit")) {
        return blanked;
      }
      if (isAny(LASTING, i) || (tokens.is(i, "in") && (isYear(i + 1) || isEvent(i - 1)))) {
        blanked = blank(blanked == null ? new StringBuilder(sentence) : blanked, i, i + 1);
      }
    }
    return blanked;
  }

  private boolean isNear(int i) {
    return tokens.mark(i) == Tokens.SPACE;
  }

  private StringBuilder blank(StringBuilder text, int from, int to) {
    for (int at = tokens.start(from); at < tokens.end(to - 1); at++) {
      if (text.charAt(at) != ' ') {
        text.setCharAt(at, BLANK);
      }
    }
    return text;
  }

  private boolean opens(int i) {
    return grammar.is(tokens.id(i), Grammar.CONTENT | Grammar.RELATIVE);
  }

  /** Behind the verb of a clause, or what ends it. */
  private int endOfClause(int from) {
    int i = from;
    while (i < tokens.size() && isNear(i)) {
      if (grammar.isFinite(tokens.id(i))) {
        return i + 1;
      }
      i++;
    }
    return i;
  }

  private boolean isAnother(int at) {
    boolean article = isAny(ARTICLES, at) && at + 1 < tokens.size();
    int noun = article ? at + 1 : at;
    return names.isOn(names.at(tokens, at), OTHERS)
        || tokens.isOfAnotherCountry(noun)
        || grammar.is(tokens.id(noun), Grammar.OTHERS);
  }

  private boolean tellsParliament() {
    boolean parliament = false;
    boolean told = false;
    for (int i = 0; i < tokens.size(); i++) {
      parliament |= tokens.is(i, "u") || names.isOn(names.at(tokens, i), Names.PARLIAMENT);
      parliament |= tokens.is(i, "house") || tokens.is(i, "parliament");
      told |= tells(i);
    }
    return parliament && told;
  }

  private boolean tells(int i) {
    for (String begin : TELLING) {
      if (tokens.startsWith(i, begin)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEvent(int i) {
    return EVENTS.stream().anyMatch(event -> tokens.is(i, event) || tokens.endsWith(i, event));
  }

  private boolean isYear(int i) {
    return tokens.isFigure(i) && tokens.end(i) - tokens.start(i) == 4;
  }

  private boolean isAny(List<String> words, int i) {
    for (String word : words) {
      if (tokens.is(i, word)) {
        return true;
      }
    }
    return false;
  }
}
