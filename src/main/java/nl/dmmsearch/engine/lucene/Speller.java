package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.search.Clause;

/** Finds what somebody may have meant by a word that hardly any brief has. */
final class Speller {
  /** Shorter ones are too near to too many others. */
  static final int SHORTEST = 4;

  /**
   * In UTF-16 units. Each cut of a word is looked up, so that one of this length costs about a
   * hundred lookups, and longer ones would cost ever more; words of letters are hardly longer.
   */
  static final int LONGEST = 40;

  /** How far an abbreviation may be off: two letters in the wrong order, or one twice. */
  private static final double ABBREVIATION = 0.7;

  /** A part of a compound is corrected only where it is long and nearly right. */
  private static final int SHORTEST_PART = 7;

  private static final double NEAR = 0.75;

  private static final int SHORTEST_COMPOUND = 9;

  /** Russiese and russise: what stands for -ische is too far from it for a list of near words. */
  private static final Pattern BY_EAR = Pattern.compile("(.{3,})ie?ss?(e?)");

  /** That briefs have another form of a word counts a little against it. */
  private static final double OTHER_FORM = 0.2;

  /** That no brief has a name so counts as much against it. */
  private static final double OTHER_NAME = 0.25;

  /** As much as one letter for another that sounds alike, however many were written so. */
  private static final double OLD_SPELLING = 0.5;

  private static final double FAR = Double.MAX_VALUE;

  private static final LongestTerm STEMS = new LongestTerm(Analysis.querying());

  private final KnownWords words;
  private final Names names;
  private final SideBySide sideBySide;
  private final CompoundParts compoundParts;
  private final Map<String, Boolean> lookedUp = new HashMap<>();

  /** By what was typed, which may come again. */
  private final Map<String, Optional<Meant>> meant = new HashMap<>();

  /**
   * @param names that briefs may have under others
   */
  Speller(KnownWords words, Names names) {
    this.words = words;
    this.names = names;
    this.sideBySide = new SideBySide(words, names);
    this.compoundParts = new CompoundParts(words);
  }

  /** Names that a query may be asked with, whether or not a brief has them. */
  interface Names {
    /** Those that look like a word. */
    Set<String> like(String word);

    /** Those that stand in a name right behind one word, or right before another. */
    Set<String> beside(String before, String behind);

    /** How many briefs answer a name in the place of a word that was typed. */
    int briefs(String typed, String name) throws IOException;
  }

  /**
   * What may have been meant.
   *
   * @param instead as briefs write it
   * @param cost how unlikely it is, by {@link DutchDistance}
   * @param briefs that have it
   * @param isWritten whether they write it so, and do not just mean the same
   */
  record Meant(String instead, double cost, int briefs, boolean isWritten) {
    Meant as(String written) {
      return new Meant(written, cost, briefs, isWritten);
    }

    boolean endsAs(String typed) {
      String folded = WrittenWords.folded(instead);
      return !typed.isEmpty() && folded.endsWith(typed.substring(typed.length() - 1));
    }

    /**
     * The nearest comes first; of two that are about as near, the one that more briefs have, and
     * sooner what they write than another name of it.
     */
    double rank() {
      double likely = cost - Math.min(0.4, Math.log10(briefs) / 8);
      return isWritten ? likely : likely + OTHER_NAME;
    }
  }

  /** The word that was meant, or the two that a compound may be of; empty where none is near. */
  Optional<Meant> meant(String typed) throws IOException {
    Optional<Meant> known = meant.get(typed);
    if (known != null) {
      return known;
    }
    Optional<Meant> found = nearest(typed);
    meant.put(typed, found);
    return found;
  }

