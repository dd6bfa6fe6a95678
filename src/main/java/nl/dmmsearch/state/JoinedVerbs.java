package nl.dmmsearch.state;

import java.util.List;
import nl.dmmsearch.state.Clause.Link;

/** Finds what a subject does beside, with a second verb: {@code Nederland steunt … en levert …}. */
final class JoinedVerbs {
  /** Behind {@code maar}, the word before one of these is a verb, and no noun. */
  private static final List<String> OBJECTS =
      List.of("geen", "niet", "dat", "de", "het", "een", "deze", "dit", "er");

  private final Grammar grammar;
  private final Names names;
  private final Tokens tokens;

  JoinedVerbs(Grammar grammar, Names names, Tokens tokens) {
    this.grammar = grammar;
    this.names = names;
    this.tokens = tokens;
  }

  /**
   * Adds what the subject that opens a clause does beside. Tells before which word that begins; the
   * verb of the clause where it does nothing else.
   */
  int add(Clause clause, List<Clause> found) {
    if (clause.verb() <= clause.subject()) {
      return clause.verb();
    }
    int first = clause.verb();
    for (int i = clause.verb() + 1; i + 1 < clause.to() && i + 2 < tokens.size(); i++) {
      boolean joined = isAnd(i) && i + 2 < clause.to() && isJoined(i + 1, clause.subject());
      if (joined || (tokens.is(i, "maar") && isOpposed(i + 1, clause.subject()))) {
        found.add(
            new Clause(
                clause.who(),
                clause.subject(),
                clause.behind(),
                i + 1,
                i + 1,
                clause.to(),
                Link.MAIN));
        first = joined && first == clause.verb() ? i : first;
      }
    }
    return first;
  }

  /** Whether a verb behind {@code maar} leaves its subject out: {@code maar zie geen reden}. */
  private boolean isOpposed(int verb, int subject) {
    if (isJoined(verb, subject)) {
      return true;
    }
    boolean many = tokens.is(subject, "wij") || tokens.is(subject, "we");
    boolean person = tokens.is(subject, "ik") ? !tokens.endsWith(verb, "t") : many;
    return person
        && tokens.endsWith(verb, "en") == many
        && grammar.isFinite(tokens.id(verb))
        && tokens.mark(verb) == Tokens.SPACE
        && tokens.mark(verb + 1) == Tokens.SPACE
        && OBJECTS.stream().anyMatch(word -> tokens.is(verb + 1, word));
  }

  /** Whether a word is a singular verb that leaves its subject out. */
  private boolean isJoined(int verb, int subject) {
    return grammar.isFinite(tokens.id(verb))
        && !grammar.is(tokens.id(verb), Grammar.PREPOSITION)
        && (tokens.is(subject, "ik")
            ? isFirstPerson(verb)
            : tokens.endsWith(verb, "t") || tokens.is(verb, "zal"))
        && !tokens.isCapital(verb)
        && tokens.mark(verb) == Tokens.SPACE
        && tokens.mark(verb + 1) == Tokens.SPACE
        && !tokens.isCapital(verb + 1)
        && isNoSubject(verb + 1)
        && !tokens.is(verb + 1, "van");
  }

  /** A noun can look like it ({@code en steun aan}), but not before these words. */
  private boolean isFirstPerson(int verb) {
    int next = verb + 1;
    return !tokens.endsWith(verb, "t")
        && !tokens.endsWith(verb, "en")
        && (grammar.is(tokens.id(next), Grammar.BETWEEN)
            || tokens.startsWith(next, "hier")
            || tokens.startsWith(next, "daar")
            || tokens.is(next, "u")
            || names.isOn(names.at(tokens, next), Names.PARLIAMENT));
  }

  private boolean isNoSubject(int token) {
    Names.Name name = names.at(tokens, token);
    return name == null
        || names.isOn(name, Names.PARLIAMENT)
        || (tokens.is(token, "u") && token + 1 < tokens.size());
  }

  private boolean isAnd(int token) {
    return tokens.is(token, "en");
  }
}
