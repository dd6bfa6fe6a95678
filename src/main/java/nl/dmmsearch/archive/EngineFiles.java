package nl.dmmsearch.archive;

import java.nio.file.Path;
import java.util.List;

/** What the engine knows of the files of its index, for whoever copies them. */
public interface EngineFiles {
  /** The name of the engine's folder within that of the index. */
  String folder();

  /**
   * The files of the last commit of the index in {@code folder}, the one that names the others at
   * the end; none where there is no index.
   */
  List<String> committed(Path folder);

  /** The mark of that commit; empty where there is none. */
  String mark(Path folder);

  /** What is damaged in the index in {@code folder}, a sentence each. */
  List<String> damage(Path folder);
}
