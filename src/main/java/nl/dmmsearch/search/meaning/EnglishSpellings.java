package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets English names be typed and found in both spellings: letters write the Defense Contact Group
 * and the Defence Planning Committee, and who asks for either may spell it the other way. What is
 * typed with and is also written with a sign: the Deterrence & Defence Posture.
 */
final class EnglishSpellings {
  /** An ending of one spelling, and what the other has there. */
  private record Ending(Pattern from, String to) {
    static Ending of(String from, String to) {
      return new Ending(Pattern.compile("(?i)\\b" + from + "\\b"), to);
    }

    String in(String name) {
      return from.matcher(name).replaceAll(to);
    }
  }

  private static final String MADE_SO =
      "(author|central|general|global|mobil|modern|neutral|normal|optim|organ|priorit|recogn|special"
          + "|stabil|standard|util)";

  private static final List<Ending> BRITISH =
      List.of(
          Ending.of("(def|off)ense", "$1ence"),
          Ending.of("(\\w{3,})ization(s?)", "$1isation$2"),
          Ending.of(MADE_SO + "iz(e|es|ed|ing)", "$1is$2"),
          Ending.of("(cent|theat)er(s?)", "$1re$2"),
          Ending.of("(program)(s?)", "$1me$2"),
          Ending.of("(arm|lab|harb|neighb|behavi)or(s|ed|hood|ing)?", "$1our$2"),
          Ending.of("(refuel|fuel|signal|model)(ed|ing)", "$1l$2"));

  private static final List<Ending> AMERICAN =
      List.of(
          Ending.of("(def|off)ence", "$1ense"),
          Ending.of("(\\w{3,})isation(s?)", "$1ization$2"),
          Ending.of(MADE_SO + "is(e|es|ed|ing)", "$1iz$2"),
          Ending.of("(cent|theat)re(s?)", "$1er$2"),
          Ending.of("(program)me(s?)", "$1$2"),
          Ending.of("(arm|lab|harb|neighb|behavi)our(s|ed|hood|ing)?", "$1or$2"),
          Ending.of("(refuel|fuel|signal|model)l(ed|ing)", "$1$2"));

  private static final String AND = " and ";

  /** Something of each of the words above: a start reads thousands of names, and few have any. */
  private static final List<String> SIGNS =
      List.of(
          "efen", "ffen", "isation", "ization", "entr", "enter", "heat", "rogram", "rmo", "abo",
          "arbo", "eighbo", "ehavio", "fuel", "ignal", "odel", "ise", "ize", "ising", "izing", AND);

  private static final String AND_SIGN = " & ";

  private EnglishSpellings() {}

  /** Whether a name is written with a sign for and; the same one with and is among its others. */
  static boolean hasSign(String name) {
    return name.contains(AND_SIGN);
  }

  /** The name with and for such a sign. */
  static String withAnd(String name) {
    return name.replace(AND_SIGN, AND);
  }

  /** The same rules, with the names in both spellings. */
  static List<SynonymRule> both(List<SynonymRule> rules) {
    return rules.stream().map(EnglishSpellings::both).toList();
  }

  private static SynonymRule both(SynonymRule rule) {
    List<String> asked = all(rule.asked());
    List<String> also = rule.asked().equals(rule.also()) ? asked : all(rule.also());
    boolean same = asked.size() == rule.asked().size() && also.size() == rule.also().size();
    return same ? rule : new SynonymRule(asked, also, rule.related(), rule.not(), rule.english());
  }

  /** Only names of several words: what one word is called otherwise, lines say. */
  private static List<String> all(List<String> names) {
    var added = new ArrayList<String>();
    for (String name : names) {
      if (name.indexOf(' ') > 0
          && !SynonymRule.isAsWritten(name)
          && SIGNS.stream().anyMatch(name::contains)) {
        for (String spelled : List.of(name, in(BRITISH, name), in(AMERICAN, name))) {
          added.add(spelled);
          added.add(spelled.replace(AND, AND_SIGN));
        }
      }
    }
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(added);
    return List.copyOf(all);
  }

  private static String in(List<Ending> spelling, String name) {
    String spelled = name;
    for (Ending ending : spelling) {
      spelled = ending.in(spelled);
    }
    return spelled;
  }
}
