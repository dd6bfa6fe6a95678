package nl.dmmsearch.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a person asked, taken apart.
 *
 * @param words of which as many must hold as {@link Match} says
 * @param alternatives what also answers some of the words
 * @param required always hold
 * @param excluded never hold
 * @param ignored words as typed that say nothing about what is looked for
 * @param notices how it was read, where that is not obvious
 */
public record Query(
    List<Clause> words,
    List<Alternative> alternatives,
    List<Clause> required,
    List<Clause> excluded,
    List<String> ignored,
    List<Notice> notices) {
  /** Copies the lists and checks that alternatives stand for words that are there. */
  public Query {
    words = List.copyOf(words);
    alternatives = List.copyOf(alternatives);
    required = List.copyOf(required);
    excluded = List.copyOf(excluded);
    ignored = List.copyOf(ignored);
    notices = List.copyOf(notices);
    for (Alternative alternative : alternatives) {
      if (alternative.to() > words.size()) {
        throw new IllegalArgumentException("no such words: " + alternative);
      }
    }
  }

  /** A query in which nothing is understood beyond its syntax. */
  public static Query of(
      List<Clause> words, List<Clause> required, List<Clause> excluded, List<Notice> notices) {
    return new Query(words, List.of(), required, excluded, List.of(), notices);
  }

  /** The query that every brief answers. */
  public static Query everything() {
    return of(List.of(), List.of(), List.of(), List.of());
  }

  /** This query with as many other words in the places of its own, and others that must hold. */
  Query asking(List<Clause> others, List<Clause> must) {
    return new Query(others, alternatives, must, excluded, ignored, notices);
  }

  /** This query with more that answers its words. */
  public Query with(List<Alternative> more) {
    var all = new ArrayList<>(alternatives);
    all.addAll(more);
    return new Query(words, all, required, excluded, ignored, notices);
  }

  /** This query with more that must hold, and a remark on it. */
  public Query requiring(Clause clause, Notice notice) {
    var all = new ArrayList<>(required);
    all.add(clause);
    return new Query(words, alternatives, all, excluded, ignored, notices).noting(notice);
  }

  /** This query without what must not be there. */
  public Query excludingNothing() {
    return new Query(words, alternatives, required, List.of(), ignored, notices);
  }

  /** This query with one more remark. */
  public Query noting(Notice notice) {
    var all = new ArrayList<>(notices);
    all.add(notice);
    return new Query(words, alternatives, required, excluded, ignored, all);
  }

  /** This query without some of its remarks. */
  Query notNoting(Predicate<Notice> idle) {
    List<Notice> kept = notices.stream().filter(idle.negate()).toList();
    return new Query(words, alternatives, required, excluded, ignored, kept);
  }

  /**
   * This query without some of its words, and without the alternatives that stood for those alone.
   *
   * @param dropped their places, from 0
   */
  public Query without(Set<Integer> dropped) {
    int[] places = new int[words.size() + 1];
    var kept = new ArrayList<Clause>();
    for (int i = 0; i < words.size(); i++) {
      places[i] = kept.size();
      if (!dropped.contains(i)) {
        kept.add(words.get(i));
      }
    }
    places[words.size()] = kept.size();
    List<Alternative> moved =
        alternatives.stream()
            .filter(a -> places[a.from()] < places[a.to()])
            .map(a -> new Alternative(places[a.from()], places[a.to()], a.clause(), a.how()))
            .toList();
    return new Query(kept, moved, required, excluded, ignored, notices);
  }

  /**
   * This query with names of several words as one word each, and without what answers only some of
   * those words.
   *
   * @param isOne whether several words that an alternative stands for are one word
   * @param word what stands in their place, given the alternative
   */
  public Query joining(Predicate<Alternative> isOne, Function<Alternative, Clause> word) {
    List<Alternative> names =
        alternatives.stream()
            .filter(a -> a.isOfSeveral() && isOne.test(a))
            .sorted(Comparator.comparingInt(Alternative::from).reversed())
            .toList();
    Query joined = this;
    int before = words.size();
    // From the end, so that the places of those before stay what they are.
    for (Alternative name : names) {
      if (name.to() <= before) {
        joined = joined.joined(name, word.apply(name));
        before = name.from();
      }
    }
    return joined;
  }

  private Query joined(Alternative name, Clause word) {
    List<Alternative> others =
        alternatives.stream()
            .filter(a -> !a.crosses(name))
            .filter(a -> !(a.answersTheSame(name) && a.how() == How.LITERAL))
            .toList();
    Query fewer =
        new Query(words, others, required, excluded, ignored, notices)
            .without(
                IntStream.range(name.from() + 1, name.to())
                    .boxed()
                    .collect(Collectors.toUnmodifiableSet()));
    var read = new ArrayList<>(fewer.words);
    read.set(name.from(), word);
    return fewer.asking(read, required);
  }

  /** The words that an alternative stands for, as typed. */
  public String typed(Alternative alternative) {
    return Wording.of(words.subList(alternative.from(), alternative.to()));
  }

  /** One of the words with what else answers it; a name of several words answers each of them. */
  public Clause answered(int word) {
    List<Alternative> others =
        alternatives.stream().filter(other -> other.from() <= word && word < other.to()).toList();
    Clause typed = words.get(word);
    return others.isEmpty() ? typed : Clause.Or.answered(typed, others);
  }

  /** This query that leaves these words, as typed, out of account. */
  public Query ignoring(List<String> more) {
    var all = new ArrayList<>(ignored);
    all.addAll(more);
    return new Query(words, alternatives, required, excluded, all, notices);
  }

  /**
   * How many different words it has. A word that was typed twice is asked once, also where {@link
   * Match} says how many a brief must have, and has whatever answers it at either place.
   */
  public int differentWords() {
    return Set.copyOf(words).size();
  }

  /**
   * Whether nothing in it says what a brief should contain, so that there is nothing to rank by.
   */
  public boolean ranksNothing() {
    return words.isEmpty()
        && required.stream().allMatch(clause -> Clause.isPeriod(clause) || Clause.isKind(clause));
  }

  /** Whether the newest or oldest of a kind are asked for: nothing else requires a kind. */
  public boolean asksByDay() {
    return required.stream().anyMatch(Clause::isKind);
  }

  /** Whether the oldest of a kind are asked for. */
  boolean asksOldest() {
    return required.stream()
        .anyMatch(clause -> clause instanceof Clause.OfType kind && kind.oldestFirst());
  }
}
