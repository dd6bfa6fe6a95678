package nl.dmmsearch.engine.lucene;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.search.DateBounds;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Says in Lucene's terms which briefs a filter lets through. */
final class FilterTranslator {
  private FilterTranslator() {}

  /** What a reader with this clearance may see, copies too; part of every read by id. */
  static Query clearance(AccessLabel clearance) {
    return labelled(Schema.ACCESS, clearance);
  }

  /** What a search by a reader with this clearance may find; part of every search. */
  static Query found(AccessLabel clearance) {
    return labelled(Schema.FOUND, clearance);
  }

  private static Query labelled(String field, AccessLabel clearance) {
    List<BytesRef> allowed =
        Arrays.stream(AccessLabel.values())
            .filter(clearance::allows)
            .map(label -> new BytesRef(label.value()))
            .toList();
    return new TermInSetQuery(field, allowed);
  }

  /** Any of the values, without regard to case. */
  static Query facet(Facet facet, Set<String> values) {
    return anyOf(Schema.compared(facet), values);
  }

  /** Any of the values in a field of compared ones, without regard to case. */
  static Query anyOf(String field, Set<String> values) {
    List<BytesRef> compared =
        values.stream().map(Schema::comparable).distinct().map(BytesRef::new).toList();
    return new TermInSetQuery(field, compared);
  }

  /** The brief is of one of the kinds. */
  static Query types(Set<DocumentType> types) {
    return facet(
        Facet.DOCUMENT_TYPE,
        types.stream().map(DocumentType::value).collect(Collectors.toUnmodifiableSet()));
  }

  /** The main meeting is of one of the kinds. */
  static Query kinds(Set<MeetingKind> kinds) {
    return facet(
        Facet.MEETING_KIND,
        kinds.stream().map(MeetingKind::value).collect(Collectors.toUnmodifiableSet()));
  }

  /** The main meeting overlaps the range, which is not open. */
  static Query meeting(DateBounds range) {
    return new BooleanQuery.Builder()
        .add(days(Schema.MEETING_START, null, range.to()), Occur.FILTER)
        .add(days(Schema.MEETING_END, range.from(), null), Occur.FILTER)
        .build();
  }

  /** The letter date lies in the range, which is not open. */
  static Query letter(DateBounds range) {
    return days(Schema.LETTER_DATE, range.from(), range.to());
  }

  /** The debate was held in the range, which is not open. */
  static Query held(DateBounds range) {
    return days(Schema.HELD_ON, range.from(), range.to());
  }

  /** The main meeting overlaps one of the ranges, or the letter or the debate is of it. */
  static Query during(List<DateBounds> ranges) {
    return ClauseTranslator.any(
        ranges.stream()
            .flatMap(range -> Stream.of(meeting(range), letter(range), held(range)))
            .toList());
  }

  /** The deadline of the statement lies in the range, which is not open. */
  static Query deadline(DateBounds range) {
    return days(Schema.DEADLINE, range.from(), range.to());
  }

  private static Query days(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
    return LongPoint.newRangeQuery(
        field,
        from == null ? Long.MIN_VALUE : from.toEpochDay(),
        to == null ? Long.MAX_VALUE : to.toEpochDay());
  }
}
