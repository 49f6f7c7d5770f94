package dev.dateline.text;

/**
 * Makes text safe to be printed as one line: control characters, line separators and characters
 * that change the direction of writing are shown as {@code \u005cu001b}, and so is the beginning of
 * what GitHub Actions takes for a command.
 *
 * <pre>{@code
 * PrintableLine.of("::error::x") // \u005cu003a:error::x
 * }</pre>
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">
 *     Workflow commands</a>
 */
public final class PrintableLine {
  private PrintableLine() {}

  /** The text without a line break; the same text where there is nothing to change. */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean atStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean command =
          c == ':' ? atStart && text.startsWith("::", i) : c == '[' && text.startsWith("##", i - 2);
      if (command || isControl(c)) {
        line.append(String.format("\\u%04x", (int) c));
      } else {
        line.append(c);
      }
      atStart = atStart && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
    return line.toString();
  }

  private static boolean isControl(char c) {
    return (Character.isISOControl(c) && c != '\t')
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
