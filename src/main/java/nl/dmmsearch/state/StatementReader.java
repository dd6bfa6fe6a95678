package nl.dmmsearch.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences in which the Netherlands commits itself or takes a position. Safe for use by
 * many threads.
 */
public final class StatementReader {
  /** Finds nothing. */
  public static final StatementReader NONE =
      new StatementReader(StatementRules.none(), _ -> Map.of());

  private final RuleBook book;
  private final Map<String, Long> lists = new HashMap<>();
  private final Function<String, Map<Dimension, List<String>>> tagger;

  /**
   * A reader by {@code rules}.
   *
   * @param tagger tells which ids of the taxonomy a text names
   */
  public StatementReader(
      StatementRules rules, Function<String, Map<Dimension, List<String>>> tagger) {
    this.book = new RuleBook(rules);
    this.tagger = tagger;
    rules.names().keySet().forEach(list -> lists.put(list, 1L << book.names().number(list)));
  }

  /** The brief with the statements that it makes, in order. */
  public Brief read(Brief brief) {
    var made = new SaidOnce();
    var answerer = new Answerer(brief);
    var parts = new Parts();
    @Nullable ReportedTurns reported = null;
    var sentence = new SentenceReader(book, tagger, brief);
    for (Section section : brief.sections()) {
      Floor floor = Floor.of(brief, section, answerer, parts.asks(section));
      String answers = answers(brief, section, floor, parts);
      if (answers != null) {
        reported = reported == null ? new ReportedTurns(brief.sections()) : reported;
        floor = Floor.reported(reported.speaker(answers));
      }
      long who = who(floor);
      if (who == 0) {
        continue;
      }
      sentence.open(section);
      for (int i = 0; i < sentence.size(); i++) {
        Statement statement = sentence.read(section, i, floor, who);
        if (statement != null) {
          made.add(statement, floor.isChair());
        }
      }
    }
    return brief.withStatements(made.of(brief));
  }

  /**
   * The words that tell who answers in a section of a debate that is reported in the third person;
   * null where nobody does, or who does speaks himself.
   */
  private static @Nullable String answers(Brief brief, Section section, Floor floor, Parts parts) {
    boolean debate = brief.header().type() == DocumentType.COMMISSIEDEBAT;
    boolean own = floor.isChair() && section.speaker() == null;
    if (own && parts.areAnswers()) {
      return parts.answer();
    }
    boolean toldOf = own || ReportedTurns.isToldOf(section);
    return debate && toldOf && (parts.areDiscussed() || parts.areAnswers())
        ? ReportedTurns.opening(section)
        : null;
  }

  /** The lists of names that count, one bit each. */
  private long who(Floor floor) {
    long who = 0;
    for (String list : floor.lists()) {
      who |= lists.getOrDefault(list, 0L);
    }
    return who;
  }
}
