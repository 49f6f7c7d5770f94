package dev.dateline.cli;

import dev.dateline.text.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one line what is wrong with a command as it was given, with the nearest that there is.
 *
 * <pre>{@code
 * dateline: unknown command "biuld"; did you mean "build"?
 * }</pre>
 */
final class UsageErrors implements IParameterExceptionHandler {
  /** What picocli puts before the message of a converter. */
  private static final Pattern INVALID =
      Pattern.compile("Invalid value for [^']*'([^']*)'[^:]*: (.*)", Pattern.DOTALL);

  private final LineWriter err;

  UsageErrors(LineWriter err) {
    this.err = err;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    if (isWithoutCommand(mistake)) {
      command.usage(err.unchanged());
      return ExitCode.USAGE;
    }
    err.fail(command.getCommandSpec().qualifiedName(), describe(mistake));
    return ExitCode.USAGE;
  }

  /** Whether no command was given; the list of them answers that best. */
  private static boolean isWithoutCommand(ParameterException mistake) {
    return mistake.getCommandLine().getParent() == null
        && mistake.getArgSpec() == null
        && !(mistake instanceof UnmatchedArgumentException)
        && !(mistake instanceof MissingParameterException);
  }

  private static String describe(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return describe(unmatched);
    }
    if (mistake instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing.getMissing().get(0) instanceof OptionSpec option
          ? option.longestName() + " needs a value: " + option.paramLabel()
          : missing.getMissing().get(0).paramLabel() + " is missing" + seeHelp(mistake);
    }
    Matcher invalid = INVALID.matcher(String.valueOf(mistake.getMessage()));
    return invalid.matches()
        ? invalid.group(1) + ": " + invalid.group(2)
        : String.valueOf(mistake.getMessage());
  }

  private static String describe(UnmatchedArgumentException mistake) {
    CommandLine command = mistake.getCommandLine();
    String first = mistake.getUnmatched().get(0);
    if (first.startsWith("-")) {
      String name = first.contains("=") ? first.substring(0, first.indexOf('=')) : first;
      return "unknown option \"" + name + "\"; " + hint(command, name);
    }
    if (command.getSubcommands().isEmpty()) {
      return "does not know what to do with \"" + first + "\"" + seeHelp(mistake);
    }
    return unknownCommand(command, first);
  }

  /** That there is no such command below another, and the nearest. */
  static String unknownCommand(CommandLine dateline, String name) {
    String hint =
        Spelling.hint(
            name, dateline.getSubcommands().keySet(), "\"dateline help\" lists the commands");
    return "unknown command \"" + name + "\"; " + hint;
  }

  private static String hint(CommandLine command, String name) {
    Collection<String> own = command.getCommandSpec().optionsMap().keySet();
    String nearest = nearest(name, own);
    if (nearest != null) {
      return "did you mean \"" + nearest + "\"?";
    }
    CommandLine parent = command.getParent() == null ? command : command.getParent();
    for (CommandLine other : parent.getSubcommands().values()) {
      if (other.getCommandSpec().optionsMap().containsKey(name)) {
        return "it belongs to \"" + other.getCommandSpec().qualifiedName() + "\"";
      }
    }
    return listed(command);
  }

  /** The option that is nearest, or that begins with what was given. */
  private static @Nullable String nearest(String name, Collection<String> options) {
    List<String> begun = options.stream().filter(each -> each.startsWith(name)).sorted().toList();
    boolean isLong = name.startsWith("--") && name.length() > 2;
    if (isLong && !begun.isEmpty()) {
      return begun.get(0);
    }
    return isLong
        ? Spelling.nearest(name, options.stream().filter(each -> each.startsWith("--")).toList())
        : null;
  }

  private static String listed(CommandLine command) {
    return "\"" + command.getCommandSpec().qualifiedName() + " --help\" lists all";
  }

  private static String seeHelp(ParameterException mistake) {
    return "; see \"" + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help\"";
  }
}
