package nl.dmmsearch.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.lines.LineOrigin;
import nl.dmmsearch.source.Listing;
import nl.dmmsearch.source.SourceDocument;

/** What a listing says of things that it does not list: gone, or out of sight for now. */
final class Coverage {
  private final Set<SourceName> documents = new HashSet<>();
  private final Set<Where> listed = new HashSet<>();
  private final Map<Where, Boolean> containers = new HashMap<>();
  private final Set<String> complete;

  private record Where(String origin, String name) {}

  Coverage(Listing listing) {
    for (SourceDocument document : listing.documents()) {
      documents.add(document.name());
      listed.add(new Where(document.origin(), document.name().value()));
    }
    listing.unreadable().forEach(none -> listed.add(new Where(none.origin(), none.name())));
    listing
        .containers()
        .forEach(c ->
            containers.merge(
                new Where(c.origin(), c.name().value()), c.complete(), Boolean::logicalAnd));
    complete = listing.complete();
  }

  /** Whether a document that was indexed before is there no more. */
  boolean isGone(String origin, SourceName name) {
    if (documents.contains(name) || listed.contains(new Where(origin, name.value()))) {
      return false;
    }
    return container(origin, name.value())
        .orElseGet(() -> complete.contains(origin) || isGoneFile(origin));
  }

  /** Whether an obstacle that was met before is listed anew, has become right, or is gone. */
  boolean isSettled(String origin, String name) {
    if (listed.contains(new Where(origin, name))) {
      return true;
    }
    return container(origin, name)
        .orElseGet(() -> isWithin(origin + "/" + name) || isGoneFile(origin));
  }

  /** Whether an origin is a file of lines that lay in a folder which was listed without it. */
  private boolean isGoneFile(String origin) {
    return LineOrigin.file(origin)
        .filter(this::isWithin)
        .filter(file -> listed.stream().noneMatch(w -> (w.origin + "/" + w.name).equals(file)))
        .isPresent();
  }

  /** Whether the container that it lies in, or is, was listed with all that it holds. */
  private Optional<Boolean> container(String origin, String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1)) {
      Boolean whole = containers.get(new Where(origin, name.substring(0, end)));
      if (whole != null) {
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  /** An obstacle may have been met from another folder, or as a folder itself. */
  private boolean isWithin(String path) {
    return complete.stream().anyMatch(o -> path.equals(o) || path.startsWith(o + "/"));
  }
}
