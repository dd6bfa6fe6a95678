package nl.dmmsearch.lines;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Header;

/** Makes a line of a brief. */
final class WrittenBrief {
  private WrittenBrief() {}

  static BriefLine line(Brief brief) {
    Header header = brief.header();
    BriefSummary summary = brief.summary();
    return new BriefLine(
        brief.id().value(),
        SourceLine.of(brief.source()),
        brief.access().value(),
        header.title(),
        header.subject(),
        header.type().value(),
        header.phase() == null ? null : header.phase().value(),
        header.letterDate(),
        header.heldOn(),
        header.sender(),
        header.chamber() == null ? null : header.chamber().value(),
        header.addressee(),
        header.signatories(),
        CitationLine.number(header.kamerstuk()),
        header.ownReferences(),
        header.dossiers(),
        LetterheadLine.of(brief.letterhead()),
        brief.meetings().stream().map(MeetingLine::of).toList(),
        values(summary, Dimension.TOPIC),
        values(summary, Dimension.MISSION),
        values(summary, Dimension.CAPABILITY),
        brief.sections().stream().map(SectionLine::of).toList(),
        brief.footnotes().stream().map(FootnoteLine::of).toList(),
        brief.citations().stream().map(CitationLine::of).toList(),
        brief.tags().stream().map(TagLine::of).toList(),
        brief.statements().stream().map(StatementLine::of).toList(),
        brief.reading().stream().map(ReadingLine::of).toList());
  }

  private static List<String> values(BriefSummary brief, Dimension dimension) {
    return brief.tags(dimension);
  }
}
