package nl.dmmsearch.state;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether words name a day by which something will be done. Behind {@code over} or {@code
 * van} a time can be that of the thing spoken of ({@code over de top in juni}); there only words
 * count that set a term.
 */
final class Terms {
  private static final Pattern SETS =
      Pattern.compile(
          "(?i)(?:v[oó][oó]r(?:afgaand)?|uiterlijk|op zijn laatst|niet later|binnen|nog|per|tussen|by|before|within) .*",
          Pattern.DOTALL);

  private static final Pattern LASTS =
      Pattern.compile(
          "(?i)(?:tot|t/m|gedurende|until|tijdens|during|op(?! zijn laatst)|vanaf|met ingang|at) .*",
          Pattern.DOTALL);

  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?:op (?:" + DutchTime.WEEKDAY + " )?\\d|vanaf |met ingang van ).*", Pattern.DOTALL);

  /** Who is told, and nothing that could take place on a day: {@code ik informeer u op 3 mei}. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)(?:(?:ik|wij|we|u|uw|de|het|beide|tweede|eerste|kamers?|commissie|parlement|leden|kabinet"
              + "|defensie|minister|staatssecretaris|hierover|daarover|hieromtrent|ook|dan|nader|dus) )*+");

  private final Grammar grammar;
  private final Tokens tokens;
  private final Deadlines deadlines;
  private String asked = "";
  private @Nullable Deadline answer;

  Terms(Grammar grammar, Tokens tokens, Deadlines deadlines) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.deadlines = deadlines;
  }

  /** Whether a word that a date is made of stands between two words. */
  boolean isThereTime(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean year = tokens.isFigure(i) && tokens.end(i) - tokens.start(i) >= 4;
      if (year || grammar.is(tokens.id(i), Grammar.TIME)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause says by when, or what stands in front of it, with more said in between. */
  boolean stand(Clause clause) {
    return stand(clause.from(), clause.to(), clause.verb())
        || (clause.verb() > 0 && clause.from() == clause.verb() && stand(0, front(clause), -1));
  }

  /**
   * Where that ends which opens a sentence and belongs to a verb further on: {@code Voor de zomer,
   * die vroeg begint, stuur ik}; 0 where nothing does.
   */
  private int front(Clause clause) {
    if (tokens.mark(clause.verb()) != Tokens.COMMA
        || !(grammar.is(tokens.id(0), Grammar.PREPOSITION)
            || tokens.is(0, "nog")
            || tokens.is(0, "uiterlijk"))) {
      return 0;
    }
    int i = 1;
    while (i < clause.verb() && tokens.mark(i) == Tokens.SPACE) {
      i++;
    }
    return i < clause.verb() ? i : 0;
  }

  /** Whether a clause only reports what was, in a month that has just gone. */
  boolean isGone(Clause clause) {
    return clause.verb() >= 0
        && grammar.is(tokens.id(clause.verb()), Grammar.REPORT)
        && isThereTime(clause.from(), clause.to())
        && deadlines.isGone(tokens.text(clause.from(), clause.to()));
  }

  /** Whether a sentence that tells from {@code first} on what is done says by when. */
  boolean stand(int first) {
    return stand(0, tokens.size(), first);
  }

  private boolean stand(int from, int to, int verb) {
    if (from >= to || !isThereTime(from, to)) {
      return false;
    }
    String said = tokens.text(from, to);
    Deadline deadline = deadline(said);
    if (deadline == null
        || (LASTS.matcher(deadline.text()).matches()
            && !isDay(said, deadline.text(), from, verb))) {
      return false;
    }
    return SETS.matcher(deadline.text()).matches()
        || !isOfThing(said, said.indexOf(deadline.text()), from, verb);
  }

  /** Several rules ask for the same words one after the other. */
  private @Nullable Deadline deadline(String said) {
    if (!asked.equals(said)) {
      answer = deadlines.ofPromise(said);
      asked = said;
    }
    return answer;
  }

  /**
   * Whether a day is that on which it is done: one in front of all else ({@code Op 1 mei stuur
   * ik}), or right behind who is told.
   */
  private boolean isDay(String said, String term, int from, int verb) {
    if (!DAY.matcher(term).matches()) {
      return false;
    }
    int at = said.indexOf(term);
    int behindVerb = verb < from ? -1 : tokens.text(from, verb + 1).length();
    return at == 0
        || (behindVerb >= 0
            && at > behindVerb
            && TOLD.matcher(said.substring(behindVerb, at).stripLeading()).matches());
  }

  /** Whether the time at {@code at} can be that of what is spoken of. */
  private boolean isOfThing(String said, int at, int from, int verb) {
    int behindVerb = verb <= from ? 0 : tokens.text(from, verb).length();
    String before = said.substring(at > behindVerb ? behindVerb : 0, Math.max(at, 0));
    String words = " " + before.toLowerCase(Locale.ROOT);
    return words.contains(" over ") || words.contains(" van ");
  }
}
