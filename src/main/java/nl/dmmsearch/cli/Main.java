package nl.dmmsearch.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.dmmsearch.brief.AccessLabel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** The command {@code dmm} and what all of its subcommands have in common. */
@Command(
    name = "dmm",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Search in Dutch government letters around the NATO Defence Ministers Meetings.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      IndexCommand.class,
      ServeCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      SimilarCommand.class,
      CompareCommand.class,
      MeetingsCommand.class,
      TimelineCommand.class,
      StatementsCommand.class,
      ExportCommand.class,
      StatusCommand.class,
      CheckCommand.class,
      RebuildCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      KeysCommand.class,
      EvaluateCommand.class,
      AnalysisCommand.class,
      LexiconCommand.class,
    },
    footer = {
      "",
      "Exit codes: 0 done; 1 nothing could be done, a sentence says why; 2 wrong use;",
      "3 done, but documents were rejected (listed)."
    })
public final class Main {
  /** Held here because the JDK forgets a logger, and its level, that nobody holds. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Lucene would tell every user at every start that an incubating module of the JDK is off.
    VECTORS.setLevel(Level.SEVERE);
    System.exit(commandLine().execute(arguments));
  }

  /** The command with its exit codes and the way it reports failures. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Main::day)
        .registerConverter(AccessLabel.class, Main::access)
        .setParameterExceptionHandler(new WrongUse())
        .setExecutionExceptionHandler(new Failures());
  }

  private static AccessLabel access(String text) {
    return AccessLabel.of(text)
        .orElseThrow(
            () -> new TypeConversionException("'" + text + "' is neither openbaar nor intern"));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no day as yyyy-mm-dd");
    }
  }
}
