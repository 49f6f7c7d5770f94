package dev.dateline.cli;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown on the terminal that the error stream leads to.
 *
 * @param colours whether mistakes are printed in colours
 * @param progress whether a long command shows how far it is
 * @see <a href="https://no-color.org/">NO_COLOR</a>
 * @see <a href="https://bixense.com/clicolors/">CLICOLOR_FORCE</a>
 */
public record Terminal(boolean colours, boolean progress) {
  /** A file, a pipe, or a terminal that shows text only. */
  public static final Terminal NONE = new Terminal(false, false);

  /** Set to true by the launcher, as Java can't tell what its error stream leads to. */
  private static final String PROPERTY = "dateline.terminal";

  /** That of this process. */
  public static Terminal ofProcess() {
    return of(Boolean.getBoolean(PROPERTY), System::getenv);
  }

  /**
   * @param isTerminal whether the error stream leads to a terminal
   * @param environment gives the value of an environment variable, or null
   */
  static Terminal of(boolean isTerminal, UnaryOperator<@Nullable String> environment) {
    if (isSet(environment.apply("NO_COLOR"))) {
      return NONE;
    }
    boolean forced = isOn(environment.apply("CLICOLOR_FORCE"));
    String kind = environment.apply("TERM");
    boolean able = isTerminal && isSet(kind) && !"dumb".equals(kind);
    return new Terminal(forced || able, able && !isSet(environment.apply("CI")));
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.isEmpty();
  }

  private static boolean isOn(@Nullable String value) {
    return isSet(value) && !"0".equals(value);
  }
}
