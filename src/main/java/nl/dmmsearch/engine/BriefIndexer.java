package nl.dmmsearch.engine;

import java.util.List;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.SourceName;

/** The half of an engine that indexes. Safe for use by several threads. */
public interface BriefIndexer {
  /**
   * Indexes the briefs of one source document in place of all that it had, in one step.
   *
   * @param source the document; every brief must come from it
   * @param briefs in the order of their parts
   * @throws IllegalArgumentException if a brief comes from another document
   * @throws EngineException if the engine cannot write
   */
  void replace(SourceName source, List<Brief> briefs);

  /**
   * Removes the briefs of one source document; nothing happens where it has none.
   *
   * @throws EngineException if the engine cannot write
   */
  void remove(SourceName source);

  /**
   * Makes everything written so far visible to searches that start after this returns.
   *
   * @throws EngineException if the engine cannot write
   */
  void refresh();

  /**
   * Makes everything written so far visible, and durable: it survives the end of the process.
   *
   * @throws EngineException if the engine cannot write
   */
  void commit();

  /**
   * Does what {@link #commit()} does, in one step with a mark of the state that was written.
   *
   * @throws EngineException if the engine cannot write
   */
  void commit(String mark);

  /**
   * Brings what was committed into the form that is read fastest, where that is worth its time: at
   * the end of a run that wrote much. Answers are the same before and after it.
   *
   * @throws EngineException if the engine cannot write
   */
  void settle();

  /** The mark of the last commit; empty where it had none. */
  String mark();

  /**
   * Removes all briefs, which can be found until the next commit.
   *
   * @throws EngineException if the engine cannot write
   */
  void clear();
}
