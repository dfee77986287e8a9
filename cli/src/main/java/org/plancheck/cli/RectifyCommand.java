package org.plancheck.cli;

import picocli.CommandLine.Command;

/** Rectification (整改): the filled-in ledger read back, and where its findings stand. */
@Command(
        name = "rectify",
        subcommands = {RectifyImportCommand.class, RectifyListCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "import|list",
        resourceBundle = "org.plancheck.cli.help")
final class RectifyCommand extends CommandGroup {}
