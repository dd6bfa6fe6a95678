package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Finds what a query names also under its other names: synonyms, abbreviations, translations. Other
 * names of what was typed, not of its other names.
 */
final class OtherNames implements QueryStep {
  /** Between a name and its place. */
  private static final String IN = " in ";

  private final WordForms forms;
  private final Names<Other> names;

  private final ExactWords exactWords;

  private final EnglishNames english;

  private final HyphenParts parts = new HyphenParts(this::ofWord);

  private final WidenedClauses widened = new WidenedClauses(this::orOther);

  /** Names of one word, by their beginnings: typed apart, their halves are words by themselves. */
  private final Map<String, Set<String>> compounds = new ConcurrentHashMap<>();

  private final ListedNames listed;

  /** Of names in the rules, so there is an end to them. */
  private final Map<String, Set<String>> keysOf = new ConcurrentHashMap<>();

  /** What a name also finds, whether as one of its names, and what only begins or ends so. */
  private record Other(String name, How how, List<String> not) {
    static List<Other> of(SynonymRule rule) {
      How how = rule.related() ? How.RELATED : How.SYNONYM;
      return rule.also().stream()
          .map(name -> new Other(name, how, LongerNames.of(name, rule.not())))
          .toList();
    }

    Clause clause() {
      return LongerNames.without(OtherNames.clause(name), not);
    }
  }

  /**
   * @param english those names that are asked as one word where some brief has them
   */
  OtherNames(ListedNames listed, WordForms forms, EnglishNames english) {
    this.forms = forms;
    this.english = english;
    this.listed = listed;
    this.names = new Names<>(forms, new Others(listed));
    this.exactWords = new ExactWords(listed);
  }

  /** What is listed beside each name. */
  private record Others(ListedNames listed) implements Names.Lines<Other> {
    @Override
    public Map<String, List<List<Other>>> beginning(String beginning) {
      var others = new LinkedHashMap<String, List<List<Other>>>();
      listed
          .beginning(beginning)
          .forEach((name, rules) -> others.put(name, rules.stream().map(Other::of).toList()));
      return others;
    }

    @Override
    public Stream<String> names() {
      return listed.names();
    }
  }

  private boolean isCompound(List<String> words) {
    String joined = String.join("", words);
    return compounds
        .computeIfAbsent(Beginnings.of(List.of(joined)), this::ofOneWord)
        .contains(joined);
  }

  private Set<String> ofOneWord(String beginning) {
    return listed.beginning(beginning).keySet().stream()
        .filter(name -> name.indexOf(' ') < 0)
        .map(WordForms::words)
        .filter(words -> words.size() == 1)
        .map(List::getFirst)
        .collect(Collectors.toSet());
  }

  @Override
  public Stream<String> names() {
    return names.names().map(SynonymRule::bare);
  }

  @Override
  public Query apply(Query query) {
    var found = new ArrayList<Alternative>();
    for (TypedRun run : TypedRun.of(query)) {
      found.addAll(in(run));
    }
    return new Query(
            query.words().stream().map(widened::word).toList(),
            query.alternatives(),
            query.required().stream().map(widened::required).toList(),
            query.excluded(),
            query.ignored(),
            query.notices())
        .with(found);
  }

  /** What is typed twice is called the same at both places, and is looked up once. */
  private List<Alternative> in(TypedRun run) {
    var alternatives = new ArrayList<Alternative>();
    var covered = new HashSet<Integer>();
    Map<List<String>, List<Alternative>> known = new HashMap<>();
    for (Names.Found<Other> found : names.in(run)) {
      known
          .computeIfAbsent(words(run, found), _ -> ofName(run, found))
          .forEach(other -> alternatives.add(other.moved(found.from())));
      for (int i = found.from(); i < found.to(); i++) {
        covered.add(i);
      }
    }
    for (int i = 0; i < run.words().size(); i++) {
      int at = run.first() + i;
      String word = run.words().get(i);
      parts.denied(word).forEach(other -> alternatives.add(other.moved(at)));
      if (!covered.contains(at)) {
        known
            .computeIfAbsent(List.of(word), _ -> parts.replaced(word))
            .forEach(other -> alternatives.add(other.moved(at)));
      }
    }
    return alternatives;
  }

