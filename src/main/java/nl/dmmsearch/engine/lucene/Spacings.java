package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.engine.lucene.SpacingMemo.Told;
import nl.dmmsearch.engine.lucene.SpacingMemo.Way;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import org.apache.lucene.index.Term;

/** The ways to write words of a query together or apart, as far as the index knows them. */
final class Spacings {
  /** How many terms are looked up in the index for one query; words behind are as written. */
  private static final int MOST_LOOKUPS = 300;

  /** The ways to cut one word that are asked for. */
  private static final int MOST_CUTS = 3;

  /** How many other words may stand between halves: uitgaven voor de defensie. */
  static final int FARTHEST = 2;

  private static final int SHORTEST_WORD = 8;
  private static final int LONGEST_WORD = 40;

  /** A left half may be zee, lucht, land; a right one that short is mostly an ending. */
  private static final int SHORTEST_LEFT = 3;

  private static final int SHORTEST_RIGHT = 4;

  /** The stem of a shorter half is too often that of another word. */
  private static final int SHORTEST_STEMMED = 5;

  /** NAVOtop shows by its capitals where it is to be cut, however short. */
  private static final Pattern ABBREVIATION_FIRST =
      Pattern.compile("(\\p{Lu}{2,10})(\\p{Ll}{3,30})");

  /** Shorter halves with an s between are too often two other words. */
  private static final int SHORTEST_LINKED = 4;

  /** Where a word may stand joined; in letterheads, the dossiers have names of their own. */
  private static final List<String> WRITTEN_IN =
      List.of(Schema.PARTS, Schema.TITLE, Schema.LETTERHEAD);

  private final LongestTerm longestTerm;
  private final KnownTerms known;
  private final SpacingMemo memo;
  private int lookups;

  /**
   * @param known whether the index has a term
   */
  Spacings(LongestTerm longestTerm, KnownTerms known) {
    this.longestTerm = longestTerm;
    this.known = known;
    this.memo = known.spacings();
  }

  /**
   * A word that is written as two.
   *
   * @param word its place in the query
   * @param halves with a space between
   * @param isWhole whether it is a word that no others make, which is only cut, not said otherwise
   */
  record Apart(int word, String halves, boolean isWhole) {
    /** What answers the word so; whole words near each other are always halves of a compound. */
    Alternative answer() {
      Clause both = isWhole ? new Clause.Phrase(halves) : new Clause.Near(halves, FARTHEST);
      return new Alternative(word, word + 1, new Clause.Whole(both), How.JOINED);
    }
  }

  /** Words side by side also hold where they stand joined: luchtverdediging. */
  List<Alternative> joined(List<Clause> words) {
    var joined = new ArrayList<Alternative>();
    if (Ranking.areMany(words)) {
      return joined;
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      for (String pair : JoinedWords.of(words.get(i), words.get(i + 1))) {
        add(joined, i, i + 2, pair);
        if (i + 2 < words.size()) {
          for (String three : JoinedWords.of(new Clause.Word(pair), words.get(i + 2))) {
            add(joined, i, i + 3, three);
          }
        }
      }
    }
    return joined;
  }

