package nl.dmmsearch.state;

import java.util.List;
import nl.dmmsearch.brief.EarlierStatement.How;

/**
 * Tells whether a sentence that speaks of an earlier promise says that it was kept: wholly, by now,
 * and by whom it binds.
 */
final class Fulfilment {
  private static final String PROMISE = "toezegging";

  /** Behind what was promised, the words that say what became of it. */
  private static final int VERBS = 3;

  /** Behind a preposition, the words among which whose promise it was is named. */
  private static final int PHRASE = 4;

  private final Grammar grammar;
  private final Names names;
  private final Tokens tokens;

  Fulfilment(Grammar grammar, Names names, Tokens tokens) {
    this.grammar = grammar;
    this.names = names;
    this.tokens = tokens;
  }

  /** Without what was promised and kept by others, who does not count here. */
  List<Found> own(List<Found> found, long who) {
    return found.isEmpty()
        ? found
        : found.stream().filter(f -> !isKept(f) || !isOthers(f, who)).toList();
  }

  private static boolean isKept(Found found) {
    return found.rule().rule().earlier() == How.FULFILS;
  }

  /** Whether it is kept, or only spoken of: in part, not yet, or later. */
  boolean isWhole(Found found) {
    int content = found.to();
    for (int i = start(found.from()); i < found.to(); i++) {
      boolean said = i < content || i >= found.to() - VERBS;
      if (said && (isPartly(i) || grammar.is(tokens.id(i), Grammar.DENIAL | Grammar.LATER))) {
        return false;
      }
      content = i > found.from() && i < content && opensContent(i) ? i : content;
    }
    return !isLimited(found.to());
  }

  private boolean isPartly(int i) {
    return grammar.is(tokens.id(i), Grammar.PARTLY)
        || (i > 0 && tokens.is(i, "deel") && tokens.is(i - 1, "een"));
  }

  /** Whether what was promised begins there. */
  private boolean opensContent(int i) {
    return tokens.is(i, "om") || grammar.is(tokens.id(i), Grammar.CONTENT | Grammar.RELATIVE);
  }

  /** Where the words on the same side of a comma begin. */
  private int start(int from) {
    int i = from;
    while (i > 0 && tokens.mark(i) == Tokens.SPACE) {
      i--;
    }
    return i;
  }

  /** Whether what follows takes something back: {@code voldaan, zij het deels}. */
  private boolean isLimited(int to) {
    for (int i = to; i < tokens.size() && tokens.mark(i) != Tokens.BREAK; i++) {
      if (isPartly(i)) {
        return true;
      }
      if (opensContent(i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the promise is that of someone who does not count: {@code zij heeft haar toezegging}.
   */
  private boolean isOthers(Found found, long who) {
    for (int i = Math.max(1, found.from()); i < found.to(); i++) {
      if (tokens.startsWith(i, PROMISE)
          && ((grammar.is(tokens.id(i - 1), Grammar.THEIRS) && !names(0, i, who))
              || isOfAnother(i + 1, who))) {
        return true;
      }
    }
    return tokens.startsWith(found.from(), PROMISE) && isOfAnother(found.from() + 1, who);
  }

  /** Whether someone who counts is named between two words. */
  private boolean names(int from, int to, long who) {
    for (int i = from; i < to; i++) {
      Names.Name name = names.at(tokens, i);
      if (name != null && (who >> name.list() & 1) != 0) {
        return true;
      }
    }
    return false;
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
      if (grammar.is(tokens.id(i), Grammar.OTHERS)) {
        return true;
      }
    }
    return tokens.isCapital(next + 1)
        && !tokens.startsWith(next + 1, "minister")
        && !tokens.startsWith(next + 1, "staatssecretaris")
        && !names(next + 1, next + 2, who);
  }
}
