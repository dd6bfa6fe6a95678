package nl.dmmsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real file system of a few megabytes, where this machine lets tests mount one. */
record SmallDisk(Path folder) implements AutoCloseable {
  /** Mounts one; the test is skipped, and says so, where that may not be done. */
  static SmallDisk mount(Path folder, int megabytes) throws Exception {
    Files.createDirectories(folder);
    String told = run("mount", "-t", "tmpfs", "-o", size(megabytes), "tmpfs", folder.toString());
    assumeTrue(told.isEmpty(), "no file system can be mounted here: " + told);
    return new SmallDisk(folder);
  }

  private static String size(int megabytes) {
    return "size=" + megabytes + "m";
  }

  void grow(int megabytes) throws Exception {
    remount(size(megabytes));
  }

  void readOnly() throws Exception {
    remount("ro");
  }

  void writable() throws Exception {
    remount("rw");
  }

  private void remount(String option) throws Exception {
    assertThat(run("mount", "-o", "remount," + option, folder.toString())).isEmpty();
  }

  private static String run(String... command) throws Exception {
    List<String> all = new ArrayList<>(List.of(command));
    try {
      Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? "" : told + " ";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Override
  public void close() throws Exception {
    run("umount", "-l", folder.toString());
  }
}
