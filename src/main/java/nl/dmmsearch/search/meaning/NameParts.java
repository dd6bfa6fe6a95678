package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Wording;

/**
 * Finds a name of several words also by what its parts are called by themselves, near each other:
 * of the NATO HQ a letter says that the NAVO has a new hoofdkwartier. That has to do with what was
 * asked, and is no other name of it.
 */
final class NameParts {
  /** The most other words among the parts. */
  private static final int NEAR = 3;

  /** More ways to say it are too much to look for. */
  private static final int MOST = 16;

  private NameParts() {}

  /**
   * What the parts of a name find together, unless its words find that by themselves.
   *
   * @param words of the name, as typed
   * @param others other names of shorter names within it, which may lie across each other
   * @param apart what answers its words by themselves
   * @param isOne whether the name is one thing, so that its words mean little when they are apart
   */
  static Optional<Alternative> together(
      TypedRun words, List<Alternative> others, List<Alternative> apart, boolean isOne) {
    List<List<String>> parts = new ArrayList<>();
    int first = words.first();
    int end = first + words.words().size();
    boolean isNew = false;
    for (int from = first; from < end; ) {
      int to = longest(others, from, end);
      List<String> typed = words.words().subList(from - first, to - first);
      List<Alternative> also = at(from, to, others);
      isNew |= !also.isEmpty() && at(from, to, apart).isEmpty();
      if (!also.isEmpty() || !typed.stream().allMatch(Questions::isSmall)) {
        parts.add(
            Stream.concat(Stream.of(String.join(" ", typed)), also.stream().map(NameParts::name))
                .distinct()
                .toList());
      }
      from = to;
    }
    boolean listed = !isOne || parts.stream().allMatch(names -> names.size() > 1);
    return parts.size() < 2 || !isNew || !listed
        ? Optional.empty()
        : Optional.of(new Alternative(first, end, near(parts), How.RELATED));
  }

  private static int longest(List<Alternative> others, int from, int end) {
    return others.stream()
        .filter(other -> other.from() == from)
        .mapToInt(Alternative::to)
        .filter(to -> to <= end)
        .max()
        .orElse(from + 1);
  }

  private static List<Alternative> at(int from, int to, List<Alternative> others) {
    return others.stream().filter(other -> other.from() == from && other.to() == to).toList();
  }

  private static String name(Alternative other) {
    return Wording.of(other.clause());
  }

  private static Clause near(List<List<String>> parts) {
    List<String> ways = List.of("");
    for (List<String> names : parts) {
      ways =
          ways.stream()
              .flatMap(way -> names.stream().map(name -> (way + " " + name).strip()))
              .limit(MOST)
              .toList();
    }
    // As typed, the words are found already.
    List<Clause> near =
        ways.stream().skip(1).<Clause>map(way -> new Clause.Near(way, NEAR)).toList();
    return near.size() == 1 ? near.getFirst() : new Clause.Or(near);
  }
}
