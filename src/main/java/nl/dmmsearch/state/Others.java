package nl.dmmsearch.state;

import java.util.List;

/**
 * Tells, sentence by sentence, what passes for the Netherlands and is not: what others are said to
 * have said ({@code …, aldus de SG}), and the government of which another country was just named.
 */
final class Others {
  private static final List<String> ANSWERS = List.of("op", "over", "bij", "richting", "tegen");

  private final Grammar grammar;
  private final Names names;
  private final Tokens tokens;
  private boolean foreign;
  private int speech;

  Others(Grammar grammar, Names names, Tokens tokens) {
    this.grammar = grammar;
    this.names = names;
    this.tokens = tokens;
  }

  /** Begins with another text. */
  void open() {
    foreign = false;
  }

  /**
   * Takes in the sentence that the tokens hold now, the next one of its text.
   *
   * @param kinds the flags of all its words
   * @param who the lists of names that count here, one bit each
   */
  void read(int kinds, long who) {
    speech = speech(who);
    boolean named = (kinds & Grammar.GOVERNMENT) != 0;
    foreign = named && (foreign || namesAbroad());
  }

  private boolean namesAbroad() {
    for (int i = 0; i < tokens.size(); i++) {
      if (grammar.is(tokens.id(i), Grammar.GOVERNMENT) && isAbroad(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAbroad(int government) {
    int before = government - 1;
    int behind = government + 1;
    boolean adjective =
        before > 0
            && tokens.isCapital(before)
            && !tokens.startsWith(before, "nederland")
            && !grammar.opens(tokens.id(before));
    boolean owner =
        behind + 1 < tokens.size()
            && tokens.is(behind, "van")
            && tokens.isCapital(behind + 1)
            && !tokens.is(behind + 1, "nederland");
    return adjective || owner;
  }

  /**
   * Whether {@code De regering} at {@code subject} is that of the country named before, or {@code
   * kabinet} that of the country that the word before it names.
   */
  boolean isForeign(int subject) {
    if (grammar.is(tokens.id(subject), Grammar.GOVERNMENT)) {
      return isAbroad(subject);
    }
    return foreign
        && subject + 1 < tokens.size()
        && tokens.is(subject, "de")
        && grammar.is(tokens.id(subject + 1), Grammar.GOVERNMENT);
  }

  /**
   * Whether the word stands behind a colon, and before that who says or writes it, who does not
   * count here: {@code De premier van Canada: ik zal}, {@code In het akkoord staat: Nederland zal}.
   */
  boolean speak(int token) {
    return token >= speech;
  }

  /** Behind which colon others speak; behind all words where they do not. */
  private int speech(long who) {
    int colon = tokens.behindColon();
    return colon < tokens.size() && isSpeaker(colon, who) ? colon : tokens.size();
  }

  private boolean isSpeaker(int colon, long who) {
    int kinds = 0;
    for (int i = 0; i < colon; i++) {
      if (counts(i, who)) {
        return false;
      }
      kinds |= grammar.flags(tokens.id(i));
    }
    boolean speaks = (kinds & Grammar.SPEECH) != 0;
    boolean labels = (kinds & Grammar.FINITE) == 0 && (kinds & Grammar.OFFICE) != 0 && !answers();
    return (kinds & Grammar.OURS) == 0 && (speaks || labels || isLaidDown(colon));
  }

  /** Whether what stands before the colon is to whom or to what it answers. */
  private boolean answers() {
    return ANSWERS.stream().anyMatch(word -> tokens.is(0, word));
  }

  private boolean isLaidDown(int colon) {
    return grammar.is(tokens.id(colon - 1), Grammar.LAID_DOWN)
        && (tokens.is(0, "in") || tokens.endsWith(0, "in"));
  }

  /** Whether someone who counts is named there, and not another's office of the same name. */
  private boolean counts(int token, long who) {
    Names.Name name = names.at(tokens, token);
    if (name == null || (who >> name.list() & 1) == 0) {
      return false;
    }
    int behind = token + name.size();
    boolean another =
        tokens.is(behind, "van") && behind + 1 < tokens.size() && tokens.isCapital(behind + 1);
    return !another;
  }

  /**
   * Whether the sentence ends in whose words it gives, and these are nobody's whose names count.
   *
   * @param kinds the flags of all its words
   * @param who the lists of names that count here, one bit each
   */
  boolean report(int kinds, long who) {
    if ((kinds & Grammar.ACCORDING) == 0) {
      return false;
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (grammar.is(tokens.id(i), Grammar.ACCORDING) && tokens.mark(i) != Tokens.SPACE) {
        Names.Name name = names.at(tokens, i + 1);
        return !grammar.isFinite(tokens.id(i + 1))
            && (name == null || (who >> name.list() & 1) == 0);
      }
    }
    return false;
  }
}
