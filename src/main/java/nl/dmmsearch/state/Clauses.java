package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.state.Clause.Link;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does something in a sentence, and in which of its clauses: the subject before the verb
 * ({@code Nederland levert}), behind it ({@code zal ik leveren}), and in subordinate clauses
 * ({@code dat het kabinet levert}). What stands behind a preposition does nothing.
 */
final class Clauses {
  /** Words between a subject and its verb, beside a phrase between commas. */
  private static final int ASIDE = 3;

  /** Words between what is asked about and who does it. */
  private static final int ASKED = 4;

  /** Words of a phrase between commas, or of others who do the same. */
  private static final int LONGEST_ASIDE = 18;

  /** Behind {@code maar}, the word before one of these is a verb, and no noun. */
  private static final List<String> OBJECTS =
      List.of("geen", "niet", "dat", "de", "het", "een", "deze", "dit", "er");

  private final Grammar grammar;
  private final Names names;
  private final Tokens tokens;
  private final AskedClauses asked;
  private final Fronted fronted;
  private final Pronouns pronouns;
  private final Insertions insertions;
  private final ClosedClauses closed;

  Clauses(Grammar grammar, Names names, Tokens tokens) {
    this.grammar = grammar;
    this.names = names;
    this.tokens = tokens;
    this.asked = new AskedClauses(grammar, tokens);
    this.fronted = new Fronted(grammar, names, tokens);
    this.pronouns = new Pronouns(grammar, tokens);
    this.insertions = new Insertions(grammar, tokens);
    this.closed = new ClosedClauses(grammar, tokens);
  }

