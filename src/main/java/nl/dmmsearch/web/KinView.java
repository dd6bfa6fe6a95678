package nl.dmmsearch.web;

import java.util.List;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.Copy;
import org.jspecify.annotations.Nullable;

/** Says in Dutch how a brief stands to others: its copies, and what it cites. */
final class KinView {
  private KinView() {}

  /** The brief that is found in place of this one; null where this one is found. */
  static @Nullable LinkView standsFor(Brief brief) {
    BriefId standing = brief.kin().copyOf();
    return brief.kin().copies().stream()
        .filter(copy -> copy.id().equals(standing))
        .findFirst()
        .map(copy -> new LinkView(copy.source().name().value(), BriefLink.page(copy.id())))
        .orElse(null);
  }

  static List<BriefView.CopyView> copies(Brief brief) {
    List<Copy> copies = brief.kin().copies();
    List<LinkView> pages = CopyNames.links(copies, brief.header());
    return IntStream.range(0, copies.size())
        .mapToObj(i -> new BriefView.CopyView(pages.get(i), original(copies.get(i))))
        .toList();
  }

  private static LinkView original(Copy copy) {
    return new LinkView(copy.source().name().value(), BriefLink.original(copy.id()));
  }

  static List<BriefView.CitationView> citations(Brief brief) {
    return brief.citations().stream().map(citation -> citation(citation, brief)).toList();
  }

  private static BriefView.CitationView citation(Citation citation, Brief brief) {
    boolean inText =
        brief.sections().stream().anyMatch(section -> section.anchor().equals(citation.anchor()));
    boolean inNote =
        brief.footnotes().stream().anyMatch(note -> note.anchor().equals(citation.anchor()));
    String place = inNote ? "in de noot" : inText ? "in de tekst" : "";
    return new BriefView.CitationView(
        citation.text(),
        citation.target() == null ? null : BriefLink.page(citation.target()),
        citation.page() == null ? place : "pagina " + citation.page(),
        inText || inNote ? citation.anchor() : null);
  }
}
