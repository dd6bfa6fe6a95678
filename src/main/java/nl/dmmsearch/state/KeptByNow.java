package nl.dmmsearch.state;

import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a sentence that does something {@code zoals toegezegd} says that it is done: sent
 * along with the letter ({@code treft u als bijlage aan}), or done before ({@code heb ik u op 3 mei
 * geïnformeerd}).
 */
final class KeptByNow {
  /** Open the words that say that something was promised. */
  private static final Set<String> AS_PROMISED =
      Set.of("zoals", "als", "conform", "overeenkomstig", "lijn");

  private static final Set<String> ALONG =
      Set.of(
          "bijlage",
          "bijlagen",
          "bijgevoegd",
          "bijgevoegde",
          "bijgaand",
          "bijgaande",
          "hierbij",
          "bijgesloten");

  /** What is sent along one finds, or it goes. */
  private static final Set<String> FOUND =
      Set.of("treft", "vindt", "vind", "staat", "staan", "gaat", "gaan", "is", "zijn");

  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "mijn", "uw", "onze");

  private static final Set<String> RECEIVED = Set.of("ontving", "ontvingen", "kreeg", "kregen");

  /** What a promise is kept by, once it is done. */
  private static final Set<String> DONE =
      Set.of(
          "geïnformeerd",
          "ingelicht",
          "bericht",
          "verzonden",
          "verstuurd",
          "gestuurd",
          "gezonden",
          "toegezonden",
          "toegestuurd",
          "aangeboden",
          "overhandigd",
          "verstrekt",
          "ontvangen",
          "gedeeld",
          "geleverd",
          "overgedragen",
          "gesproken",
          "besproken",
          "onderzocht",
          "nagegaan",
          "uitgezocht",
          "opgenomen",
          "gevoegd",
          "bijgevoegd",
          "toegevoegd",
          "gepubliceerd",
          "voorgelegd",
          "uitgevoerd",
          "afgerond",
          "opgeleverd",
          "overgebracht",
          "aangekaart",
          "geagendeerd",
          "hersteld");

  private final Grammar grammar;
  private final Tokens tokens;

  KeptByNow(Grammar grammar, Tokens tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  /** Whether the sentence in which {@code found} speaks of a promise says that it is done. */
  boolean says(Found found) {
    if (!AS_PROMISED.contains(word(found.from()))) {
      return false;
    }
    int from = found.from() > 1 ? start(found.from() - 1) : found.to();
    int verb = from;
    while (verb < tokens.size() && !isVerb(verb)) {
      verb++;
    }
    return verb < tokens.size() && isDone(from, verb, found);
  }

  private boolean isDone(int from, int verb, Found found) {
    if (RECEIVED.contains(word(verb))) {
      return true;
    }
    boolean perfect =
        grammar.auxiliary(tokens.id(verb)) == Auxiliary.HEBBEN
            || grammar.auxiliary(tokens.id(verb)) == Auxiliary.ZIJN;
    boolean finds = FOUND.contains(word(verb));
    boolean done = false;
    for (int i = from; i < tokens.size() && !opens(i, found); i++) {
      if (isOpen(i)) {
        return false;
      }
      String word = word(i);
      done |= (perfect && i > verb && DONE.contains(word)) || (finds && ALONG.contains(word));
    }
    return done;
  }

  private boolean isOpen(int i) {
    return grammar.is(tokens.id(i), Grammar.DENIAL | Grammar.PARTLY | Grammar.LATER)
        || tokens.startsWith(i, "volgend")
        || tokens.startsWith(i, "komend");
  }

  /** Whether another clause begins, in which something else may be done. */
  private boolean opens(int i, Found found) {
    boolean promise = found.from() <= i && i < found.to();
    return !promise
        && (tokens.is(i, "om")
            || tokens.mark(i) == Tokens.BREAK
            || grammar.is(tokens.id(i), Grammar.CONTENT | Grammar.RELATIVE | Grammar.SUPPOSED)
            || (grammar.is(tokens.id(i), Grammar.OPEN)
                && !grammar.is(tokens.id(i), Grammar.ELSEWHERE)));
  }

  private boolean isVerb(int i) {
    return (grammar.isFinite(tokens.id(i)) && !isNoun(i))
        || FOUND.contains(word(i))
        || RECEIVED.contains(word(i));
  }

  /** {@code het plan} or {@code het nationale plan}, which could also be a verb. */
  private boolean isNoun(int i) {
    return isArticle(i - 1) || (isArticle(i - 2) && tokens.endsWith(i - 1, "e"));
  }

  private boolean isArticle(int i) {
    return i >= 0 && ARTICLES.contains(word(i));
  }

  private int start(int from) {
    int i = from;
    while (i > 0 && tokens.mark(i) == Tokens.SPACE) {
      i--;
    }
    return i;
  }

  private String word(int i) {
    return tokens.text(i, i + 1).toLowerCase(Locale.ROOT);
  }
}
