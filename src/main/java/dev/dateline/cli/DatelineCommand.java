package dev.dateline.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code dateline}: what all commands share. */
@Command(
    name = "dateline",
    description = "Turns a folder of Markdown articles into a browsable news digest.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {BuildCommand.class, ServeCommand.class, PublishCommand.class, InitCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
public final class DatelineCommand {
  @Option(
      names = {"-C", "--directory"},
      paramLabel = "DIR",
      defaultValue = "",
      scope = ScopeType.INHERIT,
      description = "The folder that holds content/ and templates/ (default: the current one).")
  private Path folder = Path.of("");

  /** The digest's folder. */
  Path folder() {
    return folder;
  }
}
