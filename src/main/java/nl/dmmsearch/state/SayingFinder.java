package nl.dmmsearch.state;

import java.util.List;
import nl.dmmsearch.brief.StatementKind;
import nl.dmmsearch.state.Clause.Link;
import nl.dmmsearch.state.RuleBook.Compiled;
import nl.dmmsearch.state.RuleBook.Saying;
import org.jspecify.annotations.Nullable;

/** Finds what rules say that someone does, in the clauses of the sentence that the tokens hold. */
final class SayingFinder {
  private final RuleBook book;
  private final Tokens tokens;
  private final WordsRead read;
  private final Others others;
  private final Terms terms;
  private final Clauses clauses;
  private final Predicates predicates;
  private final Reflexive reflexive;
  private final Upshots upshots;
  private final Denials denials;
  private boolean refused;

  SayingFinder(RuleBook book, Tokens tokens, WordsRead read, Others others, Terms terms) {
    this.book = book;
    this.tokens = tokens;
    this.read = read;
    this.others = others;
    this.terms = terms;
    this.clauses = new Clauses(book.grammar(), book.names(), tokens);
    this.predicates = new Predicates(book.grammar(), tokens);
    this.reflexive = new Reflexive(book.grammar(), tokens);
    this.upshots = new Upshots(book.grammar(), tokens);
    this.denials = new Denials(book.grammar(), tokens);
  }

  /**
   * Adds what is said in the clauses of those who count.
   *
   * @param who the lists of names that count here, one bit each
   */
  void find(Scope scope, long who, List<Found> found) {
    boolean governed = false;
    boolean denied = false;
    boolean first = true;
    for (Clause clause : clauses.find()) {
      if ((who >> clause.who() & 1) == 0
          || others.isForeign(clause.subject())
          || others.speak(clause.subject())
          || scope.quotes().hold(tokens.start(clause.subject()))) {
        continue;
      }
      governed |=
          clause.link() == Link.MAIN
              || (clause.link() == Link.CONTENT && !governed && upshots.lead(clause.subject()));
      if (clause.link() == Link.CONTENT && (denied || (!governed && !first))) {
        continue;
      }
      first = false;
      Found best = best(clause);
      denied =
          best == null ? refused || (denied && clause.link() != Link.MAIN) : isDenial(clause, best);
      if (best != null && (governed || clause.link() == Link.RELATIVE)) {
        found.add(best);
      }
    }
  }

  /** Whether what is said not to be so takes the clause behind it along. */
  private boolean isDenial(Clause clause, Found best) {
    return !best.isStatement() && denials.stand(clause.from(), clause.to());
  }

  private @Nullable Found best(Clause clause) {
    var best = new Best();
    refused = false;
    predicates.read(
        clause,
        (verb, tense) -> {
          boolean byTheWay = clause.link() == Link.RELATIVE;
          boolean will = tense == Tense.FUTURE || verb == book.will();
          if (byTheWay && !will && !(tense == Tense.PRESENT && tells(clause.subject() - 1))) {
            return;
          }
          for (Saying saying : book.sayings(verb)) {
            Compiled rule = saying.rule();
            if (rule.number() >= best.number()) {
              break;
            }
            if (rule.isFor(clause.who(), tense)
                && saying.isPossible(read)
                && counts(clause, saying, tense)
                && (!byTheWay || will || terms.stand(clause))) {
              best.rule = rule;
            }
          }
        });
    return best.rule == null ? null : new Found(best.rule, clause.begin(), clause.to());
  }

  /** Whether a word tells more of a thing: {@code dertig voertuigen, die}. */
  private boolean tells(int token) {
    return token >= 0 && (tokens.is(token, "die") || tokens.is(token, "waarover"));
  }

  private boolean counts(Clause clause, Saying saying, Tense tense) {
    StatementRule rule = saying.rule().rule();
    int behind = says(clause, saying.words());
    if (behind < 0
        || saying.rule().unless().stands(tokens, clause.from(), clause.to())
        || (rule.dated() && !terms.stand(clause))
        || (isPlan(rule, tense) && terms.isGone(clause))) {
      return false;
    }
    boolean denied = isPlan(rule, tense) && denials.stand(clause, behind);
    refused |= denied;
    return !denied;
  }

  /**
   * Whether nothing is promised where it is denied: {@code levert niet}, {@code heeft niets
   * toegezegd}; {@code zal niet} promises all the same.
   */
  private static boolean isPlan(StatementRule rule, Tense tense) {
    return rule.kind() == StatementKind.TOEZEGGING
        && !rule.denied()
        && tense != Tense.FUTURE
        && tense != Tense.PASSIVE;
  }

  /** The first rule so far. */
  private static final class Best {
    private @Nullable Compiled rule;

    int number() {
      return rule == null ? Integer.MAX_VALUE : rule.number();
    }
  }

  /**
   * Behind which word all are said in the clause, in their order, or with the one that ends it; -1
   * where they are not.
   */
  private int says(Clause clause, List<Choice> words) {
    int next = clause.from();
    int to = Math.min(clause.to() + 1, tokens.size());
    for (Choice word : words) {
      while (next < to && !isAt(word, next, clause.subject())) {
        next++;
      }
      if (next++ >= to) {
        return -1;
      }
    }
    return next;
  }

  private boolean isAt(Choice word, int token, int subject) {
    return word.isAt(tokens, token) || (word.isReflexive() && reflexive.isAt(token, subject));
  }
}
