package nl.dmmsearch.state;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what stands before the verb of a sentence that a name follows: when something is done, who
 * does it, or what it is done to ({@code twee fregatten zal Nederland leveren}).
 */
final class Fronted {
  /** Done to a country as well as by it; only what it is done with tells which. */
  private static final List<String> HELPING =
      List.of(
          "steunen",
          "gesteund",
          "ondersteunen",
          "ondersteund",
          "versterken",
          "versterkt",
          "helpen",
          "geholpen",
          "bijstaan",
          "bijgestaan",
          "trainen",
          "getraind");

  /** Act for themselves, beside those who promise. */
  private static final List<String> GROUPS =
      List.of(
          "coalitie",
          "alliantie",
          "organisatie",
          "agentschap",
          "commissie",
          "raad",
          "unie",
          "firma",
          "regering",
          "parlement",
          "consortium",
          "instituut",
          "bank",
          "vijand",
          "buurland");

  private static final Set<String> POINTING = Set.of("deze", "dit", "die", "dat");

  private static final Set<Auxiliary> HELPERS =
      EnumSet.of(
          Auxiliary.ZULLEN, Auxiliary.ZOU, Auxiliary.WILLEN, Auxiliary.HEBBEN, Auxiliary.KUNNEN);

  private final Grammar grammar;
  private final Names names;
  private final Tokens tokens;

  Fronted(Grammar grammar, Names names, Tokens tokens) {
    this.grammar = grammar;
    this.names = names;
    this.tokens = tokens;
  }

  /** Whether what stands before a verb may be someone who does it. */
  boolean isActor(int first, int verb) {
    for (int i = first; i < verb && !grammar.is(tokens.id(i), Grammar.PREPOSITION); i++) {
      boolean named = i > first && tokens.isCapital(i) && !tokens.endsWith(i, "e");
      if (named
          || grammar.is(tokens.id(i), Grammar.OTHERS | Grammar.OFFICE)
          || names.at(tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands before a verb only says when: {@code uiterlijk eind juni}. */
  boolean isTime(int first, int verb) {
    int last = verb - 1;
    boolean when = grammar.is(tokens.id(last), Grammar.TIME) || isYear(last);
    if (when && !tokens.is(first, "de") && !tokens.is(first, "het") && !isActor(first, verb)) {
      return true;
    }
    return first + 1 < tokens.size()
        && (tokens.startsWith(first + 1, "komende")
            || tokens.startsWith(first + 1, "afgelopen")
            || tokens.startsWith(first + 1, "volgende")
            || tokens.startsWith(first + 1, "eerstvolgende"));
  }

  private boolean isYear(int token) {
    return tokens.isFigure(token) && tokens.end(token) - tokens.start(token) == 4;
  }

  /**
   * Whether the name behind an auxiliary does something to what stands before it. Then no other
   * object follows the name: {@code de zaak zal Nederland twee radars leveren}.
   */
  boolean isObject(int first, int verb, int name) {
    Auxiliary helps = grammar.auxiliary(tokens.id(verb));
    Names.Name named =
        helps != null && HELPERS.contains(helps) && verb - first > 1
            ? names.at(tokens, name)
            : null;
    int behind = named == null ? tokens.size() : name + named.size();
    return behind < tokens.size()
        && (grammar.opens(tokens.id(behind)) || behind == last(behind))
        && isDone(behind)
        && !isActor(first, verb)
        && !isOther(first, verb);
  }

  /** Whether what is done at the end of the clause is done by the name, and not to it. */
  private boolean isDone(int behind) {
    int last = last(behind);
    if (HELPING.stream().anyMatch(word -> tokens.is(last, word))) {
      return grammar.is(tokens.id(behind), Grammar.PREPOSITION);
    }
    return grammar.is(tokens.id(last), Grammar.INVERTING);
  }

  /** The last word before a comma or the end. */
  private int last(int from) {
    int i = from;
    while (i + 1 < tokens.size() && tokens.mark(i + 1) == Tokens.SPACE) {
      i++;
    }
    return i;
  }

  /** Whether others who act stand there, pointed at: {@code deze groep landen zal}. */
  boolean isGroup(int first, int verb) {
    if (!POINTING.contains(tokens.text(first, first + 1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int i = first + 1; i < verb; i++) {
      int at = i;
      if (grammar.is(tokens.id(i), Grammar.PREPOSITION)) {
        return false;
      }
      if (grammar.is(tokens.id(i), Grammar.OTHERS)
          || GROUPS.stream().anyMatch(group -> tokens.is(at, group))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOther(int first, int verb) {
    for (int i = first; i < verb && !grammar.is(tokens.id(i), Grammar.PREPOSITION); i++) {
      int at = i;
      if (tokens.isOfAnotherCountry(i)
          || (i > first && tokens.isCapital(i))
          || GROUPS.stream()
              .anyMatch(group -> tokens.is(at, group) || tokens.endsWith(at, group))) {
        return true;
      }
    }
    return false;
  }
}
