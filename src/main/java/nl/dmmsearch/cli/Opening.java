package nl.dmmsearch.cli;

import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.engine.BriefSearcher;

/**
 * An index that is opened beside other work, as reading the words of the settings; a fault is told
 * to whoever asks for it.
 */
final class Opening implements AutoCloseable {
  private final Prepared<BriefSearcher> prepared;

  /** Begins to open what {@code maker} opens. */
  Opening(Prepared.Maker<BriefSearcher> maker) {
    prepared = Prepared.beside(maker);
  }

  /**
   * The index, once it is open; closed with this opening.
   *
   * @throws nl.dmmsearch.engine.EngineException if it cannot be searched
   */
  BriefSearcher searcher() throws ConfigException {
    return prepared.get();
  }

  @Override
  public void close() {
    BriefSearcher searcher;
    try {
      searcher = prepared.get();
    } catch (ConfigException | RuntimeException e) {
      return; // told to whoever asked; nothing is open
    }
    searcher.close();
  }
}
