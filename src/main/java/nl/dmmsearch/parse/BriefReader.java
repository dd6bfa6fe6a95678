package nl.dmmsearch.parse;

import java.time.LocalDate;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Kin;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.SourcePart;
import org.jspecify.annotations.Nullable;

/** Reads one part of a document into a brief. */
final class BriefReader {
  private final SourcePart source;
  private final Part part;
  private final Remarks remarks;

  private BriefReader(SourcePart source, Part part, Remarks remarks) {
    this.remarks = remarks;
    this.source = source;
    this.part = part;
  }

  /**
   * The brief in a part.
   *
   * @param remarks what was already not certain; more are added
   */
  static Brief read(SourcePart source, AccessLabel access, Part part, Remarks remarks) {
    return new BriefReader(source, part, remarks).brief(access);
  }

  private Brief brief(AccessLabel access) {
    DocumentType type = TypeReader.of(part, remarks);
    LocalDate day = LetterDates.of(part, remarks);
    LocalDate held = LetterDates.held(part, type);
    String said = subject(type);
    String subject = said == null && type == DocumentType.OVERIG ? Titles.ofDebate(part) : said;
    String title = said == null ? title(type) : said;
    String sender = Senders.of(part, type);
    Phase told = PhaseReader.told(part, type, title);
    var context = new MeetingContext(type, told, held == null ? day : held, title, sender);
    List<Meeting> meetings = MeetingReader.of(part, context, remarks);
    Phase phase = told == null ? MeetingReader.phase(meetings, context.written()) : told;
    KamerstukNumber number = OwnNumber.of(source.name(), part.head(), remarks);
    String addressee = Addressees.of(part, type);
    var header =
        new Header(
            type,
            phase,
            title == null
                ? new MadeTitle(part, type, meetings, held == null ? day : held).text()
                : title,
            subject,
            day,
            held,
            sender,
            Addressees.chamber(part, type, addressee),
            addressee,
            part.signatories(),
            number,
            OwnReferences.in(part.head()),
            Dossiers.in(part.head(), number));
    return assembled(access, header, meetings);
  }

  private Brief assembled(AccessLabel access, Header header, List<Meeting> meetings) {
    var anchors = new Anchors();
    var notes = new Notes(part.notes(), anchors);
    List<Block> text =
        part.blocks().stream().filter(block -> !Titles.isInCapitals(block.text())).toList();
    List<Section> sections =
        Sections.of(notes.linked(text, remarks), anchors, Turns.in(text, header.type()));
    List<Footnote> footnotes = notes.footnotes();
    return new Brief(
        source,
        access,
        header,
        Letterheads.of(part, header),
        meetings,
        sections,
        footnotes,
        Citations.of(sections, footnotes, header.kamerstuk()),
        List.of(),
        List.of(),
        remarks.made(),
        Kin.NONE);
  }

  private @Nullable String title(DocumentType type) {
    String annex = Annexes.title(part.head());
    return annex == null ? Titles.inText(part, type) : annex;
  }

  private @Nullable String subject(DocumentType type) {
    String labelled = part.labels().first("betreft", "onderwerp", "betreffende", "subject");
    String subject =
        labelled == null && type == DocumentType.BESLISNOTA ? Titles.underNota(part) : labelled;
    return subject == null ? Titles.prefixed(part) : subject;
  }
}
