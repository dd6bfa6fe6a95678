package nl.dmmsearch.cli;

import picocli.CommandLine.Command;

/** {@code dmm lexicon}: the Dutch word lists of the search. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    description = "Make the Dutch word lists of the search.",
    synopsisSubcommandLabel = "WHAT",
    subcommands = LexiconBuildCommand.class)
final class LexiconCommand {}
