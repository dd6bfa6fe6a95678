package nl.dmmsearch.config;

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

  /** A fault in one place; lines count from 1. */
  public ConfigException(String file, int line, String fault) {
    super(file + ", line " + line + ": " + fault);
  }
}
