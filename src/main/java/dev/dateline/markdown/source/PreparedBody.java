package dev.dateline.markdown.source;

import dev.dateline.text.HtmlEscape;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A body as it goes into the parser of Markdown: without control characters and marks such as
 * {@code <!-- more -->}, and with tokens in the place of the commands of other generators, so that
 * nothing in a command is taken for Markdown. It has the lines of the body.
 *
 * <pre>{@code
 * PreparedBody body = PreparedBody.of("See {{< ref \"x\" >}}.");
 * body.restored(body.text()); // "See {{< ref \"x\" >}}."
 * body.withoutCommands(body.text()); // "See ."
 * }</pre>
 *
 * @param text the text to parse
 * @param commands what each token stands for
 * @param unread the commands that mean nothing here, for a message to the editor
 */
public record PreparedBody(String text, List<String> commands, List<UnreadCommand> unread) {

  /**
   * A command that Dateline does not follow.
   *
   * @param line 1-based, in the body
   * @param shown whether readers see it; one that only says how something looks is left out
   */
  public record UnreadCommand(int line, String text, boolean shown) {}

  public PreparedBody {
    commands = List.copyOf(commands);
    unread = List.copyOf(unread);
  }

  /** Prepares a body. Quick when there is nothing to do, as in most of them. */
  public static PreparedBody of(String body) {
    char[] chars = body.toCharArray();
    if (ControlCharacters.next(chars, 0) < 0) {
      return of(body, chars);
    }
    String clean = ControlCharacters.without(body);
    return of(clean, clean.toCharArray());
  }

  private static PreparedBody of(String clean, char[] chars) {
    return Commands.mayBeIn(chars)
        ? new BodyPreparation(clean).prepared()
        : new PreparedBody(clean, List.of(), List.of());
  }

  /** Whether a character of a prepared text belongs to the token of a command. */
  public static boolean isOfToken(char c) {
    return Token.isOfToken(c);
  }

  /** A piece of the text with the commands in the place of their tokens. */
  public String restored(String piece) {
    return replaced(piece, command -> command);
  }

  /** The same for a piece of HTML: the commands are escaped as text. */
  public String restoredInHtml(String html) {
    return replaced(html, HtmlEscape::escape);
  }

  /** A piece of the text without its commands. */
  public String withoutCommands(String piece) {
    return replaced(piece, command -> "");
  }

  private String replaced(String piece, UnaryOperator<String> replacement) {
    if (commands.isEmpty() || !Token.isIn(piece)) {
      return piece;
    }
    StringBuilder out = new StringBuilder(piece.length() + 64);
    int copied = 0;
    for (int at = Token.next(piece, 0); at >= 0; at = Token.next(piece, copied)) {
      int end = Token.end(piece, at);
      int number = Token.number(piece, at, end);
      out.append(piece, copied, at);
      if (number < commands.size()) {
        out.append(replacement.apply(commands.get(number)));
      }
      copied = end;
    }
    return out.append(piece, copied, piece.length()).toString();
  }
}
