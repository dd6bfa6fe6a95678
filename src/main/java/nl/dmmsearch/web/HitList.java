package nl.dmmsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.dmmsearch.brief.BriefSummary;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.search.Explanation;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.Snippet;
import org.jspecify.annotations.Nullable;

/** Says in Dutch what a list shows of each hit. */
final class HitList {
  private final SearchLink link;

  /**
   * A list of the hits of one search.
   *
   * @param link the search, so that a brief's page can lead back to it
   */
  HitList(SearchLink link) {
    this.link = link;
  }

  HitView of(Hit hit) {
    return new HitView(
        hit.brief().header().title(),
        BriefLink.page(hit.brief().id())
            + link.query()
            + anchor(hit).map(anchor -> "#" + anchor).orElse(""),
        facts(hit.brief()),
        hit.snippets().stream().map(HitList::snippet).toList(),
        hit.explanation().stream().map(Explanation::text).toList(),
        copies(hit.brief()));
  }

  private static List<LinkView> copies(BriefSummary brief) {
    return CopyNames.links(brief.copies(), brief.header());
  }

  /** Where the best passage stands; nowhere where none answers the query. */
  private static Optional<String> anchor(Hit hit) {
    return hit.snippets().stream()
        .findFirst()
        .filter(snippet -> !snippet.marks().isEmpty())
        .flatMap(snippet -> Optional.ofNullable(snippet.anchor()));
  }

  private static List<String> facts(BriefSummary brief) {
    Header header = brief.header();
    var facts = new ArrayList<String>();
    facts.add(header.type().label());
    date(header).ifPresent(facts::add);
    facts.addAll(correspondents(header));
    if (brief.meeting() != null) {
      facts.add(MeetingNames.of(brief.meeting()));
    }
    if (header.kamerstuk() != null) {
      facts.add("Kamerstuk " + KamerstukNames.of(header.kamerstuk()));
    }
    return List.copyOf(facts);
  }

  private static Optional<String> date(Header header) {
    return header.heldOn() != null
        ? Optional.of("gehouden op " + DutchDays.of(header.heldOn()))
        : Optional.ofNullable(header.letterDate()).map(DutchDays::of);
  }

  /** Letters go from one to the other; a debate has nobody that it is sent to. */
  private static List<String> correspondents(Header header) {
    String from = header.sender();
    String chamber = header.chamber() == null ? null : header.chamber().label();
    if (from != null && chamber != null && isLetter(header.type())) {
      return List.of(from + " aan de " + chamber);
    }
    return Stream.of(Optional.ofNullable(from), Optional.ofNullable(chamber))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isLetter(DocumentType type) {
    return switch (type) {
      case GEANNOTEERDE_AGENDA, VERSLAG, ANTWOORD_KAMERVRAGEN, KAMERBRIEF -> true;
      case BESLISNOTA, SCHRIFTELIJK_OVERLEG, COMMISSIEDEBAT, OVERIG -> false;
    };
  }

  private static HitView.SnippetView snippet(Snippet snippet) {
    return new HitView.SnippetView(snippet.html(), where(snippet.section(), snippet.page()));
  }

  private static @Nullable String where(@Nullable String section, @Nullable Integer page) {
    if (section == null) {
      return page == null ? null : "Pagina " + page;
    }
    return page == null ? section : section + ", pagina " + page;
  }
}
