package nl.dmmsearch.state;

import org.jspecify.annotations.Nullable;

/** Tells whether a promise that a sentence speaks of was made or kept by someone else. */
final class Keepers {
  private static final String PROMISE = "toezegging";

  /** Names of others, whose words are not the Netherlands' own. */
  private static final String OTHERS = "anderen";

  /** Behind a preposition, the words among which whose promise it was is named. */
  private static final int PHRASE = 4;

  private final Grammar grammar;
  private final Names names;
  private final Tokens tokens;

  Keepers(Grammar grammar, Names names, Tokens tokens) {
    this.grammar = grammar;
    this.names = names;
    this.tokens = tokens;
  }

  /**
   * Whether the promise is that of someone who does not count: {@code zij heeft haar toezegging},
   * {@code Duitsland heeft de toezegging nagekomen}, {@code zoals Polen heeft toegezegd}.
   *
   * @param start where the clause of what was found begins
   * @param who the lists of names that count here, one bit each
   */
  boolean areOthers(Found found, int start, long who) {
    for (int i = found.from(); i < found.to(); i++) {
      boolean promise = tokens.startsWith(i, PROMISE) && isOthers(i, found.to(), who);
      if (promise || (i > 0 && tokens.is(i, "toegezegde") && isAdjectiveAbroad(i - 1))) {
        return true;
      }
    }
    return (tokens.is(found.from(), "zoals") && isAnother(found.from() + 1, who))
        || isKeptBy(start, found.to(), who);
  }

  private boolean isOthers(int promise, int to, long who) {
    return (promise > 0 && (isBehindAnother(promise - 1, promise, who) || isAnyones(promise)))
        || isOfAnother(promise + 1, who)
        || isMadeByAnother(promise + 1, to, who);
  }

  private boolean isBehindAnother(int before, int promise, long who) {
    boolean theirs = grammar.is(tokens.id(before), Grammar.THEIRS);
    return (theirs && !names(0, promise, who)) || isAdjectiveAbroad(before);
  }

  /** {@code dat toezeggingen worden nagekomen}: those of whoever makes some. */
  private boolean isAnyones(int promise) {
    int before = tokens.is(promise - 1, "gedane") && promise > 1 ? promise - 2 : promise - 1;
    return tokens.is(promise, "toezeggingen")
        && (grammar.is(tokens.id(before), Grammar.CONTENT) || tokens.is(before, "alle"));
  }

  /** {@code Poolse}. */
  private boolean isAdjectiveAbroad(int i) {
    return i < tokens.size() && tokens.isOfAnotherCountry(i);
  }

  /** {@code toezeggingen die Italië deed}. */
  private boolean isMadeByAnother(int from, int to, long who) {
    for (int i = from; i < to && tokens.mark(i) == Tokens.SPACE; i++) {
      if (tokens.is(i, "die")) {
        return isAnother(i + 1, who);
      }
    }
    return false;
  }

  /** Whether someone who counts is named between two words. */
  boolean names(int from, int to, long who) {
    for (int i = from; i < to; i++) {
      if (counts(names.at(tokens, i), who)) {
        return true;
      }
    }
    return false;
  }

  private static boolean counts(Names.@Nullable Name name, long who) {
    return name != null && (who >> name.list() & 1) != 0;
  }

  /** Whether {@code van Canada} or {@code van de Europese industrie} follows. */
  private boolean isOfAnother(int next, long who) {
    if (next + 1 >= tokens.size() || !tokens.is(next, "van")) {
      return false;
    }
    for (int i = next + 1; i < tokens.size() && i <= next + PHRASE; i++) {
      if (grammar.is(tokens.id(i), Grammar.PREPOSITION)) {
        break;
      }
      if (grammar.is(tokens.id(i), Grammar.OTHERS) || isAdjectiveAbroad(i)) {
        return true;
      }
    }
    return names.isOn(names.at(tokens, next + 1), OTHERS) || isNameAbroad(next + 1, who);
  }

  private boolean isNameAbroad(int i, long who) {
    return tokens.isCapital(i)
        && !tokens.startsWith(i, "minister")
        && !tokens.startsWith(i, "staatssecretaris")
        && !tokens.startsWith(i, "kamer")
        && !names(i, i + 1, who);
  }

  /** Whether someone who does not count is who keeps it, in front of the verb or behind it. */
  private boolean isKeptBy(int start, int to, long who) {
    for (int i = start; i < to; i++) {
      if (tokens.is(i, "door") && isAnother(i + 1, who) && isDoneBehind(i + 1, to)) {
        return true;
      }
    }
    int verb = start;
    while (verb < to && !isActive(verb)) {
      verb++;
    }
    boolean front = verb > start && (start > 0 || !isOpening(start, verb)) && isAnother(start, who);
    return verb < to && (front || isAnother(verb + 1, who));
  }

  private boolean isActive(int i) {
    return grammar.auxiliary(tokens.id(i)) == Auxiliary.HEBBEN
        || tokens.is(i, "doet")
        || tokens.is(i, "doen")
        || tokens.is(i, "geeft")
        || tokens.is(i, "geven")
        || tokens.is(i, "komt")
        || tokens.is(i, "komen")
        || tokens.is(i, "voldoet");
  }

  /** Whether a sentence opens with a small word, whose capital says nothing. */
  private boolean isOpening(int first, int verb) {
    boolean article = tokens.is(first, "de") || tokens.is(first, "het");
    return !article
        && (grammar.opens(tokens.id(first)) || verb > first + 1)
        && !names.isOn(names.at(tokens, first), OTHERS);
  }

  /** Whether what someone is named with ends in what he did. */
  private boolean isDoneBehind(int from, int to) {
    for (int i = from; i < to && i < from + PHRASE; i++) {
      boolean promised = tokens.is(i, "gedane") || tokens.startsWith(i, "toegezegd");
      if (promised || tokens.is(i, "nagekomen") || tokens.is(i, "uitgevoerd")) {
        return true;
      }
    }
    return false;
  }

  /** Whether someone who does not count is named there, with or without an article. */
  private boolean isAnother(int at, long who) {
    if (at >= tokens.size() || grammar.is(tokens.id(at), Grammar.THEIRS)) {
      return false;
    }
    Names.Name name = names.at(tokens, at);
    if (name != null) {
      int behind = at + name.size();
      return counts(name, who)
          ? behind + 1 < tokens.size() && tokens.is(behind, "van") && isNameAbroad(behind + 1, who)
          : names.isOn(name, OTHERS);
    }
    boolean article = tokens.is(at, "de") || tokens.is(at, "het") || tokens.is(at, "een");
    int noun = article ? at + 1 : at;
    return noun < tokens.size()
        && (grammar.is(tokens.id(noun), Grammar.OTHERS)
            || isAdjectiveAbroad(noun)
            || (!tokens.startsWith(noun, "minister") && isNameAbroad(noun, who)));
  }
}
