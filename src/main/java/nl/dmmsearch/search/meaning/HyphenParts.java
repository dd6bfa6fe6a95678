package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Wording;

/**
 * Words with hyphens, of which the parts are names too: NATO-bijeenkomst for NAVO-bijeenkomst; and
 * abbreviations with a number or a year behind them: NRF25 for the NATO Response Force 2025.
 */
final class HyphenParts {
  private static final Pattern NUMBERED = Pattern.compile("(\\p{Lu}{2,6})['’]?(\\d{2}|\\d{4})");

  /** Before the last two digits of a year. */
  private static final String CENTURY = "20";

  /** Words of more parts are no words, and would make for too much to look for. */
  private static final int MOST_PARTS = 5;

  /** The most other words among the parts. */
  private static final int NEAR = 3;

  /** Before what somebody or something is not; letters have the first. */
  private static final List<String> NOT = List.of("niet", "non");

  private static final Set<String> NOT_EACH = Set.copyOf(NOT);

  private final Function<String, List<Alternative>> others;

  /**
   * @param others what else a word is called
   */
  HyphenParts(Function<String, List<Alternative>> others) {
    this.others = others;
  }

  /** What answers such a word with one of its parts under another name; nothing to a plain word. */
  List<Alternative> replaced(String word) {
    Matcher numbered = NUMBERED.matcher(word);
    return numbered.matches()
        ? numbered(numbered.group(1), numbered.group(2))
        : replacedParts(word);
  }

  /** What the letters stand for, with the number as typed and as a year. */
  private List<Alternative> numbered(String letters, String number) {
    List<String> numbers =
        number.length() == CENTURY.length() ? List.of(number, CENTURY + number) : List.of(number);
    return others.apply(letters).stream()
        .flatMap(other ->
            numbers.stream()
                .map(behind -> clause(List.of(Wording.of(other.clause()), behind)))
                .map(name -> new Alternative(0, 1, name, other.how())))
        .toList();
  }

  private List<Alternative> replacedParts(String word) {
    List<String> parts = WordForms.words(word);
    var replaced = new ArrayList<Alternative>();
    boolean compound = parts.size() > 1 && parts.size() <= MOST_PARTS;
    for (int i = 0; compound && i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.length() > 2 && !(i == 0 && NOT_EACH.contains(part))) {
        for (Alternative other : others.apply(part)) {
          List<String> words = with(parts, i, Wording.of(other.clause()));
          replaced.add(new Alternative(0, 1, clause(words), other.how()));
          if (other.how() == How.SYNONYM) {
            replaced.add(new Alternative(0, 1, near(words), How.RELATED));
          }
        }
      }
    }
    return replaced;
  }

  /**
   * What answers a word for what is not something, also in the other language: non-NATO is
   * niet-NAVO. Of what is not, the letter may say something else: for niet-NAVO-landen,
   * niet-NAVO-militairen.
   */
  List<Alternative> denied(String word) {
    List<String> parts = WordForms.words(word);
    if (parts.size() < 2 || parts.size() > MOST_PARTS || !NOT_EACH.contains(parts.getFirst())) {
      return List.of();
    }
    List<String> rest = parts.subList(1, parts.size());
    List<String> names =
        Stream.concat(
                Stream.of(rest.getFirst()),
                others.apply(rest.getFirst()).stream()
                    .filter(other -> other.how() == How.SYNONYM)
                    .map(other -> Wording.of(other.clause()))
                    .filter(name -> name.indexOf(' ') < 0))
            .toList();
    var denied = new ArrayList<Alternative>();
    for (String not : NOT) {
      for (String name : names) {
        String whole = not + '-' + String.join("-", with(rest, 0, name));
        denied.add(other(whole, How.SYNONYM));
        if (rest.size() > 1) {
          denied.add(other(not + '-' + name, How.RELATED));
        }
      }
    }
    return denied.stream()
        .filter(other -> !Wording.of(other.clause()).equals(String.join("-", parts)))
        .toList();
  }

  private static Alternative other(String word, How how) {
    return new Alternative(0, 1, new Clause.Whole(new Clause.Word(word)), how);
  }

  private static List<String> with(List<String> parts, int place, String name) {
    return Stream.of(parts.subList(0, place), List.of(name), parts.subList(place + 1, parts.size()))
        .flatMap(List::stream)
        .collect(Collectors.toList());
  }

  /** In any order: of the EU-missie a letter says de missie van de Europese Unie. */
  private static Clause near(List<String> words) {
    return new Clause.Whole(new Clause.Near(String.join(" ", words), NEAR));
  }

  private static Clause clause(List<String> words) {
    return OtherNames.clause(String.join(" ", words));
  }
}
