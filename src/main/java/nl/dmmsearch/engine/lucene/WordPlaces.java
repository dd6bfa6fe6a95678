package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Wording;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** Where in a text the words of a query stand, or what else answers them. */
final class WordPlaces {
  private final List<Clause> words;
  private final List<Alternative> others;
  private final Phrases phrases;

  /**
   * @param others what else answers the words
   */
  WordPlaces(List<Clause> words, List<Alternative> others, Phrases phrases) {
    this.words = List.copyOf(words);
    this.others = List.copyOf(others);
    this.phrases = phrases;
  }

  /**
   * The fields that one text is read in; each has the same words in the same places.
   *
   * @param parts has the stems of words and of the parts of compounds
   * @param stems has the stems of whole words
   * @param written has words as they are written
   */
  record In(String parts, String stems, String written) {
    static final In TEXT = new In(Schema.PARTS, Schema.TEXT, Schema.EXACT);

    /** A title has no field of its own for whole words. */
    static final In TITLE = new In(Schema.TITLE, Schema.TITLE, Schema.TITLE_AS_WRITTEN);

    /** Neither has a letterhead. */
    static final In LETTERHEAD =
        new In(Schema.LETTERHEAD, Schema.LETTERHEAD, Schema.LETTERHEAD_AS_WRITTEN);
  }

  /** Where a word stands in whatever spacing; nothing where it is no word in a text. */
  Optional<IntervalsSource> asTyped(Clause word, In in) {
    return answers(word, in, other -> other.how() == How.JOINED || other.how() == How.FORM);
  }

  /** The same, or another name of it. */
  Optional<IntervalsSource> asNamed(Clause word, In in) {
    return answers(word, in, other -> other.how() != How.RELATED);
  }

  /**
   * Whether other words of the query name what the word is of, so that it says nothing that they do
   * not: the country of a mission.
   */
  boolean isImplied(Clause word) {
    return others.stream()
        .filter(other -> other.how() == How.RELATED && covers(other, word))
        .map(other -> " " + Wording.shown(other.clause()).toLowerCase(Locale.ROOT) + " ")
        .anyMatch(typed()::contains);
  }

  /** Whether the words are several, and one name together that is written so. */
  boolean areOneName() {
    return others.stream().anyMatch(other -> other.how() == How.LITERAL && coversAll(other));
  }

  /** Whether the words are several that have other names together. */
  boolean haveOtherNames() {
    return others.stream().anyMatch(other -> other.how() == How.SYNONYM && coversAll(other));
  }

  private boolean coversAll(Alternative other) {
    return other.isOfSeveral() && other.from() == 0 && other.to() == words.size();
  }

  /** Words that are other names of one, as they are listed. */
  Stream<String> otherNames(Clause word) {
    return others.stream()
        .filter(other -> other.how() == How.SYNONYM && !other.isOfSeveral() && covers(other, word))
        .map(other -> other.clause() instanceof Clause.Whole(Clause name) ? name : other.clause())
        .flatMap(
            name -> name instanceof Clause.Word(String text) ? Stream.of(text) : Stream.empty());
  }

  private String typed() {
    return " " + Wording.shown(words).toLowerCase(Locale.ROOT) + " ";
  }

  private boolean covers(Alternative other, Clause word) {
    return words.subList(other.from(), other.to()).contains(word);
  }

  private Optional<IntervalsSource> answers(Clause word, In in, Predicate<Alternative> answers) {
    var places = new ArrayList<IntervalsSource>();
    places(word, in, in.parts).ifPresent(places::add);
    if (places.isEmpty()) {
      return Optional.empty();
    }
    for (Alternative other : others) {
      if (answers.test(other) && covers(other, word)) {
        places(other.clause(), in, in.parts).ifPresent(places::add);
      }
    }
    return Optional.of(any(places));
  }

  private Optional<IntervalsSource> places(Clause clause, In in, String stems) {
    return switch (clause) {
      case Clause.Word(String text) when PluralOnly.is(text) ->
          Optional.of(run(text, in, in.written));
      case Clause.Word(String text) when Lookalikes.has(text) -> {
        String field = isVerb(text) ? in.stems : stems;
        yield Optional.of(fixed(Lookalikes.without(phrases, field, text), in, field));
      }
      case Clause.Word(String text) -> Optional.of(run(text, in, isVerb(text) ? in.stems : stems));
      case Clause.Phrase(String text) when Members.are(text) ->
          Optional.of(fixed(Members.places(phrases, stems, text), in, stems));
      case Clause.Phrase(String text) -> Optional.of(run(text, in, stems));
      case Clause.Near(String text, int within) ->
          Optional.of(fixed(phrases.places(stems, text, within, false), in, stems));
      case Clause.SplitVerb verb -> Optional.of(fixed(VerbApart.of(verb), in, in.written));
      case Clause.Exact(String text) -> Optional.of(run(text, in, in.written));
      case Clause.Whole(Clause.And(List<Clause> names)) ->
          Optional.of(fixed(NamesAlone.places(phrases, in.stems, names), in, in.stems));
      case Clause.Whole(Clause.Phrase(String text)) when SummitPlaces.are(text) ->
          Optional.of(fixed(SummitPlaces.places(phrases, in.stems, text), in, in.stems));
      case Clause.Whole(Clause.Phrase(String text)) when WrittenDays.are(text) ->
          Optional.of(fixed(WrittenDays.places(text), in, in.written));
      case Clause.Whole(Clause inner) -> places(inner, in, in.stems);
      case Clause.Or(List<Clause> clauses, var _) -> any(clauses, in, stems);
      case Clause.And _, Clause.Not _, Clause.In _, Clause.Prefix _, Clause.Paper _ ->
          Optional.empty();
      case Clause.OfMeeting(Set<MeetingKind> kinds) ->
          Optional.of(any(kinds.stream().map(kind -> run(kind.value(), in, stems)).toList()));
      case Clause.During _, Clause.OfType _ -> Optional.empty();
    };
  }

  private Optional<IntervalsSource> any(List<Clause> clauses, In in, String stems) {
    List<IntervalsSource> places =
        clauses.stream().flatMap(clause -> places(clause, in, stems).stream()).toList();
    return places.isEmpty() ? Optional.empty() : Optional.of(any(places));
  }

  private static IntervalsSource any(List<IntervalsSource> places) {
    return places.size() == 1 ? places.getFirst() : Intervals.or(false, places);
  }

  /** Words next to each other in this order. */
  private IntervalsSource run(String text, In in, String field) {
    return fixed(phrases.places(field, text, 0, true), in, field);
  }

  private static IntervalsSource fixed(IntervalsSource places, In in, String field) {
    return field.equals(in.parts) ? places : Intervals.fixField(field, places);
  }

  /** Whether a word is a form of a verb and nothing else. */
  static boolean isVerb(String word) {
    return DutchWords.verbForms().has(WrittenWords.folded(word));
  }
}
