package nl.dmmsearch.pipeline;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.archive.CardIndex;
import nl.dmmsearch.archive.CardIndex.Related;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.relate.BriefCard;
import nl.dmmsearch.relate.Deck;
import nl.dmmsearch.relate.Relation;
import nl.dmmsearch.relate.Relations;

/**
 * Relates the briefs of a run to all others, and indexes again those of whose relations that
 * changed anything, also where they came in an earlier run.
 */
final class Kinship {
  private final BriefShelf shelf;
  private final Archive archive;
  private final CardIndex cards;
  private Deck deck = Deck.EMPTY;
  private boolean newCards;
  private String saved;

  /**
   * @param again whether to trust no card of earlier runs, as where the index was lost
   */
  Kinship(BriefShelf shelf, Archive archive, boolean again) {
    this.shelf = shelf;
    this.archive = archive;
    this.saved = shelf.indexer().mark();
    this.cards = archive.cards(saved);
    if (again) {
      cards.retain(List.of());
    }
  }

  /** Takes note of briefs that were just read and indexed, as yet without relations. */
  void read(ArchivedDocument document, List<Brief> briefs) {
    cards.put(document, briefs.stream().map(b -> new Related(BriefCard.of(b), "")).toList());
  }

  /**
   * Brings every brief's relations up to date in the index; not yet committed.
   *
   * @return whether any changed
   */
  boolean settle() {
    shelf.indexer().refresh();
    List<ArchivedDocument> documents = archive.documents();
    List<Known> known = known(documents);
    deck =
        deck.with(
            known.stream().flatMap(each -> each.cards().stream()).map(Related::card).toList());
    Relations relations = Relations.of(deck);
    boolean changed = false;
    for (Known each : known) {
      changed |= settle(each.document(), each.cards(), relations);
    }
    cards.retain(documents);
    return changed;
  }

  private record Known(ArchivedDocument document, List<Related> cards) {}

  private List<Known> known(List<ArchivedDocument> documents) {
    var known = new ArrayList<Known>();
    for (ArchivedDocument document : documents) {
      if (document.indexed() != null) {
        known.add(new Known(document, cards.cards(document).orElseGet(() -> again(document))));
      }
    }
    return known;
  }

  /** Cards that were lost, made of the briefs as they are in the index. */
  private List<Related> again(ArchivedDocument document) {
    newCards = true;
    List<Related> made =
        stored(document).stream()
            .map(brief -> new Related(BriefCard.of(brief), Relation.of(brief).mark()))
            .toList();
    cards.put(document, made);
    return made;
  }

  private boolean settle(ArchivedDocument document, List<Related> before, Relations relations) {
    List<Relation> now = before.stream().map(each -> relations.of(each.card())).toList();
    List<Related> after = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      after.add(new Related(before.get(i).card(), now.get(i).mark()));
    }
    boolean changed = !after.equals(before);
    if (changed) {
      index(document, now);
      cards.put(document, after);
    }
    return changed;
  }

  private void index(ArchivedDocument document, List<Relation> relations) {
    List<Brief> briefs = stored(document);
    if (briefs.size() != relations.size()) {
      throw new IllegalStateException(
          "the index has %d briefs of %s, not %d"
              .formatted(briefs.size(), document.name().value(), relations.size()));
    }
    var related = new ArrayList<Brief>();
    for (int i = 0; i < briefs.size(); i++) {
      related.add(relations.get(i).applyTo(briefs.get(i)));
    }
    SourceName source = document.name();
    shelf.indexer().replace(source, related);
  }

  private List<Brief> stored(ArchivedDocument document) {
    ArchivedDocument.Indexed indexed = document.indexed();
    List<BriefId> ids = indexed == null ? List.of() : indexed.briefs();
    return ids.stream().flatMap(id -> shelf.stored().apply(id).stream()).toList();
  }

  /** Makes the cards lasting, where they are not of the state that the index has now. */
  void save() {
    String mark = shelf.indexer().mark();
    if (newCards || !mark.equals(saved)) {
      cards.save(mark);
      saved = mark;
      newCards = false;
    }
  }
}
