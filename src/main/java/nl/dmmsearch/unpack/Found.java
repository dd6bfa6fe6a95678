package nl.dmmsearch.unpack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;

/** Collects what a listing holds once everything in it is unpacked. */
final class Found {
  private final Map<SourceName, SourceDocument> documents = new TreeMap<>();
  private final List<Listing.Unreadable> unreadable = new ArrayList<>();
  private final List<Listing.Container> containers = new ArrayList<>();

  void document(SourceDocument document) {
    if (documents.putIfAbsent(document.name(), document) != null) {
      unreadable(document, document.name().value(), "has the same name as another document");
    }
  }

  /** Lists what lies in {@code outer}, or is it, under {@code name}. */
  void unreadable(SourceDocument outer, String name, String why) {
    unreadable.add(new Listing.Unreadable(name, outer.origin(), outer.access(), why));
  }

  /** Says whether all that lies in {@code container} is known now. */
  void container(SourceDocument container, boolean complete) {
    containers.add(new Listing.Container(container.name(), container.origin(), complete));
  }

  Listing listing(Listing outer) {
    var none = new ArrayList<>(outer.unreadable());
    none.addAll(unreadable);
    var all = new ArrayList<>(outer.containers());
    all.addAll(containers);
    return new Listing(List.copyOf(documents.values()), none, outer.complete(), all);
  }
}
