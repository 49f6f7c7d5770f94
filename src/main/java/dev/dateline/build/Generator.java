package dev.dateline.build;

import dev.dateline.files.FileStamp;
import java.nio.file.Path;

/** Tells one build of this program from another, as their pages may differ. */
final class Generator {
  private Generator() {}

  /** Equal for runs of the same program on the same Java. */
  static String id() {
    String classPath = System.getProperty("java.class.path", "");
    FileStamp program = FileStamp.of(Path.of(classPath.split(java.io.File.pathSeparator, 2)[0]));
    String stamp = program == null ? "" : program.size() + " " + program.modified();
    return classPath + "\n" + stamp + "\n" + System.getProperty("java.vm.version", "");
  }
}
