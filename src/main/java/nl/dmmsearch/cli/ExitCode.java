package nl.dmmsearch.cli;

/**
 * What the end of a command tells a script. Wrong use, and a wrong file of settings, is picocli's
 * own 2.
 */
final class ExitCode {
  static final int DONE = 0;
  static final int NOTHING_DONE = 1;
  static final int WRONG_USE = 2;
  static final int DOCUMENTS_REJECTED = 3;

  private ExitCode() {}
}
