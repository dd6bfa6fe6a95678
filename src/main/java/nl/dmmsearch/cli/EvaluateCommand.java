package nl.dmmsearch.cli;

import picocli.CommandLine.Command;

/** {@code dmm evaluate}: measures the product against labels that people set. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measure the product against labels that people set.",
    synopsisSubcommandLabel = "WHAT",
    subcommands = {
      EvaluateReadingCommand.class,
      EvaluateSearchCommand.class,
      EvaluateStatementsCommand.class
    })
final class EvaluateCommand {}
