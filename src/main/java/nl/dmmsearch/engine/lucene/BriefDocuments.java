package nl.dmmsearch.engine.lucene;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Letterhead;
import nl.dmmsearch.brief.Meeting;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes the document that the index keeps of a brief. */
final class BriefDocuments {
  static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private final Document document = new Document();
  private final Brief brief;
  private final BriefSummary summary;
  private final BodyText text;

  private BriefDocuments(Brief brief) {
    this.brief = brief;
    this.summary = brief.summary();
    this.text = BodyText.of(brief);
  }

  static Document of(Brief brief) {
    var made = new BriefDocuments(brief);
    made.keys();
    // A copy that were counted among the texts would make its words seem more common than they are.
    if (brief.kin().copyOf() == null) {
      made.found();
    }
    return made.document;
  }

  private void found() {
    document.add(new StringField(Schema.FOUND, brief.access().value(), Field.Store.NO));
    var listing = new Listing(summary, Snippets.lead(text));
    document.add(new BinaryDocValuesField(Schema.LISTING, ListingOutput.written(listing)));
    dates();
    document.add(new SortedDocValuesField(Schema.NAMING, Namings.written(summary)));
    facets();
    header();
    text.values().forEach(this::body);
    text(Schema.LEAD, text.lead());
    abbreviations();
    letterhead();
    words();
    names();
  }

  private void keys() {
    String id = brief.id().value();
    document.add(new StringField(Schema.ID, id, Field.Store.NO));
    document.add(new SortedDocValuesField(Schema.ID, new BytesRef(id)));
    document.add(new StringField(Schema.SOURCE, brief.source().name().value(), Field.Store.NO));
    document.add(new StringField(Schema.ACCESS, brief.access().value(), Field.Store.NO));
    document.add(new BinaryDocValuesField(Schema.BRIEF, PackedJson.written(KeptBrief.bare(brief))));
    document.add(new BinaryDocValuesField(Schema.KEPT_TEXT, KeptTextWriter.written(text)));
    if (!brief.letterhead().equals(Letterhead.NONE)) {
      document.add(
          new BinaryDocValuesField(
              Schema.LETTERHEAD_LINES, PackedJson.written(brief.letterhead())));
    }
  }

  private void dates() {
    day(Schema.LETTER_DATE, brief.header().letterDate());
    day(Schema.HELD_ON, brief.header().heldOn());
    Meeting meeting = summary.meeting();
    if (meeting != null && meeting.dates() != null) {
      day(Schema.MEETING_START, meeting.dates().start());
      day(Schema.MEETING_END, meeting.dates().end());
    }
  }

  private void day(String field, @Nullable LocalDate day) {
    if (day != null) {
      document.add(new LongPoint(field, day.toEpochDay()));
      document.add(new NumericDocValuesField(field, day.toEpochDay()));
    }
  }

  private void facets() {
    for (Facet facet : Facet.values()) {
      for (String value : facet.valuesOf(summary)) {
        String compared = Schema.comparable(value);
        document.add(new StringField(Schema.compared(facet), compared, Field.Store.NO));
        if (facet.counted()) {
          document.add(new SortedSetDocValuesField(Schema.shown(facet), new BytesRef(value)));
        }
      }
    }
  }

  private void header() {
    Header header = brief.header();
    for (String field : List.of(Schema.TITLE, Schema.TITLE_AS_WRITTEN, Schema.HEADER)) {
      text(field, header.title());
    }
    for (String field : List.of(Schema.HEADING, Schema.HEADING_AS_WRITTEN, Schema.HEADER)) {
      brief.sections().forEach(section -> text(field, section.heading()));
    }
    text(Schema.LEAD, header.subject());
    text(Schema.HEADER, header.subject());
    for (String field : List.of(Schema.HEADER, Schema.SENDER)) {
      text(field, header.sender());
      header.signatories().forEach(signatory -> text(field, signatory));
    }
    number(header.kamerstuk(), header.ownReferences());
    brief.kin().copies().forEach(copy -> number(copy.kamerstuk(), copy.ownReferences()));
    brief.meetings().stream()
        .flatMap(meeting -> Stream.ofNullable(meeting.place()))
        .distinct()
        .forEach(place -> text(Schema.HEADER, place));
  }

  private void number(@Nullable KamerstukNumber kamerstuk, List<String> references) {
    for (String reference : references) {
      text(Schema.HEADER, reference);
      text(Schema.REFERENCE, reference);
    }
    if (kamerstuk != null) {
      text(Schema.HEADER, kamerstuk.value());
      text(Schema.REFERENCE, kamerstuk.value());
      PaperForms.of(kamerstuk).forEach(form -> text(Schema.REFERENCE, "Kamerstuk " + form));
    }
  }

  private void letterhead() {
    LetterheadText.of(brief)
        .forEach(line -> {
          text(Schema.LETTERHEAD, line);
          text(Schema.LETTERHEAD_AS_WRITTEN, line);
        });
    terms(Schema.usual(brief.access()), LetterheadText.words(brief.letterhead().usual()));
  }

  private void words() {
    terms(Schema.written(brief.access()), WordForms.of(WrittenWords.of(brief)).written());
  }

  private void names() {
    terms(Schema.names(brief.access()), IndexedNames.of(brief));
  }

  private void terms(String field, Collection<String> terms) {
    document.add(WholeTerms.field(field, terms));
  }

  private void text(String field, @Nullable String text) {
    if (text != null) {
      document.add(new TextField(field, text, Field.Store.NO));
    }
  }

  private void abbreviations() {
    text.values().stream()
        .flatMap(value -> Abbreviation.in(value).stream())
        .distinct()
        .flatMap(abbreviation -> LearnedNames.terms(abbreviation).stream())
        .forEach(term -> document.add(new StringField(Schema.ABBREVIATION, term, Field.Store.NO)));
  }

  private void body(String text) {
    document.add(new Field(Schema.BODY, text, WITH_OFFSETS));
  }
}
