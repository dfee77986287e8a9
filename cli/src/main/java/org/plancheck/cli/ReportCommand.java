package org.plancheck.cli;

import picocli.CommandLine.Command;

/** What official documents are made with. */
@Command(
        name = "report",
        subcommands = {ReportTemplateCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "template",
        resourceBundle = "org.plancheck.cli.help")
final class ReportCommand extends CommandGroup {}
