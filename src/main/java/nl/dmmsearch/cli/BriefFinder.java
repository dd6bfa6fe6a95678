package nl.dmmsearch.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.archive.Archive;
import nl.dmmsearch.archive.ArchivedDocument;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.engine.BriefSearcher;
import org.jspecify.annotations.Nullable;

/** Finds the one brief that a person means, by id, document or Kamerstuk number. */
final class BriefFinder {
  /** {@code 28676-464}, {@code 28 676, nr. 464}, {@code 36 200 X, nr. 12}. */
  private static final Pattern KAMERSTUK =
      Pattern.compile(
          "(\\d{2}) ?(\\d{2,3})(?:[- ]([0-9]{1,2}|[IVX]+))?(?:-|, ?(?:nr\\. ?)?| nr\\. ?)(\\d{1,5}|[A-Z]{1,3})");

  private static final int SUGGESTED = 3;

  private final BriefSearcher searcher;
  private final List<ArchivedDocument> documents;

  BriefFinder(BriefSearcher searcher, Archive archive) {
    this.searcher = searcher;
    this.documents = archive.documents().stream().filter(d -> d.indexed() != null).toList();
  }

  /**
   * The brief.
   *
   * @throws NothingDone where there is none, with ids that look alike, or where there are several,
   *     with theirs
   */
  Brief find(String wanted) {
    Optional<Brief> byId =
        ids().filter(id -> id.value().equalsIgnoreCase(wanted)).findFirst().flatMap(this::brief);
    if (byId.isPresent()) {
      return byId.get();
    }
    List<BriefId> named = named(wanted);
    List<Brief> found =
        (named.isEmpty() ? numbered(wanted) : named.stream().flatMap(this::some)).toList();
    if (found.isEmpty()) {
      throw new NothingDone(
          "no brief has the id, document or number «" + wanted + "»" + near(wanted));
    }
    if (found.size() > 1) {
      throw new NothingDone("several briefs are meant by «" + wanted + "»: " + list(found));
    }
    return found.getFirst();
  }

  private Stream<BriefId> ids() {
    return documents.stream().flatMap(BriefFinder::briefs);
  }

  private static Stream<BriefId> briefs(ArchivedDocument document) {
    ArchivedDocument.Indexed indexed = document.indexed();
    return indexed == null ? Stream.empty() : indexed.briefs().stream();
  }

  private List<BriefId> named(String wanted) {
    return documents.stream()
        .filter(d -> d.name().value().equals(wanted) || d.name().fileName().equals(wanted))
        .flatMap(BriefFinder::briefs)
        .toList();
  }

  private Stream<Brief> numbered(String wanted) {
    KamerstukNumber number = number(wanted);
    return number == null
        ? Stream.empty()
        : ids().flatMap(this::some).filter(b -> number.equals(b.header().kamerstuk()));
  }

  private static @Nullable KamerstukNumber number(String wanted) {
    Matcher m = KAMERSTUK.matcher(wanted.strip());
    if (!m.matches()) {
      return null;
    }
    String part = m.group(3) == null ? "" : "-" + m.group(3);
    return new KamerstukNumber(m.group(1) + m.group(2) + part, m.group(4));
  }

  private Optional<Brief> brief(BriefId id) {
    return searcher.brief(id, AccessLabel.INTERN);
  }

  private Stream<Brief> some(BriefId id) {
    return brief(id).stream();
  }

  private static String list(List<Brief> briefs) {
    return briefs.stream().map(brief -> brief.id().value()).collect(Collectors.joining(", "));
  }

  private String near(String wanted) {
    String folded = wanted.toLowerCase(Locale.ROOT);
    String ids =
        this.ids()
            .map(BriefId::value)
            .sorted(Comparator.comparingInt(id -> distance(id, folded)))
            .limit(SUGGESTED)
            .collect(Collectors.joining(", "));
    return ids.isEmpty() ? "" : "; nearest are " + ids;
  }

  /** A piece of an id is as near as can be; else V. Levenshtein's distance. */
  private static int distance(String id, String wanted) {
    if (id.contains(wanted)) {
      return 0;
    }
    int[] before = new int[wanted.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= id.length(); i++) {
      int[] row = new int[before.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int swap = before[j - 1] + (id.charAt(i - 1) == wanted.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, 1 + Math.min(row[j - 1], before[j]));
      }
      before = row;
    }
    return before[wanted.length()];
  }
}
