package nl.dmmsearch.cli;

import java.nio.file.Path;
import java.util.List;
import nl.dmmsearch.archive.EngineFiles;
import nl.dmmsearch.engine.EngineException;
import nl.dmmsearch.engine.lucene.LuceneEngine;

/** The files of the index, as its engine knows them. */
final class LuceneFiles implements EngineFiles {
  @Override
  public String folder() {
    return Installation.LUCENE;
  }

  /** An index that another version made is not worth keeping: it is made anew in any case. */
  @Override
  public List<String> committed(Path folder) {
    try {
      return LuceneEngine.committed(folder);
    } catch (EngineException e) {
      if (e.kind() == EngineException.Kind.OTHER_VERSION) {
        return List.of();
      }
      throw e;
    }
  }

  @Override
  public String mark(Path folder) {
    return LuceneEngine.mark(folder);
  }

  @Override
  public List<String> damage(Path folder) {
    return LuceneEngine.damage(folder);
  }
}
