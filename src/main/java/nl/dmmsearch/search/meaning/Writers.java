package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;
import nl.dmmsearch.search.Scope;

/**
 * Reads {@code brieven van Brekelmans} as the letters that a person sent or signed, before those
 * that only name him. That they are letters says nothing; what kind they are does. Whether anybody
 * of that name signs letters, the letters tell: where none does, the name is a word as any other. A
 * ministry is somebody, too, for its minister has its name.
 */
final class Writers implements QueryStep {
  /** Of which nearly all there is are some. */
  private static final String LETTERS =
      "brief|brieven|documenten?|stukken?|berichten|letters?|documents?";

  private static final String KINDS =
      "kamerbrief|kamerbrieven|verslag|verslagen|(?:geannoteerde )?agenda(?:['’]?s)?|inzetbrief"
          + "|(?:beslis)?nota(?:['’]?s)?|antwoorden|reports?";

  /** What may stand behind the name: else it is a word of something else, or a question. */
  private static final String BEHIND =
      "(?=$| (?:over|aan|uit|in|op|tot|met|naar|rond|rondom|omtrent|inzake|betreffende|sinds|vanaf"
          + "|voor|na|tijdens|tussen|about|on|to|from|since|in|of|en|and|\\d+)(?: |$))";

  private static final Pattern OF_SOMEBODY =
      Pattern.compile(
          "(?<=^| )(?:(?<letters>"
              + LETTERS
              + ")|"
              + KINDS
              + ") (?:van|door|from|by) (?:(?:de|het|the) )?"
              + "(?<name>(?:\\p{L}[\\p{L}'’.-]* ){0,4}?\\p{L}[\\p{L}'’-]*\\p{L})"
              + BEHIND);

  @Override
  public boolean guesses() {
    return true;
  }

  @Override
  public Query apply(Query query) {
    for (TypedRun run : TypedRun.of(query)) {
      Matcher letters = OF_SOMEBODY.matcher(run.text());
      while (letters.find()) {
        int from = run.wordAt(letters.start("name"));
        List<Integer> names = names(query, run, from, letters.group("name").split(" ").length);
        if (!names.isEmpty()) {
          return read(query, run, letters, names);
        }
      }
    }
    return query;
  }

  /**
   * The places of the words of a name, which have a capital or a title before them; in small
   * letters it is one word at the end. None where one of the words is something else.
   */
  private static List<Integer> names(Query query, TypedRun run, int from, int count) {
    var names = new ArrayList<Integer>();
    boolean hasTitle = false;
    boolean hasCapitals = true;
    for (int place = from; place < from + count; place++) {
      String word = run.words().get(place - run.first());
      boolean before = names.isEmpty() && (Surnames.isTitle(word) || Surnames.isParticle(word));
      if (before) {
        hasTitle |= Surnames.isTitle(word);
      } else if (Questions.isSmall(word) || !isFree(query, place)) {
        return List.of();
      } else {
        hasCapitals &= Character.isUpperCase(word.charAt(0));
        names.add(place);
      }
    }
    boolean isLast = from + count == run.first() + run.words().size();
    return hasTitle || hasCapitals || (isLast && names.size() == 1) ? names : List.of();
  }

  /** What has other names is no person: Defensie, Oekraïne. */
  private static boolean isFree(Query query, int word) {
    return query.alternatives().stream()
        .filter(other -> other.from() <= word && word < other.to())
        .allMatch(other -> other.how() == How.FORM);
  }

  private static Query read(Query query, TypedRun run, Matcher letters, List<Integer> names) {
    List<Alternative> signed =
        names.stream()
            .map(place -> {
              var name = new Clause.Word(run.words().get(place - run.first()));
              return new Alternative(place, place + 1, new Clause.In(Scope.SENDER, name), How.FORM);
            })
            .toList();
    Query read = query.with(signed);
    // Beside a wish for the latest, the letters are a kind.
    if (letters.group("letters") == null || Newest.isWish(run)) {
      return read;
    }
    int at = run.wordAt(letters.start("letters"));
    return read.without(Set.of(at)).ignoring(List.of(run.words().get(at - run.first())));
  }
}
