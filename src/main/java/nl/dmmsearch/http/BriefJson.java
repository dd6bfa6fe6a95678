package nl.dmmsearch.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.Letterhead;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.http.SummaryJson.MeetingJson;
import org.jspecify.annotations.Nullable;

/** One brief, whole. */
record BriefJson(
    @JsonUnwrapped SummaryJson brief,
    @Nullable String subject,
    @Nullable String addressee,
    List<String> signatories,
    @Nullable LocalDate heldOn,
    List<String> dossiers,
    Letterhead letterhead,
    List<MeetingJson> meetings,
    List<SectionJson> sections,
    List<FootnoteJson> footnotes,
    List<CitationJson> citations,
    List<StatementJson> statements,
    List<TagJson> tags,
    List<ReadingJson> reading,
    @Nullable String copyOf) {

  static BriefJson of(Brief brief) {
    Header header = brief.header();
    BriefId copyOf = brief.kin().copyOf();
    return new BriefJson(
        SummaryJson.of(brief.summary()),
        header.subject(),
        header.addressee(),
        header.signatories(),
        header.heldOn(),
        header.dossiers(),
        brief.letterhead(),
        brief.meetings().stream().map(MeetingJson::of).toList(),
        brief.sections().stream().map(SectionJson::of).toList(),
        brief.footnotes().stream().map(FootnoteJson::of).toList(),
        brief.citations().stream().map(CitationJson::of).toList(),
        brief.statements().stream().map(statement -> StatementJson.of(brief, statement)).toList(),
        brief.tags().stream().map(tag -> TagJson.of(brief, tag)).toList(),
        brief.reading().stream().map(ReadingJson::of).toList(),
        copyOf == null ? null : copyOf.value());
  }

  record SectionJson(
      @Nullable String heading,
      int level,
      @Nullable Integer page,
      String anchor,
      String text,
      List<NoteLink> notes,
      @Nullable SpeakerJson speaker) {
    static SectionJson of(Section section) {
      Speaker speaker = section.speaker();
      return new SectionJson(
          section.heading(),
          section.level(),
          section.page(),
          section.anchor(),
          section.text(),
          section.notes(),
          speaker == null ? null : SpeakerJson.of(speaker));
    }
  }

  record SpeakerJson(String role, @Nullable String name, @Nullable String party) {
    static SpeakerJson of(Speaker speaker) {
      return new SpeakerJson(speaker.role().value(), speaker.name(), speaker.party());
    }
  }

  record FootnoteJson(String marker, @Nullable Integer page, String text, String anchor) {
    static FootnoteJson of(Footnote footnote) {
      return new FootnoteJson(
          footnote.marker(), footnote.page(), footnote.text(), footnote.anchor());
    }
  }

  /** A reference to another document, and the brief here that it means where that is known. */
  record CitationJson(
      String kind,
      String text,
      @Nullable String target,
      @Nullable Integer page,
      @Nullable String anchor) {
    static CitationJson of(Citation citation) {
      BriefId target = citation.target();
      return new CitationJson(
          citation.kind().value(),
          citation.text(),
          target == null ? null : target.value(),
          citation.page(),
          citation.anchor());
    }
  }

  record TagJson(String dimension, String value, int count, List<EvidenceJson> evidence) {
    static TagJson of(Brief brief, Tag tag) {
      return new TagJson(
          tag.dimension().value(),
          tag.value(),
          tag.count(),
          tag.evidence().stream().map(evidence -> EvidenceJson.of(brief, evidence)).toList());
    }
  }

  /** Where the words stand; {@code passage} is what they stand in. */
  record EvidenceJson(
      String text,
      @Nullable Integer page,
      String where,
      @Nullable String anchor,
      @Nullable String passage) {
    static EvidenceJson of(Brief brief, Evidence evidence) {
      return new EvidenceJson(
          evidence.text(),
          evidence.page(),
          evidence.where().value(),
          evidence.anchor(),
          brief.passage(evidence));
    }
  }

  record ReadingJson(String field, String certainty, String why) {
    static ReadingJson of(Reading reading) {
      return new ReadingJson(reading.field(), reading.certainty().value(), reading.why());
    }
  }
}
