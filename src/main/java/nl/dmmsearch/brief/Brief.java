package nl.dmmsearch.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One letter or note, with all that was read out of it.
 *
 * @param source the document it comes from, and which part of it
 * @param access who may know of it
 * @param header what stands around the text
 * @param letterhead what else stands around it, and nothing else here says, see {@link Letterhead}
 * @param meetings that it is about, the main one first; empty where it names none
 * @param sections the running text in order
 * @param footnotes moved out of the running text, in order
 * @param citations of other documents, in order
 * @param tags earned along the taxonomy
 * @param statements in which the Netherlands commits itself or takes a position, in order
 * @param reading remarks on what was not read with certainty
 * @param kin its copies
 */
public record Brief(
    SourcePart source,
    AccessLabel access,
    Header header,
    Letterhead letterhead,
    List<Meeting> meetings,
    List<Section> sections,
    List<Footnote> footnotes,
    List<Citation> citations,
    List<Tag> tags,
    List<Statement> statements,
    List<Reading> reading,
    Kin kin) {
  /** A brief of which the header says all that stands around the text. */
  public Brief(
      SourcePart source,
      AccessLabel access,
      Header header,
      List<Meeting> meetings,
      List<Section> sections,
      List<Footnote> footnotes,
      List<Citation> citations,
      List<Tag> tags,
      List<Statement> statements,
      List<Reading> reading,
      Kin kin) {
    this(
        source,
        access,
        header,
        Letterhead.NONE,
        meetings,
        sections,
        footnotes,
        citations,
        tags,
        statements,
        reading,
        kin);
  }

  /** Copies the lists. */
  public Brief {
    meetings = List.copyOf(meetings);
    sections = List.copyOf(sections);
    footnotes = List.copyOf(footnotes);
    citations = List.copyOf(citations);
    tags = List.copyOf(tags);
    statements = List.copyOf(statements);
    reading = List.copyOf(reading);
  }

  /** Made from the source, so the same at every indexing. */
  public BriefId id() {
    return source.briefId();
  }

  /** The same brief with the tags that it earned. */
  public Brief withTags(List<Tag> earned) {
    return with(sections, earned);
  }

  /** A part of the brief: some of its sections, with the tags that those earned. */
  public Brief with(List<Section> some, List<Tag> earned) {
    return new Brief(
        source,
        access,
        header,
        letterhead,
        meetings,
        some,
        footnotes,
        citations,
        earned,
        statements,
        reading,
        kin);
  }

  /**
   * The same brief with other text.
   *
   * @param other its sections
   * @param notes its footnotes
   */
  public Brief withText(List<Section> other, List<Footnote> notes) {
    return new Brief(
        source,
        access,
        header,
        letterhead,
        meetings,
        other,
        notes,
        citations,
        tags,
        statements,
        reading,
        kin);
  }

  /** The same brief with another letterhead. */
  public Brief with(Letterhead other) {
    return new Brief(
        source,
        access,
        header,
        other,
        meetings,
        sections,
        footnotes,
        citations,
        tags,
        statements,
        reading,
        kin);
  }

  /** The same brief with the statements that it makes. */
  public Brief withStatements(List<Statement> made) {
    return new Brief(
        source,
        access,
        header,
        letterhead,
        meetings,
        sections,
        footnotes,
        citations,
        tags,
        made,
        reading,
        kin);
  }

  /**
   * The sentence, heading or title in which {@code evidence} stands; null for a note and for what a
   * person said.
   */
  public @Nullable String passage(Evidence evidence) {
    return switch (evidence.where()) {
      case TITLE -> header.subject() == null ? header.title() : header.subject();
      case HEADING -> section(evidence).map(Section::heading).orElse(null);
      case TEXT ->
          section(evidence).map(s -> Passage.around(s.text(), evidence.offset())).orElse(null);
      case FOOTNOTE, PERSON, GIVEN -> null;
    };
  }

  /** The section in which {@code evidence} stands. */
  public Optional<Section> section(Evidence evidence) {
    return sections.stream().filter(s -> s.anchor().equals(evidence.anchor())).findFirst();
  }

  /** The same brief with remarks of its own. */
  public Brief withReading(List<Reading> remarks) {
    return new Brief(
        source,
        access,
        header,
        letterhead,
        meetings,
        sections,
        footnotes,
        citations,
        tags,
        statements,
        remarks,
        kin);
  }

  /** The same brief for other eyes. */
  public Brief labelled(AccessLabel label) {
    return new Brief(
        source,
        label,
        header,
        letterhead,
        meetings,
        sections,
        footnotes,
        citations,
        tags,
        statements,
        reading,
        kin);
  }

  /** Whether its running text holds {@code words}, without regard to case and line ends. */
  public boolean says(String words) {
    return sections.stream().anyMatch(section -> Words.hold(section.text(), words));
  }

  /**
   * The same brief with how it stands to others.
   *
   * @param resolved its citations, with the briefs here that they mean
   * @param related its copies
   */
  public Brief withRelation(List<Citation> resolved, Kin related) {
    return new Brief(
        source,
        access,
        header,
        letterhead,
        meetings,
        sections,
        footnotes,
        resolved,
        tags,
        statements,
        reading,
        related);
  }

  /** What a list of hits shows of it. */
  public BriefSummary summary() {
    var values =
        Arrays.stream(Dimension.values())
            .collect(
                Collectors.toMap(
                    dimension -> dimension,
                    dimension ->
                        tags.stream()
                            .filter(tag -> tag.dimension() == dimension)
                            .map(Tag::value)
                            .toList()));
    return new BriefSummary(id(), source, access, header, meetings, values, kin.copies());
  }
}
