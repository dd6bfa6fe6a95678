package nl.dmmsearch.config;

import java.nio.file.Path;

/** Reads the settings of an installation from their YAML file. */
public final class SettingsReader {
  private SettingsReader() {}

  /**
   * Reads {@code file}; paths in it are relative to the folder that it lies in.
   *
   * @throws ConfigException that names the file, the line and the key of the first fault
   */
  public static Settings read(Path file) throws ConfigException {
    Settings written = StrictYaml.read(file, Settings.class);
    Path folder = file.toAbsolutePath().resolveSibling("");
    return new Settings(
        folder.resolve(written.index()).normalize(),
        folder.resolve(written.taxonomy()).normalize(),
        folder.resolve(written.synonyms()).normalize(),
        folder.resolve(written.statements()).normalize(),
        folder.resolve(written.corrections()).normalize(),
        written.intern().stream().map(each -> folder.resolve(each).normalize()).toList(),
        written.server(),
        written.limits(),
        written.ocr());
  }
}
