package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.NameWords;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.TypedQuery;
import nl.dmmsearch.search.Wording;

/**
 * The last resort for a compound that no brief has, nor its halves near each other, nor another
 * name of it: briefs that have both halves as words, however far apart. Of a kabinetsreactie such a
 * letter says that the kabinet reageert; often it is about something else, so that it is told and
 * nothing in it is marked. Other names of the halves will do, too. Where there are none, the first
 * half will do if few have it: that tells a new compound from others that end so; a dienstplicht is
 * no dienst.
 */
final class FarHalves {
  private static final Pattern JOINED = Pattern.compile("\\p{L}{9,40}");

  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011\u2013]");

  /** Shorter words stand in any letter, unless they are names. */
  private static final Pattern HALF = Pattern.compile("\\p{L}{4,40}|\\p{Lu}{2,10}");

  /** A first half that more briefs have tells too little without the last. */
  private static final int FEW = 20;

  /** The most other names of a half that are tried. */
  private static final int MOST_NAMES = 12;

  /** Says what something is not, and is in any letter. */
  private static final Set<String> NOT = Set.of("niet", "geen");

  private final TypedQuery typed;
  private final NameWords names;
  private final KnownParts parts;
  private final InBriefs briefs;
  private final FewCompounds few;

  /** The halves of those that were answered. */
  private final Map<String, List<String>> found = new HashMap<>();

  /**
   * @param typed understands the halves, and knows names that are no compounds of their parts
   * @param few those that are looked for in their parts
   */
  FarHalves(TypedQuery typed, KnownParts parts, InBriefs briefs, FewCompounds few) {
    this.typed = typed;
    this.names = typed.names();
    this.parts = parts;
    this.briefs = briefs;
    this.few = few;
  }

  /**
   * The query with what answers such compounds. For a name in another language, which is no
   * compound itself, the first half of its Dutch one says too little.
   */
  Query completed(Query query) throws IOException {
    var far = new ArrayList<Alternative>();
    for (int place = 0; place < query.words().size(); place++) {
      String asked = Wording.of(query.words().get(place));
      for (String text : AskedCompounds.of(typed, query, place)) {
        List<Way> ways =
            ways(text, query.words().size() == 1).stream()
                .filter(way -> text.equals(asked) || !way.isFirst())
                .toList();
        if (!ways.isEmpty()
            && isNew(text)
            && few.allows(asked)
            && !briefs.has(query, place)
            && !hasRelated(query, place)) {
          add(far, place, asked, ways);
        }
      }
    }
    return far.isEmpty() ? query : query.with(List.copyOf(far));
  }

  private void add(List<Alternative> far, int place, String text, List<Way> ways)
      throws IOException {
    for (Way way : ways) {
      int having =
          briefs.count(Query.of(List.of(way.clause()), List.of(), List.of(), List.of()), 0);
      if (having > 0 && (!way.isFirst() || having <= FEW)) {
        far.add(new Alternative(place, place + 1, way.clause(), How.RELATED));
        found.putIfAbsent(text, way.told());
        if (!way.goesOn()) {
          return;
        }
      }
    }
  }

  /**
   * What would do for a compound.
   *
   * @param told the halves, as letters have them; none where they have other names of them
   * @param isFirst whether the first half is all of it
   * @param goesOn whether the next way is meant as well
   */
  private record Way(Clause clause, List<String> told, boolean isFirst, boolean goesOn) {}

  /**
   * Which halves would do for a compound, the best first; none that is nowhere. Beside other words,
   * only a hyphen tells where to cut; with one, the halves are what may be typed instead.
   */
  private List<Way> ways(String text, boolean alone) {
    List<String> hyphened = hyphened(text);
    boolean joined = hyphened.isEmpty() && alone && JOINED.matcher(text).matches();
    List<String> halves = joined ? parts.halves(WrittenWords.folded(text)) : hyphened;
    if (halves.isEmpty()) {
      return List.of();
    }
    List<String> first = halves.subList(0, 1);
    boolean isLight = LightHeads.isOne(halves.getLast());
    var ways = new ArrayList<Way>();
    if (halves.stream().noneMatch(this::isNowhere)) {
      ways.add(new Way(all(halves, this::half), halves, false, isLight));
    }
    boolean firstWillDo =
        (joined && !isOneThing(text))
            || isLight
            || DocumentHeads.isDocument(halves)
            || isAbbreviation(halves.getFirst());
    if (isLight && !isNowhere(first.getFirst())) {
      ways.add(new Way(all(first, this::half), first, true, false));
    }
    if (alone) {
      ways.add(new Way(all(halves, this::named), List.of(), false, false));
    }
    if (firstWillDo && !isNowhere(first.getFirst())) {
      ways.add(new Way(all(first, this::half), first, true, false));
    }
    return ways;
  }

  private static boolean isAbbreviation(String half) {
    return half.equals(half.toUpperCase(Locale.ROOT));
  }

  /** Whether it is listed somewhere as a whole. */
  private boolean isOneThing(String text) {
    return KnownParts.isInDictionary(WrittenWords.folded(text)) || names.written(text).isPresent();
  }

  private boolean isNowhere(String half) {
    return written(half).isEmpty();
  }

  private static Clause all(List<String> halves, Function<String, Clause> half) {
    List<Clause> all = halves.stream().map(half).toList();
    return all.size() == 1 ? all.getFirst() : new Clause.And(all);
  }

  /** What of a word briefs have in them, both halves or the first; none where there are none. */
  List<String> found(String word) {
    return found.getOrDefault(word, List.of());
  }

  /**
   * What may be asked instead of words with a hyphen of which no brief has both halves: these as
   * words, of which one will do.
   *
   * @param absent the words that no brief has
   */
  List<Correction> typedApart(Query query, List<String> absent) throws IOException {
    var apart = new LinkedHashSet<Correction>();
    for (Clause word : query.words()) {
      if (word instanceof Clause.Word(String text) && absent.contains(text) && isNew(text)) {
        List<String> halves = hyphened(text);
        if (!found.containsKey(text) && hasOne(halves)) {
          apart.add(new Correction(text, String.join(" ", halves)));
        }
      }
    }
    return List.copyOf(apart);
  }

  private boolean hasOne(List<String> halves) throws IOException {
    for (String half : halves) {
      if (isSomewhere(new Clause.Word(half))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSomewhere(Clause clause) throws IOException {
    return briefs.has(Query.of(List.of(clause), List.of(), List.of(), List.of()), 0);
  }

  private boolean isNew(String text) {
    return !names.isOneThing(text) && !parts.has(text);
  }

  /** Whether a brief has something else that has to do with a word. */
  private boolean hasRelated(Query query, int place) throws IOException {
    for (Alternative other : query.alternatives()) {
      if (other.how() == How.RELATED
          && other.from() <= place
          && place < other.to()
          && isSomewhere(other.clause())) {
        return true;
      }
    }
    return false;
  }

  /** Of two abbreviations neither says what the other is of: EU-NAVO. */
  private static List<String> hyphened(String text) {
    List<String> halves = List.of(HYPHEN.split(text, -1));
    return halves.size() == 2
            && halves.stream().allMatch(FarHalves::isHalf)
            && !halves.stream().allMatch(half -> half.equals(half.toUpperCase(Locale.ROOT)))
        ? halves
        : List.of();
  }

  private static boolean isHalf(String half) {
    return HALF.matcher(half).matches() && !NOT.contains(half.toLowerCase(Locale.ROOT));
  }

  private Clause half(String half) {
    List<Clause> all =
        written(half).stream()
            .<Clause>map(word -> new Clause.Whole(new Clause.Word(word)))
            .toList();
    return all.size() == 1 ? all.getFirst() : new Clause.Or(all);
  }

  /** A half, or what else it is called. */
  private Clause named(String half) {
    List<Clause> all =
        Stream.concat(
                Stream.concat(Stream.of(half), written(half).stream())
                    .<Clause>map(word -> new Clause.Whole(new Clause.Word(word))),
                typed.understood(new Clause.Word(half)).alternatives().stream()
                    .filter(other -> other.how() == How.SYNONYM || other.how() == How.RELATED)
                    .map(Alternative::clause)
                    .limit(MOST_NAMES))
            .distinct()
            .toList();
    return all.size() == 1 ? all.getFirst() : new Clause.Or(all);
  }

  /** What some brief has of a half and of what is made of the same root: reactie, reageert. */
  private List<String> written(String half) {
    return Stream.concat(Stream.of(half), Derivations.of(WrittenWords.folded(half)).stream())
        .filter(parts::has)
        .toList();
  }
}
