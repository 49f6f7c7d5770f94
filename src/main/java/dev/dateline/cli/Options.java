package dev.dateline.cli;

import dev.dateline.model.BaseUrl;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Makes options and commands in picocli's programmatic model. Annotations would be shorter, but
 * reading them takes about a tenth of the time of a small build.
 *
 * <pre>{@code
 * OptionSpec drafts = Options.flag("Show drafts too.", "-D", "--drafts");
 * CommandLine build = Options.command("build", "Builds the site.", work, drafts);
 * }</pre>
 *
 * @see <a href="https://picocli.info/picocli-programmatic-api.html">picocli's programmatic API</a>
 */
final class Options {
  private Options() {}

  /** An option without a value: false until it is given. */
  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .initialValue(false)
        .description(description)
        .build();
  }

  /** An option with a value that picocli converts, such as a text; null until it is given. */
  static OptionSpec text(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** The name of a file or folder; null until it is given. */
  static OptionSpec path(String label, String description, String... names) {
    return value(Path.class, Path::of, label, description, names);
  }

  /** {@code --base-url}; null until it is given. */
  static OptionSpec baseUrl(String description) {
    return value(BaseUrl.class, OptionValues::baseUrl, "URL", description, "--base-url");
  }

  /** {@code --now}; null until it is given. */
  static OptionSpec now(String description) {
    return value(Instant.class, OptionValues::instant, "INSTANT", description, "--now");
  }

  /** {@code --strict}. */
  static OptionSpec strict() {
    return flag("Treat warnings as errors.", "--strict");
  }

  /** {@code --warnings}. */
  static OptionSpec warnings() {
    return flag("List all warnings, and not only the first of each kind.", "--warnings");
  }

  /** {@code --quiet}. */
  static OptionSpec quiet() {
    return flag("Print mistakes only.", "-q", "--quiet");
  }

  /** The writer for results, or one that drops them when {@link #quiet} is given. */
  static PrintWriter results(PrintWriter out, OptionSpec quiet) {
    boolean silent = quiet.getValue();
    return silent ? new PrintWriter(Writer.nullWriter()) : out;
  }

  /** The value of {@link #now}, else the clock's. */
  static Instant moment(OptionSpec now) {
    Instant given = now.getValue();
    return given != null ? given : Clock.systemUTC().instant();
  }

  /** An option with a value of any type; null until it is given. */
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
   * A command with its options and parameters, and the options that every command has.
   *
   * @param work the {@code Callable} that runs the command; null for none
   */
  static CommandLine command(
      String name, String description, @Nullable Object work, ArgSpec... arguments) {
    IFactory factory = new Factory();
    CommandSpec command = CommandSpec.wrapWithoutInspection(work, factory).name(name);
    command.usageMessage().description(description).sortOptions(false);
    for (ArgSpec argument : arguments) {
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

  /**
   * Adds examples at the end of a command's help.
   *
   * @param examples pairs of a command and what it is for
   */
  static CommandLine withExamples(CommandLine command, String... examples) {
    String[] footer = new String[examples.length + 2];
    footer[0] = "";
    footer[1] = "Examples:";
    for (int i = 0; i < examples.length; i += 2) {
      footer[i + 2] = "  " + examples[i];
      footer[i + 3] = "      " + examples[i + 1];
    }
    command.getCommandSpec().usageMessage().footer(footer);
    return command;
  }

  /** Made late, as picocli's own factory searches the whole jar for Groovy when it is created. */
  private static final class Factory implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
