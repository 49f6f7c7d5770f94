package dev.dateline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Says what a command takes, in picocli's own model. Annotations would be shorter, but to read them
 * takes about a tenth of the time of a small build.
 *
 * <pre>{@code
 * OptionSpec drafts = Options.flag("--drafts", "Show drafts too.");
 * CommandSpec build = Options.command("build", "Builds the site.", work, drafts);
 * }</pre>
 *
 * @see <a href="https://picocli.info/picocli-programmatic-api.html">picocli's programmatic API</a>
 */
final class Options {
  private Options() {}

  /** An option without a value: false until it is given. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name)
        .type(boolean.class)
        .initialValue(false)
        .description(description)
        .build();
  }

  /** An option with a text for its value; null until it is given. */
  static OptionSpec text(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option with a number for its value; null until it is given. */
  static OptionSpec number(String label, String description, String name) {
    return OptionSpec.builder(name)
        .type(Integer.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option with a value of its own kind; null until it is given. */
  static <T> OptionSpec value(
      Class<T> type,
      ITypeConverter<T> converter,
      String label,
      String description,
      String... names) {
    return OptionSpec.builder(names)
        .type(type)
        .converters(converter)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /**
   * A command with what it takes, and the options that every command has.
   *
   * @param work a {@code Callable} that does what the command is for; null if it does nothing
   */
  static CommandLine command(
      String name, String description, @Nullable Object work, ArgSpec... takes) {
    IFactory factory = new Factory();
    CommandSpec command = CommandSpec.wrapWithoutInspection(work, factory).name(name);
    command.usageMessage().description(description).sortOptions(false);
    for (ArgSpec argument : takes) {
      command.add(argument);
    }
    command.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build());
    command.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print version information and exit.")
            .build());
    return new CommandLine(command, factory);
  }

  /** picocli's own looks for Groovy in the whole jar, if only it is made. */
  private static final class Factory implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