  /**
   * A compound also holds where another s joins its halves, or none: veiligheidstrategie, which is
   * a common slip, and what two writers do not always do alike.
   */
  List<Alternative> relinked(List<Clause> words) {
    var relinked = new ArrayList<Alternative>();
    if (Ranking.areMany(words)) {
      return relinked;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i) instanceof Clause.Word(String text)) {
        String word = text.toLowerCase(Locale.ROOT);
        for (String other : isCompoundLike(word) ? relinkings(word) : List.<String>of()) {
          add(relinked, i, i + 1, other);
        }
      }
    }
    return relinked;
  }

  private List<String> relinkings(String word) {
    return told(Way.RELINKED, word, () -> relinkingsAnew(word));
  }

  private List<String> relinkingsAnew(String word) {
    var relinkings = new ArrayList<String>();
    int last = word.length() - SHORTEST_RIGHT;
    for (int at = SHORTEST_LINKED; at <= last && relinkings.size() < MOST_CUTS; at++) {
      String left = word.substring(0, at);
      String right = word.substring(at);
      if (isPart(left) && isPart(right)) {
        relinkings.add(left + "s" + right);
      } else if (right.startsWith("s") && isPart(left) && isPart(right.substring(1))) {
        relinkings.add(left + right.substring(1));
      }
    }
    return relinkings;
  }

  private boolean isPart(String word) {
    return word.length() >= SHORTEST_LINKED
        && isKnown(new Term(Schema.PARTS, longestTerm.of(Schema.PARTS, word)));
  }

  /** A phrase also holds where one of its compounds stands apart: planning proces. */
  List<Alternative> unjoined(List<Alternative> alternatives) {
    var unjoined = new ArrayList<Alternative>();
    for (Alternative alternative : alternatives) {
      if (alternative.clause() instanceof Clause.Whole(Clause.Phrase(String text))) {
        for (String apart : unjoined(text)) {
          unjoined.add(
              new Alternative(
                  alternative.from(),
                  alternative.to(),
                  new Clause.Whole(new Clause.Phrase(apart)),
                  alternative.how()));
        }
      }
    }
    return unjoined;
  }

  private List<String> unjoined(String phrase) {
    var unjoined = new ArrayList<String>();
    for (String word : List.of(phrase.split(" ", -1))) {
      cuts(word).forEach(halves -> unjoined.add(phrase.replace(word, halves)));
    }
    return unjoined;
  }

  private void add(List<Alternative> joined, int from, int to, String word) {
    if (word.length() <= LONGEST_WORD
        && !told(Way.JOINED, word, () -> joinedAnew(word)).isEmpty()) {
      joined.add(new Alternative(from, to, new Clause.Word(word), How.JOINED));
    }
  }

  private List<String> joinedAnew(String word) {
    boolean written =
        WRITTEN_IN.stream()
            .anyMatch(field -> isKnown(new Term(field, longestTerm.of(field, word))));
    return written ? List.of(word) : List.of();
  }

  /** Compounds also hold where their halves stand apart: lucht verdediging. */
  List<Apart> apart(List<Clause> words) {
    var apart = new ArrayList<Apart>();
    if (Ranking.areMany(words)) {
      return apart;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i) instanceof Clause.Word(String text)) {
        boolean isWhole = isWhole(text.toLowerCase(Locale.ROOT));
        for (String halves : cuts(text)) {
          apart.add(new Apart(i, halves, isWhole));
        }
      }
    }
    return apart;
  }

  private List<String> cuts(String text) {
    return told(Way.CUT, text, () -> cutsAnew(text));
  }

  private List<String> cutsAnew(String text) {
    Matcher joined = ABBREVIATION_FIRST.matcher(text);
    if (joined.matches()) {
      String left = joined.group(1).toLowerCase(Locale.ROOT);
      boolean halves = isHalf(left) && isHalf(joined.group(2));
      return halves ? List.of(left + " " + joined.group(2)) : List.of();
    }
    String word = text.toLowerCase(Locale.ROOT);
    return isCompoundLike(word) ? cuts(word, !isWhole(word)) : List.of();
  }

  private static boolean isCompoundLike(String word) {
    return word.length() >= SHORTEST_WORD
        && word.length() <= LONGEST_WORD
        && word.chars().allMatch(Character::isLetter);
  }

  /** Whether the lexicon has a word for one that is not made of others: Duitsland, taskforce. */
  private static boolean isWhole(String word) {
    return DutchWords.shipped().has(WrittenWords.folded(word));
  }

  /** The ways to cut a word in two, or its right half again. */
  private List<String> cuts(String word, boolean again) {
    var cuts = new ArrayList<String>();
    int last = word.length() - SHORTEST_RIGHT;
    for (int at = SHORTEST_LEFT; at <= last && cuts.size() < MOST_CUTS; at++) {
      String left = left(word.substring(0, at));
      if (!left.isEmpty()) {
        String right = word.substring(at);
        List<String> rights =
            isHalf(right) ? List.of(right) : again ? cuts(right, false) : List.<String>of();
        rights.forEach(half -> cuts.add(left + " " + half));
      }
    }
    return cuts;
  }

  /** The left half as it is written alone, without the s that joins it; "" where it is no word. */
  private String left(String half) {
    if (isHalf(half)) {
      return half;
    }
    String noun = FirstNouns.of(half);
    if (!noun.equals(half)) {
      return isHalf(noun) ? noun : "";
    }
    boolean linked = half.endsWith("s") && half.length() > SHORTEST_LEFT;
    String bare = linked ? half.substring(0, half.length() - 1) : half;
    return linked && isHalf(bare) ? bare : "";
  }

  /** Known as it stands, or in another form: raket systemen for raketsysteem. */
  private boolean isHalf(String word) {
    return !Particles.isParticle(word)
        && (isWritten(word)
            || (word.length() >= SHORTEST_STEMMED
                ? isKnown(new Term(Schema.TEXT, longestTerm.of(Schema.TEXT, word)))
                : isPluralWritten(word)));
  }

  private boolean isWritten(String word) {
    return isKnown(new Term(Schema.EXACT, longestTerm.of(Schema.EXACT, word)));
  }

  /** Tanks for the tank of tanklevering. */
  private boolean isPluralWritten(String word) {
    return word.length() > SHORTEST_LEFT
        && DutchWords.shipped().has(word)
        && NounForms.of(word).stream().anyMatch(form -> !form.equals(word) && isWritten(form));
  }

  /** What was found of a word before counts as if it were looked up again. */
  private List<String> told(Way way, String word, Supplier<List<String>> anew) {
    Told known = memo.of(way, word);
    if (known != null && lookups + known.lookups() <= MOST_LOOKUPS) {
      lookups += known.lookups();
      return known.words();
    }
    int before = lookups;
    List<String> words = anew.get();
    if (lookups <= MOST_LOOKUPS) {
      memo.remember(way, word, new Told(words, lookups - before));
    }
    return words;
  }

  private boolean isKnown(Term term) {
    lookups++;
    return lookups <= MOST_LOOKUPS && known.test(term);
  }
}
