package nl.dmmsearch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs commands within the test and keeps what they say. */
record Cli(int exitCode, String out, String err) {
  static Cli dmm(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    CommandLine command =
        Main.commandLine(arguments).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exitCode = command.execute(arguments);
    return new Cli(exitCode, out.toString(), err.toString());
  }
}
