package nl.dmmsearch.cli;

import picocli.CommandLine.Command;

/** {@code dmm keys}: who may do and see more than everybody. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    description = "Make, list and revoke the keys of the API.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {KeysCreateCommand.class, KeysListCommand.class, KeysRevokeCommand.class})
final class KeysCommand {}
