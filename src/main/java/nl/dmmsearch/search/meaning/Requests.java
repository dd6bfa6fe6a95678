package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Leaves out the letters that a request asks for, for all that is found are: {@code welke brieven
 * gaan over Polen}. What the letters are about is left; see {@link Questions} for the other words.
 */
final class Requests implements QueryStep {
  private static final String ABOUT =
      "(?=(?:over|rond|rondom|omtrent|inzake|betreffende|about|on|regarding|concerning) \\S)";

  /** What a request for letters has between them and what they are about. */
  private static final String BETWEEN =
      "(?:(?:gaan|gaat|gingen|ging|staat|staan|stond|stonden|is|zijn|was|waren|er|iets|wat|meer"
          + "|heb|hebt|hebben|je|jij|u|jullie|we|wij|allemaal|te|vinden|geschreven|verstuurd|gestuurd"
          + "|are|there|do|you|have|anything|something|written) ){0,4}";

  private static final Pattern LETTERS =
      Pattern.compile(
          "(?<=^| )(?:brief|brieven|kamerbrief|kamerbrieven|documenten|stukken|berichten|nieuws|letters?"
              + "|documents?) "
              + BETWEEN
              + ABOUT);

  /** Whoever begins so asks for whatever there is. */
  private static final Pattern EVERYTHING =
      Pattern.compile("(?:alles|iets|meer|nieuws|everything|anything|news) " + ABOUT);

  @Override
  public boolean guesses() {
    return true;
  }

  @Override
  public Query apply(Query query) {
    var dropped = new LinkedHashSet<Integer>();
    var ignored = new ArrayList<String>();
    for (TypedRun run : TypedRun.of(query)) {
      Matcher letters = (Questions.isQuestion(run) ? LETTERS : EVERYTHING).matcher(run.text());
      boolean asks = Questions.isQuestion(run) ? letters.find() : letters.lookingAt();
      if (asks) {
        int from = run.wordAt(letters.start());
        int to = from + letters.group().split(" ").length;
        boolean isName =
            query.alternatives().stream()
                .anyMatch(a -> a.isOfSeveral() && a.from() < to && from < a.to());
        for (int word = from; word < to && !isName; word++) {
          dropped.add(word);
          ignored.add(run.words().get(word - run.first()));
        }
      }
    }
    return dropped.isEmpty() ? query : query.without(dropped).ignoring(ignored);
  }
}
