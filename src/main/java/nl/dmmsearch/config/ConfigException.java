package nl.dmmsearch.config;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A configuration file that cannot be used as it is. The message names file, line and key, so that
 * whoever wrote the file can mend it: {@code config/taxonomy.yaml, line 12: unknown key «nmes» in
 * topics[3]}.
 */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A fault in the file as a whole. */
  public ConfigException(String file, String fault) {
    super(file + ": " + fault);
  }

  private ConfigException(String faults) {
    super(faults);
  }

  /** Several faults, each on a line of its own. */
  static ConfigException all(List<ConfigException> faults) {
    return faults.size() == 1
        ? faults.getFirst()
        : new ConfigException(
            faults.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
  }

  /** A fault in one place; lines count from 1. */
  public ConfigException(String file, int line, String fault) {
    super(file + ", line " + line + ": " + fault);
  }
}
