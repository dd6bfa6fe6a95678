package nl.dmmsearch.lines;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Kin;
import nl.dmmsearch.brief.Letterhead;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.SourcePart;
import nl.dmmsearch.brief.Tag;
import org.jspecify.annotations.Nullable;

/** Makes a brief of a line. */
record ReadBrief(BriefLine line) {
  /** The brief as the line gives it. */
  Brief brief() {
    SourcePart source = source();
    if (line.id() != null && !line.id().equals(source.briefId().value())) {
      throw new IllegalArgumentException(
          "id is «%s», but that of its source is «%s»"
              .formatted(line.id(), source.briefId().value()));
    }
    var brief =
        new Brief(
            source,
            access(),
            header(),
            letterhead(),
            Given.each(line.meetings(), "meetings", MeetingLine::read),
            Given.each(line.sections(), "sections", SectionLine::read),
            Given.each(line.footnotes(), "footnotes", FootnoteLine::read),
            Given.each(line.citations(), "citations", CitationLine::read),
            tags(),
            Given.each(line.statements(), "statements", StatementLine::read),
            Given.each(line.reading(), "reading", ReadingLine::read),
            Kin.NONE);
    new Places(brief).check();
    return brief;
  }

  SourcePart source() {
    return Given.needed(line.source(), "source").read();
  }

  AccessLabel access() {
    AccessLabel said = Given.choice(line.access(), AccessLabel::of, "access");
    return said == null ? AccessLabel.OPENBAAR : said;
  }

  private Header header() {
    DocumentType type = Given.choice(line.documentType(), DocumentType::of, "documentType");
    KamerstukNumber kamerstuk = CitationLine.number(line.kamerstuk());
    return new Header(
        type == null ? DocumentType.OVERIG : type,
        Given.choice(line.phase(), Phase::of, "phase"),
        Given.needed(line.title(), "title"),
        line.subject(),
        line.letterDate(),
        line.heldOn(),
        line.sender(),
        Given.choice(line.chamber(), Chamber::of, "chamber"),
        line.addressee(),
        Given.list(line.signatories()),
        kamerstuk,
        Given.list(line.ownReferences()),
        dossiers(kamerstuk));
  }

  private Letterhead letterhead() {
    LetterheadLine said = line.letterhead();
    return said == null ? Letterhead.NONE : said.read();
  }

  private List<String> dossiers(@Nullable KamerstukNumber kamerstuk) {
    List<String> said = line.dossiers();
    if (said != null) {
      return said;
    }
    return kamerstuk == null ? List.of() : List.of(kamerstuk.dossier());
  }

  private List<Tag> tags() {
    var tags = new ArrayList<>(Given.each(line.tags(), "tags", TagLine::read));
    add(tags, Dimension.TOPIC, line.topics());
    add(tags, Dimension.MISSION, line.missions());
    add(tags, Dimension.CAPABILITY, line.capabilities());
    return tags;
  }

  private static void add(List<Tag> tags, Dimension dimension, @Nullable List<String> values) {
    for (String value : Given.list(values)) {
      if (tags.stream().noneMatch(t -> t.dimension() == dimension && t.value().equals(value))) {
        tags.add(new TagLine(dimension.value(), value, null, null).read());
      }
    }
  }
}
