package nl.dmmsearch.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of one state of the index, held open: whoever writes may remove them meanwhile, and
 * what they hold can still be read.
 */
final class HeldFiles implements AutoCloseable {
  private final Map<String, FileChannel> files = new LinkedHashMap<>();

  /**
   * Holds files.
   *
   * @throws java.nio.file.NoSuchFileException if one is gone already
   */
  static HeldFiles of(Path folder, List<String> names) throws IOException {
    var held = new HeldFiles();
    try {
      for (String name : names) {
        held.files.put(name, FileChannel.open(folder.resolve(name), StandardOpenOption.READ));
      }
      return held;
    } catch (IOException | RuntimeException e) {
      held.close();
      throw e;
    }
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Copies all of them into a folder, in the order in which they were named. */
  void copyTo(Path folder) throws IOException {
    for (Map.Entry<String, FileChannel> each : files.entrySet()) {
      InputStream in = Channels.newInputStream(each.getValue());
      Durable.copy(in, folder.resolve(each.getKey()));
    }
  }

  @Override
  public void close() throws IOException {
    for (FileChannel file : files.values()) {
      file.close();
    }
  }
}
