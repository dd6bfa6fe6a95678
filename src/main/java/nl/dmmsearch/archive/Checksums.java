package nl.dmmsearch.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every file of a backup with its hash, written last and in the form of {@code sha256sum}, so that
 * a backup can be checked without this software.
 *
 * @param files by their paths in the backup, with slashes
 */
record Checksums(SortedMap<String, ContentHash> files) {
  static final String FILE = "SHA256SUMS";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^/\\\\].*)");

  /** Reads the file of a folder. */
  static Checksums in(Path folder) throws IOException {
    var files = new TreeMap<String, ContentHash>();
    try {
      String text = Files.readString(folder.resolve(FILE), StandardCharsets.ISO_8859_1);
      if (!text.endsWith("\n")) {
        throw new IOException(FILE + " is damaged at its end");
      }
      for (String line : text.lines().toList()) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || !folder.resolve(parts.group(2)).normalize().startsWith(folder)) {
          throw new IOException(FILE + " is damaged at line " + (files.size() + 1));
        }
        files.put(parts.group(2), new ContentHash(parts.group(1)));
      }
    } catch (NoSuchFileException e) {
      throw new IOException(
          "it has no " + FILE + ", so it is no backup, or one that was cut off", e);
    }
    return new Checksums(files);
  }

  /** Hashes all files of a folder. */
  static Checksums of(Path folder) throws IOException {
    var files = new TreeMap<String, ContentHash>();
    for (String file : list(folder)) {
      files.put(file, hash(folder.resolve(file)));
    }
    return new Checksums(files);
  }

  /** The files that lie below a folder, this one aside. */
  static List<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.equals(FILE))
          .sorted()
          .toList();
    }
  }

  static ContentHash hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ContentHash.of(in);
    }
  }

  void write(Path folder) throws IOException {
    var lines = new StringBuilder();
    files.forEach(
        (file, hash) -> lines.append(hash.value()).append("  ").append(file).append('\n'));
    Durable.replace(folder.resolve(FILE), lines.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Which files of a folder are not as they were when this was written; none where all are. */
  List<String> faults(Path folder) throws IOException {
    var faults = new ArrayList<String>();
    for (var each : files.entrySet()) {
      Path file = folder.resolve(each.getKey());
      if (!Files.isRegularFile(file)) {
        faults.add(each.getKey() + " is missing");
      } else if (!hash(file).equals(each.getValue())) {
        faults.add(each.getKey() + " is damaged");
      }
    }
    list(folder).stream()
        .filter(file -> !files.containsKey(file))
        .forEach(file -> faults.add(file + " is not of it"));
    return faults;
  }
}
