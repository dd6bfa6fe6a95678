package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Statement;

/**
 * The statements of one brief: who says the same sentence twice makes one statement, in two places,
 * and so does a promise that the chair notes, at the end or more than once.
 */
final class SaidOnce {
  private final List<Statement> made = new ArrayList<>();
  private final Map<List<Object>, Integer> places = new HashMap<>();
  private final Set<String> noted = new HashSet<>();

  /**
   * Adds a statement behind the others.
   *
   * @param isNote whether a chair only tells what a minister promised
   */
  void add(Statement statement, boolean isNote) {
    List<Object> said =
        List.of(
            statement.kind(),
            statement.voice(),
            String.valueOf(statement.speaker()),
            isNote,
            statement.text());
    Integer first = places.putIfAbsent(said, made.size());
    if (first == null) {
      made.add(statement);
    } else {
      made.set(first, made.get(first).saidAgain(statement.place()));
    }
    if (isNote && first == null) {
      noted.add(statement.id());
    }
  }

  /** All of them, in order. */
  List<Statement> of(Brief brief) {
    if (noted.isEmpty()) {
      return made;
    }
    var promised = new LinkedHashMap<String, Statement>();
    made.stream().filter(s -> !noted.contains(s.id())).forEach(s -> promised.put(s.id(), s));
    var notes = new ChairNotes(List.copyOf(promised.values()), brief.id());
    for (Statement note : made) {
      if (noted.contains(note.id())) {
        String told = notes.told(note);
        if (told == null) {
          promised.put(note.id(), notes.linked(note));
        } else {
          promised.computeIfPresent(told, (_, promise) -> promise.toldAgain(note));
        }
      }
    }
    return List.copyOf(promised.values());
  }
}
