package nl.dmmsearch.engine.lucene;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.dmmsearch.engine.lucene.Schema.Weighted;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Means;
import org.apache.lucene.search.similarities.Similarity;

/**
 * What weighs how much; every number that decides an order stands here.
 *
 * @param means what is made use of
 * @param sought what is looked for
 */
record Ranking(Set<Means> means, Sought sought) {
  /** As search is meant to be. */
  static final Ranking USUAL = new Ranking(EnumSet.allOf(Means.class));

  /**
   * BM25 for texts of one to forty pages: the third mention of a word adds little, and a long
   * letter is hardly held against it, since only its title and first paragraph say what it is
   * about. The values that Anserini takes for all its collections (Yang, Fang and Lin 2018).
   */
  static final Similarity SIMILARITY = new RarestWord(0.9f, 0.4f);

  /**
   * For telling what is alike: with many words to look for, a long letter has some of each, and is
   * about little of it.
   */
  static final Similarity ALIKE = new RarestWord(0.9f, 0.9f);

  /**
   * How much of what other fields, or other answers to a word, score counts beside the best of
   * them.
   */
  static final float OTHERS = 0.1f;

  /**
   * What a fact that was named weighs beside how rare it is: more than its words do where they are
   * only written, so that type and date together bring the letter itself first.
   */
  static final float FACT = 2;

  /** What words that name a fact weigh where they are only written. */
  static final float WRITTEN_ONLY = 0.5f;

  /** How many words may stand between two that are near each other. */
  static final int NEAR = 8;

  /** What a meeting weighs that is of the time asked for: as much as a word by being there. */
  static final float MEETING_THEN = 9;

  /** What all words side by side weigh beside how rare they are: more than each of them often. */
  static final float ALL_NEAR = 2.5f;

  /** The same in the order in which they were typed. */
  static final float IN_ORDER = 1.15f;

  /**
   * What a verb weighs whose halves stand apart: as a word that a few in a hundred letters have,
   * for how many have it only reading them tells.
   */
  static final float APART = 3;

  /** How much of it has what writes other names for some of them. */
  static final float NEAR_AS_NAMED = 0.6f;

  /**
   * What it weighs to have all words of a query, be they far apart: who types a name and a year
   * wants what has both before what has the name often. From 8 to 20 all sets are answered alike.
   */
  static final float ALL_WORDS = 8;

  /** With so many other words among them they are half as near: letters put small ones there. */
  static final float HALF_NEAR = 16;

  /** For each word but one, so many others among them are too many. */
  static final int NOT_NEAR = 10;

  /**
   * What a word weighs that letters write with a capital: names say what is meant. Not beside a
   * word that is rare where the name is common, see {@link #COMMON} and {@link #COMMON_OF_TWO}: who
   * types sabotage Rusland means the one letter on sabotage before the many that name Rusland.
   */
  static final float NAME = 1.5f;

  /**
   * What a month or a day weighs: who types one wants what is of it before what only has the other
   * words. From 1.5 to 2 the queries of all sets are answered alike; with more, letters that merely
   * write the month come first.
   */
  static final float DATE = 2;

  /** How much of a word's presence what only has to do with it has. */
  static final float RELATED_PRESENT = 0.5f;

  /**
   * In so many times as many briefs a word is common beside another. With 2, what has to do with a
   * place outweighs a rare abbreviation.
   */
  static final int COMMON = 3;

  /**
   * The same of a name where there are but two words: the other one is the question, unless the
   * name is much the rarer one. Among more, the name says which of many matters is meant (opleiding
   * Iraakse leger).
   */
  static final double COMMON_OF_TWO = 0.4;

  /** A word this rare weighs half of what the rarest do by being there. */
  static final float HALF_PRESENT = 1;

  /** What a word in a letterhead weighs beside being there: less than any in a text. */
  static final float LETTERHEAD = 0.02f;

  /** What a name earns by being the one that was typed: more than other names do by rarity. */
  static final float AS_TYPED = 20;

  /** What a letter earns by being of whom letters are asked: more than what only names him does. */
  static final float WRITER = 20;

  /**
   * What a word with other names earns by being the one that was typed: less than a word is worth.
   * From .5 to 2 no set of queries tells the difference.
   */
  static final float WORD_AS_TYPED = 1;

  /**
   * The same where nothing else is asked, so that it takes nothing from a rarer word: more than
   * another name earns by being in a short letter or a heading.
   */
  static final float WORD_ALONE_AS_TYPED = 3;

  /** Twice about what a frequent word weighs in a letter about it; from 6 to 12 little changes. */
  private static final float PRESENCE = 9;

  /**
   * A query with more different words than this is a piece of text, not a question: a brief ranks
   * by which of them it has, not by how often or how near each other, and words are looked up as
   * they are written, neither joined nor cut.
   */
  static final int MANY_WORDS = 16;

  Ranking {
    means = Set.copyOf(means);
  }

  Ranking(Set<Means> means) {
    this(means, Sought.BRIEFS);
  }

  /** The same weights for what else can be looked for. */
  Ranking of(Sought other) {
    return new Ranking(means, other);
  }

  private boolean has(Means one) {
    return means.contains(one);
  }

  /** Whether so many words are a piece of text. */
  static boolean areMany(List<Clause> words) {
    return words.size() > MANY_WORDS && Set.copyOf(words).size() > MANY_WORDS;
  }

  /** Where a word or phrase is looked up. */
  List<Weighted> fields() {
    return used(sought.words());
  }

  /** Where beginnings and exact forms are looked up. */
  List<Weighted> asWritten() {
    return used(sought.asWritten());
  }

  private List<Weighted> used(List<Weighted> fields) {
    return fields.stream().filter(field -> isUsed(field.field())).map(this::flat).toList();
  }

  private boolean isUsed(String field) {
    return switch (field) {
      case Schema.TEXT -> has(Means.LEMMAS);
      case Schema.PARTS, Schema.TITLE, Schema.HEADING, Schema.MATTER ->
          has(Means.LEMMAS) && has(Means.PARTS);
      case Schema.LEAD -> has(Means.LEMMAS) && has(Means.PARTS) && has(Means.ZONES);
      default -> true;
    };
  }

  private Weighted flat(Weighted field) {
    return has(Means.ZONES) ? field : new Weighted(field.field(), 1, field.layer());
  }

  /** What an answer to a word weighs beside the word itself; with 0 it is none. */
  float weight(How how) {
    return switch (how) {
      case LITERAL, FORM, HEADER, TITLE, HEADING, BEGINNING -> 1;
      case PART -> has(Means.LEMMAS) && has(Means.PARTS) ? 1 : 0;
      case JOINED -> has(Means.JOINED) ? 1 : 0;
      case SYNONYM -> has(Means.SYNONYMS) ? 0.7f : 0;
      case RELATED -> has(Means.SYNONYMS) ? 0.3f : 0;
      case CORRECTION -> has(Means.SPELLING) ? 0.7f : 0;
      case DATE -> has(Means.DATES) ? 1 : 0;
      case DOCUMENT_TYPE, MEETING -> has(Means.KINDS) ? 1 : 0;
      case PAPER -> has(Means.PAPERS) ? 1 : 0;
    };
  }

  /** What a word weighs by being there at all. */
  float presence() {
    return has(Means.PRESENCE) ? PRESENCE : 0;
  }

  /** What two words near each other weigh, beside what each does. */
  float nearness() {
    return has(Means.NEARNESS) ? 1 : 0;
  }

  /** The most that a recent meeting weighs: less than any word does, so that it only parts ties. */
  float recency() {
    return has(Means.RECENCY) ? 0.01f : 0;
  }
}
