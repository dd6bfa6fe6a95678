package nl.dmmsearch.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.Snippet;

/** Finds the section in which a hit's best snippet stands. */
final class SnippetAnchors {
  private final BriefSearcher searcher;
  private final AccessLabel clearance;

  SnippetAnchors(BriefSearcher searcher, AccessLabel clearance) {
    this.searcher = searcher;
    this.clearance = clearance;
  }

  /** The anchor; empty where no passage answers the query, as when there is none. */
  Optional<String> of(Hit hit) {
    return hit.snippets().stream()
        .findFirst()
        .filter(snippet -> !snippet.marks().isEmpty())
        .flatMap(snippet ->
            searcher
                .brief(hit.brief().id(), clearance)
                .flatMap(brief -> anchor(brief.sections(), snippet)));
  }

  /** Two sections can have one heading; then the text of the snippet decides. */
  static Optional<String> anchor(List<Section> sections, Snippet snippet) {
    List<Section> named =
        sections.stream()
            .filter(section -> Objects.equals(section.heading(), snippet.section()))
            .toList();
    return named.stream()
        .filter(section -> section.text().contains(snippet.text()))
        .findFirst()
        .or(() -> named.stream().findFirst())
        .map(Section::anchor);
  }
}
