package dev.dateline.markdown.source;

import dev.dateline.markdown.source.PreparedBody.UnreadCommand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One body on its way to a {@link PreparedBody}. */
final class BodyPreparation {
  private static final int LONGEST_ADDRESS = 300;

  private final String body;
  private final Commands found;
  private final StringBuilder out;
  private final List<String> commands = new ArrayList<>();
  private final List<UnreadCommand> unread = new ArrayList<>();

  /** Ends that are not ahead any more. */
  private final Set<String> missing = new HashSet<>();

  /** Offset up to which the body is in the output. */
  private int copied;

  /** The line of {@link #counted}, and an offset up to which lines were counted. */
  private int line = 1;

  private int counted;

  /** What ends the part of the text that is not shown or not followed; null outside of one. */
  private @Nullable String inside;

  BodyPreparation(String body) {
    this.body = body;
    this.found = new Commands(body);
    this.out = new StringBuilder(body.length() + 64);
  }

  PreparedBody prepared() {
    int at = 0;
    for (CodeParts.Part code : CodeParts.of(body)) {
      readText(at, code.from());
      if (inside == null || inside.equals("endraw")) {
        writeCode(code);
      } else {
        leaveOut(code.to());
      }
      at = code.to();
    }
    readText(at, body.length());
    if (inside != null && !inside.equals("endraw")) {
      leaveOut(body.length());
    }
    out.append(body, copied, body.length());
    return new PreparedBody(out.toString(), commands, unread);
  }

  private void readText(int from, int to) {
    for (int at = Math.max(from, copied); at < to; at++) {
      char c = body.charAt(at);
      Command command = c == '{' || c == '<' || c == '!' ? found.at(at) : null;
      if (command != null && command.to() <= to) {
        read(command);
        at = command.to() - 1;
      }
    }
  }

  private void read(Command command) {
    String name = command.name();
    if (inside != null) {
      if (name.equals(inside)) {
        boolean shown = inside.equals("endraw");
        inside = null;
        if (shown) {
          replace(command, "");
        } else {
          leaveOut(command.to());
        }
      } else if (inside.equals("endraw") && !command.isMore()) {
        replace(command, token(command));
      }
      return;
    }
    boolean block = command.text().startsWith("{%");
    if (block && (name.equals("raw") || name.equals("comment")) && ends(command, "end" + name)) {
      replace(command, "");
      inside = "end" + name;
    } else if (command.isMore()) {
      replace(command, "");
    } else {
      readOther(command);
    }
  }

  private void readOther(Command command) {
    boolean inAddress = isInAddress(command.from());
    String path = AddressCommand.of(command.text());
    if (path != null && (inAddress || command.text().endsWith("filename}"))) {
      replace(command, path.isEmpty() ? sitePath(command) : path);
      return;
    }
    boolean pelican = command.text().length() > 1 && Character.isLetter(command.text().charAt(1));
    if (pelican) {
      return;
    }
    boolean attributes = command.isAttributes();
    boolean named = inAddress && NamedTarget.of(command.text()) != null;
    if (!named && !command.isEnd()) {
      unread.add(new UnreadCommand(lineAt(command.from()), command.text(), !attributes));
    }
    replace(command, attributes ? "" : token(command));
  }

  /** The site's own address: {@code /}, unless more of the address follows. */
  private String sitePath(Command command) {
    boolean pelican = !command.text().startsWith("{{");
    char after = command.to() < body.length() ? body.charAt(command.to()) : 0;
    return pelican || after == '/' || after == '{' ? "" : "/";
  }

  /** Whether an end such as {@code {% endraw %}} is ahead. */
  private boolean ends(Command command, String end) {
    boolean ahead = !missing.contains(end) && body.indexOf(end, command.to()) >= 0;
    if (!ahead) {
      missing.add(end);
    }
    return ahead;
  }

  /** Whether a link's address, or the value of an attribute of HTML, goes on at an offset. */
  private boolean isInAddress(int at) {
    int first = Math.max(0, at - LONGEST_ADDRESS);
    for (int i = at - 1; i >= first; i--) {
      char before = i == 0 ? 0 : body.charAt(i - 1);
      switch (body.charAt(i)) {
        case '(' -> {
          return before == ']';
        }
        case '<' -> {
          return before == '(';
        }
        case '=' -> {
          return i == at - 1;
        }
        case '"', '\'' -> {
          if (before == '=') {
            return true;
          }
        }
        case ' ' -> {
          if (before == ':' && i > 1 && body.charAt(i - 2) == ']') {
            return true;
          }
        }
        case ')', '[', '>', '\n' -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private String token(Command command) {
    commands.add(command.text());
    return Token.of(commands.size() - 1);
  }

  private void replace(Command command, String replacement) {
    out.append(body, copied, command.from()).append(replacement);
    copied = command.to();
    addLines(command.from(), command.to());
  }

  /** Leaves out all up to an offset that is not in the output yet. */
  private void leaveOut(int to) {
    addLines(copied, to);
    copied = to;
  }

  private void addLines(int from, int to) {
    for (int i = from; i < to; i++) {
      if (body.charAt(i) == '\n') {
        out.append('\n');
      }
    }
  }

  private void writeCode(CodeParts.Part code) {
    String language = code.language();
    if (language == null) {
      return;
    }
    out.append(body, copied, code.from());
    out.append(HighlightedCode.asFence(body.substring(code.from(), code.to()), language));
    copied = code.to();
  }

  private int lineAt(int offset) {
    for (int i = counted; i < offset; i++) {
      line += body.charAt(i) == '\n' ? 1 : 0;
    }
    counted = Math.max(counted, offset);
    return line;
  }
}
