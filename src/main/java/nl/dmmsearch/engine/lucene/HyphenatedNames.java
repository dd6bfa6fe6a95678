package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.TypedQuery;

/**
 * Compounds that are written with a hyphen and that no brief has as such: ISAF-missie,
 * Rusland-Oekraïne. Any two words make one, so that briefs which have both near each other are
 * meant, not those that have them anywhere. That such a compound has other names does not change
 * what its own words say. Where no clause says them together, see {@link FarHalves}.
 */
final class HyphenatedNames {
  /** Not before a number: F-16-coalitie has two parts. */
  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011\u2013](?!\\d)");

  private static final Pattern PART = Pattern.compile("\\p{L}{2,40}|\\p{Lu}{1,3}-\\d{1,4}");

  private static final Collector<CharSequence, ?, String> SPACED = Collectors.joining(" ");

  private static final int MOST_PARTS = 3;

  /** The other names of a part that are asked for, each of which costs what a phrase does. */
  private static final int MOST_NAMES = 4;

  /** The most other words among the parts where they stand near each other. */
  private static final int NEAR = 5;

  private final TypedQuery typed;
  private final KnownParts known;
  private final InBriefs briefs;
  private final FewCompounds few;

  /** Shorter words stand near each other in any letter. */
  private static final int SHORTEST_WORD = 4;

  /**
   * @param typed knows names, and understands the parts
   * @param few those that are looked for in their parts
   */
  HyphenatedNames(TypedQuery typed, KnownParts known, InBriefs briefs, FewCompounds few) {
    this.typed = typed;
    this.known = known;
    this.briefs = briefs;
    this.few = few;
  }

  /** The query with what answers such compounds, their parts near each other first. */
  Query apart(Query query) throws IOException {
    var apart = new ArrayList<Alternative>();
    for (int place = 0; place < query.words().size(); place++) {
      if (query.words().get(place) instanceof Clause.Word(String text)) {
        List<String> parts = parts(text);
        if (isCompound(parts)
            && !typed.names().isOneThing(String.join("-", parts))
            && !known.has(text)
            && few.allows(text)) {
          var answers = new ArrayList<Alternative>();
          for (Said said : apart(query, place, parts)) {
            answers.add(new Alternative(place, place + 1, said.clause(), said.how()));
          }
          Query asked = query.with(answers);
          if (!answers.isEmpty() && isOfItsOwn(asked, place, parts) && !briefs.has(asked, place)) {
            var loose = new Clause.Near(parts.stream().map(this::words).collect(SPACED), NEAR);
            answers.add(new Alternative(place, place + 1, loose, How.RELATED));
          }
          apart.addAll(answers);
        }
      }
    }
    return apart.isEmpty() ? query : query.with(List.copyOf(apart));
  }

  /** Also of one that is typed joined, where a name shows where its hyphen is: Irakmissie. */
  private List<String> parts(String text) {
    boolean joined = !HYPHEN.matcher(text).find();
    return List.of(HYPHEN.split(joined ? typed.names().written(text).orElse(text) : text, -1));
  }

  /** What answers a compound, and how. */
  private record Said(Clause clause, How how) {
    /** Some words near each other. */
    static Said near(String words, How how) {
      return new Said(new Clause.Whole(new Clause.Near(words, NEAR)), how);
    }
  }

  private List<Said> apart(Query query, int place, List<String> parts) throws IOException {
    boolean isOfName = parts.stream().anyMatch(this::isProper);
    boolean isListed = typed.names().written(String.join("-", parts)).isPresent();
    boolean isMissing = (isOfName && !isListed) || !briefs.has(query, place);
    boolean isTooShort = parts.stream().anyMatch(part -> part.length() < SHORTEST_WORD);
    if (!isOfName && (!isMissing || isTooShort)) {
      return List.of();
    }
    String own = parts.stream().map(this::words).collect(SPACED);
    Stream<Said> said = Stream.of(Said.near(own, How.JOINED));
    if (isOfName && isMissing) {
      said = Stream.concat(said, named(parts));
    }
    Stream<Said> near = said.distinct();
    return (isOfName ? Stream.concat(near, Stream.of(turned(parts))) : near).toList();
  }

  /**
   * Whether something has to do with it already, or it has a part like F-16. Of others {@link
   * FarHalves} looks for the parts wherever they are.
   */
  private static boolean isOfItsOwn(Query query, int place, List<String> parts) {
    return parts.stream().anyMatch(part -> part.indexOf('-') >= 0)
        || query.alternatives().stream()
            .anyMatch(
                other -> other.how() == How.RELATED && other.from() <= place && place < other.to());
  }

  /** The name next to the word without anything to join them, as notes have it: steun Oekraïne. */
  private Said turned(List<String> parts) {
    Stream<String> last = Stream.of(parts.getLast());
    Stream<String> first = parts.subList(0, parts.size() - 1).stream();
    String words = Stream.concat(last, first).map(this::words).collect(SPACED);
    return new Said(new Clause.Whole(new Clause.Phrase(words)), How.JOINED);
  }

  /**
   * With another name for what is before the last part: missions of the union. With one for the
   * last part, which is said of many things, a letter tells of it at best: it is not marked there.
   */
  private Stream<Said> named(List<String> parts) {
    String first = String.join("-", parts.subList(0, parts.size() - 1));
    String last = parts.getLast();
    return Stream.concat(
        names(first).map(name -> Said.near(name + " " + words(last), How.JOINED)),
        names(last).map(name -> Said.near(words(first) + " " + name, How.RELATED)));
  }

  private Stream<String> names(String part) {
    return typed.understood(new Clause.Word(part)).alternatives().stream()
        .filter(other -> other.how() == How.SYNONYM)
        .flatMap(other -> text(other.clause()).stream())
        .limit(MOST_NAMES);
  }

  private static Optional<String> text(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) -> Optional.of(text);
      case Clause.Phrase(String text) -> Optional.of(text);
      case Clause.Whole(Clause inner) -> text(inner);
      default -> Optional.empty();
    };
  }

  private static boolean isCompound(List<String> parts) {
    return parts.size() > 1
        && parts.size() <= MOST_PARTS
        && parts.stream().allMatch(part -> PART.matcher(part).matches())
        && parts.stream().noneMatch(part -> Particles.isParticle(part.toLowerCase(Locale.ROOT)));
  }

  /** Whether a name that queries are understood by is written with a capital, however typed. */
  private boolean isProper(String part) {
    return typed
        .names()
        .written(part)
        .filter(name -> Character.isUpperCase(name.charAt(0)))
        .isPresent();
  }

  /** A part, or the words of one that no brief has joined: drone capaciteiten. */
  private String words(String part) {
    String words = known.has(part) ? "" : known.of(WrittenWords.folded(part));
    return words.isEmpty() ? part : words;
  }
}
