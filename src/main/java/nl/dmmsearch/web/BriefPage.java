package nl.dmmsearch.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.Facet;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.Reading.Certainty;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.search.FacetLabels;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementParameters;
import org.jspecify.annotations.Nullable;

/** Puts the page of one brief together. */
final class BriefPage {
  private final Brief brief;
  private final List<Hit> similar;
  private final @Nullable BriefId before;
  private final FacetLabels labels;

  /**
   * @param similar briefs about the same things
   * @param before the letter of its kind on the meeting before; null where there is none
   */
  BriefPage(Brief brief, List<Hit> similar, @Nullable BriefId before, FacetLabels labels) {
    this.brief = brief;
    this.similar = List.copyOf(similar);
    this.before = before;
    this.labels = labels;
  }

  /** The page for someone who came from {@code search}. */
  BriefView view(SearchLink search, LaterStatements later) {
    List<SectionView> sections = SectionText.of(brief.sections());
    return new BriefView(
        brief.header().title(),
        back(search),
        BriefLink.original(brief.id()),
        BriefLink.data(brief.id()),
        before == null ? null : ComparisonPage.href(before.value(), brief.id().value()),
        KinView.standsFor(brief),
        KinView.copies(brief),
        HeaderRows.of(brief),
        contents(sections),
        sections,
        footnotes(),
        KinView.citations(brief),
        tags(),
        doubts(false),
        doubts(true),
        similar.stream().map(hit -> BriefLink.titled(hit.brief())).toList(),
        statements(later));
  }

  private List<StatementView> statements(LaterStatements later) {
    var list = new StatementList(StatementParameters.today(), later);
    BriefSummary summary = brief.summary();
    return brief.statements().stream()
        .map(statement -> list.of(new StatementHit(statement, summary, 0, List.of())))
        .toList();
  }

  private List<BriefView.DoubtView> doubts(boolean settled) {
    return brief.reading().stream()
        .filter(remark -> settled == (remark.certainty() == Certainty.CORRECTED))
        .map(Doubts::of)
        .toList();
  }

  private static LinkView back(SearchLink search) {
    String text = search.parameters().isEmpty() ? "Alle brieven" : "Terug naar de zoekresultaten";
    return new LinkView(text, search.href());
  }

  private static List<BriefView.ContentsView> contents(List<SectionView> sections) {
    return sections.stream()
        .flatMap(section ->
            Stream.ofNullable(section.heading())
                .map(heading ->
                    new BriefView.ContentsView(heading, "#" + section.anchor(), section.depth())))
        .toList();
  }

  private List<BriefView.FootnoteView> footnotes() {
    Set<String> marked =
        brief.sections().stream()
            .flatMap(section -> section.notes().stream())
            .map(NoteLink::anchor)
            .collect(Collectors.toSet());
    return brief.footnotes().stream()
        .map(note -> footnote(note, marked.contains(note.anchor())))
        .toList();
  }

  private static BriefView.FootnoteView footnote(Footnote note, boolean marked) {
    String back = marked ? "#" + SectionText.MARK + note.anchor() : null;
    return new BriefView.FootnoteView(
        note.anchor(), back, note("Noot " + note.marker(), note.text(), note.page()));
  }

  private List<BriefView.TagsView> tags() {
    return Arrays.stream(Dimension.values())
        .map(dimension -> new BriefView.TagsView(FacetNames.plural(dimension), tags(dimension)))
        .filter(tags -> !tags.tags().isEmpty())
        .toList();
  }

  private List<BriefView.TagView> tags(Dimension dimension) {
    return brief.tags().stream()
        .filter(tag -> tag.dimension() == dimension)
        .map(this::tag)
        .toList();
  }

  private BriefView.TagView tag(Tag tag) {
    Facet facet = FacetNames.facet(tag.dimension());
    return new BriefView.TagView(
        labels.of(facet, tag.value()),
        SearchLink.everything().plus(facet, tag.value()).href(),
        times(tag.count()),
        tag.evidence().stream().map(this::proof).toList());
  }

  private static String times(int count) {
    return count == 0 ? "" : count == 1 ? "1 keer" : DutchNumbers.of(count) + " keer";
  }

  private BriefView.ProofView proof(Evidence evidence) {
    String href = brief.section(evidence).map(section -> "#" + section.anchor()).orElse(null);
    String passage = evidence.where() == Where.TEXT ? brief.passage(evidence) : null;
    return new BriefView.ProofView(evidence.text(), where(evidence), href, passage);
  }

  /** The section that one can go to, or else what the words stand in; with the page. */
  private String where(Evidence evidence) {
    String place =
        switch (evidence.where()) {
          case TITLE -> "titel";
          case HEADING -> "kop";
          case TEXT -> brief.section(evidence).map(Section::heading).orElse("tekst");
          case FOOTNOTE -> "voetnoot";
          case PERSON, GIVEN -> "";
        };
    return evidence.page() == null ? place : place + ", pagina " + evidence.page();
  }

  private static BriefView.NoteView note(String marker, String text, @Nullable Integer page) {
    return new BriefView.NoteView(marker, text, page == null ? "" : "pagina " + page);
  }
}