  /** What else a name is called, and words of it, at places counted from its own first word. */
  private List<Alternative> ofName(TypedRun run, Names.Found<Other> found) {
    var alternatives = new ArrayList<>(others(run, found));
    // Who types kernwapen verbod also asks for what else a kernwapen is called.
    if (isCompound(WordForms.words(typed(run, found)))) {
      names.within(run, found).forEach(shorter -> alternatives.addAll(others(run, shorter)));
    } else if (!isHeld(run, found) && WordForms.beginsOrEndsMixed(typed(run, found))) {
      names.within(run, found).stream()
          .flatMap(shorter -> others(run, shorter).stream())
          .filter(other -> other.how() == How.SYNONYM)
          .forEach(alternatives::add);
    } else {
      names.within(run, found).stream()
          .filter(shorter -> isPlaceOf(run, found, shorter))
          .forEach(place -> alternatives.addAll(others(run, place)));
      if (!isHeld(run, found)) {
        alternatives.addAll(ofWordsApart(run, found));
      }
      // Where such a name is asked as one word, what its words are called only counts together.
      List<Alternative> apart = english.has(words(run, found)) ? List.of() : alternatives;
      ofParts(run, found, apart).ifPresent(alternatives::add);
    }
    return alternatives.stream().map(other -> other.moved(-found.from())).toList();
  }

  /**
   * What the words of a name are called by themselves. One that no other word of the name is said
   * of, or that is a name of one thing, is asked as it stands: evacuatie uit Kabul, tactische
   * kernwapens. What the others are called, and its other names do without, is not what was asked,
   * and is not marked: an attack helicopter has to do with an aanval.
   */
  private List<Alternative> ofWordsApart(TypedRun run, Names.Found<Other> found) {
    List<Names.Found<Other>> shorter = names.within(run, found);
    List<Other> whole = others(typed(run, found), found.values());
    var all = new ArrayList<Alternative>();
    for (Names.Found<Other> word : shorter) {
      boolean isPart = shorter.stream().anyMatch(word::isWithin);
      boolean means = !isPart && (standsFree(run, found, word) || isOneThing(word));
      if (!isPlaceOf(run, found, word) && (means || !isInOthers(typed(run, word), whole))) {
        others(run, word).stream()
            .filter(other -> other.how() == How.SYNONYM)
            .map(other ->
                new Alternative(
                    other.from(), other.to(), other.clause(), means ? How.SYNONYM : How.RELATED))
            .forEach(all::add);
      }
    }
    return all;
  }

  private Optional<Alternative> ofParts(
      TypedRun run, Names.Found<Other> found, List<Alternative> apart) {
    List<Alternative> others =
        names.within(run, found).stream()
            .flatMap(shorter -> others(run, shorter).stream())
            .filter(other -> other.how() == How.SYNONYM)
            .toList();
    var name = new TypedRun(found.from(), words(run, found));
    return NameParts.together(name, others, apart, isHeld(run, found));
  }

  /** Whether no word of the name follows that it is said of: the last, or before a preposition. */
  private static boolean standsFree(
      TypedRun run, Names.Found<Other> whole, Names.Found<Other> word) {
    return word.to() == whole.to() || Questions.isSmall(run.words().get(word.to() - run.first()));
  }

  /** Whether a word names a country, a place or an organisation. */
  private static boolean isOneThing(Names.Found<Other> word) {
    return word.to() == word.from() + 1
        && word.values().stream()
            .map(Other::name)
            .allMatch(name -> Character.isUpperCase(SynonymRule.bare(name).charAt(0)));
  }

  /** Whether one of some names has these words, in whatever form. */
  private boolean isInOthers(String typed, List<Other> others) {
    Set<String> keys = forms.keys(WordForms.words(typed));
    int size = WordForms.words(typed).size();
    return others.stream()
        .map(other -> WordForms.words(SynonymRule.bare(other.name())))
        .flatMap(words ->
            IntStream.rangeClosed(0, words.size() - size)
                .mapToObj(i -> forms.keys(words.subList(i, i + size))))
        .anyMatch(there -> !Collections.disjoint(there, keys));
  }

  /** A name of one thing is no name of another in its words; others only describe with them. */
  private boolean isHeld(TypedRun run, Names.Found<Other> found) {
    String typed = typed(run, found);
    return isProper(typed, found.values())
        || found.values().stream().map(Other::name).anyMatch(ProperNames::isSummit);
  }

  private List<Alternative> others(TypedRun run, Names.Found<Other> found) {
    String typed = typed(run, found);
    var all = new ArrayList<Alternative>();
    if (found.to() > found.from() + 1) {
      proper(typed, found.values())
          .map(name ->
              name.indexOf(' ') < 0
                  ? new Clause.Word(name)
                  : new Clause.Phrase(isOtherwiseSpaced(name, typed) ? name : typed))
          .map(name -> new Alternative(found.from(), found.to(), name, How.LITERAL))
          .ifPresent(all::add);
    }
    others(typed, found.values())
        .forEach(other ->
            all.add(new Alternative(found.from(), found.to(), other.clause(), other.how())));
    return all;
  }

  /** A name is found as it is written, however it was joined: noordatlantische raad. */
  private static boolean isOtherwiseSpaced(String name, String typed) {
    List<String> written = WordForms.words(name);
    List<String> words = WordForms.words(typed);
    return !written.equals(words) && String.join("", written).equals(String.join("", words));
  }

