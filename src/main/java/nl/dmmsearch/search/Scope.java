package nl.dmmsearch.search;

import java.util.List;
import java.util.Optional;

/** A part of a brief that a query can be confined to: {@code titel:luchtverdediging}. */
public enum Scope {
  /** The title. */
  TITLE("titel"),
  /** The headings of its sections. */
  HEADING("kop"),
  /** Its own references and numbers as a parliamentary paper, and those of its copies. */
  REFERENCE("kenmerk"),
  /** Who sent or signed it: what letters of somebody are confined to, not what is typed. */
  SENDER("afzender");

  private final String word;

  Scope(String word) {
    this.word = word;
  }

  /** The word before the colon in a query. */
  public String word() {
    return word;
  }

  /** Those that are written before a colon in a query. */
  public static List<Scope> typed() {
    return List.of(TITLE, HEADING, REFERENCE);
  }

  /** The typed scope written as {@code word}, without regard to case. */
  public static Optional<Scope> of(String word) {
    return typed().stream().filter(scope -> scope.word.equalsIgnoreCase(word)).findFirst();
  }
}
