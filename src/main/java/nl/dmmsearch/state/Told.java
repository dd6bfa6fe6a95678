package nl.dmmsearch.state;

import java.util.regex.Pattern;
import nl.dmmsearch.state.VerbForm.Form;

/**
 * Finds times that belong to what happened: {@code heeft in juni toegezegd}, {@code besloot in
 * juni}, {@code zoals in juni aangekondigd}, {@code de in juni toegezegde steun}; and to what a
 * letter reports of a month that has just gone. For one thread.
 */
final class Told implements Past {
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "\\p{Ll}*ge\\p{L}{2,}(?:d|t|en)|bekend\\p{L}+|ont\\p{L}+en"
              + "|ver(?:zonden|stuurd|strekt|schenen|trokken|lengd|vuld|vangen)|voltooid|overhandigd"
              + "|beantwoord|besloten|besproken|behandeld|begonnen|bereikt|betaald|herzien|ondertekend");

  private static final Pattern ATTRIBUTE = Pattern.compile("\\p{Ll}*ge\\p{L}{2,}(?:de|te|en)");

  /** These look like what happened, and tell what will. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:in)?gepland\\p{L}*|geagendeerd\\p{L}*|gereed|gestand|gewenst\\p{L}*|gericht\\p{L}*");

  private final Grammar grammar;
  private final Names names;
  private final Tokens tokens;
  private final OwnTimes times;
  private String read = "";
  private String asked = "";
  private String own = "";

  Told(RuleBook book) {
    this.grammar = book.grammar();
    this.names = book.names();
    this.tokens = new Tokens(book.lexicon());
    this.times = new OwnTimes(grammar, names, tokens);
  }

  /** That a promise was made before, or was not kept. */
  private static final Pattern MISSED =
      Pattern.compile(
          "(?i)\\b(?:had|hadden)\\b.*\\b(?:toegezegd|beloofd|aangekondigd|voorzien)\\b"
              + "|\\b(?:toegezegd|beloofd) (?:had|hadden)\\b"
              + "|\\btoezegging(?:en)?\\b.*\\b(?:niet|geen|onvoldoende)\\b"
              + "|\\bniet\\b.*\\b(?:nakomen|nagekomen|voldaan|voldoen|gelukt|gehaald|haalbaar)\\b"
              + "|\\bwas (?:de bedoeling|voorzien|het streven)\\b");

  @Override
  public boolean wasPromised(String sentence, int from, int to) {
    read(sentence);
    int first = token(from);
    int start = start(first);
    int end = end(token(to));
    for (int i = start; i < end; i++) {
      if (tokens.is(i, "had") || tokens.is(i, "hadden")) {
        return participle(start, end) < end;
      }
    }
    return false;
  }

  @Override
  public String own(String sentence) {
    if (!asked.equals(sentence)) {
      read(sentence);
      own = times.in(sentence);
      asked = sentence;
    }
    return own;
  }

  @Override
  public boolean wasMissed(String sentence) {
    return Mentioned.any(sentence, "had", "toezegging", "niet", "was ")
        && MISSED.matcher(sentence).find();
  }

  private void read(String sentence) {
    if (!read.equals(sentence)) {
      tokens.read(sentence, 0, sentence.length());
      read = sentence;
    }
  }

  @Override
  public boolean holds(String sentence, int from, int to, boolean gone) {
    read(sentence);
    int first = token(from);
    int behind = token(to);
    return happened(first, behind) || (gone && reports());
  }

  /** The first word that begins there or behind. */
  private int token(int at) {
    int i = 0;
    while (i < tokens.size() && tokens.start(i) < at) {
      i++;
    }
    return i;
  }

  private boolean happened(int first, int behind) {
    int from = start(first);
    int to = end(behind);
    if (isAhead(from, to)) {
      return false;
    }
    int done = participle(behind, to);
    return isAttribute(first, behind)
        || (done < to && (tokens.is(from, "zoals") || tokens.is(from, "conform")))
        || (done < to && hasPerfect(beforeAside(from), to))
        || isBesidePast(from, first, behind, to);
  }

  private int start(int first) {
    int i = Math.min(first, tokens.size() - 1);
    while (i > 0 && tokens.mark(i) == Tokens.SPACE && !opens(i) && !goesOn(i)) {
      i--;
    }
    return i;
  }

  /** Where a clause began that words between commas part: {@code heeft u, zoals beloofd, op}. */
  private int beforeAside(int from) {
    if (from == 0 || tokens.mark(from) != Tokens.COMMA || opens(from)) {
      return from;
    }
    int aside = start(from - 1);
    boolean parts = aside > 0 && tokens.mark(aside) == Tokens.COMMA && opens(aside);
    return parts ? start(aside - 1) : from;
  }

  private int end(int behind) {
    int i = behind;
    while (i < tokens.size() && tokens.mark(i) == Tokens.SPACE && !opens(i) && !goesOn(i)) {
      i++;
    }
    return i;
  }

  /** Whether who did something does another thing behind: {@code geïnformeerd en zal u}. */
  private boolean goesOn(int i) {
    boolean joins = tokens.is(i, "en") || tokens.is(i, "maar");
    return joins && i + 1 < tokens.size() && grammar.auxiliary(tokens.id(i + 1)) != null;
  }

  private boolean opens(int i) {
    int word = tokens.id(i);
    return tokens.is(i, "om")
        || (grammar.is(word, Grammar.CONTENT | Grammar.RELATIVE | Grammar.OPEN)
            && (tokens.mark(i) == Tokens.COMMA || !grammar.is(word, Grammar.ELSEWHERE)));
  }

  /** Whether a clause tells what will be, or on what something waits. */
  private boolean isAhead(int from, int to) {
    boolean waits = grammar.is(tokens.id(from), Grammar.OPEN) && !tokens.is(from, "zoals");
    for (int i = from; i < to; i++) {
      Auxiliary auxiliary = grammar.auxiliary(tokens.id(i));
      if (auxiliary == Auxiliary.ZULLEN || auxiliary == Auxiliary.MOETEN) {
        return true;
      }
    }
    return (waits && !tokens.is(from, "conform")) || tokens.is(from, "zodra");
  }

  /** Where what was done stands; at the end where it does not. */
  private int participle(int from, int to) {
    int i = from;
    while (i < to && !isParticiple(i)) {
      i++;
    }
    return i;
  }

  private boolean isParticiple(int i) {
    String word = tokens.text(i, i + 1);
    return (has(i, Form.PARTICIPLE) || PARTICIPLE.matcher(word).matches())
        && !AHEAD.matcher(word).matches();
  }

  private boolean hasPerfect(int from, int to) {
    for (int i = from; i < to; i++) {
      Auxiliary auxiliary = grammar.auxiliary(tokens.id(i));
      boolean passive = tokens.is(i, "werd") || tokens.is(i, "werden");
      if (auxiliary == Auxiliary.HEBBEN || auxiliary == Auxiliary.ZIJN || passive) {
        return true;
      }
    }
    return false;
  }

  private boolean isAttribute(int first, int behind) {
    boolean article =
        first > 0
            && (tokens.is(first - 1, "de")
                || tokens.is(first - 1, "het")
                || tokens.is(first - 1, "een"));
    if (!article || behind >= tokens.size() || tokens.mark(behind) != Tokens.SPACE) {
      return false;
    }
    String word = tokens.text(behind, behind + 1);
    return ATTRIBUTE.matcher(word).matches() && !AHEAD.matcher(word).matches();
  }

  /**
   * Whether a verb in the past stands before it, or behind it, with at most its subject between.
   */
  private boolean isBesidePast(int from, int first, int behind, int to) {
    if (behind < to && isPast(behind)) {
      return true;
    }
    for (int i = from; i < first; i++) {
      if (isPast(i) && (i + 1 == first || isName(i + 1, first))) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int from, int to) {
    Names.Name name = names.at(tokens, from);
    return name != null && from + name.size() == to;
  }

  private boolean isPast(int i) {
    return (has(i, Form.PAST) && !has(i, Form.PRESENT) && !has(i, Form.PARTICIPLE))
        || tokens.startsWith(i, "ontving")
        || tokens.is(i, "kreeg")
        || tokens.is(i, "kregen");
  }

  private boolean has(int token, Form wanted) {
    for (VerbForm form : grammar.forms(tokens.id(token))) {
      if (form.form() == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence tells parliament something, and not what it will be told. */
  private boolean reports() {
    boolean reports = false;
    for (int i = 0; i < tokens.size(); i++) {
      Auxiliary auxiliary = grammar.auxiliary(tokens.id(i));
      if (auxiliary != null && auxiliary.tense() == Tense.FUTURE) {
        return false;
      }
      reports |= grammar.is(tokens.id(i), Grammar.REPORT);
    }
    return reports;
  }
}