  /**
   * Whether a name begins or ends with that of a place, which may be written of by its own other
   * names: NAVO-top in Boekarest, Bucharest Summit.
   */
  private boolean isPlaceOf(TypedRun run, Names.Found<Other> whole, Names.Found<Other> part) {
    if (part.to() != whole.to() && part.from() != whole.from()) {
      return false;
    }
    Set<String> places =
        Stream.concat(Stream.of(typed(run, part)), part.values().stream().map(Other::name))
            .map(name -> WordForms.written(WordForms.words(SynonymRule.bare(name))))
            .collect(Collectors.toSet());
    return whole.values().stream()
        .map(other -> SynonymRule.bare(other.name()))
        .filter(name -> name.contains(IN))
        .map(name -> WordForms.words(name.substring(name.indexOf(IN) + IN.length())))
        .anyMatch(words -> places.contains(WordForms.written(words)));
  }

  /** Whether what was typed is a name that is one thing, so that its words are not meant apart. */
  private boolean isProper(String typed, Set<Other> values) {
    return proper(typed, values).isPresent();
  }

  private Optional<String> proper(String typed, Set<Other> values) {
    Set<String> keys = forms.keys(WordForms.words(typed));
    return values.stream()
        .map(Other::name)
        .filter(ProperNames::isOne)
        .filter(name -> !Collections.disjoint(keys, keysOf.computeIfAbsent(name, this::keys)))
        .findFirst();
  }

  private static String typed(TypedRun run, Names.Found<Other> found) {
    return String.join(" ", words(run, found));
  }

  private static List<String> words(TypedRun run, Names.Found<Other> found) {
    return run.words().subList(found.from() - run.first(), found.to() - run.first());
  }

  /** What else a word is called that the query does not have by itself. */
  List<Alternative> ofWord(String word) {
    return others(word, names.of(word)).stream()
        .map(other -> new Alternative(0, 1, other.clause(), other.how()))
        .toList();
  }

  /** Only by what names it: who sets a name between quotes wants no other thing. */
  private Clause orOther(Clause clause, String text) {
    var run = new TypedRun(0, List.of(TypedRun.bare(text).split("\\s+")));
    List<Names.Found<Other>> found = names.in(run);
    if (found.size() != 1 || found.getFirst().to() - found.getFirst().from() < run.words().size()) {
      return clause;
    }
    List<Alternative> others =
        others(text, found.getFirst().values()).stream()
            .filter(other -> other.how() != How.RELATED)
            .map(other -> new Alternative(0, 1, other.clause(), other.how()))
            .toList();
    Clause typed =
        isAsWritten(text, found.getFirst())
            ? new Clause.Whole(new Clause.Exact(text))
            : exactWords.read(clause);
    return others.isEmpty() ? typed : Clause.Or.answered(typed, others);
  }

  /** Whether other forms of a name are known to mean something else, as ministers of a minister. */
  private static boolean isAsWritten(String text, Names.Found<Other> found) {
    String key = WordForms.written(WordForms.words(text));
    return found.values().stream()
        .map(Other::name)
        .filter(SynonymRule::isAsWritten)
        .anyMatch(name -> WordForms.written(WordForms.words(name)).equals(key));
  }

  /**
   * One of each name, in each of the ways to cut it: case, accents and inflection are brought
   * together by analysis, but a phrase is not met by a word, nor C-UAS by CUAS.
   */
  private List<Other> others(String typed, Set<Other> values) {
    List<String> words = WordForms.words(typed);
    Set<String> own = forms.keys(words);
    Set<String> seen = new LinkedHashSet<>(cut(own, words.size()));
    var others = new ArrayList<Other>();
    for (Other value : values.stream().sorted(Comparator.comparing(Other::how)).toList()) {
      Set<String> keys = keysOf.computeIfAbsent(value.name(), this::keys);
      int pieces = WordForms.words(SynonymRule.bare(value.name())).size();
      if (cut(keys, pieces).stream().noneMatch(seen::contains)) {
        seen.addAll(cut(keys, pieces));
        boolean isTyped = !Collections.disjoint(keys, own);
        others.add(isTyped ? new Other(value.name(), How.JOINED, value.not()) : value);
      }
    }
    return others;
  }

  /** Keys of a name of so many words. */
  private static List<String> cut(Set<String> keys, int words) {
    return keys.stream().map(key -> words + key).toList();
  }

  private Set<String> keys(String value) {
    return SynonymRule.isAsWritten(value) ? forms.keys(value) : forms.keys(WordForms.words(value));
  }

  static Clause.Whole clause(String name) {
    if (SynonymRule.isAsWritten(name)) {
      return new Clause.Whole(new Clause.Exact(SynonymRule.bare(name)));
    }
    return new Clause.Whole(
        WordForms.words(name).size() > 1 ? new Clause.Phrase(name) : new Clause.Word(name));
  }
}