  private Optional<Meant> nearest(String typed) throws IOException {
    String folded = WrittenWords.folded(typed);
    if (folded.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Meant> whole = whole(folded, typed);
    if (whole.isPresent()) {
      return whole;
    }
    Optional<Meant> apart = sideBySide.apart(folded);
    return apart.isPresent() || folded.length() < SHORTEST_COMPOUND ? apart : parts(folded);
  }

  /** The word that was meant, which is one; empty where none is near. */
  Optional<Meant> meantWhole(String typed) throws IOException {
    String folded = WrittenWords.folded(typed);
    return folded.length() > LONGEST ? Optional.empty() : whole(folded, typed);
  }

  private Optional<Meant> whole(String folded, String typed) throws IOException {
    List<Meant> near = near(folded, typed);
    near.addAll(named(folded, typed));
    return asWritten(best(near, folded).map(meant -> nearerForm(folded, meant)));
  }

  /** What may have been meant by a word of which only its neighbours tell. */
  Optional<Meant> meantBeside(String before, String typed, String behind) throws IOException {
    String folded = WrittenWords.folded(typed);
    return folded.isEmpty() || folded.length() > LONGEST
        ? Optional.empty()
        : asWritten(best(sideBySide.near(before, typed, behind), folded));
  }

  /** Of forms that are as near, the one that ends as was typed: kernwapes is several. */
  private static Optional<Meant> best(List<Meant> near, String folded) {
    return near.stream()
        .min(
            Comparator.comparingDouble(Meant::rank)
                .thenComparing(meant -> !meant.endsAs(folded))
                .thenComparing(Meant::instead));
  }

  /** Words of briefs that look like one. */
  private List<Meant> near(String folded, String typed) throws IOException {
    var near = new ArrayList<Meant>();
    for (String other : candidates(folded)) {
      double cost = cost(folded, typed, other);
      int briefs = cost < FAR && other.length() >= SHORTEST - 1 ? words.briefs(other) : 0;
      if (briefs > 0) {
        near.add(new Meant(other, cost, briefs, true));
      }
    }
    near.addAll(respelt(folded));
    return near;
  }

  /** Words that briefs have, in whatever form, for what was typed in the old spelling. */
  private List<Meant> respelt(String folded) throws IOException {
    var respelt = new ArrayList<Meant>();
    for (String now : OldSpelling.now(folded)) {
      if (isKnown(now)) {
        int briefs = words.briefs(now);
        respelt.add(new Meant(now, OLD_SPELLING, Math.max(1, briefs), briefs > 0));
      }
    }
    return respelt;
  }

  /** The word that was meant, of those that briefs have only as parts of others. */
  Optional<Meant> meantWithin(String typed) throws IOException {
    String folded = WrittenWords.folded(typed);
    var near = new ArrayList<Meant>();
    for (String other : compoundParts.like(folded)) {
      double cost = cost(folded, typed, other);
      if (cost < FAR && words.briefs(other) == 0) {
        near.add(new Meant(other, cost, 1, true));
      }
    }
    return best(near, folded);
  }

  /** Another form of a name that no brief has, where that is nearer: Chinese, not Chinees. */
  private Meant nearerForm(String folded, Meant meant) {
    String name = meant.instead();
    String own = WrittenWords.folded(name);
    if (own.length() < SHORTEST || meant.isWritten()) {
      return meant;
    }
    String stem = STEMS.of(Schema.TEXT, name);
    return DutchWords.shipped().beginning(own.substring(0, SHORTEST)).stream()
        .filter(form -> DutchDistance.between(folded, form) < meant.cost())
        .filter(form -> STEMS.of(Schema.TEXT, form).equals(stem))
        .min(Comparator.comparingDouble(form -> DutchDistance.between(folded, form)))
        .map(form -> meant.as(name.charAt(0) + form.substring(1)))
        .orElse(meant);
  }

  /**
   * Names that look like one and that no brief has so, but under another name. One that no
   * dictionary has either is a foreign word, and is meant where hardly a letter differs.
   */
  private List<Meant> named(String folded, String typed) throws IOException {
    var near = new ArrayList<Meant>();
    for (String name : names.like(typed)) {
      String other = WrittenWords.folded(name);
      double cost = costOfName(folded, typed, other);
      boolean meant = cost <= NEAR || (cost < FAR && isSure(other, cost));
      int briefs = meant && words.briefs(other) == 0 ? names.briefs(typed, name) : 0;
      if (briefs > 0) {
        near.add(new Meant(name, cost, briefs, false));
      }
    }
    return near;
  }

  /** Names are kept in one form, and may be typed as several of them. */
  private static double costOfName(String folded, String typed, String name) {
    double cost = cost(folded, typed, name);
    return Stream.of("s", "en")
        .filter(plural -> cost > NEAR && folded.endsWith(plural) && !name.endsWith(plural))
        .mapToDouble(plural -> cost(folded, typed, name + plural) + OTHER_FORM)
        .reduce(cost, Math::min);
  }

  /** What a dictionary has, or a compound in which one letter is wrong: kernwapns. */
  private static boolean isSure(String name, double cost) {
    return DutchWords.shipped().has(name) || (name.length() >= SHORTEST_COMPOUND && cost <= 1);
  }

  /** How unlikely it is that one was typed and the other meant. */
  private static double cost(String folded, String typed, String other) {
    boolean capitals = typed.equals(typed.toUpperCase(Locale.ROOT));
    double farthest = capitals ? ABBREVIATION : farthest(folded, other);
    double cost = DutchDistance.between(folded, other, farthest);
    return cost > farthest || other.equals(folded) ? FAR : cost;
  }

  /**
   * Hardly anybody gets the first letter wrong: such words are looked for when there are no others.
   */
  private Set<String> candidates(String folded) throws IOException {
    Set<String> usual = words.like(folded, folded.length() < 6 ? 1 : 2, 1);
    Matcher end = BY_EAR.matcher(folded);
    if (end.matches()) {
      usual.add(end.group(1) + "isch" + end.group(2));
    }
    for (String dutch : EnglishEndings.dutch(folded)) {
      usual.add(dutch);
      usual.addAll(words.like(dutch, 1, 1));
    }
    for (String other : withOtherY(folded)) {
      usual.addAll(words.like(other, 1, 1));
    }
    if (usual.stream().noneMatch(other -> other.length() >= SHORTEST) && folded.length() >= 7) {
      usual.addAll(words.like(folded, 1, 0));
      for (char first : DutchDistance.alike(folded.charAt(0)).toCharArray()) {
        usual.addAll(words.like(first + folded.substring(1), 1, 1));
      }
    }
    return usual;
  }

  /** With an ij for a y, or a y for an ij: one sound, but several letters of a short word. */
  private static List<String> withOtherY(String folded) {
    return Stream.of(folded.replace("y", "ij"), folded.replace("ij", "y"))
        .filter(other -> !other.equals(folded))
        .toList();
  }

  /** As most briefs write it; a name that none of them has stays as it is. */
  private Optional<Meant> asWritten(Optional<Meant> found) throws IOException {
    if (found.isEmpty()) {
      return found;
    }
    Meant meant = found.get();
    String folded = WrittenWords.folded(meant.instead());
    String written = words.briefs(folded) > 0 ? words.written(folded) : meant.instead();
    return Optional.of(meant.as(written));
  }

  /** The longer a word, the more can be wrong with it and leave it recognizable. */
  private static double farthest(String typed, String other) {
    int letters = Math.max(typed.length(), other.length());
    return letters < 5 ? 0.7 : letters < 6 ? 0.8 : letters < 9 ? 1.1 : letters < 12 ? 1.5 : 2;
  }

  /**
   * A compound that no brief has: one part of it known and the other nearly. The longest known part
   * is tried first, at the beginning and then at the end, and no more than one of each.
   */
  private Optional<Meant> parts(String folded) throws IOException {
    if (isOfKnownParts(folded)) {
      return Optional.empty();
    }
    for (int cut = folded.length() - SHORTEST; cut >= SHORTEST; cut--) {
      String first = withoutJoint(folded.substring(0, cut));
      if (isKnown(first)) {
        Optional<Meant> second = part(folded.substring(cut));
        if (second.isPresent()) {
          return both(first, second.get().instead(), second.get());
        }
        break;
      }
    }
    for (int cut = SHORTEST; cut <= folded.length() - SHORTEST; cut++) {
      String second = folded.substring(cut);
      if (isKnown(second)) {
        Optional<Meant> first = part(withoutJoint(folded.substring(0, cut)));
        return first.isPresent() ? both(first.get().instead(), second, first.get()) : first;
      }
    }
    return Optional.empty();
  }

  /** Such a compound is right as it stands; that no brief has it is another matter. */
  private boolean isOfKnownParts(String folded) throws IOException {
    for (int cut = SHORTEST; cut <= folded.length() - SHORTEST; cut++) {
      if (isKnown(folded.substring(cut))) {
        String first = folded.substring(0, cut);
        String bare = first.endsWith("s") && cut > SHORTEST ? first.substring(0, cut - 1) : first;
        if (isKnown(first) || isKnown(bare)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isKnown(String word) throws IOException {
    Boolean before = lookedUp.get(word);
    if (before != null) {
      return before;
    }
    boolean known = words.hasAny(new Clause.Word(word));
    lookedUp.put(word, known);
    return known;
  }

  private Optional<Meant> part(String misspelt) throws IOException {
    return misspelt.length() < SHORTEST_PART
        ? Optional.empty()
        : asWritten(best(near(misspelt, misspelt), misspelt)).filter(meant -> meant.cost() <= NEAR);
  }

  private Optional<Meant> both(String first, String second, Meant corrected) throws IOException {
    String left = words.written(first);
    String right = words.written(second);
    Clause both = new Clause.And(List.of(new Clause.Word(left), new Clause.Word(right)));
    return words.hasAny(both) ? Optional.of(corrected.as(left + " " + right)) : Optional.empty();
  }

  /** {@code luchtverdedigings} joins luchtverdediging to what follows. */
  static String withoutJoint(String first) {
    return first.endsWith("ings") || first.endsWith("heids") || first.endsWith("teits")
        ? first.substring(0, first.length() - 1)
        : first;
  }
}
