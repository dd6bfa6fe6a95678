package nl.dmmsearch.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where a command writes: picocli says, so that tests can listen. */
final class Terminal {
  private Terminal() {}

  static PrintWriter out(@Nullable CommandSpec spec) {
    return commandLine(spec).getOut();
  }

  static PrintWriter err(@Nullable CommandSpec spec) {
    return commandLine(spec).getErr();
  }

  /** A port as given on the command line. */
  static int port(int number, @Nullable CommandSpec spec) {
    if (number < 0 || number > 65_535) {
      throw new ParameterException(commandLine(spec), "--port must be 0 to 65535, got " + number);
    }
    return number;
  }

  /** The command that is running. */
  static CommandLine commandLine(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("picocli injects the command's specification");
    }
    return spec.commandLine();
  }
}
