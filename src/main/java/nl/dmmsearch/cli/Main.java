package nl.dmmsearch.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
    // No method is a command; to look for such ones reads the annotations of all of them.
    addMethodSubcommands = false,
    versionProvider = Version.class,
    description = "Search in Dutch government letters around the NATO Defence Ministers Meetings.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done; 1 nothing could be done, a sentence says why; 2 wrong use;",
      "3 done, but documents were rejected (listed)."
    })
public final class Main {
  /** Held here because the JDK forgets a logger, and its level, that nobody holds. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  /** Each is made when it is asked for: to describe all of them takes longer than a search. */
  private static final List<Map.Entry<String, Supplier<Object>>> COMMANDS =
      List.of(
          Map.entry("demo", DemoCommand::new),
          Map.entry("index", IndexCommand::new),
          Map.entry("serve", ServeCommand::new),
          Map.entry("search", SearchCommand::new),
          Map.entry("show", ShowCommand::new),
          Map.entry("similar", SimilarCommand::new),
          Map.entry("compare", CompareCommand::new),
          Map.entry("meetings", MeetingsCommand::new),
          Map.entry("timeline", TimelineCommand::new),
          Map.entry("statements", StatementsCommand::new),
          Map.entry("export", ExportCommand::new),
          Map.entry("status", StatusCommand::new),
          Map.entry("check", CheckCommand::new),
          Map.entry("rebuild", RebuildCommand::new),
          Map.entry("backup", BackupCommand::new),
          Map.entry("restore", RestoreCommand::new),
          Map.entry("keys", KeysCommand::new),
          Map.entry("evaluate", EvaluateCommand::new),
          Map.entry("analysis", AnalysisCommand::new),
          Map.entry("lexicon", LexiconCommand::new),
          Map.entry("train", TrainCommand::new));

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Lucene would tell every user at every start that an incubating module of the JDK is off.
    VECTORS.setLevel(Level.SEVERE);
    HeadStart.of(arguments);
    System.exit(commandLine(arguments).execute(arguments));
  }

  /**
   * The command with its exit codes and the way it reports failures, and with the subcommand that
   * the arguments begin with, or all of them where that is none.
   */
  static CommandLine commandLine(String... arguments) {
    var command = new CommandLine(new Main());
    boolean isOne =
        arguments.length > 0 && COMMANDS.stream().anyMatch(c -> c.getKey().equals(arguments[0]));
    COMMANDS.stream()
        .filter(each -> !isOne || each.getKey().equals(arguments[0]))
        .forEach(each -> command.addSubcommand(each.getKey(), each.getValue().get()));
    return command
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
