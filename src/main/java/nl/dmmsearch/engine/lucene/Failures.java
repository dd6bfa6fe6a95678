package nl.dmmsearch.engine.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.dmmsearch.engine.EngineException;
import nl.dmmsearch.engine.EngineException.Kind;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/** Says in a sentence what is wrong with an index. */
final class Failures {
  private final String place;

  /**
   * @param place the folder of the index, or what stands for one
   */
  Failures(String place) {
    this.place = place;
  }

  /** Something that reads or writes the index. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /** Something that writes the index. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  /** Runs the work; whatever goes wrong with the index comes out as an {@link EngineException}. */
  <T> T during(Work<T> work) {
    try {
      return work.run();
    } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
      throw of(e);
    }
  }

  /** Runs the task; whatever goes wrong with the index comes out as an {@link EngineException}. */
  void during(Task task) {
    try {
      task.run();
    } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
      throw of(e);
    }
  }

  EngineException missing() {
    return new EngineException(
        Kind.MISSING, "there is no index in " + place + " yet: make one with «dmm index PATH»");
  }

  EngineException otherVersion(String found) {
    return new EngineException(
        Kind.OTHER_VERSION,
        "the index in "
            + place
            + " was made by another version ("
            + found
            + "): make it anew from the kept originals with «dmm rebuild»");
  }

  EngineException failed(String why) {
    return new EngineException(Kind.FAILED, "the index in " + place + " cannot be used: " + why);
  }

  private EngineException damaged(IOException e) {
    return new EngineException(
        Kind.FAILED,
        "the index in %s is damaged: make it anew from the kept originals with «dmm rebuild» (%s)"
            .formatted(place, e.getMessage()),
        e);
  }

  private EngineException of(Exception e) {
    return switch (e) {
      case LockObtainFailedException locked ->
          new EngineException(
              Kind.LOCKED,
              "another process is writing to the index in "
                  + place
                  + " (it holds the lock file there): wait for it, or stop it",
              locked);
      case IndexNotFoundException none -> missing();
      case IndexFormatTooOldException old -> otherVersion("an older Lucene");
      case IndexFormatTooNewException newer -> otherVersion("a newer Lucene");
      case CorruptIndexException damaged -> damaged(damaged);
      case EOFException damaged -> damaged(damaged);
      default ->
          new EngineException(
              Kind.FAILED, "the index in " + place + " cannot be used: " + e.getMessage(), e);
    };
  }
}
