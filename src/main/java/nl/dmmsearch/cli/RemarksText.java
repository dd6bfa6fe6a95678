package nl.dmmsearch.cli;

import java.io.PrintWriter;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.Spelling;

/** How a query was read, for a person at a terminal. */
record RemarksText(PrintWriter out) {

  /**
   * Says it, a line each; nothing where it was read as it stands.
   *
   * @param typed the query
   * @param answered what was asked in the end
   */
  void print(String typed, Query answered, Spelling spelling) {
    answered.notices().forEach(notice -> out.println("! " + notice.text()));
    if (!answered.ignored().isEmpty()) {
      out.println("! left out: " + String.join(", ", answered.ignored()));
    }
    for (Correction applied : spelling.applied()) {
      out.printf("! no brief has \"%s\": \"%s\" counts too%n", applied.typed(), applied.instead());
    }
    spelling.suggestions(typed).forEach(other -> out.println("? did you mean: " + other));
  }
}
