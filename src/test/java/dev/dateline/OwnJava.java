package dev.dateline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How tests start a class of theirs or of the program in a Java of its own. */
public final class OwnJava {
  private OwnJava() {}

  /**
   * The beginning of a command, to which arguments may be added.
   *
   * @param options such as {@code -Duser.language=tr}
   */
  public static List<String> command(Class<?> main, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.addAll(options);
    String classPath = System.getProperty("java.class.path");
    command.addAll(
        List.of("-cp", System.getProperty("surefire.test.class.path", classPath), main.getName()));
    return command;
  }
}
