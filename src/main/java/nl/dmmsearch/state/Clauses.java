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
  /** Words between a subject and its verb. */
  private static final int ASIDE = 3;

  /** Words between what is asked about and who does it. */
  private static final int ASKED = 4;

  private final Grammar grammar;
  private final Names names;
  private final Tokens tokens;
  private final Doers doers;
  private final ClauseBounds bounds;
  private final SubjectVerbs verbs;
  private final JoinedVerbs beside;
  private final Insertions insertions;
  private final ClosedClauses closed;

  Clauses(Grammar grammar, Names names, Tokens tokens) {
    this.grammar = grammar;
    this.names = names;
    this.tokens = tokens;
    this.doers = new Doers(grammar, tokens);
    this.bounds = new ClauseBounds(grammar, tokens);
    this.verbs = new SubjectVerbs(grammar, names, tokens);
    this.beside = new JoinedVerbs(grammar, names, tokens);
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
        int joined = beside.add(clause, found);
        if (joined - clause.verb() > 1) {
          found.set(at, clause.upTo(joined));
        }
      }
      i += name.size();
    }
    return found;
  }

  private @Nullable Clause clause(int who, int subject, int behind) {
    if (!doers.isOne(subject, behind)) {
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
      return new Clause(who, subject, behind, -1, behind, bounds.end(behind, true), link);
    }
    int verb = verbs.before(before, subject);
    if (verb < 0 && !isHelped(before, subject)) {
      verb = verbs.behind(behind);
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
    int from = bounds.start(Math.min(verb, subject));
    if (verb > subject && (grammar.is(tokens.id(from), Grammar.OPEN) || isAsked(subject))) {
      return null;
    }
    boolean helped = grammar.auxiliary(tokens.id(verb)) != null;
    int rest = verb < subject ? insertions.behind(behind) : behind;
    int end = bounds.end(Math.max(verb + 1, rest), helped);
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
}
