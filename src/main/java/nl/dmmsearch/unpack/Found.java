package nl.dmmsearch.unpack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;

/** Collects what a listing holds once everything in it is unpacked. */
final class Found {
  /**
   * So many entries of one document are listed one by one for the same reason; more are counted.
   */
  private static final int ENOUGH = 25;

  /** Up to the outermost archive or mail. */
  private static final Pattern OUTERMOST = Pattern.compile("(?i).*?\\.(?:zip|eml)(?=/|$)");

  private final Map<SourceName, SourceDocument> documents = new TreeMap<>();
  private final List<Listing.Unreadable> unreadable = new ArrayList<>();
  private final Map<Listing.Unreadable, Integer> alike = new LinkedHashMap<>();
  private final List<Listing.Container> containers = new ArrayList<>();

  void document(SourceDocument document) {
    if (documents.putIfAbsent(document.name(), document) != null) {
      unreadable(document, document.name().value(), "has the same name as another document");
    }
  }

  /** Lists what lies in {@code outer}, or is it, under {@code name}. */
  void unreadable(SourceDocument outer, String name, String why) {
    var all = new Listing.Unreadable(outermost(name), outer.origin(), outer.access(), why);
    if (alike.merge(all, 1, Integer::sum) <= ENOUGH) {
      unreadable.add(new Listing.Unreadable(name, outer.origin(), outer.access(), why));
    }
  }

  private static String outermost(String name) {
    Matcher m = OUTERMOST.matcher(name);
    return m.lookingAt() ? m.group() : name;
  }

  private Stream<Listing.Unreadable> counted() {
    return alike.entrySet().stream()
        .filter(all -> all.getValue() > ENOUGH)
        .map(all -> {
          Listing.Unreadable one = all.getKey();
          String why = "%,d more in it: %s".formatted(all.getValue() - ENOUGH, one.why());
          return new Listing.Unreadable(one.name(), one.origin(), one.access(), why);
        });
  }

  /** Says whether all that lies in {@code container} is known now. */
  void container(SourceDocument container, boolean complete) {
    containers.add(new Listing.Container(container.name(), container.origin(), complete));
  }

  Listing listing(Listing outer) {
    var none = new ArrayList<>(outer.unreadable());
    none.addAll(unreadable);
    counted().forEach(none::add);
    var all = new ArrayList<>(outer.containers());
    all.addAll(containers);
    return new Listing(List.copyOf(documents.values()), none, outer.complete(), all);
  }
}
