package dev.dateline.cache;

import dev.dateline.files.FileStamp;
import dev.dateline.text.ContentDigest;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tells one build of this program from another, whose pages may differ. */
public final class Generator {
  private Generator() {}

  /** Equal for runs of the same program on the same Java. */
  public static ContentDigest id() {
    String classPath = System.getProperty("java.class.path", "");
    FileStamp program = FileStamp.of(Path.of(classPath.split(File.pathSeparator, 2)[0]));
    String stamp = program == null ? "" : program.size() + " " + program.modified();
    String id = classPath + "\n" + stamp + "\n" + System.getProperty("java.vm.version", "");
    return ContentDigest.of(id.getBytes(StandardCharsets.UTF_8));
  }
}
