package nl.dmmsearch.engine.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.brief.DutchDays;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.Completion.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The names in a brief that a query may be completed to: its meetings, their places, who signed,
 * and what it is cited by. Each is a term for every word that it can be begun with.
 */
final class IndexedNames {
  private static final char NEXT = '\u0001';

  private IndexedNames() {}

  /** The terms of a brief. */
  static Set<String> of(Brief brief) {
    var terms = new LinkedHashSet<String>();
    for (Meeting meeting : brief.meetings()) {
      if (meeting.dates() != null && meeting.id() != null) {
        String name = meeting.kind().shortLabel() + " " + DutchDays.of(meeting.dates());
        add(terms, name, Kind.MEETING, meeting.id());
      }
      Stream.ofNullable(meeting.place()).forEach(place -> add(terms, place, Kind.PLACE, null));
    }
    brief.header().signatories().stream()
        .filter(name -> !name.toLowerCase(Locale.ROOT).matches(".*(minister|secretaris).*"))
        .forEach(name -> add(terms, name, Kind.PERSON, null));
    references(brief).forEach(reference -> add(terms, reference, Kind.REFERENCE, null));
    return terms;
  }

  /** Also those of its copies: they find this brief. */
  private static Stream<String> references(Brief brief) {
    Header header = brief.header();
    List<Copy> copies = brief.kin().copies();
    Stream<KamerstukNumber> papers =
        Stream.concat(
            Stream.ofNullable(header.kamerstuk()),
            copies.stream().flatMap(copy -> Stream.ofNullable(copy.kamerstuk())));
    Stream<String> own =
        Stream.concat(
            header.ownReferences().stream(),
            copies.stream().flatMap(copy -> copy.ownReferences().stream()));
    return Stream.concat(papers.map(KamerstukNumber::value), own).distinct();
  }

  private static void add(Set<String> terms, String name, Kind kind, @Nullable String value) {
    String shown = name.replace(NEXT, ' ').strip();
    String end = NEXT + kind.value() + NEXT + shown + NEXT + (value == null ? "" : value);
    String left = folded(shown);
    while (!left.isEmpty()) {
      terms.add(left + end);
      int space = left.indexOf(' ');
      left = space < 0 ? "" : left.substring(space + 1);
    }
  }

  /** The words of a name, each folded, one space between them. */
  static String folded(String name) {
    return Stream.of(name.split("[\\s\\p{Z}]+"))
        .map(WrittenWords::folded)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** What a term stands for. */
  static Optional<Completion> read(String term) {
    String[] parts = term.split(String.valueOf(NEXT), -1);
    return Kind.of(parts[1])
        .map(kind -> new Completion(parts[2], kind, parts[3].isEmpty() ? null : parts[3]));
  }
}
