package nl.dmmsearch.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the software, as the jar states it. */
final class Version implements IVersionProvider {
  /** The version; {@code development} where the classes do not come from the jar. */
  static String current() {
    return Objects.requireNonNullElse(
        Main.class.getPackage().getImplementationVersion(), "development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"dmm-search " + current()};
  }
}
