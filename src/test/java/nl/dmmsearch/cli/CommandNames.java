package nl.dmmsearch.cli;

import java.util.Set;

/** Opens the list of commands to tests of other packages. */
public final class CommandNames {
  private CommandNames() {}

  /** The names of all commands. */
  public static Set<String> all() {
    return Main.commandLine().getSubcommands().keySet();
  }
}
