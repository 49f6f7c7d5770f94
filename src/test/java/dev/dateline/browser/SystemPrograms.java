package dev.dateline.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The programs beside Java that tests run: real ones, as users have them. Where one is missing and
 * Debian's packages may be installed, it is.
 */
public final class SystemPrograms {
  private SystemPrograms() {}

  /**
   * Sees to it that a program is there.
   *
   * @param name of the program and of Debian's package
   * @throws AssertionError when it is missing and can't be installed
   */
  public static synchronized void need(String name) {
    if (isThere(name)) {
      return;
    }
    InstallCommands commands = new InstallCommands();
    if (!commands.installPackages(name) || !isThere(name)) {
      throw new AssertionError("the tests need " + name + "; install it" + commands);
    }
  }

  private static boolean isThere(String name) {
    String path = String.valueOf(System.getenv("PATH"));
    return Arrays.stream(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder).resolve(name))
        .anyMatch(program -> Files.isExecutable(program) || isExe(program));
  }

  private static boolean isExe(Path program) {
    return Files.isExecutable(program.resolveSibling(program.getFileName() + ".exe"));
  }
}
