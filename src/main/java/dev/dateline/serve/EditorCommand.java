package dev.dateline.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The program in which the editor opens a file from the desk. It is named by the person who starts
 * the preview, never by the digest, and started without a shell.
 *
 * <pre>{@code
 * new EditorCommand("code").words(file, 4)                  // code -g /digest/content/a.md:4
 * new EditorCommand("gvim +{line} {file}").words(file, 4)   // gvim +4 /digest/content/a.md
 * }</pre>
 *
 * @param command program and arguments between spaces, in double quotes where they hold some;
 *     without {@code {file}} that of a known program, or the file at the end
 */
record EditorCommand(String command) {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** Windows finds a program without the ending of its file. */
  private static final Pattern ENDING = Pattern.compile("\\.(exe|cmd|bat)$");

  /** Environment variables that name it, the first that is set. */
  private static final List<String> VARIABLES = List.of("DATELINE_EDITOR", "VISUAL");

  private static final Set<String> LIKE_CODE = Set.of("code", "codium", "code-insiders", "cursor");
  private static final Set<String> LIKE_SUBLIME = Set.of("subl", "zed", "hx");
  private static final Set<String> LIKE_VI = Set.of("gvim", "gedit", "emacsclient", "mousepad");

  /**
   * The command of the user's environment.
   *
   * @param environment gives the value of a variable, or null
   * @return null when none is named
   */
  static @Nullable EditorCommand of(UnaryOperator<@Nullable String> environment) {
    for (String variable : VARIABLES) {
      String value = environment.apply(variable);
      if (value != null && !value.isBlank()) {
        return new EditorCommand(value.strip());
      }
    }
    return null;
  }

  /** The words of the command for a file; a line of 0 is the first. */
  List<String> words(Path file, int line) {
    String place = String.valueOf(Math.max(1, line));
    List<String> words = new ArrayList<>();
    for (String word : split(form())) {
      words.add(word.replace("{line}", place).replace("{file}", file.toString()));
    }
    return words;
  }

  /** Opens a file; does not wait for the end of the program. */
  void open(Path file, int line) throws IOException {
    new ProcessBuilder(words(file, line))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private String form() {
    if (command.contains("{file}")) {
      return command;
    }
    String program = program();
    if (LIKE_CODE.contains(program)) {
      return command + " -g {file}:{line}";
    }
    if (LIKE_SUBLIME.contains(program)) {
      return command + " {file}:{line}";
    }
    return command + (LIKE_VI.contains(program) ? " +{line} {file}" : " {file}");
  }

  /** The name of the program, as {@code code} for {@code C:\Tools\Code.exe}. */
  private String program() {
    String path = split(command).get(0);
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return ENDING.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private static List<String> split(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    return words;
  }
}
