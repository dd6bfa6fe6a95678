package nl.dmmsearch.cli;

import nl.dmmsearch.config.ConfigException;

/** Corrections that cannot be read as they are: wrong use, and nothing was done. */
final class WrongCorrections extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongCorrections(ConfigException fault) {
    super(fault.getMessage(), fault);
  }
}
