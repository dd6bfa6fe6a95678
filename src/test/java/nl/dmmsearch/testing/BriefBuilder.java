package nl.dmmsearch.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Kin;
import nl.dmmsearch.brief.Letterhead;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.SourcePart;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.brief.Tag;
import org.jspecify.annotations.Nullable;

/** Makes briefs for tests; whatever is not said is left out. */
public final class BriefBuilder {
  private final String source;
  private int part = 1;
  private AccessLabel access = AccessLabel.OPENBAAR;
  private DocumentType type = DocumentType.OVERIG;
  private @Nullable Phase phase;
  private String title = "zonder titel";
  private @Nullable LocalDate letterDate;
  private @Nullable LocalDate heldOn;
  private @Nullable String sender;
  private @Nullable Chamber chamber;
  private @Nullable KamerstukNumber kamerstuk;
  private @Nullable String addressee;
  private Letterhead letterhead = Letterhead.NONE;
  private final List<String> signatories = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Footnote> footnotes = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();
  private @Nullable BriefId copyOf;

  private BriefBuilder(String source) {
    this.source = source;
  }

  /** A brief from the document of this name, the first part unless said otherwise. */
  public static BriefBuilder brief(String source) {
    return new BriefBuilder(source);
  }

  /** Which part of its document it is. */
  public BriefBuilder part(int number) {
    part = number;
    return this;
  }

  /** Only readers with clearance may know of it. */
  public BriefBuilder intern() {
    access = AccessLabel.INTERN;
    return this;
  }

  /** What kind of document it is. */
  public BriefBuilder type(DocumentType value) {
    type = value;
    return this;
  }

  /** Before or after its meeting. */
  public BriefBuilder phase(Phase value) {
    phase = value;
    return this;
  }

  /** Its title. */
  public BriefBuilder titled(String value) {
    title = value;
    return this;
  }

  /** In which the Netherlands commits itself or takes a position. */
  public BriefBuilder stating(Statement... made) {
    statements.addAll(List.of(made));
    return this;
  }

  /** Its letter date, as ISO 8601. */
  public BriefBuilder dated(String day) {
    letterDate = LocalDate.parse(day);
    return this;
  }

  /** The day the debate was held, as ISO 8601. */
  public BriefBuilder held(String day) {
    heldOn = LocalDate.parse(day);
    return this;
  }

  /** Who wrote it, by role. */
  public BriefBuilder sender(String role) {
    sender = role;
    return this;
  }

  /** To whom it goes. */
  public BriefBuilder to(String reader) {
    addressee = reader;
    return this;
  }

  /** Lines of its letterhead that tell of it. */
  public BriefBuilder letterhead(String... telling) {
    letterhead = new Letterhead(List.of(telling), letterhead.usual());
    return this;
  }

  /** Lines of its letterhead that most letters have. */
  public BriefBuilder usualLines(String... usual) {
    letterhead = new Letterhead(letterhead.telling(), List.of(usual));
    return this;
  }

  /** Who signed it. */
  public BriefBuilder signedBy(String name) {
    signatories.add(name);
    return this;
  }

  /** The house it was sent to. */
  public BriefBuilder chamber(Chamber value) {
    chamber = value;
    return this;
  }

  /** Its number as a parliamentary paper. */
  public BriefBuilder kamerstuk(String dossier, String number) {
    kamerstuk = new KamerstukNumber(dossier, number);
    return this;
  }

  /** A reference of the sender's own. */
  public BriefBuilder reference(String value) {
    references.add(value);
    return this;
  }

  /** A meeting that it is about, from one day to another; the first one is the main one. */
  public BriefBuilder meeting(MeetingKind kind, String from, String to) {
    return meeting(
        new Meeting(kind, new DateRange(LocalDate.parse(from), LocalDate.parse(to)), null));
  }

  /** A meeting that it is about; the first one is the main one. */
  public BriefBuilder meeting(Meeting meeting) {
    meetings.add(meeting);
    return this;
  }

  /** Text without a heading, without pages. */
  public BriefBuilder about(String text) {
    return section(null, text);
  }

  /** A section without pages. */
  public BriefBuilder section(@Nullable String heading, String text) {
    return section(heading, text, List.of());
  }

  /** A section. */
  public BriefBuilder section(@Nullable String heading, String text, List<PageStart> pages) {
    sections.add(new Section(heading, 1, "s" + (sections.size() + 1), text, pages, List.of()));
    return this;
  }

  /** A footnote. */
  public BriefBuilder footnote(String text, @Nullable Integer page) {
    footnotes.add(new Footnote(String.valueOf(footnotes.size() + 1), page, text));
    return this;
  }

  /** A value of the taxonomy, as if the brief had earned it. */
  public BriefBuilder tag(Dimension dimension, String value) {
    tags.add(new Tag(dimension, value, 1, List.of(new Evidence(value, null, Where.TEXT, null, 0))));
    return this;
  }

  /** A value of the taxonomy that the last section names, by these words in its text or heading. */
  public BriefBuilder tag(Dimension dimension, String value, String words, Where where) {
    Section section = sections.getLast();
    String text = where == Where.HEADING ? String.valueOf(section.heading()) : section.text();
    tags.add(
        new Tag(
            dimension,
            value,
            1,
            List.of(new Evidence(words, null, where, section.anchor(), text.indexOf(words)))));
    return this;
  }

  /** What it cites, as yet without a target. */
  public BriefBuilder cites(Citation.Kind kind, String text, @Nullable KamerstukNumber number) {
    citations.add(new Citation(kind, text, number, null, null, null));
    return this;
  }

  /** A copy, for which this brief stands or which stands for it. */
  public BriefBuilder copy(BriefBuilder other) {
    Brief copy = other.build();
    Header header = copy.header();
    copies.add(
        new Copy(
            copy.id(),
            copy.source(),
            header.sender(),
            header.chamber(),
            header.kamerstuk(),
            header.ownReferences()));
    return this;
  }

  /** The brief that is found in its place, one of its copies. */
  public BriefBuilder copyOf(BriefBuilder other) {
    copyOf = other.build().id();
    return copy(other);
  }

  /** The brief as told. */
  public Brief build() {
    return new Brief(
        new SourcePart(new SourceName(source), part, "text/plain"),
        access,
        new Header(
            type,
            phase,
            title,
            null,
            letterDate,
            heldOn,
            sender,
            chamber,
            addressee,
            signatories,
            kamerstuk,
            references),
        letterhead,
        meetings,
        sections,
        footnotes,
        citations,
        tags,
        statements,
        List.of(),
        new Kin(copies, copyOf));
  }
}
