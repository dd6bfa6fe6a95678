package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.NoteLink;
import org.jspecify.annotations.Nullable;

/** The notes of a brief, and which of them each mark in the text points at. */
final class Notes {
  private final List<Footnote> footnotes = new ArrayList<>();
  private final Map<String, Integer> met = new HashMap<>();
  private final Set<String> missing = new LinkedHashSet<>();

  /** The notes in {@code blocks}, which stand there in the order of the text. */
  Notes(List<Block> blocks, Anchors anchors) {
    for (Block block : blocks) {
      String marker = NoteOpening.markerOf(block);
      footnotes.add(
          new Footnote(
              marker, block.page(), NoteOpening.textOf(block), anchors.of("noot " + marker)));
    }
  }

  List<Footnote> footnotes() {
    return List.copyOf(footnotes);
  }

  /** The text with each mark pointing at its note; a mark without a note is remarked on. */
  List<Block> linked(List<Block> text, Remarks remarks) {
    List<Block> linked =
        text.stream()
            .map(block -> block.notes().isEmpty() ? block : block.withNotes(links(block)))
            .toList();
    if (!missing.isEmpty()) {
      remarks.uncertain(
          "footnotes",
          "Niet gevonden is de noot bij nootteken " + String.join(", ", missing) + ".");
    }
    return linked;
  }

  private List<NoteLink> links(Block block) {
    var links = new ArrayList<NoteLink>();
    for (NoteLink mark : block.notes()) {
      Footnote note = note(mark.marker(), block.pageAt(mark.offset()));
      if (note == null) {
        missing.add(mark.marker());
      } else {
        links.add(new NoteLink(mark.marker(), mark.offset(), note.anchor()));
      }
    }
    return links;
  }

  /** On the page of the mark; else, where a marker is used again, as many notes on as marks. */
  private @Nullable Footnote note(String marker, @Nullable Integer page) {
    List<Footnote> same = footnotes.stream().filter(n -> n.marker().equals(marker)).toList();
    int rank = met.merge(marker, 1, Integer::sum) - 1;
    for (Footnote note : same) {
      if (page != null && page.equals(note.page())) {
        return note;
      }
    }
    return same.isEmpty() ? null : same.get(Math.min(rank, same.size() - 1));
  }
}