  /** The clauses in order. */
  List<Clause> find() {
    List<Clause> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Names.Name name = names.opens(tokens.id(i)) ? names.at(tokens, i) : null;
      if (name == null) {
        i++;
        continue;
      }
      Clause clause = clause(name.list(), i, i + name.size());
      if (clause != null) {
        int at = found.size();
        found.add(clause);
        int joined = joined(clause, found);
        if (joined - clause.verb() > 1) {
          found.set(at, clause.upTo(joined));
        }
      }
      i += name.size();
    }
    return found;
  }

  /**
   * What the subject that opens a clause does beside: {@code Nederland steunt … en levert …}. Tells
   * before which word that begins.
   */
  private int joined(Clause clause, List<Clause> found) {
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

  private @Nullable Clause clause(int who, int subject, int behind) {
    if (isObject(subject) || isOwned(subject, behind) || isPartOfName(subject, behind)) {
      return null;
    }
    int before = before(subject);
    int opener = before >= 0 && tokens.mark(before + 1) != Tokens.BREAK ? tokens.id(before) : 0;
    if (before >= 0 && grammar.is(opener, Grammar.OPEN) && !isFiniteBefore(before, subject)) {
      return null;
    }
    if (before >= 0 && grammar.is(opener, Grammar.CONTENT | Grammar.RELATIVE)) {
      boolean content = grammar.is(opener, Grammar.CONTENT) && !isOfOne(before);
      Link link = content ? Link.CONTENT : Link.RELATIVE;
      return new Clause(who, subject, behind, -1, behind, end(behind, true), link);
    }
    int verb = invertedVerb(before, subject);
    if (verb < 0 && !isHelped(before, subject)) {
      verb = nextVerb(behind);
    }
    return verb < 0 ? null : main(who, subject, behind, verb);
  }

  /** Whether {@code dat} tells more of one thing: {@code een schip dat Nederland zal sturen}. */
  private boolean isOfOne(int that) {
    return that > 1
        && tokens.mark(that) == Tokens.SPACE
        && tokens.is(that, "dat")
        && (tokens.is(that - 2, "een") || (that > 2 && tokens.is(that - 3, "een")));
  }

  /** Whether another's auxiliary stands before the name: {@code de NAVO zal Nederland steunen}. */
  private boolean isHelped(int before, int subject) {
    return before > 0
        && tokens.mark(before + 1) == Tokens.SPACE
        && tokens.mark(subject) == Tokens.SPACE
        && tokens.mark(before) == Tokens.SPACE
        && grammar.auxiliary(tokens.id(before)) != null;
  }

  private @Nullable Clause main(int who, int subject, int behind, int verb) {
    int from = start(Math.min(verb, subject));
    if (verb > subject && (grammar.is(tokens.id(from), Grammar.OPEN) || isAsked(subject))) {
      return null;
    }
    boolean helped = grammar.auxiliary(tokens.id(verb)) != null;
    int rest = verb < subject ? insertions.behind(behind) : behind;
    int end = end(Math.max(verb + 1, rest), helped);
    int to = helped ? end : closed.end(verb, end);
    return new Clause(who, subject, behind, verb, from, to, Link.MAIN);
  }

  /** Whether the name stands in a question: {@code hoeveel schepen Nederland zal sturen}. */
  private boolean isAsked(int subject) {
    for (int i = subject; i > 0 && tokens.mark(i) == Tokens.SPACE && subject - i < ASKED; i--) {
      if (tokens.is(i - 1, "welke") || tokens.is(i - 1, "welk") || tokens.is(i - 1, "hoeveel")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFiniteBefore(int before, int subject) {
    return before < subject - 1 && grammar.isFinite(tokens.id(subject - 1));
  }

  /** The last word before the subject that is not one of those that may stand between. */
  private int before(int subject) {
    int i = subject - 1;
    while (i >= 0
        && subject - i <= ASIDE
        && tokens.mark(i + 1) == Tokens.SPACE
        && grammar.is(tokens.id(i), Grammar.BETWEEN)
        && !grammar.is(tokens.id(i), Grammar.CONTENT)) {
      i--;
    }
    return i;
  }

  /** Whether a preposition governs the name, others of whom it is one included. */
  private boolean isObject(int subject) {
    if (isNominative(subject)) {
      return false;
    }
    int i = subject - 1;
    while (i >= 0 && subject - i < 7 && (isAnd(i) || tokens.mark(i + 1) == Tokens.COMMA)) {
      i = isAnd(i) ? i - 1 : i;
      while (i > 0 && tokens.isCapital(i) && tokens.mark(i) == Tokens.SPACE) {
        i--;
      }
      if (!tokens.isCapital(i + 1) || i == subject - 1) {
        break;
      }
    }
    return i >= 0
        && tokens.mark(i + 1) == Tokens.SPACE
        && grammar.is(tokens.id(i), Grammar.PREPOSITION);
  }

  private boolean isAnd(int token) {
    return tokens.is(token, "en");
  }

  /**
   * Whether the name is someone else's: {@code de regering van Irak}, but not {@code van de hand}.
   */
  private boolean isOwned(int subject, int behind) {
    return behind < tokens.size()
        && !isNominative(subject)
        && tokens.mark(behind) == Tokens.SPACE
        && tokens.is(behind, "van")
        && (behind + 1 == tokens.size() || !grammar.is(tokens.id(behind + 1), Grammar.MIND))
        && !(behind + 2 < tokens.size() && tokens.is(behind + 2, "hand"));
  }

  /** Whether a word before it makes it another's name: {@code Shell Nederland}. */
  private boolean isPartOfName(int subject, int behind) {
    int before = subject - 1;
    return before >= 0
        && behind - subject == 1
        && tokens.isCapital(subject)
        && tokens.isCapital(before)
        && tokens.isSameLine(before)
        && tokens.mark(subject) == Tokens.SPACE
        && !grammar.isFinite(tokens.id(before))
        && !grammar.opens(tokens.id(before));
  }

  private int invertedVerb(int before, int subject) {
    if (before < 0
        || tokens.mark(subject) != Tokens.SPACE
        || !grammar.isFinite(tokens.id(before))
        || tokens.mark(before + 1) != Tokens.SPACE) {
      return -1;
    }
    return isInversion(before, subject) ? before : -1;
  }

  /** Whether what stands before the verb leaves room for a subject behind it. */
  private boolean isInversion(int verb, int subject) {
    if (verb == 0) {
      return false;
    }
    if (tokens.mark(verb) == Tokens.COMMA || isNominative(subject)) {
      return true;
    }
    int first = start(verb);
    return first < verb
        && !fronted.isGroup(first, verb)
        && (grammar.is(tokens.id(first), Grammar.OPENER)
            || tokens.isFigure(first)
            || fronted.isTime(first, verb)
            || tokens.startsWith(first, "hier")
            || tokens.startsWith(first, "daar")
            || tokens.startsWith(first, "waar")
            || (grammar.is(tokens.id(verb), Grammar.INVERTING) && !fronted.isActor(first, verb))
            || fronted.isObject(first, verb, subject));
  }

  /** Whether the word can only be a subject. */
  private boolean isNominative(int subject) {
    return tokens.is(subject, "ik")
        || tokens.is(subject, "wij")
        || tokens.is(subject, "we")
        || tokens.is(subject, "hij")
        || tokens.is(subject, "zij");
  }

  private int nextVerb(int behind) {
    int i = behind;
    while (i < tokens.size()
        && i - behind < ASIDE
        && tokens.mark(i) == Tokens.SPACE
        && grammar.is(tokens.id(i), Grammar.BETWEEN)) {
      i++;
    }
    if (i >= tokens.size() || tokens.mark(i) == Tokens.BREAK) {
      return -1;
    }
    if (tokens.mark(i) == Tokens.SPACE && grammar.isFinite(tokens.id(i))) {
      return i;
    }
    return tokens.mark(i) == Tokens.COMMA || isAnd(i) || isWith(i) ? behindAside(i) : -1;
  }

  /** {@code Nederland samen met Duitsland}. */
  private boolean isWith(int i) {
    return tokens.startsWith(i, "samen") || tokens.startsWith(i, "evenals");
  }

  /** The verb behind a phrase between commas, or behind others who do the same. */
  private int behindAside(int from) {
    boolean others = tokens.mark(from) == Tokens.SPACE;
    for (int i = from + 1; i < tokens.size() && i - from < LONGEST_ASIDE; i++) {
      if (tokens.mark(i) == Tokens.BREAK) {
        return -1;
      }
      boolean closes = others ? !isName(i) : tokens.mark(i) == Tokens.COMMA;
      if (closes && grammar.isFinite(tokens.id(i))) {
        return i;
      }
      if (others && closes && !isLink(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isName(int i) {
    return tokens.isCapital(i) || isAnd(i);
  }

  private boolean isLink(int i) {
    return (tokens.end(i) - tokens.start(i) <= 4 && !grammar.isFinite(tokens.id(i)))
        || tokens.startsWith(i, "andere");
  }

  private int start(int from) {
    int i = from;
    while (i > 0 && tokens.mark(i) == Tokens.SPACE && !opensClause(i)) {
      i--;
    }
    return i;
  }

  private int end(int from, boolean helped) {
    for (int i = from; i < tokens.size(); i++) {
      boolean opens =
          (opensClause(i) && !pronouns.stand(i, from)) || asked.opens(i, from - 1, helped);
      if (tokens.mark(i) == Tokens.BREAK || opens || isOm(i)) {
        return i;
      }
    }
    return tokens.size();
  }

  /** Whether {@code om} opens a clause, as before an infinitive, and is no preposition. */
  private boolean isOm(int i) {
    if (!tokens.is(i, "om")) {
      return false;
    }
    for (int next = i + 1; next < tokens.size() && tokens.mark(next) != Tokens.BREAK; next++) {
      if (tokens.is(next, "te")) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(int i) {
    int word = tokens.id(i);
    return grammar.is(word, Grammar.CONTENT | Grammar.RELATIVE | Grammar.OPEN)
        && (tokens.mark(i) == Tokens.COMMA || !grammar.is(word, Grammar.ELSEWHERE));
  }
}
