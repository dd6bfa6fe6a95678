package nl.dmmsearch.engine.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.brief.Deadline;
import nl.dmmsearch.brief.EarlierStatement;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.search.Speakers;
import nl.dmmsearch.search.StatementFacet;
import nl.dmmsearch.search.StatementState;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Makes the documents that the index keeps of the statements of a brief. They go before the brief's
 * own, are replaced and removed with it, and are seen by a {@link SaidReader} alone.
 */
final class StatementDocuments {
  private final Document document = new Document();
  private final Statement statement;
  private final Brief brief;
  private final BriefSummary summary;

  private StatementDocuments(Statement statement, Brief brief, BriefSummary summary) {
    this.statement = statement;
    this.brief = brief;
    this.summary = summary;
  }

  /** None for a copy: the brief that stands for it makes the same statements. */
  static List<Document> of(Brief brief) {
    var documents = new ArrayList<Document>();
    if (brief.kin().copyOf() == null) {
      BriefSummary summary = brief.summary();
      for (Statement statement : brief.statements()) {
        documents.add(new StatementDocuments(statement, brief, summary).made());
      }
    }
    return documents;
  }

  private Document made() {
    keys();
    facets();
    dates();
    words();
    references();
    return document;
  }

  private void keys() {
    document.add(new StringField(Schema.SOURCE, brief.source().name().value(), Field.Store.NO));
    document.add(new StringField(said(Schema.FOUND), brief.access().value(), Field.Store.NO));
    document.add(new SortedDocValuesField(said(Schema.ID), new BytesRef(brief.id().value())));
    promise();
    document.add(new BinaryDocValuesField(said(Schema.STATEMENT), PackedJson.written(statement)));
  }

  private void promise() {
    document.add(new StringField(said(Schema.KEY), statement.id(), Field.Store.NO));
    for (EarlierStatement earlier : statement.earlier()) {
      if (earlier.target() != null) {
        document.add(new StringField(said(Schema.TARGET), earlier.target(), Field.Store.NO));
        document.add(
            new SortedSetDocValuesField(said(Schema.TARGET), new BytesRef(earlier.target())));
      }
    }
    if (StatementState.isPromise(statement)) {
      document.add(new StringField(said(Schema.PROMISE), Schema.MADE, Field.Store.NO));
    } else if (StatementState.saysKept(statement)) {
      document.add(new StringField(said(Schema.PROMISE), Schema.SAID_KEPT, Field.Store.NO));
    } else if (StatementState.saysDropped(statement)) {
      document.add(new StringField(said(Schema.PROMISE), Schema.SAID_DROPPED, Field.Store.NO));
    }
  }

  private void facets() {
    for (StatementFacet facet : StatementFacet.values()) {
      for (String value : facet.valuesOf(statement, summary)) {
        String compared = Schema.comparable(value);
        document.add(new StringField(said(Schema.compared(facet)), compared, Field.Store.NO));
        if (facet.counted()) {
          document.add(new SortedSetDocValuesField(said(Schema.shown(facet)), new BytesRef(value)));
        }
      }
    }
  }

  private void dates() {
    Deadline deadline = statement.deadline();
    day(Schema.DEADLINE, deadline == null ? null : deadline.value());
    day(Schema.LETTER_DATE, brief.header().letterDate());
    day(Schema.HELD_ON, brief.header().heldOn());
    Meeting meeting = summary.meeting();
    if (meeting != null && meeting.dates() != null) {
      day(Schema.MEETING_START, meeting.dates().start());
      day(Schema.MEETING_END, meeting.dates().end());
    }
  }

  private void day(String name, @Nullable LocalDate day) {
    if (day != null) {
      document.add(new LongPoint(said(name), day.toEpochDay()));
      document.add(new NumericDocValuesField(said(name), day.toEpochDay()));
    }
  }

  private void words() {
    document.add(new Field(said(Schema.BODY), statement.text(), BriefDocuments.WITH_OFFSETS));
    for (String field : List.of(Schema.HEADING, Schema.HEADING_AS_WRITTEN)) {
      text(field, statement.place().section());
    }
    for (String field : List.of(Schema.TITLE, Schema.TITLE_AS_WRITTEN)) {
      text(field, brief.header().title());
    }
    text(Schema.SENDER, brief.header().sender());
    brief.header().signatories().forEach(signatory -> text(Schema.SENDER, signatory));
    matter()
        .forEach(name -> {
          text(Schema.MATTER, name);
          text(Schema.MATTER_AS_WRITTEN, name);
        });
    Speakers.of(statement, summary).names().forEach(name -> text(Schema.HEADER, name));
  }

  /** The words with which the brief names what the statement is about. */
  private List<String> matter() {
    return brief.tags().stream()
        .filter(tag -> statement.tags(tag.dimension()).contains(tag.value()))
        .flatMap(tag -> tag.evidence().stream().map(evidence -> name(tag, evidence)))
        .distinct()
        .toList();
  }

  /** What no words earned goes by its id. */
  private static String name(Tag tag, Evidence evidence) {
    return switch (evidence.where()) {
      case TITLE, HEADING, TEXT, FOOTNOTE -> evidence.text();
      case PERSON, GIVEN -> tag.value();
    };
  }

  private void references() {
    Header header = brief.header();
    Stream.concat(
            header.ownReferences().stream(),
            brief.kin().copies().stream().map(Copy::ownReferences).flatMap(List::stream))
        .forEach(this::reference);
    Stream.concat(
            Stream.ofNullable(header.kamerstuk()),
            brief.kin().copies().stream().flatMap(copy -> Stream.ofNullable(copy.kamerstuk())))
        .forEach(this::paper);
  }

  private void reference(String reference) {
    text(Schema.HEADER, reference);
    text(Schema.REFERENCE, reference);
  }

  private void paper(KamerstukNumber number) {
    reference(number.value());
    PaperForms.of(number).forEach(form -> text(Schema.REFERENCE, "Kamerstuk " + form));
  }

  private void text(String name, @Nullable String text) {
    if (text != null) {
      document.add(new TextField(said(name), text, Field.Store.NO));
    }
  }

  private static String said(String field) {
    return SaidReader.field(field);
  }
}
